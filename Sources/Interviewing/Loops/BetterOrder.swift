import TextAnalysis

/// The candidate's own sentences in the order in which a story is easiest to follow.
public struct BetterOrder: Sendable, Hashable {
    /// The parts in order, each with its sentences byte for byte.
    public let parts: [(part: Part, sentences: [String])]

    /// Orders an answer; nil where it is no story or stands in order already.
    public init?(_ answer: Assessment) {
        guard answer.story.type == .story else { return nil }
        let given = answer.story.parts.flatMap { part in part.sentences.map { (part: part.part, sentence: $0) } }
        let ordered = given.enumerated().sorted {
            ($0.element.part, $0.offset) < ($1.element.part, $1.offset)
        }.map(\.element)
        guard ordered.map(\.sentence) != given.map(\.sentence) else { return nil }
        parts = Part.allCases.compactMap { part in
            let sentences = ordered.filter { $0.part == part }.map {
                answer.reading.quote(answer.reading.sentences[$0.sentence].span)
            }
            return sentences.isEmpty ? nil : (part, sentences)
        }
    }

    /// Compares parts and sentences.
    public static func == (left: BetterOrder, right: BetterOrder) -> Bool {
        left.parts.elementsEqual(right.parts) { $0.part == $1.part && $0.sentences == $1.sentences }
    }

    /// Hashes parts and sentences.
    public func hash(into hasher: inout Hasher) {
        for (part, sentences) in parts {
            hasher.combine(part)
            hasher.combine(sentences)
        }
    }
}
