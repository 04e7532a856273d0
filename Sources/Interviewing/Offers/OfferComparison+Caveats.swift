// What to bear in mind when two totals are held against each other.

extension OfferComparison {
    /// What the comparison says at a yearly discount rate: the same, and whether present values turn the order round.
    ///
    /// - Parameter rate: in basis points, 0…10,000.
    /// - Throws: `.rate`.
    public func sentences(rate: Int) throws(OfferRefusal) -> [String] {
        let (one, two) = (try first.presentValue(rate: rate), try second.presentValue(rate: rate))
        let present = minus(one, two)
        guard rate > 0, present.minor.signum() != difference.minor.signum() else { return sentences }
        let worth =
            present.minor == 0
            ? "both are worth the same"
            : "\(name(ahead(present))) is worth \(present.size.text) more, although it does not pay more in sum"
        let turned = "Discounted by \(BasisPoints.text(rate)) a year \(worth): what comes late counts less."
        return sentences.prefix(1) + [turned] + sentences.dropFirst()
    }

    /// Relocation is in the totals because the letter promises it; it pays for a move and is no pay.
    var moving: String? {
        let (one, two) = (first.total(of: .relocation), second.total(of: .relocation))
        guard one.minor > 0 || two.minor > 0 else { return nil }
        let parts = [(Side.first, one), (.second, two)].filter { $0.1.minor > 0 }
            .map { "\($0.1.text) from \(name($0.0))" }
        let rest = Money(minor: difference.minor - (one.minor - two.minor), currency)
        let without =
            rest.minor == 0
            ? "without it both pay the same" : "without it \(name(ahead(rest))) pays \(rest.size.text) more"
        return "Of that is relocation, paid once: \(parts.joined(separator: ", ")); \(without)."
    }

    /// The sides whose totals hold raises or refreshers, which no letter promises.
    var hopeful: [Side] { Side.allCases.filter { self[$0].hoped.minor > 0 } }

    /// Who promises more; said first where a total holds more than promises.
    func promisedSentence(_ span: String) -> String {
        let promised = minus(first.promised, second.promised)
        if promised.minor == 0 { return sentence("over \(span) both promise the same, \(first.promised.text).") }
        let side = ahead(promised)
        return sentence(
            "over \(span) \(name(side)) promises \(promised.size.text) more: \(self[side].promised.text) against \(self[other(side)].promised.text)."
        )
    }

    /// What raises and refreshers make of it; they are in the totals below and in no letter.
    var hopes: String? {
        guard !hopeful.isEmpty else { return nil }
        let both = hopeful.map { self[$0].hopes }.max { $0.count < $1.count } ?? ""
        let side = ahead(difference)
        let totals =
            difference.minor == 0
            ? "both pay the same, \(first.total.text)"
            : "\(name(side)) pays \(difference.size.text) more: \(self[side].total.text) against \(self[other(side)].total.text)"
        let parts = hopeful.map { "\(self[$0].hoped.text) of the total of \(name($0)) is \(self[$0].hopes)" }
        return "With hoped \(both) \(totals). \(sentence(parts.joined(separator: " and "))), which no letter promises."
    }

    /// The scenario that the stock of the other side is held at; nil where that is today's price.
    func held(_ side: Side) -> String? {
        let prices = self[side].prices
        guard !prices.isFlat, self[side].total(of: .grant).minor > 0 else { return nil }
        return "that of \(name(side)) is held at the scenario “\(prices.title.lowercasedFirst)”"
    }
}
