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
    /// How likely it is to be probed; the greatest first.
    let weight: Double

    /// Most bytes of a fact's words.
    static let longest = 120
    /// What stands for the hidden words.
    public static let blank = "▢"

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

    /// The sentence with the fact hidden: "fell from ▢ to 310 ms".
    public var prompt: String {
        let bytes = Array(sentence.utf8)
        var text = ""
        var next = 0
        for range in hidden where range.lowerBound >= next && range.upperBound <= bytes.count {
            text += String(decoding: bytes[next..<range.lowerBound], as: UTF8.self) + Self.blank
            next = range.upperBound
        }
        text += String(decoding: bytes[next...], as: UTF8.self)
        return (isCutBefore ? "… " : "") + Self.singleSpaces(text) + (isCutAfter ? " …" : "")
    }

    /// Words with one space between them, whatever stood there.
    static func singleSpaces(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
