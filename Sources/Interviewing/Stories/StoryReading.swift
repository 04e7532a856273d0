public import TextAnalysis

/// What kind of telling a text is.
public enum StoryType: String, Sendable, Codable, CaseIterable {
    /// A specific past episode.
    case story
    /// Habits, wishes or general method told as if they were an episode.
    case pseudoStory = "pseudo-story"
    /// What the candidate is or has.
    case selfDescription = "self-description"
    /// What the candidate thinks.
    case opinion
    /// None of these.
    case none
}

/// A part of a story and where it stands.
public struct StoryPart: Sendable, Hashable {
    /// Which part.
    public let part: Part
    /// From its first to its last byte.
    public let span: TextSpan
    /// Indices of its sentences.
    public let sentences: Range<Int>
}

/// How often *I* and *we* act.
public struct Ownership: Sendable, Hashable {
    /// Times *I* stands as subject.
    public var i = 0
    /// Times *we* stands as subject.
    public var we = 0

    /// Makes a count.
    public init(i: Int = 0, we: Int = 0) {
        self.i = i
        self.we = we
    }

    /// I / (I + we), 0 when neither stands.
    public var ratio: Double { i + we == 0 ? 0 : Double(i) / Double(i + we) }
}

/// What a told result contains: baseline → after → window → attribution → meaning.
public struct ResultTest: Sendable, Hashable {
    /// A state before.
    public var baseline = false
    /// A state after, or the change itself.
    public var after = false
    /// How long it took or when it was measured.
    public var window = false
    /// What the candidate's part was.
    public var attribution = false
    /// What it meant for customers or the business.
    public var meaning = false

    /// How many of the five hold.
    public var passed: Int { [baseline, after, window, attribution, meaning].count { $0 } }
}

/// The shape of a story.
public struct StoryReading: Sendable, Hashable {
    /// What kind of telling it is.
    public let type: StoryType
    /// Its parts, in the order of the text.
    public let parts: [StoryPart]
    /// Parts that a story needs and this one lacks.
    public let missing: [Part]
    /// Ownership in the action part; in the whole text where there is none.
    public let ownership: Ownership
    /// Ownership by part.
    public let ownershipByPart: [Part: Ownership]
    /// The result test.
    public let result: ResultTest
    /// Words in each part.
    public let words: [Part: Int]
}
