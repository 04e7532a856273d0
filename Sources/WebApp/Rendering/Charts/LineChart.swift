import Interviewing

/// What offers have paid in sum, month by month, with the months in which one overtakes the other.
struct LineChart {
    let id: String
    let title: String
    let summary: String
    let offers: [DrawnOffer]
    /// Months in which two lines cross, with words for each.
    let crossings: [(month: Int, at: Money, words: String)]

    /// Both arrangements.
    var svg: String { DrawingWidth.allCases.map(svg).joined() }

    private func svg(_ width: DrawingWidth) -> String {
        let (left, right, top, bottom) = (50.0, width.units - 26, 26.0, 268.0)
        let months = (offers.first?.projection.years.count ?? 1) * 12
        let lines = offers.map { $0.projection.cumulativeByMonth.map(\.drawn) }
        let axis = AmountAxis(lines.flatMap { $0 }, most: 6)
        let words = Money.axisWords(offers.first?.projection.currency ?? .usd)
        func x(_ month: Int) -> Double { left + (right - left) * Double(month) / Double(months) }
        func y(_ amount: Double) -> Double { axis.place(amount, from: bottom, to: top) }
        var canvas = Canvas()
        for mark in axis.marks {
            canvas.line(mark == 0 ? "zero" : "grid", x1: left, y1: y(mark), x2: right, y2: y(mark))
            canvas.text(words(mark), x: left - 6, y: y(mark) + 4.5, "tick", anchor: .end)
        }
        let every = width == .narrow && months > 60 ? 24 : 12
        for month in stride(from: 0, through: months, by: every) {
            canvas.line("grid", x1: x(month), y1: top, x2: x(month), y2: bottom)
            canvas.text(month == 0 ? "start" : "\(month)", x: x(month), y: bottom + 18, "tick", anchor: .middle)
        }
        canvas.text("months", x: (left + right) / 2, y: bottom + 36, "tick", anchor: .middle)
        for (index, line) in lines.enumerated() {
            let points = line.enumerated().map { "\(Canvas.short(x($0.offset))) \(Canvas.short(y($0.element)))" }
            canvas.group("series series-\(index + 1)", title: offers[index].name) { canvas in
                canvas.path("path", "M" + points.joined(separator: "L"))
            }
        }
        drawNames(lines, x: right + 6, y, &canvas)
        var lastName = -100.0
        for crossing in crossings.sorted(by: { $0.month < $1.month }).prefix(8) {
            let place = x(crossing.month)
            // Where several crossings are near, the first one is named; the others are told below the picture.
            let isNamed = place - lastName > 66
            if isNamed { lastName = place }
            canvas.group("crossing", title: crossing.words) { canvas in
                canvas.line("cross", x1: place, y1: top - 4, x2: place, y2: bottom)
                canvas.diamond("gate", x: place, y: y(crossing.at.drawn), radius: 5)
                guard isNamed else { return }
                canvas.text("month \(crossing.month)", x: place, y: top - 9, "facts strong", anchor: .middle)
            }
        }
        return canvas.svg(id, width: width, height: bottom + 44, title: title, summary: summary)
    }

    /// Letters at the ends of the lines, moved apart where ends meet.
    private func drawNames(_ lines: [[Double]], x: Double, _ y: (Double) -> Double, _ canvas: inout Canvas) {
        guard offers.count > 1 else { return }
        let ends = lines.indices.map { (index: $0, y: y(lines[$0].last ?? 0)) }.sorted { $0.y < $1.y }
        var last = -100.0
        for end in ends {
            last = max(end.y, last + 15)
            canvas.text(offers[end.index].letter, x: x, y: last + 4.5, "strong facts")
        }
    }
}
