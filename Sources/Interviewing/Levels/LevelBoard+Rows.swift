extension LevelBoard {
    /// From the middle of what texts agree on to the middle of what they reach; never more than two levels, because
    /// more would say nothing.
    static func range(of known: [Row]) -> ClosedRange<Level> {
        range(
            reached: known.compactMap(\.reached).sorted(),
            steady: known.compactMap { $0.steady ?? $0.reached }.sorted()
        )
    }

    private static func range(reached: [Level], steady: [Level]) -> ClosedRange<Level> {
        let high = reached[reached.count / 2]
        let low = min(high, steady[(steady.count - 1) / 2])
        let floor = Level.allCases.first { $0.next == high } ?? high
        return max(low, floor)...high
    }

    /// Orders axes by what they reach, the lowest first.
    static func isLower(_ left: Row, _ right: Row) -> Bool {
        (left.reached ?? .l4, left.steady ?? .l4, left.axis.rawValue)
            < (right.reached ?? .l4, right.steady ?? .l4, right.axis.rawValue)
    }

    /// What the lowest axis does to the range: tried with that axis at the top, never guessed.
    static func sentence(on ceiling: Row?, among known: [Row], range: ClosedRange<Level>?) -> String {
        guard let ceiling, let range, let reached = ceiling.reached else {
            return "Not enough to say: at least two axes need evidence before a level can be named."
        }
        if reached >= range.upperBound {
            return "No single axis is the ceiling: all that say anything reach \(range.upperBound.rawValue)."
        }
        let others = known.filter { $0.axis != ceiling.axis }
        let raised = Self.range(
            reached: (others.compactMap(\.reached) + [.l8]).sorted(),
            steady: (others.compactMap { $0.steady ?? $0.reached } + [.l8]).sorted()
        )
        if raised.upperBound > range.upperBound {
            return
                "\(ceiling.axis.title) keeps the range from being higher: its strongest evidence reads at "
                + "\(reached.rawValue)."
        }
        let weakest = "\(ceiling.axis.title) is the weakest axis, at \(reached.rawValue)"
        if raised.lowerBound > range.lowerBound {
            return "\(weakest); with more of it the lower end of the range would rise, the upper end would not."
        }
        guard let next = range.upperBound.next else { return "\(weakest); the range reaches the top all the same." }
        let missing = known.count - known.count / 2 - known.count { ($0.reached ?? .l4) >= next }
        return
            "\(weakest), and not what holds the range down: it takes \(missing) more axes at \(next.rawValue) to raise it."
    }
}

extension LevelBoard.Row {
    /// Places what all texts say of one axis.
    init(_ axis: Axis, _ sources: [LevelSource], _ track: Track, _ ladder: LevelLadder) {
        let readings = sources.flatMap { text in
            text.axes(for: track).filter { $0.axis == axis }.map { (text, $0) }
        }
        self.axis = axis
        cells = Level.allCases.map { level in
            LevelBoard.Cell(
                level: level,
                bar: ladder.bar(axis, level, for: track),
                quotes: Self.quotes(readings.filter { $0.1.level == level })
            )
        }
        let levels = readings.map(\.1.level).sorted(by: >)
        reached = levels.first
        steady = levels.count > 1 ? levels[1] : levels.first
        let strongest = readings.enumerated().max { left, right in
            (left.element.1.level, right.offset) < (right.element.1.level, left.offset)
        }
        next = strongest?.element.1.next ?? ""
        let isSaid = sources.contains { $0.axes.contains { $0.axis == axis } }
        missing = readings.isEmpty && isSaid ? track : nil
    }

    /// Quotes by weight; the same words are shown once, whichever texts repeat them.
    private static func quotes(_ readings: [(LevelSource, AxisReading)]) -> [LevelBoard.PlacedQuote] {
        let all = readings.flatMap { text, reading in
            reading.evidence.map {
                LevelBoard.PlacedQuote(source: text.source, title: text.title, evidence: $0)
            }
        }
        var seen: Set<String> = []
        return all.enumerated().sorted { left, right in
            left.element.evidence.weight == right.element.evidence.weight
                ? left.offset < right.offset : left.element.evidence.weight > right.element.evidence.weight
        }.map(\.element).filter { seen.insert($0.evidence.quote).inserted }
    }
}

extension Axis {
    /// The name at the start of a sentence.
    var title: String { rawValue.capitalisedFirst }
}
