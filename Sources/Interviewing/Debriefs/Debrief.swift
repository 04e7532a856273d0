/// A debrief as people read it: votes, feedback, discussion, decision, and what would change it.
public struct Debrief: Sendable {
    /// The track and level applied for.
    public let plan: LoopPlan
    /// What was read of each voting round.
    public let rounds: [ReadRound]
    /// What each interviewer wrote, in the order of the rounds.
    public let feedback: [Feedback]
    /// The discussion.
    public let minutes: [Minute]
    /// The numbers behind it.
    public let outcome: PanelOutcome
    /// What the decision rests on: the candidate's own words.
    public let reasons: [Reason]
    /// The smallest changes that lead to a better decision.
    public let flips: [FlipAdvice]
    /// The smallest change found that leads to the job as applied for; nil when it is there, or none does.
    public let way: FlipAdvice?
    /// Stories without which the decision would be worse.
    public let pillars: [StoryQuote]
    /// What to do before the next loop, the most important first.
    public let tasks: [DebriefTask]

    /// The decision in words.
    public func title(_ policy: DebriefPolicy) -> String { policy.name(outcome.decision) }

    /// What one interviewer wrote.
    public struct Feedback: Sendable {
        /// The round.
        public let round: Round
        /// Position in the plan.
        public let position: Int
        /// The vote alone.
        public let before: Vote
        /// The vote after the discussion.
        public let after: Vote
        /// Why the vote is what it is; the first is about the vote alone, the others about changes.
        public let reasons: [String]
        /// The level that was heard.
        public let level: Level?
        /// What was covered.
        public let items: [Item]
    }

    /// What an interviewer wrote about one thing that was to be covered.
    public struct Item: Sendable {
        /// What it is.
        public let item: Covered
        /// Plain words.
        public let title: String
        /// The rating alone.
        public let before: Rating
        /// The rating after the discussion.
        public let after: Rating
        /// The candidate's words.
        public let quotes: [StoryQuote]
        /// What was missing; nil where nothing was.
        public let missing: String?
    }

    /// One point of the discussion.
    public struct Minute: Sendable {
        /// Which rule.
        public let kind: DebriefMove.Kind
        /// Plain words.
        public let title: String
        /// What was said.
        public let text: String
        /// The candidate's words.
        public let quotes: [StoryQuote]
    }

    /// Something the decision rests on.
    public struct Reason: Sendable {
        /// What it is.
        public let text: String
        /// The candidate's words.
        public let quotes: [StoryQuote]
    }

    /// A set of changes, tried on the panel.
    public struct FlipAdvice: Sendable {
        /// One line a change.
        public let lines: [String]
        /// What the panel decided when it was tried.
        public let decision: Decision
        /// That decision in words.
        public let words: String
        /// What was tried.
        public let flip: FlipSearch.Flip
    }

    /// Something to do.
    public struct DebriefTask: Sendable, Hashable {
        /// What.
        public let text: String
        /// Why.
        public let why: String
        /// About how many hours it takes.
        public let hours: Int
    }
}

/// The candidate's words, and where they were said.
public struct StoryQuote: Sendable, Hashable {
    /// Byte for byte from an answer.
    public let text: String
    /// Position of the round in the plan.
    public let round: Int
    /// Position of the question in the round.
    public let question: Int
}
