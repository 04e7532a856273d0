import Interchange
import Interviewing

/// An offer in a body, in the form that an archive has; keys beyond those are refused.
struct OfferBody: JSONBody {
    let offer: CheckedOffer

    enum CodingKeys: String, CodingKey, CaseIterable { case offer }
}

/// The same on top of the version that its writer saw.
struct SaveOfferBody: JSONBody {
    let basedOn: Int
    let offer: CheckedOffer

    enum CodingKeys: String, CodingKey, CaseIterable { case basedOn, offer }
}

/// An offer to be reckoned without being kept.
struct ProjectOfferBody: JSONBody {
    let offer: CheckedOffer
    let years: Int?
    let prices: String?
    let rate: Int?

    enum CodingKeys: String, CodingKey, CaseIterable { case offer, years, prices, rate }

    var terms: OfferTerms {
        get throws(RequestProblem) { try OfferTerms(years: years, prices: prices, rate: rate) }
    }
}

/// An offer whose keys were all known.
struct CheckedOffer: Decodable {
    let offer: Offer

    init(from decoder: any Decoder) throws {
        try Self.check(decoder, Self.known, at: "offer")
        let part = try decoder.container(keyedBy: AnyKey.self)
        for (name, keys) in Self.parts where part.contains(AnyKey(stringValue: name)) {
            try Self.check(try part.superDecoder(forKey: AnyKey(stringValue: name)), keys, at: name)
        }
        offer = try Offer(from: decoder)
        if let problem = offer.problem {
            throw RequestProblem.invalid("The offer: \(problem)", fields: [("offer", problem)])
        }
    }

    private static func check(_ decoder: any Decoder, _ known: Set<String>, at place: String) throws {
        let sent = try decoder.container(keyedBy: AnyKey.self)
        for key in sent.allKeys.map(\.stringValue).sorted() {
            guard known.contains(key) else { throw RequestProblem.unknownKey(key, known: known) }
            if try sent.decodeNil(forKey: AnyKey(stringValue: key)) {
                throw RequestProblem.json("wrong-type", key, "“\(key)” is null; give it a value or leave it out.")
            }
        }
    }

    private static let known: Set<String> = [
        "company", "label", "location", "track", "level", "currency", "base", "raise", "signOn", "signOnPayment",
        "signOnClawback", "grant", "bonus", "refreshers", "relocation", "leavingCost",
    ]

    private static let parts: [(String, Set<String>)] = [
        ("grant", ["size", "schedule"]), ("bonus", ["share", "amount"]),
        ("refreshers", ["value", "fromYear", "schedule"]), ("relocation", ["amount", "clawback"]),
        ("leavingCost", ["unvested", "bonus", "payBack"]),
    ]
}

/// How an offer is to be reckoned.
struct OfferTerms {
    let years: Int
    let prices: PriceScenario
    let rate: Int

    static let parameters: Set<String> = ["years", "prices", "rate"]

    init(years: Int?, prices: String?, rate: Int?) throws(RequestProblem) {
        self.years = years ?? 4
        self.rate = rate ?? OfferProjection.usualRate
        guard (1...OfferProjection.mostYears).contains(self.years) else {
            throw .json("wrong-value", "years", "“years” is a whole number from 1 to \(OfferProjection.mostYears).")
        }
        guard (0...10_000).contains(self.rate) else {
            throw .json("wrong-value", "rate", "“rate” is in basis points, from 0 to 10000.")
        }
        do throws(MoneyError) {
            self.prices = try prices.map(PriceScenario.read) ?? .flat
        } catch { throw .json("wrong-value", "prices", error.description) }
    }

    init(_ query: Query) throws(RequestProblem) {
        let prices = query.word("prices")
        try self.init(
            years: try query.number("years", in: 1...OfferProjection.mostYears),
            prices: prices.isEmpty ? nil : prices,
            rate: try query.number("rate", in: 0...10_000)
        )
    }
}
