import Interviewing

/// An offer and what it pays, for a person at a terminal.
struct OfferView {
    private let offer: Offer
    private let facts: String
    private let projection: OfferProjection
    private let reckoning: Reckoning
    private let claims: [Claim]
    private let terminal: Terminal

    init(_ offer: Offer, _ reckoning: Reckoning, facts: String, claims: [Claim], terminal: Terminal) throws {
        (self.offer, self.facts, self.reckoning) = (offer, facts, reckoning)
        (self.claims, self.terminal) = (claims, terminal)
        let prices = try reckoning.prices()
        projection = try Self.reckon { () throws(OfferRefusal) in
            try OfferProjection(of: offer, years: reckoning.years, prices: prices)
        }
    }

    /// Terms, years, other prices, the value on the first day, and what leaving means.
    func lines() throws -> [String] {
        var lines = terminal.wrapped(offer.fullName, indent: 0, hanging: 2).map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(facts, indent: 0).map { terminal.styled($0, .dim) }
        lines += [""] + OfferTerms.sentences(of: offer).flatMap { terminal.bullet($0) }
        lines += offer.baseDoubt.map { terminal.bullet($0) } ?? []
        lines += years() + (try scenarios()) + (try worth()) + (try leaving())
        return lines + claims.lines(terminal)
    }

    private func years() -> [String] {
        let parts = PayPart.allCases.filter { projection.total(of: $0).minor != 0 }
        var table = TextTable(head: [offer.currency.code] + parts.map(\.title) + ["Year", "In sum"], rows: [])
        for year in projection.years {
            table.rows.append(
                ["Year \(year.year)"] + parts.map { year[$0].digits } + [year.total.digits, year.cumulative.digits]
            )
        }
        table.rows.append(["All"] + parts.map { projection.total(of: $0).digits } + [projection.total.digits, ""])
        let hope =
            (projection.hopeSentence.map { terminal.wrapped("\(projection.headline). \($0)", indent: 2) } ?? [])
            + (projection.targetSentence.map { terminal.wrapped($0, indent: 2) } ?? [])
        let prices = projection.prices
        let title =
            prices == .flat ? "at today's price" : prices.title.lowercasedFirst
        return terminal.part("Year by year, before tax, \(title)") + table.lines(terminal) + hope
    }

    private func scenarios() throws -> [String] {
        guard offer.grant != nil || offer.refreshers != nil else { return [] }
        var table = TextTable(
            head: ["Price of the stock"] + (1...reckoning.years).map { "Year \($0)" } + ["All"],
            rows: []
        )
        let usual = [PriceScenario.fallen, .flat, .rising]
        for scenario in usual + (usual.contains(projection.prices) ? [] : [projection.prices]) {
            let other = try Self.reckon { () throws(OfferRefusal) in
                try OfferProjection(of: offer, years: reckoning.years, prices: scenario)
            }
            table.rows.append([scenario.title] + other.years.map(\.total.digits) + [other.total.digits])
        }
        let note = "Assumptions to look at the offer with; nobody knows a price."
        return terminal.part("At other prices") + table.lines(terminal)
            + terminal.wrapped(note, indent: 2).map { terminal.styled($0, .dim) }
    }

    private func worth() throws -> [String] {
        let points = try reckoning.points()
        let value = try Self.reckon { () throws(OfferRefusal) in try projection.presentValue(rate: points) }
        let words =
            "\(value.text) at a rate of \(BasisPoints.text(points)) a year, \(projection.total.text) without one."
        return terminal.part("Worth on the first day") + terminal.wrapped(words, indent: 2)
    }

    private func leaving() throws -> [String] {
        var lines = terminal.part("If you leave")
        let rule = try Self.reckon { () throws(OfferRefusal) in
            try LeavingEarly.rule(for: offer, prices: projection.prices)
        }
        lines += rule.flatMap { terminal.bullet($0) }
        let last = reckoning.years * 12
        for months in [6, 12, 18] + stride(from: 24, through: last, by: 12) where months <= last {
            let leaving = try Self.reckon { () throws(OfferRefusal) in
                try LeavingEarly(offer, afterMonths: months, prices: projection.prices)
            }
            lines += terminal.bullet(leaving.sentences.joined(separator: " "))
        }
        let cost = offer.leavingCost?.sentences(in: offer) ?? []
        if !cost.isEmpty { lines += terminal.part("What taking it costs") + cost.flatMap { terminal.bullet($0) } }
        return lines
    }

    /// Turns a refusal into a sentence for standard error.
    static func reckon<Value>(_ work: () throws(OfferRefusal) -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            throw UsageError(error.description)
        }
    }
}
