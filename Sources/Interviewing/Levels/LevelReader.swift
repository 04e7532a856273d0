import TextAnalysis

/// What one axis shows.
public struct AxisReading: Sendable, Hashable {
    /// The axis.
    public let axis: Axis
    /// The highest level with evidence.
    public let level: Level
    /// What shows it.
    public let evidence: [Evidence]
    /// What the next level would need.
    public let next: String
}

/// The level a text supports, as a range.
public struct LevelReading: Sendable, Hashable {
    /// Lower end; nil when fewer than two axes say anything.
    public let low: Level?
    /// Upper end.
    public let high: Level?
    /// The axes that say something.
    public let axes: [AxisReading]
    /// The axis whose evidence keeps the range from being higher.
    public let ceiling: AxisReading?
}

/// Reads level: five axes, each from its own evidence; the range spans their middle.
struct LevelReader: Sendable {
    let library: Library

    /// Credit an axis needs at a level before it is read there.
    static let least = 0.5

    func read(_ ground: Ground, isReadable: Bool) -> LevelReading {
        guard isReadable else { return LevelReading(low: nil, high: nil, axes: [], ceiling: nil) }
        var hits: [Int: Hit] = [:]
        for hit in ground.hits {
            guard case .ladder(let index) = hit.use else { continue }
            guard !tellsHabit(hit.match.sentence, ground.reading) else { continue }
            if hit.credit > hits[index]?.credit ?? 0 { hits[index] = hit }
        }
        let axes = Axis.allCases.compactMap { axis in read(axis, hits, ground) }
        guard axes.count >= 2 else { return LevelReading(low: nil, high: nil, axes: axes, ceiling: nil) }
        let sorted = axes.map(\.level).sorted()
        let low = sorted[(sorted.count - 1) / 2]
        let high = sorted[sorted.count / 2]
        let top = min(sorted[sorted.count - 1], high.next ?? high)
        // The range never spans more than two levels: more would say nothing.
        let upper = sorted.count { $0 >= top } >= 2 ? top : high
        return LevelReading(
            low: min(low, upper),
            high: upper,
            axes: axes,
            ceiling: axes.min { ($0.level, $0.axis.rawValue) < ($1.level, $1.axis.rawValue) }
        )
    }

    /// What somebody usually does is no work that was done: “I am usually called when two leaders disagree”.
    private func tellsHabit(_ sentence: Int, _ reading: Reading) -> Bool {
        let notes = reading.notes[sentence]
        guard notes.ownActs + notes.sharedActs == 0 else { return false }
        return reading.sentences[sentence].tokens.contains { reading.contexts[$0].mood == .habitual }
    }

    private func read(_ axis: Axis, _ hits: [Int: Hit], _ ground: Ground) -> AxisReading? {
        var credits: [Level: Double] = [:]
        for (index, hit) in hits.sorted(by: { $0.key < $1.key }) where library.ladder[index].axis == axis {
            credits[library.ladder[index].level, default: 0] += library.ladder[index].signal.weight * hit.credit
        }
        guard let level = Level.allCases.last(where: { credits[$0] ?? 0 >= Self.least }) else { return nil }
        let steps = hits.sorted { $0.key < $1.key }.filter {
            library.ladder[$0.key].axis == axis && library.ladder[$0.key].level == level
        }
        return AxisReading(
            axis: axis,
            level: level,
            evidence: steps.map { index, hit in
                let step = library.ladder[index]
                return ground.evidence(hit, for: step.signal, weight: step.signal.weight * hit.credit)
            },
            next: steps.first.map { library.ladder[$0.key].next } ?? ""
        )
    }
}
