/// A fact of a story that interviewers probe: a figure, a date or a person, in the candidate's own words.
public struct RehearsalFact: Sendable, Hashable {
    /// What is asked for.
    public let kind: Kind
    /// The fact's own words, spaces made single: its identity, and the answer.
    public let words: String
    /// The sentence it stands in as written; only the part around the fact when it is very long.
    public let sentence: String
    /// The bytes of `sentence` that give the answer away, in order; never empty.
    let hidden: [Range<Int>]
    /// Whether words of the sentence are left out before what is shown.
    let isCutBefore: Bool
    /// Whether words of the sentence are left out behind it.
    let isCutAfter: Bool
    /// Offset in the story.
    let place: Int
    /// Offset of `sentence` in the story.
    let start: Int
    /// How likely it is to be probed; the greatest first.
    let weight: Double

    /// Bytes of `sentence` that would give the answers of other cards away, in order.
    var others: [Range<Int>] = []

    /// Most bytes of a fact's words.
    static let longest = 120
    /// What stands for the hidden words.
    public static let blank = "▢"
    /// What stands for words that another card asks for.
    static let elsewhere = "…"

    /// Kinds of fact.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A number with what it measures.
        case figure
        /// A date.
        case date
        /// Somebody.
        case person

        /// What to ask under the sentence.
        public var question: String {
            switch self {
            case .figure: "Which figure?"
            case .date: "When?"
            case .person: "Who?"
            }
        }
    }

    /// The sentence with the fact hidden: "fell from ▢ to 310 ms"; "fell from ▢ to …" where another card asks for the
    /// end.
    public var prompt: String {
        let bytes = Array(sentence.utf8)
        var text = ""
        var next = 0
        let gaps = hidden.map { ($0, Self.blank) } + others.map { ($0, Self.elsewhere) }
        for (range, mark) in gaps.sorted(by: { $0.0.lowerBound < $1.0.lowerBound })
        where range.lowerBound >= next && range.upperBound <= bytes.count {
            text += String(decoding: bytes[next..<range.lowerBound], as: UTF8.self) + mark
            next = range.upperBound
        }
        text += String(decoding: bytes[next...], as: UTF8.self)
        return (isCutBefore ? "… " : "") + Self.singleSpaces(text) + (isCutAfter ? " …" : "")
    }

    /// The same fact with the answers of other cards hidden where they stand in its sentence.
    func hiding(_ facts: [RehearsalFact]) -> RehearsalFact {
        var copy = self
        copy.others = facts.filter { $0.words != words }.flatMap { fact in
            fact.hidden.map { ($0.lowerBound + fact.start - start)..<($0.upperBound + fact.start - start) }
        }
        .filter { range in
            range.lowerBound >= 0 && range.upperBound <= sentence.utf8.count && !hidden.contains { $0.overlaps(range) }
        }
        return copy
    }

    /// Words with one space between them, whatever stood there.
    static func singleSpaces(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
