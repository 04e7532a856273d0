import Interviewing

/// Two offers side by side, for a person at a terminal.
struct ComparisonView {
    let comparison: OfferComparison
    /// The other pairs, where there are more than two offers; their sentences are said without tables.
    var others: [OfferComparison] = []
    /// The yearly rate in basis points.
    let rate: Int
    /// Claims about how the stock of these offers vests.
    let claims: [Claim]
    let terminal: Terminal

    /// Names longer than this would push the figures off a narrow terminal.
    private static let longestName = 18

    /// What it says, then the tables behind it.
    func lines() throws -> [String] {
        let names = [comparison.first.offer, comparison.second.offer].map(\.fullName)
        var lines = terminal.wrapped(names.joined(separator: "  against  "), indent: 0, hanging: 2)
            .map { terminal.styled($0, .bold) }
        lines.append("")
        lines += try sentences(of: comparison).flatMap { terminal.bullet($0) }
        lines += years() + parts()
        for other in others {
            let pair = [other.first.offer, other.second.offer].map(\.fullName).joined(separator: "  against  ")
            lines += [""] + terminal.wrapped(pair, indent: 0, hanging: 2).map { terminal.styled($0, .bold) }
            lines += try sentences(of: other).flatMap { terminal.bullet($0) }
        }
        lines += try worth()
        return lines + claims.lines(terminal)
    }

    private func sentences(of comparison: OfferComparison) throws -> [String] {
        try OfferView.reckon { () throws(OfferRefusal) in try comparison.sentences(rate: rate) }
    }

    private var heads: [String] {
        let offers = [comparison.first.offer, comparison.second.offer]
        let names = offers.map { offer in
            let name = offers[0].company == offers[1].company && !offer.label.isEmpty ? offer.label : offer.company
            return name.count > Self.longestName ? name.prefix(Self.longestName - 1) + "…" : name
        }
        return names[0] == names[1] ? ["The first", "The second"] : names
    }

    /// Every offer once, the two of the tables first.
    private var projections: [OfferProjection] {
        var all: [OfferProjection] = []
        for one in ([comparison] + others).flatMap({ [$0.first, $0.second] }) where !all.contains(one) {
            all.append(one)
        }
        return all
    }

    private func years() -> [String] {
        var table = TextTable(
            head: [comparison.currency.code] + heads + ["Difference", "Difference in sum"],
            rows: []
        )
        for year in comparison.years {
            table.rows.append(
                ["Year \(year.year)", year.first.digits, year.second.digits, signed(year.difference)]
                    + [signed(year.cumulative)]
            )
        }
        if [comparison.first, comparison.second].contains(where: { $0.hoped.minor > 0 }) {
            let promised = [comparison.first.promised.digits, comparison.second.promised.digits]
            let difference = Money(
                minor: comparison.first.promised.minor - comparison.second.promised.minor,
                comparison.currency
            )
            table.rows.append(["Promised"] + promised + [signed(difference), ""])
        }
        let totals = [comparison.first.total.digits, comparison.second.total.digits, signed(comparison.difference)]
        table.rows.append(["All"] + totals + [""])
        let prices = comparison.first.prices
        return terminal.part("Year by year, before tax" + (prices == .flat ? "" : ", \(prices.title.lowercased())"))
            + table.lines(terminal)
    }

    private func parts() -> [String] {
        var table = TextTable(head: [comparison.currency.code] + heads + ["Difference"], rows: [])
        for part in comparison.parts where part.first.minor != 0 || part.second.minor != 0 {
            table.rows.append([part.part.title, part.first.digits, part.second.digits, signed(part.difference)])
        }
        return terminal.part("What makes the difference") + table.lines(terminal)
    }

    private func worth() throws -> [String] {
        let values = try projections.map { projection in
            try OfferView.reckon { () throws(OfferRefusal) in try projection.presentValue(rate: rate) }
        }
        return terminal.part("Worth on the first day, at a rate of \(BasisPoints.text(rate)) a year")
            + zip(projections, values).flatMap { terminal.bullet("\($0.offer.fullName): \($1.text)") }
    }

    private func signed(_ money: Money) -> String { (money.minor > 0 ? "+" : "") + money.digits }
}
