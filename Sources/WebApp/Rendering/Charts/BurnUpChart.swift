import Interviewing

/// Items covered day by day and, dashed, as the plan would cover them until the loop.
struct BurnUpChart {
    let svg: String
    /// What it shows, in a sentence.
    let summary: String
    /// Days on which the number changes, with the first and the last.
    let rows: [Row]

    struct Row {
        let day: String
        let number: Int
        let how: String
    }

    /// Nil when there is only one day to draw.
    init?(_ burnUp: BurnUp, today: CalendarDay, loop: CalendarDay?) {
        let all = burnUp.past + burnUp.planned
        guard let first = all.first?.day, let last = all.last?.day, last > first, burnUp.total > 0,
            let now = burnUp.past.last
        else { return nil }
        let total = burnUp.total
        let goal = burnUp.planned.last
        summary =
            "\(now.covered) of \(total) are covered today"
            + (goal.map { "; if the plan is kept, \($0.covered) on the day of the loop, \($0.day.words)." } ?? ".")
        rows =
            Self.changes(burnUp.past).map { Row(day: $0.day.words, number: $0.covered, how: "covered") }
            + Self.changes(burnUp.planned).filter { $0 != now }.map {
                Row(day: $0.day.words, number: $0.covered, how: "planned")
            }
        let summary = summary
        svg = [ChartSize.wide, .narrow].map { size in
            func x(_ day: CalendarDay) -> Double {
                size.x(Double(day.number - first.number) / Double(last.number - first.number))
            }
            func y(_ count: Int) -> Double { size.y(Double(count) / Double(total)) }
            var svg = HTML()
            svg.chart("burn-up", size, title: "Covered items by day", description: summary)
            for number in Set([0, total / 2, total]).sorted() { svg.level(number, y: y(number), size) }
            Self.dates(from: first, to: last, size, &svg, x)
            svg.path("d-now", "M\(svg.short(x(today))) \(svg.short(size.top - 4))V\(svg.short(size.bottom))")
            svg.path("d-line-past", Self.steps(burnUp.past.map { (x($0.day), y($0.covered)) }, svg))
            if !burnUp.planned.isEmpty {
                svg.path("d-line-plan", Self.steps(burnUp.planned.map { (x($0.day), y($0.covered)) }, svg))
            }
            let isLeft = x(today) < size.width / 2
            svg.label(
                "today: \(now.covered)",
                x: x(today) + (isLeft ? 7 : -7),
                y: min(size.bottom - 6, y(now.covered) + 19),
                anchor: isLeft ? "start" : "end",
                classes: "d-strong"
            )
            svg.dot(x(today), y(now.covered), "d-dot")
            if let goal {
                svg.label(
                    "planned: \(goal.covered)",
                    x: size.right,
                    y: y(goal.covered) - 9,
                    anchor: "end",
                    classes: "d-strong"
                )
                svg.dot(size.right, y(goal.covered), "d-dot-plan")
            }
            svg.markup("</svg>")
            return svg.text
        }.joined()
    }

    /// A count holds from its day to the next one.
    private static func steps(_ points: [(x: Double, y: Double)], _ html: HTML) -> String {
        guard let first = points.first else { return "" }
        return points.dropFirst().reduce("M\(html.short(first.x)) \(html.short(first.y))") { path, point in
            path + "H\(html.short(point.x))V\(html.short(point.y))"
        }
    }

    private static func dates(
        from first: CalendarDay,
        to last: CalendarDay,
        _ size: ChartSize,
        _ svg: inout HTML,
        _ x: (CalendarDay) -> Double
    ) {
        let count = min(size.ticks, last.number - first.number + 1)
        for tick in 0..<count {
            let day = CalendarDay(number: first.number + (last.number - first.number) * tick / max(1, count - 1))
            let anchor: StaticString = tick == 0 ? "start" : tick == count - 1 ? "end" : "middle"
            svg.label(day.short, x: tick == 0 ? size.left : x(day), y: size.bottom + 20, anchor: anchor)
        }
    }

    private static func changes(_ points: [BurnUp.Point]) -> [BurnUp.Point] {
        points.indices.filter { index in
            index == points.startIndex || index == points.index(before: points.endIndex)
                || points[index].covered != points[index - 1].covered
        }.map { points[$0] }
    }
}

extension HTML {
    /// A point of a line.
    mutating func dot(_ x: Double, _ y: Double, _ classes: StaticString) {
        markup("<circle r=\"4.5\"")
        attribute("class", "\(classes)")
        attribute("cx", x)
        attribute("cy", y)
        markup("/>")
    }
}
