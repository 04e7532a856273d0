import Interviewing

/// The phases of a rollout along time, with what lets each begin and end below its bar.
struct RolloutDrawing {
    private let rollout: RolloutTimeline
    private let spans: [Range<Int>]
    private let drawn: Int

    /// Phases that a picture shows.
    private static let most = 24

    init(_ rollout: RolloutTimeline) {
        self.rollout = rollout
        spans = rollout.spans
        drawn = min(Self.most, rollout.phases.count)
    }

    func drawing() -> Drawing {
        Drawing(
            id: "rollout",
            title: "Rollout",
            summary: summary,
            svg: DrawingWidth.allCases.map(svg).joined(),
            notes: notes,
            headings: ["Phase", "When", "Reach", "Begins when", "Is over when", "Gate"],
            rows: rollout.phases.indices.map { index in
                let phase = rollout.phases[index]
                return Drawing.Row(
                    head: DrawingWords.name(phase.name),
                    cells: [DrawingWords.unbroken(when(index))]
                        + [phase.reach, phase.entry, phase.exit, phase.gate].map {
                            $0.map { DrawingWords.plain($0.text) } ?? "–"
                        }
                )
            }
        )
    }

    private var summary: String {
        let count = DrawingWords.count(rollout.phases.count, "phase")
        guard rollout.scale != .order else { return "\(count) in order; the text gives no dates for them." }
        let (start, end) = bounds
        if rollout.scale == .elapsed { return "\(count) in \(DrawingWords.days(end - start))." }
        if rollout.phases.last?.isOpenEnded == true {
            let last = spans.last?.lowerBound ?? start
            return
                "\(count) from \(DrawingWords.day(start, rollout.scale)); the last begins \(DrawingWords.day(last, rollout.scale))."
        }
        return "\(count), \(DrawingWords.days(start, through: max(start, end - 1), rollout.scale))."
    }

    private var notes: [Drawing.Note] {
        var notes: [Drawing.Note] = []
        for index in rollout.phases.indices {
            let phase = rollout.phases[index]
            guard let start = phase.start, let end = phase.end, end.day < start.day else { continue }
            let text =
                "Dates that do not hold together: “\(DrawingWords.name(phase.name))” ends (“\(DrawingWords.name(end.text))”) "
                + "before it starts (“\(DrawingWords.name(start.text))”)."
            notes.append(Drawing.Note(text: text, isProblem: true))
            if notes.count == 5 { break }
        }
        let open = rollout.phases.filter { $0.exit == nil && $0.gate == nil }
        // The last phase ends nowhere; one without a criterion before it can only end by opinion.
        if open.count < rollout.phases.count, let first = open.first, first != rollout.phases.last {
            notes.append(
                Drawing.Note(
                    text: "The text does not say what must hold before “\(DrawingWords.name(first.name))” is over.",
                    isProblem: false
                )
            )
        }
        let total = rollout.phases.count + rollout.leftOut
        if total > drawn {
            notes.append(
                Drawing.Note(
                    text: "The text names \(DrawingWords.count(total, "phase")); the picture shows the first \(drawn).",
                    isProblem: false
                )
            )
        }
        return notes
    }

    private var bounds: (start: Int, end: Int) {
        (spans.map(\.lowerBound).min() ?? 0, spans.map(\.upperBound).max() ?? 1)
    }

    private func when(_ index: Int) -> String {
        guard rollout.scale != .order else { return "\(index + 1)" }
        let span = spans[index]
        if rollout.phases[index].isOpenEnded { return "from \(DrawingWords.day(span.lowerBound, rollout.scale))" }
        return DrawingWords.days(span.lowerBound, through: max(span.lowerBound, span.upperBound - 1), rollout.scale)
    }

    // MARK: - Picture

    private func svg(_ width: DrawingWidth) -> String {
        var canvas = Canvas()
        let column = width == .wide ? 200.0 : 0
        let room = width == .wide ? column + 24...width.units - 16 : 10...width.units - 12
        let shown = spans.prefix(drawn)
        let axis = TimeAxis(
            scale: rollout.scale,
            start: shown.map(\.lowerBound).min() ?? 0,
            end: shown.map(\.upperBound).max() ?? 1,
            room: room
        )
        let top = rollout.scale == .order ? 8.0 : 28
        let rows = (0..<drawn).map {
            PhaseRow(rollout.phases[$0], when: rollout.scale == .order ? nil : when($0), width, column)
        }
        axis.drawWords(&canvas, top: top)
        var y = top
        for (index, row) in rows.enumerated() {
            row.draw(&canvas, y: y, axis, spans[index], isFirst: index == 0)
            y += row.height
        }
        return canvas.svg("rollout", width: width, height: y + 8, title: "Rollout", summary: summary)
    }
}

/// A phase as it is drawn: names, bar, and lines of criteria.
private struct PhaseRow {
    let height: Double
    private let phase: RolloutPhase
    private let width: DrawingWidth
    private let column: Double
    private let name: [String]
    private let facts: [String]
    private let criteria: [(word: String, lines: [String])]

    init(_ phase: RolloutPhase, when: String?, _ width: DrawingWidth, _ column: Double) {
        (self.phase, self.width, self.column) = (phase, width, column)
        let room = width == .wide ? column - 12 : width.units - 16
        name = TextFit.lines(phase.name.text, width: room)
        facts = [when, phase.reach?.text, phase.owner?.text].compactMap { $0 }.flatMap {
            TextFit.lines($0, width: room, size: 12.5, most: 2)
        }
        let words = width == .wide ? width.units - column - 40 : width.units - 20
        criteria = [("Begins when", phase.entry), ("Is over when", phase.exit), ("Gate", phase.gate)].compactMap {
            word,
            text in
            text.map { (word, TextFit.lines("\(word): \($0.text)", width: words, size: 12.5, most: 3)) }
        }
        let left = Double(name.count) * 17 + Double(facts.count) * 16
        let right = 34 + Double(criteria.reduce(0) { $0 + $1.lines.count }) * 17
        height = (width == .wide ? max(left, right) : left + right) + 18
    }

    func draw(_ canvas: inout Canvas, y: Double, _ axis: TimeAxis, _ span: Range<Int>, isFirst: Bool) {
        let all = [phase.name.text] + facts + criteria.flatMap(\.lines)
        let (from, to) = (axis.x(span.lowerBound), axis.x(span.upperBound))
        let isOpen = phase.isOpenEnded && axis.scale != .order
        canvas.group(isOpen ? "phase open" : "phase", title: all.joined(separator: "; ")) { canvas in
            if !isFirst { canvas.line("rule", x1: 0, y1: y, x2: width.units, y2: y) }
            canvas.lines(name, x: 8, y: y + 22, step: 17, "name")
            canvas.lines(facts, x: 8, y: y + 22 + Double(name.count) * 17, step: 16, "facts")
            let left = Double(name.count) * 17 + Double(facts.count) * 16
            let top = width == .wide ? y + 9 : y + left + 13
            axis.drawLines(&canvas, top: top - 5, bottom: top + 21)
            canvas.rectangle("bar", x: from, y: top, width: max(3, to - from), height: 16, radius: 2)
            if phase.gate != nil { canvas.diamond("gate", x: to, y: top + 8, radius: 10) }
            var line = top + 36
            for (_, lines) in criteria {
                canvas.lines(lines, x: width == .wide ? column + 24 : 8, y: line, step: 17, "facts")
                line += Double(lines.count) * 17
            }
        }
    }
}
