public import TextAnalysis

/// The text in which something was told.
public enum ConsistencySource: Sendable, Hashable {
    /// A résumé, by its number.
    case resume(Int)
    /// A story.
    case story(StoryID)
    /// An answer in a rehearsal, by position of its round among those read and of its question.
    case answer(round: Int, question: Int)
}

/// One place where a candidate told a number or a date.
public struct Telling: Sendable, Hashable {
    /// In which text.
    public let source: ConsistencySource
    /// What the candidate calls the text.
    public let title: String
    /// The number or date.
    public let span: TextSpan
    /// The sentence, bullet or header around it.
    public let sentence: TextSpan
    /// The whole sentence, byte for byte.
    public let quote: String
    /// The number or date, byte for byte.
    public let number: String
    /// Its value: seconds for durations, scaled for money and counts, `year × 100 + month` for dates (month 0 if not told).
    public let value: Double
}

/// One thing that was told in different ways.
public struct Contradiction: Sendable, Hashable {
    /// What sort of thing.
    public let kind: Kind
    /// The words that the tellings share, as the first of them writes them.
    public let subject: String
    /// Two or more places in the order of the texts; their values differ.
    public let tellings: [Telling]

    /// What can be told differently.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// A count of things or a sum of money.
        case amount
        /// A share in per cent.
        case percentage
        /// A factor, such as three times.
        case factor
        /// A length of time.
        case duration
        /// The number of people in a team.
        case teamSize = "team-size"
        /// When something happened.
        case date
    }
}
