extension OfferComparison {
    /// What the comparison says, in plain sentences, the weightiest first.
    public var sentences: [String] {
        [overall, hopes, moving, byYear, crossingSentence].compactMap(\.self) + partSentences
            + priceSentences + leaving + exchanged
    }

    /// At which price of stock the totals are equal, or that no price makes them so.
    public var priceSentences: [String] { Side.allCases.compactMap(breakEvenSentence) }

    /// Who pays more in which years: `Kestrel pays more in every year.`
    public var yearSentence: String {
        if let byYear { return byYear }
        let leads = years.filter { $0.difference.minor != 0 }
        guard let lead = leads.first else { return "Both pay the same in every year." }
        let side = ahead(lead.difference)
        let which = leads.count == years.count ? "every year" : Self.list(leads.map(\.year)) + ", and never less"
        return sentence("\(name(side)) pays more in \(which).")
    }

    /// What an offer is called: its label, or the company.
    func name(_ side: Side) -> String {
        let (one, two) = (first.offer, second.offer)
        let offer = self[side].offer
        let isTold = one.company != two.company || one.label.isBlank || two.label.isBlank
        if isTold, one.company != two.company { return offer.company }
        if !isTold, one.label != two.label { return "\(offer.company) (\(offer.label))" }
        return side == .first ? "the first offer" : "the second offer"
    }

    func ahead(_ difference: Money) -> Side { difference.minor >= 0 ? .first : .second }
    func other(_ side: Side) -> Side { side == .first ? .second : .first }

    private var span: String { years.count == 1 ? "one year" : "\(years.count) years" }

    private var overall: String {
        if !hopeful.isEmpty { return promisedSentence(span) }
        if difference.minor == 0 { return sentence("over \(span) both pay the same, \(first.total.text).") }
        let side = ahead(difference)
        return sentence(
            "over \(span) \(name(side)) pays \(difference.size.text) more: \(self[side].total.text) against "
                + "\(self[other(side)].total.text)."
        )
    }

    private var byYear: String? {
        let best = Side.allCases.map { side in
            years.filter { $0.difference.minor != 0 && ahead($0.difference) == side }.map(\.year)
        }
        guard !best[0].isEmpty, !best[1].isEmpty else { return nil }
        return sentence(
            "\(name(.first)) pays more in \(Self.list(best[0])), \(name(.second)) in \(Self.list(best[1]))."
        )
    }

    private var crossingSentence: String? {
        let crossings = crossings
        guard let last = crossings.last else { return nil }
        let name = name(last.ahead)
        return crossings.count == 1
            ? sentence("from month \(last.month) \(name) has paid more in sum; until then it was never ahead.")
            : "The sums change places \(crossings.count) times within these \(span); from month \(last.month) \(name) stays "
                + "ahead to their end."
    }

    private var partSentences: [String] {
        parts.filter { $0.difference.minor != 0 }.prefix(3).map { part in
            let side = ahead(part.difference)
            let larger = side == .first ? part.first : part.second
            let smaller = side == .first ? part.second : part.first
            return sentence(
                "\(part.part.words): \(part.difference.size.text) more from \(name(side)), \(larger.digits) against "
                    + "\(smaller.digits)."
            )
        }
    }

    private func breakEvenSentence(_ side: Side) -> String? {
        if let price = breakEven(of: side) {
            return sentence(
                "the totals are equal when the stock of \(name(side)) is at \(price.text) of today's price in every year\(held(other(side)).map { " and \($0)" } ?? ""); above it \(name(side)) pays more."
            )
        }
        guard paysMoreAtAnyPrice(side) else { return nil }
        let price = self[other(side)].offer.grant == nil ? "No stock price" : "No price of its own stock"
        let held = held(other(side)).map { "; \($0)" } ?? ""
        return "\(price) makes \(name(side)) pay less than \(name(other(side)))\(held)."
    }

    private var leaving: [String] {
        Side.allCases.compactMap { side in
            guard let cost = self[side].offer.leavingCost?.total, cost.minor > 0 else { return nil }
            let own =
                (side == .first ? firstRate : rate).flatMap { try? $0.exchange(cost) }.map { " (\($0.text))" } ?? ""
            return sentence(
                "taking \(name(side)) costs \(cost.text)\(own) at the present employer, which is not in these totals."
            )
        }
    }

    private var exchanged: [String] {
        [firstRate, rate].compactMap(\.self).enumerated().filter { $0.offset == 0 || firstRate != rate }
            .map { "Exchanged at \($0.element.text), the rate you entered." }
    }

    func sentence(_ text: String) -> String { text.capitalisedFirst }

    /// `year 1`, `years 1 and 3`, `years 1, 2 and 4`
    private static func list(_ years: [Int]) -> String {
        let names = years.map { "\($0)" }
        guard let last = names.last, names.count > 1 else { return "year \(names.first ?? "")" }
        return "years \(names.dropLast().joined(separator: ", ")) and \(last)"
    }
}
