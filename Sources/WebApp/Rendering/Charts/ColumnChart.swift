import Interviewing

/// What offers pay by year, stacked by part: columns where there is room for them, rows where there is not.
struct ColumnChart {
    let id: String
    let title: String
    let summary: String
    let offers: [DrawnOffer]

    /// Both arrangements.
    var svg: String {
        DrawingWidth.allCases.map { width in
            slot(width) >= 42 ? columns(width) : rows.svg(width)
        }.joined()
    }

    private var years: Int { offers.first?.projection.years.count ?? 0 }
    private var currency: Currency { offers.first?.projection.currency ?? .usd }
    private let left = 50.0

    /// How wide a column with its air is.
    private func slot(_ width: DrawingWidth) -> Double {
        (width.units - left - 8 - Double(years) * 14) / Double(max(1, years * offers.count))
    }

    private func columns(_ width: DrawingWidth) -> String {
        let (top, bottom) = (22.0, 252.0)
        let totals = offers.flatMap { $0.projection.years.map(\.total.drawn) }
        let axis = AmountAxis(totals, most: 5)
        func y(_ amount: Double) -> Double { axis.place(amount, from: bottom, to: top) }
        let words = Money.axisWords(currency)
        let slot = slot(width)
        let isNamed = offers.count > 1
        var canvas = Canvas()
        let pattern = "\(id)-\(width.name)"
        canvas.hatches(id: pattern)
        for mark in axis.marks {
            canvas.line(mark == 0 ? "zero" : "grid", x1: left - 6, y1: y(mark), x2: width.units - 6, y2: y(mark))
            canvas.text(words(mark), x: left - 10, y: y(mark) + 4.5, "tick", anchor: .end)
        }
        for year in 0..<years {
            let start = left + Double(year) * (slot * Double(offers.count) + 14) + 7
            for (index, offer) in offers.enumerated() {
                let reckoned = offer.projection.years[year]
                let thick = min(slot - 8, 76)
                let x = start + Double(index) * slot + (slot - thick) / 2
                canvas.group("column", title: offer.words(reckoned)) { canvas in
                    var sum = 0.0
                    for part in reckoned.parts where part.amount.minor != 0 {
                        let (from, to) = (y(sum + part.amount.drawn), y(sum))
                        canvas.rectangle(part.part.drawn, x: x, y: from, width: thick, height: max(1, to - from))
                        if let hatch = part.part.hatch {
                            canvas.hatched(
                                "\(pattern)-\(hatch.rawValue)",
                                x: x,
                                y: from,
                                width: thick,
                                height: max(1, to - from)
                            )
                        }
                        sum += part.amount.drawn
                    }
                    canvas.text(words(sum), x: x + thick / 2, y: y(sum) - 6, "strong facts", anchor: .middle)
                    if isNamed {
                        canvas.text(offer.letter, x: x + thick / 2, y: bottom + 17, "facts", anchor: .middle)
                    }
                }
            }
            let middle = start + slot * Double(offers.count) / 2
            canvas.text("Year \(year + 1)", x: middle, y: bottom + (isNamed ? 37 : 20), "name", anchor: .middle)
        }
        let height = bottom + (isNamed ? 46 : 30)
        return canvas.svg(id, width: width, height: height, title: title, summary: summary)
    }

    private var rows: RowChart {
        let words = Money.axisWords(currency)
        let rows = (0..<years).flatMap { year in
            offers.map { offer in
                let reckoned = offer.projection.years[year]
                var sum = 0.0
                let marks = reckoned.parts.filter { $0.amount.minor != 0 }.map { part in
                    defer { sum += part.amount.drawn }
                    return RowChart.Mark.bar(sum, sum + part.amount.drawn, part.part.drawn, hatch: part.part.hatch)
                }
                return RowChart.Row(
                    group: "Year \(year + 1)",
                    name: offers.count > 1 ? offer.letter : "",
                    marks: marks,
                    facts: words(reckoned.total.drawn),
                    title: offer.words(reckoned)
                )
            }
        }
        return RowChart(id: id, title: title, summary: summary, rows: rows, words: words)
    }
}

/// An offer as charts show it: with a letter, which stands at its bars.
struct DrawnOffer {
    let letter: String
    let name: String
    let projection: OfferProjection

    /// The letter of an offer by its place.
    static func letter(_ place: Int) -> String { ["A", "B", "C", "D", "E", "F"][place % 6] }

    /// `Year 1, Veldora: 205,000 USD`
    func words(_ year: OfferYear) -> String {
        let parts = year.parts.filter { $0.amount.minor != 0 }.map { "\($0.part.title) \($0.amount.digits)" }
        return
            "Year \(year.year)\(name.isEmpty ? "" : ", \(name)"): \(year.total.text) (\(parts.joined(separator: ", ")))"
    }
}
