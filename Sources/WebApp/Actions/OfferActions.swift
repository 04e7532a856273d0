import Interviewing

/// What can be done to offers, the same for pages and the API.
struct OfferActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }
    var presets: [VestPresetDefinition] { shell.site.workspace.assessor.preparation.vestPresets }

    /// Most offers held against each other at once.
    static let mostCompared = 4

    /// The offer, or `missing`.
    func record(_ number: Int) async throws -> OfferRecord {
        guard let record = try await store.offer(number) else { throw RequestProblem.missing }
        return record
    }

    /// Adds an offer.
    func add(_ offer: Offer) async throws -> OfferRecord {
        try await store.addOffer(try checked(offer), origin: .own, at: shell.site.now())
    }

    /// The same offer where it was entered within the last minute and not changed since; nil when it was not.
    func justAdded(_ offer: Offer) async throws -> OfferRecord? {
        let earliest = shell.site.now().milliseconds - 60_000
        return try await store.offers().first {
            $0.offer == offer && $0.created.milliseconds > earliest && $0.version == 1 && $0.retired == nil
        }
    }

    /// Saves an offer on top of the version its writer saw.
    func save(_ offer: Offer, to number: Int, basedOn version: Int) async throws -> OfferRecord {
        _ = try await record(number)
        return try await store.saveOffer(try checked(offer), of: number, version: version, at: shell.site.now())
    }

    /// Puts an offer aside.
    func retire(_ number: Int) async throws {
        try await store.retireOffer(try await record(number).number, at: shell.site.now())
    }

    /// Takes an offer back into use.
    func takeBack(_ number: Int) async throws {
        try await store.retireOffer(try await record(number).number, at: nil)
    }

    /// Deletes an offer that was put aside.
    func delete(_ number: Int) async throws {
        guard try await record(number).retired != nil else {
            throw RequestProblem.invalid("Put the offer aside first; only what was put aside can be deleted.")
        }
        try await store.deleteOffer(number)
    }

    /// The strongest of the other offers in use in the same currency, by what four years promise; nil without one.
    func strongest(besides record: OfferRecord) async throws -> OfferRecord? {
        let others = try await store.offers().filter {
            $0.retired == nil && $0.number != record.number && $0.offer.currency == record.offer.currency
        }
        let totals = others.compactMap { other in
            (try? OfferProjection(of: other.offer)).map { (other, $0.promised.minor) }
        }
        return totals.max { $0.1 < $1.1 }?.0
    }

    private func checked(_ offer: Offer) throws(RequestProblem) -> Offer {
        if let problem = offer.problem {
            throw .invalid("The offer cannot be kept: \(problem)", fields: [("offer", problem)])
        }
        return offer
    }
}

extension OfferEntry {
    /// What a posted form holds.
    init(_ form: Form) {
        self.init()
        for field in OfferField.allCases { self[field] = form.word(field.rawValue) }
    }

    /// A first offer to look at: the worked example of public descriptions of the Amazon schedule.
    static var example: OfferEntry {
        var entry = OfferEntry()
        entry[.company] = "Amazon"
        entry[.label] = "example"
        entry[.track] = Track.tpm.rawValue
        entry[.level] = "L5"
        (entry[.base], entry[.signOn1], entry[.signOn2]) = ("150,000", "50,000", "40,000")
        (entry[.grant], entry[.vest]) = ("100,000", "amazon-5-15-40-40")
        return entry
    }
}
