import Interviewing

/// The charts of one offer or of several in one currency, each with its table.
struct OfferCharts {
    let offers: [DrawnOffer]
    let outlook: OfferOutlook
    /// The same offers at a low and at a high price.
    let low: [OfferProjection]
    let high: [OfferProjection]
    let flat: [OfferProjection]

    /// The same offers at the candidate's own price; nil where none was entered.
    private var own: [OfferProjection]? { outlook.hasOwnPrice ? offers.map(\.projection) : nil }
    private var scenarios: [[OfferProjection]] { [low, flat, high] + [own].compactMap(\.self) }

    private var currency: Currency { offers.first?.projection.currency ?? .usd }
    private var words: (Double) -> String { Money.axisWords(currency) }
    private var isAlone: Bool { offers.count == 1 }
    private func name(_ offer: DrawnOffer) -> String { isAlone ? "" : offer.letter }
    private func head(_ offer: DrawnOffer, _ words: String) -> String { isAlone ? words : "\(words), \(offer.letter)" }

    /// What is paid by year, in parts.
    var bars: Chart {
        let parts = PayPart.allCases.filter { part in offers.contains { $0.projection.total(of: part).minor != 0 } }
        let title = isAlone ? "Pay by year" : "Pay by year, side by side"
        let summary = offers.map { offer in
            let years = offer.projection.years.map { $0.total.digits }.joined(separator: ", ")
            return "\(isAlone ? "" : "\(offer.letter), \(offer.name): ")\(years) \(currency.code)"
        }.joined(separator: ". ")
        let chart = ColumnChart(id: "bars", title: title, summary: summary + ", year by year.", offers: offers)
        return Chart(
            id: "bars",
            title: title,
            summary: "Before tax, at \(outlook.priceWords).",
            svg: chart.svg,
            keys: parts.map { Chart.Key(mark: "part-\($0.rawValue)", words: $0.title) } + letters,
            headings: ["Year"] + parts.map(\.title) + ["Total", "In sum"],
            rows: years.flatMap { year in
                offers.map { offer in
                    let reckoned = offer.projection.years[year]
                    return Chart.Row(
                        head: head(offer, "\(year + 1)"),
                        cells: parts.map { reckoned[$0].digits } + [reckoned.total.digits, reckoned.cumulative.digits]
                    )
                }
            }
        )
    }

    /// Totals from a low price to a high one.
    var bands: Chart {
        let rows = years.flatMap { year in
            offers.indices.map { index -> RowChart.Row in
                let totals = [low, flat, high].map { $0[index].years[year].total }
                let own = own.map { $0[index].years[year].total }
                let marks: [RowChart.Mark] =
                    [.bar(totals[0].drawn, totals[2].drawn, "range", hatch: nil), .tick(totals[1].drawn, "flat")]
                    + (own.map { [.dot($0.drawn, "own")] } ?? [])
                return RowChart.Row(
                    group: "Year \(year + 1)",
                    name: name(offers[index]),
                    marks: marks,
                    facts: "\(totals[0].shortText) – \(totals[2].shortText)",
                    title:
                        "Year \(year + 1): \(totals[0].text) to \(totals[2].text), \(totals[1].text) at today's price"
                        + (own.map { ", \($0.text) at your own" } ?? "")
                )
            }
        }
        let least = offers.indices.map { low[$0].total.text }.joined(separator: " and ")
        let most = offers.indices.map { high[$0].total.text }.joined(separator: " and ")
        let summary =
            "Over \(years.count) years \(least) with stock 30 % lower, \(most) with stock that gains 15 % a year."
            + (own.map { own in
                " At your own price \(own.map(\.total.text).joined(separator: " and "))."
            } ?? "")
        return Chart(
            id: "bands",
            title: "If the stock falls or rises",
            summary: "Each bar goes from stock 30 % lower to stock that gains 15 % a year; the line is today's price"
                + (own == nil ? ". " : ", the dot \(outlook.priceWords). ")
                + "These are assumptions to look with; nobody knows a price.",
            svg: RowChart(
                id: "bands",
                title: "If the stock falls or rises",
                summary: summary,
                rows: rows,
                words: words,
                startsAtZero: false
            ).svg,
            keys: [
                Chart.Key(mark: "range", words: "30 % lower to +15 % a year"),
                Chart.Key(mark: "flat", words: "today's price"),
            ] + (own == nil ? [] : [Chart.Key(mark: "own", words: outlook.priceWords)]) + letters,
            headings: ["Year", "30 % lower", "Today's price", "+15 % a year"]
                + (own == nil ? [] : ["Your own price"]),
            rows: years.flatMap { year in
                offers.indices.map { index in
                    Chart.Row(
                        head: head(offers[index], "\(year + 1)"),
                        cells: scenarios.map { $0[index].years[year].total.digits }
                    )
                }
            }
                + offers.indices.map { index in
                    Chart.Row(
                        head: head(offers[index], "All"),
                        cells: scenarios.map { $0[index].total.digits }
                    )
                }
        )
    }

