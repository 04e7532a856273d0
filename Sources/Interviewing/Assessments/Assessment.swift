public import TextAnalysis

/// A text with what the reader needs to know about it.
public struct Submission: Sendable {
    /// The caller's name for it.
    public var id: String
    /// What kind of text it is.
    public var kind: TextKind
    /// The text.
    public var text: String
    /// The question it answers, if one was asked.
    public var question: String?
    /// The track the candidate aims at, if any.
    public var target: Track?

    /// Makes a submission.
    public init(id: String = "", kind: TextKind, text: String, question: String? = nil, target: Track? = nil) {
        self.id = id
        self.kind = kind
        self.text = text
        self.question = question
        self.target = target
    }
}

/// Everything the product says about one text. Each part quotes the text.
public struct Assessment: Sendable {
    /// What was read.
    public let submission: Submission
    /// The reading it rests on.
    public let reading: Reading
    /// Why nothing can be said, if so.
    public let refusal: Refusal?
    /// Which track.
    public let track: TrackReading
    /// The roles of a résumé, each with its own evidence; empty for other kinds.
    public let roles: [RoleReading]
    /// All sixteen principles, best first.
    public let principles: [PrincipleReading]
    /// The shape of the story.
    public let story: StoryReading
    /// Levers of influence.
    public let levers: [LeverReading]
    /// The kinds of story it shows, for a varied bank; empty for other kinds of text.
    public let varieties: [VarietyReading]
    /// What a follow-up would ask, one for each group of the library; empty for other kinds of text.
    public let probes: [ProbeReading]
    /// Numbers told.
    public let facts: [Fact]
    /// The scorecard.
    public let scorecard: [CriterionReading]
    /// The level.
    public let level: LevelReading
    /// Lint findings, worst first.
    public let findings: [Finding]
}

/// Why a text gets no verdict.
public enum Refusal: String, Sendable, Codable, CaseIterable {
    /// Nothing to read.
    case empty
    /// Too little to judge.
    case tooShort = "too-short"
    /// Another language, or no language.
    case notEnglish = "not-english"
    /// English words, but no English sentences.
    case disordered

    /// One plain sentence.
    public var sentence: String {
        switch self {
        case .empty: "There is no text to read."
        case .tooShort: "This is too short to judge; give at least one full sentence about what you did."
        case .disordered: "The words are English but the sentences are not; nothing can be said about them."
        case .notEnglish: "This does not read as English prose; Inclined reads English only and does not guess."
        }
    }
}
