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

    /// Raises and refreshers are in these totals and in no letter; the brief leaves them out.
    var hopes: String? {
        let sides = Side.allCases.filter { side in
            self[side].offer.raise > 0 && years.count > 1 || self[side].total(of: .refreshers).minor > 0
        }
        guard !sides.isEmpty else { return nil }
        let names = sides.map(name).joined(separator: " and ")
        return sentence("\(names): the total holds raises or refreshers, which no letter promises.")
    }

    /// The scenario that the stock of the other side is held at, where that is not today's price.
    func held(_ side: Side) -> String {
        let prices = self[side].prices
        guard prices.factors.contains(where: { $0 != 10_000 }), self[side].total(of: .grant).minor > 0 else {
            return ""
        }
        let title = prices.title.prefix(1).lowercased() + prices.title.dropFirst()
        return " and that of \(name(side)) is at the scenario “\(title)”"
    }
}
