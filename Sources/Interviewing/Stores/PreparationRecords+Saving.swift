// The states that a store writes are made here once, so that every store writes the same ones.

extension OfferRecord {
    /// An offer that was just entered; its number is given later.
    package init(new offer: Offer, isSample: Bool, at time: Timestamp) {
        self.init(
            number: 0,
            offer: offer,
            version: 1,
            created: time,
            changed: time,
            retired: nil,
            isSample: isSample
        )
    }

    /// The next version. What the candidate wrote into a sample is the candidate's own.
    package func saved(_ offer: Offer, at time: Timestamp) -> OfferRecord {
        OfferRecord(
            number: number,
            offer: offer,
            version: version + 1,
            created: created,
            changed: time,
            retired: retired,
            isSample: false
        )
    }

    /// The same offer under another number.
    package func numbered(_ number: Int, isSample: Bool = false) -> OfferRecord {
        OfferRecord(
            number: number,
            offer: offer,
            version: version,
            created: created,
            changed: changed,
            retired: retired,
            isSample: isSample
        )
    }

    /// The same offer, put aside or taken back.
    package func putAside(_ retired: Timestamp?) -> OfferRecord {
        OfferRecord(
            number: number,
            offer: offer,
            version: version,
            created: created,
            changed: changed,
            retired: retired,
            isSample: isSample
        )
    }

    /// Whether another record is this offer.
    public func isSame(as other: OfferRecord) -> Bool { OfferIdentity(self) == OfferIdentity(other) }

    /// The oldest first.
    package static func areInOrderOfMaking(_ left: OfferRecord, _ right: OfferRecord) -> Bool {
        (left.created, left.number) < (right.created, right.number)
    }
}

/// What makes an offer the same one in an archive: it was entered at the same time and says the same.
package struct OfferIdentity: Hashable {
    private let created: Timestamp
    private let offer: Offer

    /// Takes it from a record.
    package init(_ record: OfferRecord) { (created, offer) = (record.created, record.offer) }
}

extension Rehearsal {
    /// The same rehearsal under another number.
    package func numbered(_ number: Int) -> Rehearsal {
        Rehearsal(number: number, card: card, grade: grade, time: time)
    }

    /// Whether another record is this rehearsal: the same card went the same way at the same time.
    public func isSame(as other: Rehearsal) -> Bool {
        card.story == other.card.story && card.fact.utf8.elementsEqual(other.card.fact.utf8) && grade == other.grade
            && time == other.time
    }

    /// The oldest first.
    package static func areInOrder(_ left: Rehearsal, _ right: Rehearsal) -> Bool {
        (left.time, left.number) < (right.time, right.number)
    }
}

extension PayFile {
    /// The same file under another number.
    package func numbered(_ number: Int) -> PayFile {
        PayFile(number: number, name: name, added: added, reports: reports)
    }

    /// Whether another record is this file: it holds the same reports in the same order, whatever it is called and
    /// whenever it was read.
    public func isSame(as other: PayFile) -> Bool { reports == other.reports }

    /// The oldest first.
    package static func areInOrderOfReading(_ left: PayFile, _ right: PayFile) -> Bool {
        (left.added, left.number) < (right.added, right.number)
    }
}