    /// Sums paid month by month.
    ///
    /// - Parameter crossings: Where one offer overtakes another.
    func cumulative(_ crossings: [(month: Int, at: Money, words: String)]) -> Chart {
        let title = "In sum, month by month"
        let ends = offers.map { "\(isAlone ? "" : "\($0.letter) ")\($0.projection.total.text)" }.joined(separator: ", ")
        let summary =
            "After \(years.count) years \(ends)."
            + crossings.prefix(4).map { " \($0.words)" }.joined()
        let quarters = Array(stride(from: 6, through: years.count * 12, by: 6))
        return Chart(
            id: "sums",
            title: title,
            summary: summary,
            svg: LineChart(id: "sums", title: title, summary: summary, offers: offers, crossings: crossings).svg,
            keys: isAlone
                ? []
                : offers.enumerated().map {
                    Chart.Key(mark: "series-\($0.offset + 1)", words: "\($0.element.letter), \($0.element.name)")
                },
            headings: ["After months"] + offers.map { isAlone ? "Paid so far" : $0.letter },
            rows: quarters.map { month in
                Chart.Row(head: "\(month)", cells: offers.map { $0.projection.cumulativeByMonth[month].digits })
            }
        )
    }

    private var years: Range<Int> { 0..<(offers.first?.projection.years.count ?? 0) }

    private var letters: [Chart.Key] {
        isAlone ? [] : offers.map { Chart.Key(mark: "", words: "\($0.letter): \($0.name)") }
    }
}

extension OfferCharts {
    /// One offer less another, year by year.
    static func difference(_ comparison: OfferComparison, _ one: DrawnOffer, _ other: DrawnOffer) -> Chart {
        let years = comparison.years
        let title = "\(one.letter) less \(other.letter), year by year"
        let rows = years.map { year in
            RowChart.Row(
                group: "Year \(year.year)",
                name: "",
                marks: [.bar(0, year.difference.drawn, year.difference.minor < 0 ? "less" : "more", hatch: nil)],
                facts: Money(minor: year.difference.minor, comparison.currency).signedShort,
                title: "Year \(year.year): \(year.difference.signedText)"
            )
        }
        let list = years.map { "\($0.difference.signedText) in year \($0.year)" }.joined(separator: ", ")
        return Chart(
            id: "difference-\(other.letter.lowercased())",
            title: title,
            summary: comparison.yearSentence,
            svg: RowChart(
                id: "difference-\(other.letter.lowercased())",
                title: title,
                summary: list + ".",
                rows: rows,
                words: Money.axisWords(comparison.currency)
            ).svg,
            keys: [],
            headings: ["Year", one.letter, other.letter, "Difference", "In sum"],
            rows: years.map {
                Chart.Row(
                    head: "\($0.year)",
                    cells: [
                        $0.first.digits, $0.second.digits, $0.difference.signedDigits, $0.cumulative.signedDigits,
                    ]
                )
            }
        )
    }

    /// What is kept, paid back and lost when leaving after so many months.
    static func leaving(_ offer: Offer, outlook: OfferOutlook, letter: String = "") throws(OfferRefusal) -> Chart {
        let step = outlook.years > 5 ? 12 : 6
        var points: [LeavingEarly] = []
        for month in stride(from: step, through: outlook.years * 12, by: step) {
            points.append(try LeavingEarly(offer, afterMonths: month, prices: outlook.prices))
        }
        let id = letter.isEmpty ? "leaving" : "leaving-\(letter.lowercased())"
        let title = letter.isEmpty ? "Leaving early" : "\(letter), \(offer.name): leaving early"
        let rows = points.map { point in
            let (kept, paid) = (point.kept.drawn, point.paidTotal.drawn)
            return RowChart.Row(
                group: "\(point.months) months",
                name: "",
                marks: [
                    .bar(0, kept, "kept", hatch: nil), .bar(kept, paid, "back", hatch: .dense),
                    .bar(paid, paid + point.lostTotal.drawn, "lost", hatch: nil),
                ],
                facts: "keep \(point.kept.shortText)",
                title: point.sentences.joined(separator: " ")
            )
        }
        let first = points.first { $0.months == 12 } ?? points.first
        let rule = try LeavingEarly.rule(for: offer, prices: outlook.prices)
        // Where something is paid back, the worst month says more than any one that was picked.
        let summary = (rule.isEmpty ? first?.sentences ?? [] : rule).joined(separator: " ")
        return Chart(
            id: id,
            title: title,
            summary: summary,
            svg: RowChart(
                id: id,
                title: title,
                summary: summary,
                rows: rows,
                words: Money.axisWords(offer.currency)
            ).svg,
            keys: [
                Chart.Key(mark: "kept", words: "yours"), Chart.Key(mark: "back", words: "paid, and to be paid back"),
                Chart.Key(mark: "lost", words: "promised and lost"),
            ],
            headings: ["After months", "Paid", "Pay back", "You keep", "Promised and lost"],
            rows: points.map { point in
                Chart.Row(
                    head: "\(point.months)",
                    cells: [point.paidTotal, point.payBackTotal, point.kept, point.lostTotal].map(\.digits)
                )
            }
        )
    }
}

extension Money {
    /// `+35k`, `−35k`, `0`
    var signedShort: String { minor > 0 ? "+\(shortText)" : shortText }
    /// `+35,000`, `−35,000`, `0`
    var signedDigits: String { minor > 0 ? "+\(digits)" : digits }
}

extension Offer {
    /// What it is called on pages.
    var name: String { label.isEmpty ? company : "\(company) (\(label))" }
}
