import TextAnalysis

/// How much of a story one part takes, against what is advised.
public struct PartShare: Sendable, Hashable {
    /// Which part.
    public let part: Part
    /// Its share of all words, 0…1.
    public let share: Double
    /// The advised share, in whole percent.
    public let advised: ClosedRange<Int>
    /// How far it may lie outside before it is worth a word, in percent.
    public let tolerance: Int

    /// Whether it is clearly less than advised.
    public var isLow: Bool { share * 100 < Double(advised.lowerBound - tolerance) || share == 0 }
    /// Whether it is clearly more than advised.
    public var isHigh: Bool { share * 100 > Double(advised.upperBound + tolerance) }

    /// The shares of a story's parts: as the candidate cut them, or as the reading hears them.
    public static func shares(of assessment: Assessment, in text: StoryText, delivery: Delivery) -> [PartShare] {
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
        return Part.allCases.map {
            PartShare(
                part: $0,
                share: Double(words[$0] ?? 0) / Double(total),
                advised: delivery.share(of: $0),
                tolerance: delivery.tolerance
            )
        }
    }
}
