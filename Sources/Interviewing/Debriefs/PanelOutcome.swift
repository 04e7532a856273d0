/// What an interviewer thinks.
public struct Opinion: Sendable, Hashable {
    /// Of everything that was to be covered.
    public var ratings: [Covered: Rating]
    /// The vote.
    public var vote: Vote
    /// The level that was heard; nil when too little says so.
    public var level: Level?
}

/// What a panel comes to, as values.
public struct PanelOutcome: Sendable, Hashable {
    /// Opinions alone, in the order of the rounds.
    public let before: [Opinion]
    /// Opinions after everything was read together.
    public let after: [Opinion]
    /// Stories that were told to several people.
    public let repeated: [Repeat]
    /// Gaps of one round that others filled.
    public let corroborated: [Corroboration]
    /// What the panel finds together.
    public let findings: PanelFindings
    /// What it ends in.
    public internal(set) var decision: Decision

    /// A story told to several people.
    public struct Repeat: Sendable, Hashable {
        /// Names the story.
        public let story: Int
        /// The rounds that heard it, by position.
        public let rounds: [Int]
    }

    /// A gap that others filled.
    public struct Corroboration: Sendable, Hashable {
        /// The round with the gap.
        public let round: Int
        /// Id of the principle.
        public let principle: String
        /// How many others saw it met.
        public let count: Int
    }

    /// Whether it is less than another outcome; the same decision is compared by what stands behind it.
    func isWorse(than other: PanelOutcome) -> Bool {
        (decision.kind.rank, decision.level.rank, findings.mean, findings.inclined)
            < (other.decision.kind.rank, other.decision.level.rank, other.findings.mean, other.findings.inclined)
    }
}
