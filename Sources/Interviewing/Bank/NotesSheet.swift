import TextAnalysis

/// A story in a few lines for a sheet of notes: the candidate's own words, nothing rewritten.
public struct NotesSheet: Sendable {
    /// The weightiest sentences of the text in its order, the result left out; at most four.
    public let facts: [String]
    /// The sentence that tells what changed; nil when none does.
    public let outcome: String?

    /// Most facts of one story: a sheet of six stories must fit on a page.
    static let most = 4

    /// The sentence that tells what changed, byte for byte; nil when none does.
    public static func outcome(of assessment: Assessment) -> String? {
        told(in: assessment).map { assessment.reading.quote(assessment.reading.sentences[$0].span) }
    }

    /// The sentence of the result with the most numbers.
    private static func told(in assessment: Assessment) -> Int? {
        let result = Set(assessment.story.parts.filter { $0.part == .result }.flatMap(\.sentences))
        let numbers = numbers(in: assessment)
        return result.max { left, right in (numbers[left] ?? 0, -left) < (numbers[right] ?? 0, -right) }
    }

    /// How many numbers each sentence tells.
    private static func numbers(in assessment: Assessment) -> [Int: Int] {
        Set(assessment.facts.map(\.span)).reduce(into: [Int: Int]()) { counts, span in
            guard let index = assessment.reading.quantities.first(where: { $0.span == span })?.sentence else { return }
            counts[index, default: 0] += 1
        }
    }

    /// Takes the notes from an assessment.
    public init(_ assessment: Assessment) {
        let reading = assessment.reading
        func quote(_ index: Int) -> String {
            let words = reading.quote(reading.sentences[index].span).split(whereSeparator: \.isWhitespace)
            return words.joined(separator: " ")
        }
        let withNumber = Self.numbers(in: assessment)
        let told = Self.told(in: assessment)
        var weights: [Int: Double] = [:]
        for piece in assessment.track.evidence where piece.leaning != .coordination {
            weights[piece.sentence, default: 0] += piece.evidence.weight
        }
        for (sentence, count) in withNumber { weights[sentence, default: 0] += 0.5 * Double(count) }
        outcome = told.map(quote)
        facts = weights.filter { $0.key != told }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(Self.most).map(\.key).sorted().map(quote)
    }
}
