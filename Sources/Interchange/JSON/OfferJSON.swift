public import Interviewing

/// An offer in JSON as it is kept. `offer` is what an archive holds too, so that it can be sent back as it is.
public struct OfferJSON: Encodable, Sendable {
    let number: Int
    /// Names the state that the next save is based on.
    let version: Int
    let offer: Offer
    let created: String
    let changed: String
    /// Whether it was put aside.
    let retired: Bool
    let sample: Bool

    /// Takes a record.
    public init(_ record: OfferRecord) {
        (number, version, offer) = (record.number, record.version, record.offer)
        (created, changed) = (record.created.isoText, record.changed.isoText)
        (retired, sample) = (record.retired != nil, record.isSample)
    }
}

/// Offers in JSON, the latest changed first.
public struct OfferListJSON: Encodable, Sendable {
    let offers: [OfferJSON]

    /// Takes records.
    public init(_ records: [OfferRecord]) { offers = records.map(OfferJSON.init) }
}

/// A vest schedule that companies are reported to use, in JSON.
public struct VestPresetJSON: Encodable, Sendable {
    let id: String
    let title: String
    let usedBy: String
    let check: String
    /// When it was last known to hold: a month, a year, or `undated`.
    let asOf: String
    let trust: Trust
    let source: [String]
    /// Ids of claims with the evidence for it.
    let claims: [String]
    let signOnYears: Int
    /// Absent for no stock.
    let schedule: VestSchedule?

    /// Takes a preset.
    public init(_ preset: VestPresetDefinition) {
        (id, title, usedBy, check) = (preset.id, preset.title, preset.usedBy, preset.check)
        (asOf, signOnYears, schedule) = (preset.asOf, preset.signOnYears, preset.schedule)
        (trust, source, claims) = (preset.provenance.trust, preset.provenance.source, preset.provenance.claims)
    }
}
