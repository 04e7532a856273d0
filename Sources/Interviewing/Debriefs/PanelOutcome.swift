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
        /// Every telling, in the order of the rounds.
        public let tellings: [Telling]
        /// The rounds that heard it, by position.
        public var rounds: [Int] { Set(tellings.map(\.round)).sorted() }
    }

    /// Where a story was told.
    public struct Telling: Sendable, Hashable {
        /// Position of the round.
        public let round: Int
        /// Position of the answer in it.
        public let index: Int

        /// A place that does not exist.
        static let nowhere = Telling(round: -1, index: -1)
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

    /// Whether it is less than another outcome; the same decision is compared by what stands behind it, and at last by
    /// who votes how, told apart by what they heard, so that the order of the rounds cannot matter.
    func isWorse(than other: PanelOutcome, on evidence: LoopEvidence) -> Bool {
        let mine = (decision.kind.rank, decision.level.rank, findings.mean, findings.inclined)
        let theirs = (other.decision.kind.rank, other.decision.level.rank, other.findings.mean, other.findings.inclined)
        if mine != theirs { return mine < theirs }
        return votesByRound(evidence).lexicographicallyPrecedes(other.votesByRound(evidence))
    }

    private func votesByRound(_ evidence: LoopEvidence) -> [String] {
        zip(evidence.rounds, after).map { round, opinion in "\(round.signature) \(opinion.vote.rawValue)" }.sorted()
    }
}

extension RoundEvidence {
    /// What a round covers and heard, as text that does not depend on where it stands.
    fileprivate var signature: String {
        let heard = answers.map { answer in
            let sums = "\(answer.sums.tpm)/\(answer.sums.pgm)/\(answer.sums.coordination)"
            return "\(answer.area) \(answer.principles) \(answer.quality ?? -1) \(answer.depth) \(sums)"
        }
        return "\(seat) \(principles) \(area) \(heard)"
    }
}
