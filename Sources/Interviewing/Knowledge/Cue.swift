/// Phrases with the conditions under which they count.
public struct Cue: Sendable, Codable, Hashable {
    /// Patterns as an editor writes them.
    public var patterns: [String]
    /// What must also hold in the sentence.
    public var requires: [Condition]
    /// Whether wishes and denials count too.
    public var mood: MoodDemand

    /// Makes a cue.
    public init(patterns: [String], requires: [Condition] = [], mood: MoodDemand = .fact) {
        self.patterns = patterns
        self.requires = requires
        self.mood = mood
    }
}

/// Something that must hold in the sentence of a match before it is evidence.
public enum Condition: String, Sendable, Codable, CaseIterable {
    /// The writer acts: *I*, or a line without subject.
    case own
    /// Another person or body is named.
    case counterparty
    /// A number measures something.
    case quantity
    /// A technical thing is named.
    case system
    /// A business thing is named.
    case business
    /// The clause can state an outcome: it tells no turn for the worse, and not only how many were asked.
    case outcome
}

/// Which moods a cue accepts.
public enum MoodDemand: String, Sendable, Codable, CaseIterable {
    /// Only what is told as fact.
    case fact
    /// Wishes, habits, plans and denials too.
    case any
}
