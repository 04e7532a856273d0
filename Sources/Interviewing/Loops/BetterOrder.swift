import TextAnalysis

/// The candidate's own sentences in the order in which a story is easiest to follow.
public struct BetterOrder: Sendable, Hashable {
    /// The parts in order, each with its sentences byte for byte.
    public let parts: [OrderedPart]

    /// Orders an answer; nil where it is no story or stands in order already.
    public init?(_ answer: Assessment) {
        guard answer.story.type == .story else { return nil }
        let given = answer.story.parts.flatMap { part in part.sentences.map { (part: part.part, sentence: $0) } }
        let ordered = given.enumerated().sorted {
            ($0.element.part, $0.offset) < ($1.element.part, $1.offset)
        }.map(\.element)
        guard ordered.map(\.sentence) != given.map(\.sentence) else { return nil }
        parts = Part.allCases.compactMap { part in
            let sentences = ordered.filter { $0.part == part }.map(\.sentence)
            return sentences.isEmpty
                ? nil
                : OrderedPart(
                    part: part,
                    sentences: sentences.map { answer.reading.quote(answer.reading.sentences[$0].span) },
                    places: sentences.map { $0 + 1 }
                )
        }
    }

    /// A part with its sentences.
    public struct OrderedPart: Sendable, Hashable {
        /// Which part.
        public let part: Part
        /// Byte for byte.
        public let sentences: [String]
        /// Where each stood in the answer, from 1.
        public let places: [Int]
    }
}
