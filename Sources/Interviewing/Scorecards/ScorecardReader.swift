import TextAnalysis

/// One criterion of the scorecard with its rating.
public struct CriterionReading: Sendable, Hashable {
    /// Which criterion.
    public let criterion: Criterion.Name
    /// 0…4 in steps of one half; nil when there is not enough text to say.
    public let rating: Double?
    /// The behavioural anchor nearest to the rating.
    public let anchor: String
    /// What speaks for it.
    public let evidence: [Evidence]
}

/// Rates the six criteria: two thirds from the shape of the text, one third from the criterion's own signals.
struct ScorecardReader: Sendable {
    let library: Library

    func read(
        _ ground: Ground,
        story: StoryReading,
        levers: [LeverReading],
        isReadable: Bool
    ) -> [CriterionReading] {
        var evidence = [[Evidence]](repeating: [], count: library.criteria.count)
        var seen = [Int](repeating: 0, count: ground.cueCount)
        for hit in ground.hits where isReadable {
            guard case .criterion(let index, let number) = hit.use else { continue }
            let earlier = seen[hit.cue]
            seen[hit.cue] = earlier + 1
            guard earlier < TrackReader.repeats.count else { continue }
            let signal = library.criteria[index].signals[number]
            let weight = signal.weight * hit.credit * TrackReader.repeats[earlier]
            evidence[index].append(ground.evidence(hit, for: signal, weight: weight))
        }
        return library.criteria.indices.map { index in
            let criterion = library.criteria[index]
            let said = Saturation.share(evidence[index].reduce(0) { $0 + $1.weight }, scale: 3)
            let shape = shape(of: criterion.name, ground, story, levers)
            let isTold = isReadable && ground.kind.isExperience && ground.reading.wordCount >= 15
            // Judgement leaves no shape that could be counted; its own signals carry it alone.
            let level = criterion.name == .judgement ? said * 5 : shape * 2.6 + said * 1.4
            let rating = isTold ? (level * 2).rounded() / 2 : nil
            return CriterionReading(
                criterion: criterion.name,
                rating: rating.map { min(4, max(0, $0)) },
                anchor: rating.map { criterion.anchors[min(4, max(0, Int($0.rounded(.down))))] } ?? "",
                evidence: evidence[index]
            )
        }
    }

    /// 0…1 from what was counted, not from what was claimed.
    private func shape(
        of criterion: Criterion.Name,
        _ ground: Ground,
        _ story: StoryReading,
        _ levers: [LeverReading]
    ) -> Double {
        let notes = ground.reading.notes
        switch criterion {
        case .structure:
            guard story.type == .story else { return ground.kind.isNarrative ? 0.1 : 0.5 }
            return 1 - Double(story.missing.count { $0 != .learning }) * 0.3
                - (story.missing.contains(.learning) ? 0.1 : 0)
        case .ownership:
            let acts = notes.reduce(0) { $0 + $1.ownActs }
            let ratio = story.ownership.i + story.ownership.we == 0 ? (acts > 0 ? 1 : 0) : story.ownership.ratio
            return ratio * min(1, Double(acts) / 5)
        case .specificity:
            let named = notes.count { $0.hasQuantity || $0.hasDate } + notes.count { !$0.groups.isEmpty }
            return min(1, Double(named) / max(4, Double(notes.count)))
        case .result:
            if ground.kind.isNarrative { return Double(story.result.passed) / 5 }
            let changes = ground.reading.quantities.count { $0.role != .plain }
            return min(1, Double(changes) / 4)
        case .influence:
            let used = levers.filter { !$0.isCoordination }.reduce(0) { $0 + Double($1.strength) }
            let changed = ground.hits.count { if case .leverChanged = $0.use { true } else { false } }
            return min(1, (used + Double(min(4, changed)) * 0.5) / 5)
        case .judgement:
            return 0
        }
    }
}
