import Interviewing

/// Cards of the coming days: those that come again below, new ones on top.
struct LoadChart {
    let svg: String
    /// What it shows, in a sentence.
    let summary: String
    let rows: [Row]

    struct Row {
        let day: String
        let again: Int
        let fresh: Int
        let all: Int
    }

    /// Nil without days or cards.
    init?(_ forecast: RehearsalForecast) {
        let days = forecast.days
        guard let most = days.map(\.cards).max(), most > 0, let first = days.first else { return nil }
        let sum = days.reduce(0) { $0 + $1.cards }
        summary =
            "\(Counted.words(sum, "card").capitalisedFirst) in \(Counted.words(days.count, "day")), at most \(most) on one; today \(first.cards)."
        rows = days.map {
            Row(day: "\($0.day.weekdayName) \($0.day.words)", again: $0.again, fresh: $0.new, all: $0.cards)
        }
        let summary = summary
        svg = [ChartSize.wide, .narrow].map { size in
            var svg = HTML()
            svg.chart("load", size, title: "Cards by day", description: summary)
            for number in Set([0, most / 2, most]).sorted() {
                svg.level(number, y: size.y(Double(number) / Double(most)), size)
            }
            let step = (size.right - size.left) / Double(days.count)
            let width = min(28, step * 0.72)
            for (place, day) in days.enumerated() {
                let x = size.left + step * (Double(place) + 0.5) - width / 2
                let middle = size.y(Double(day.again) / Double(most))
                svg.bar(x, middle, width, size.bottom - middle, "d-again")
                let top = size.y(Double(day.cards) / Double(most))
                svg.bar(x, top, width, middle - top, "d-new")
                if step >= 24, day.cards > 0 {
                    svg.label("\(day.cards)", x: x + width / 2, y: top - 6, anchor: "middle", classes: "d-strong")
                }
            }
            let every = max(1, (days.count + size.ticks - 1) / size.ticks)
            for place in stride(from: 0, to: days.count, by: every) {
                let isFirst = place == 0 && step < 50
                svg.label(
                    place == 0 ? "today" : days[place].day.short,
                    x: isFirst ? size.left : size.left + step * (Double(place) + 0.5),
                    y: size.bottom + 20,
                    anchor: isFirst ? "start" : "middle"
                )
            }
            svg.markup("</svg>")
            return svg.text
        }.joined()
    }
}

extension HTML {
    /// A bar; none without a height.
    mutating func bar(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ classes: StaticString) {
        guard height > 0 else { return }
        markup("<rect")
        attribute("class", "\(classes)")
        attribute("x", x)
        attribute("y", y)
        attribute("width", width)
        attribute("height", height)
        markup("/>")
    }
}
