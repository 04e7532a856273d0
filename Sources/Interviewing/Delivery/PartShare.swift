import TextAnalysis

/// How much of a story one part takes, against what is advised.
///
/// Advised shares are ours (trust P), close to a university's 20-10-60-10 (V), with more for the result because numbers
/// are probed.
public struct PartShare: Sendable, Hashable {
    /// Which part.
    public let part: Part
    /// Its share of all words, 0…1.
    public let share: Double

    /// The advised share of a part, in whole percent.
    public static func advised(_ part: Part) -> ClosedRange<Int> {
        switch part {
        case .situation: 10...15
        case .task: 5...10
        case .action: 50...55
        case .result: 15...20
        case .learning: 5...10
        }
    }

    /// How far a share may lie outside before it is worth a word, in percent.
    public static let tolerance = 8

    /// Whether it is clearly less than advised.
    public var isLow: Bool { share * 100 < Double(Self.advised(part).lowerBound - Self.tolerance) || share == 0 }
    /// Whether it is clearly more than advised.
    public var isHigh: Bool { share * 100 > Double(Self.advised(part).upperBound + Self.tolerance) }

    /// The shares of a story's parts: as the candidate cut them, or as the reading hears them.
    public static func shares(of assessment: Assessment, in text: StoryText) -> [PartShare] {
        var words = assessment.story.words
        let placed = text.placed
        if !placed.isEmpty {
            words = [:]
            for token in assessment.reading.tokens {
                guard let part = placed.first(where: { $0.span.contains(token.span) })?.part else { continue }
                words[part, default: 0] += 1
            }
        }
        let total = words.values.reduce(0, +)
        guard total > 0 else { return [] }
        return Part.allCases.map { PartShare(part: $0, share: Double(words[$0] ?? 0) / Double(total)) }
    }
}
