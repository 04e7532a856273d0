import Interviewing

/// The parts of a latency budget one behind the other, their sum, and the limit as a line.
struct LatencyDrawing {
    private let budget: LatencyBudget
    private let bars: [Bar]

    /// Parts that a picture shows one by one.
    private static let most = 30

    private struct Bar {
        let name: String
        let from: Double
        let to: Double
        let kind: Kind

        enum Kind: String {
            case part, sum, stated
        }
    }

    init(_ budget: LatencyBudget) {
        self.budget = budget
        var bars: [Bar] = []
        var sum = 0.0
        for part in budget.parts.prefix(Self.most) {
            bars.append(Bar(name: part.name.text, from: sum, to: sum + part.figure.milliseconds, kind: .part))
            sum += part.figure.milliseconds
        }
        let rest = budget.parts.count - bars.count
        if rest > 0 {
            bars.append(Bar(name: DrawingWords.count(rest, "other part"), from: sum, to: budget.sum, kind: .part))
        }
        bars.append(Bar(name: "Sum of the parts", from: 0, to: budget.sum, kind: .sum))
        if let total = budget.total, budget.isTotalWrong {
            bars.append(Bar(name: "Total as written", from: 0, to: total.milliseconds, kind: .stated))
        }
        self.bars = bars
    }

    func drawing() -> Drawing {
        var rows = budget.parts.map { part in
            Drawing.Row(
                head: DrawingWords.name(part.name),
                cells: [part.figure.milliseconds].flatMap {
                    [DrawingWords.milliseconds($0), share($0)].map(DrawingWords.unbroken)
                }
            )
        }
        // The sum comes first where the table would be cut before it.
        let sum = Drawing.Row(head: "Sum", cells: [DrawingWords.milliseconds(budget.sum), "100 %"])
        if rows.count > 100 { rows.insert(sum, at: 0) } else { rows.append(sum) }
        return Drawing(
            id: "latency",
            title: "Latency budget",
            summary: summary,
            svg: DrawingWidth.allCases.map(svg).joined(),
            notes: notes,
            headings: ["Part", "Time", "Share"],
            rows: rows
        )
    }

    private func share(_ value: Double) -> String {
        budget.sum > 0 ? "\(Int((value / budget.sum * 100).rounded())) %" : "–"
    }

    private var summary: String {
        let parts =
            "\(DrawingWords.count(budget.parts.count, "part")) add up to \(DrawingWords.milliseconds(budget.sum))"
        guard let limit = budget.limit else { return parts + "." }
        let left = limit.milliseconds - budget.sum
        let limitWords = DrawingWords.milliseconds(limit.milliseconds)
        if left < 0 { return "\(parts), \(DrawingWords.milliseconds(-left)) over the limit of \(limitWords)." }
        return
            "\(parts); \(left == 0 ? "nothing" : DrawingWords.milliseconds(left)) is left of the limit of \(limitWords)."
    }

    private var notes: [Drawing.Note] {
        var notes: [Drawing.Note] = []
        if let total = budget.total, budget.isTotalWrong {
            notes.append(
                Drawing.Note(
                    text: "The text says a total of \(DrawingWords.milliseconds(total.milliseconds)); "
                        + "its parts add up to \(DrawingWords.milliseconds(budget.sum)).",
                    isProblem: true
                )
            )
        }
        if let limit = budget.limit, budget.sum > limit.milliseconds {
            let over = DrawingWords.milliseconds(budget.sum - limit.milliseconds)
            notes.append(Drawing.Note(text: "The parts are \(over) over the limit.", isProblem: true))
        }
        let total = budget.parts.count + budget.leftOut
        if total > Self.most {
            notes.append(
                Drawing.Note(
                    text:
                        "The text names \(DrawingWords.count(total, "part")); the picture shows \(Self.most) of them one by one.",
                    isProblem: false
                )
            )
        }
        return notes
    }

    // MARK: - Picture

    private func svg(_ width: DrawingWidth) -> String {
        let end = max(budget.sum, budget.limit?.milliseconds ?? 0, budget.total?.milliseconds ?? 0, 1e-6)
        let (left, right) = width == .wide ? (210.0, width.units - 84) : (8.0, width.units - 72)
        func x(_ value: Double) -> Double { left + (right - left) * value / end }
        let names = bars.map { TextFit.lines($0.name, width: width == .wide ? left - 20 : width.units - 16) }
        let heights = names.map { width == .wide ? max(30, Double($0.count) * 17 + 10) : Double($0.count) * 17 + 30 }
        let top = budget.limit == nil ? 8.0 : 28
        let bottom = heights.reduce(top, +)
        var canvas = Canvas()
        canvas.hatches(id: "latency-hatch-\(width.name)")
        let hatch = "latency-hatch-\(width.name)-dense"
        var y = top
        for (index, bar) in bars.enumerated() {
            let length = DrawingWords.milliseconds(bar.to - bar.from)
            let middle = width == .wide ? y + heights[index] / 2 : y + heights[index] - 13
            canvas.group("part \(bar.kind.rawValue)", title: "\(bar.name): \(length)") { canvas in
                if bar.kind == .sum { canvas.line("rule", x1: 0, y1: y, x2: width.units, y2: y) }
                let textTop = width == .wide ? middle + 4.5 - Double(names[index].count - 1) * 8.5 : y + 18
                canvas.lines(names[index], x: 8, y: textTop, step: 17, "name")
                canvas.rectangle(
                    "bar",
                    x: x(bar.from),
                    y: middle - 8,
                    width: max(2, x(bar.to) - x(bar.from)),
                    height: 16,
                    radius: 2
                )
                if let limit = budget.limit, bar.to > limit.milliseconds {
                    let from = max(bar.from, limit.milliseconds)
                    canvas.rectangle("over", x: x(from), y: middle - 8, width: x(bar.to) - x(from), height: 16)
                    canvas.hatched(hatch, x: x(from), y: middle - 8, width: x(bar.to) - x(from), height: 16)
                }
                canvas.text(length, x: x(bar.to) + 6, y: middle + 4.5, bar.kind == .part ? "facts" : "facts strong")
            }
            y += heights[index]
        }
        if let limit = budget.limit {
            let place = x(limit.milliseconds)
            let words = "limit \(DrawingWords.milliseconds(limit.milliseconds))"
            canvas.line("limit", x1: place, y1: top - 6, x2: place, y2: bottom)
            let isAtEnd = place + TextFit.width(of: words, size: 13) > width.units
            canvas.text(words, x: isAtEnd ? place + 4 : place, y: 16, "limit-name", anchor: isAtEnd ? .end : .middle)
        }
        return canvas.svg("latency", width: width, height: bottom + 8, title: "Latency budget", summary: summary)
    }
}
