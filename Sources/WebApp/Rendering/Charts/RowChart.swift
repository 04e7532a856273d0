/// Rows of bars, ranges and points along one axis of amounts, below each other.
struct RowChart {
    let id: String
    let title: String
    let summary: String
    let rows: [Row]
    /// How an amount is written at the axis.
    let words: (Double) -> String
    var startsAtZero = true

    struct Row {
        /// What the row belongs to; written once above or beside the first row of several.
        let group: String
        /// What it is within that; empty for a group of one.
        let name: String
        let marks: [Mark]
        /// The figures, at the end of the row.
        let facts: String
        /// What a pointer shows.
        let title: String
    }

    enum Mark {
        /// From one amount to another: `names` are its classes, `hatch` the lines on it.
        case bar(Double, Double, String, hatch: Hatch?)
        case line(Double, Double, String)
        case tick(Double, String)
        case dot(Double, String)
        case diamond(Double, String)

        var amounts: [Double] {
            switch self {
            case .bar(let from, let to, _, _), .line(let from, let to, _): [from, to]
            case .tick(let at, _), .dot(let at, _), .diamond(let at, _): [at]
            }
        }
    }

    enum Hatch: String {
        case sparse, dense
    }

    /// Both arrangements.
    var svg: String { DrawingWidth.allCases.map(svg).joined() }

    func svg(_ width: DrawingWidth) -> String {
        let hasNames = rows.contains { !$0.name.isEmpty }
        let groups = rows.map { TextFit.width(of: $0.group, size: 13.5) }.max() ?? 0
        let names = rows.map { TextFit.width(of: $0.name, size: 13) }.max() ?? 0
        let isBeside = width == .wide || !hasNames
        let groupWidth = isBeside ? min(groups, 170) + 14 : 0
        let nameWidth = hasNames ? min(names, width == .wide ? 150 : 90) + 12 : 0
        let facts = min((rows.map { TextFit.width(of: $0.facts, size: 13) }.max() ?? 0) + 10, width.units * 0.42)
        let isFactsBelow = width == .narrow && facts > 110
        let (left, right) = (8 + groupWidth + nameWidth, width.units - (isFactsBelow ? 14 : facts + 10))
        let axis = AmountAxis(
            rows.flatMap { $0.marks.flatMap(\.amounts) },
            most: max(2, Int((right - left) / (width == .wide ? 74 : 58))),
            fromZero: startsAtZero
        )
        func x(_ amount: Double) -> Double { axis.place(amount, from: left, to: right) }
        let step = isFactsBelow ? 42.0 : 25
        var places: [(y: Double, isFirst: Bool)] = []
        var y = 26.0
        for (index, row) in rows.enumerated() {
            let isFirst = index == 0 || rows[index - 1].group != row.group
            if isFirst, index > 0, hasNames { y += 9 }
            if isFirst, !isBeside { y += 21 }
            places.append((y, isFirst))
            y += step
        }
        var canvas = Canvas()
        let pattern = "\(id)-\(width.name)"
        canvas.hatches(id: pattern)
        for mark in axis.marks {
            canvas.line(mark == 0 ? "zero" : "grid", x1: x(mark), y1: 20, x2: x(mark), y2: y)
            canvas.text(words(mark), x: x(mark), y: 14, "tick", anchor: .middle)
        }
        for (row, place) in zip(rows, places) {
            let middle = place.y + 12.5
            canvas.group("row", title: row.title) { canvas in
                if place.isFirst, !isBeside {
                    canvas.text(TextFit.line(row.group, width: width.units - 16), x: 8, y: place.y - 4, "name")
                } else if place.isFirst {
                    canvas.text(TextFit.line(row.group, width: groupWidth), x: 8, y: middle + 4.5, "name")
                }
                if !row.name.isEmpty {
                    canvas.text(TextFit.line(row.name, width: nameWidth - 4), x: 8 + groupWidth, y: middle + 4.5)
                }
                for mark in row.marks { draw(mark, at: middle, x, pattern, &canvas) }
                if isFactsBelow {
                    canvas.text(TextFit.line(row.facts, width: right - left), x: left, y: middle + 23, "facts")
                } else {
                    canvas.text(row.facts, x: width.units - 8, y: middle + 4.5, "facts", anchor: .end)
                }
            }
        }
        return canvas.svg(id, width: width, height: y + 6, title: title, summary: summary)
    }

    private func draw(
        _ mark: Mark,
        at y: Double,
        _ x: (Double) -> Double,
        _ pattern: String,
        _ canvas: inout Canvas
    ) {
        switch mark {
        case .bar(let from, let to, let names, let hatch):
            let (start, end) = (min(x(from), x(to)), max(x(from), x(to)))
            guard from != to else { return }
            canvas.rectangle(names, x: start, y: y - 8, width: max(1.5, end - start), height: 16)
            if let hatch {
                canvas.hatched("\(pattern)-\(hatch.rawValue)", x: start, y: y - 8, width: end - start, height: 16)
            }
        case .line(let from, let to, let names): canvas.line(names, x1: x(from), y1: y, x2: x(to), y2: y)
        case .tick(let at, let names): canvas.line(names, x1: x(at), y1: y - 10, x2: x(at), y2: y + 10)
        case .dot(let at, let names): canvas.rectangle(names, x: x(at) - 5, y: y - 5, width: 10, height: 10, radius: 5)
        case .diamond(let at, let names): canvas.diamond(names, x: x(at), y: y, radius: 6.5)
        }
    }
}
