/// What readiness needs of one rehearsed loop, or of practice of single questions.
public struct LoopMaterial: Sendable, Hashable {
    /// Its number.
    public var number: Int
    /// The track that was applied for.
    public var track: Track
    /// When it was made.
    public var created: Timestamp
    /// Its rounds.
    public var rounds: [Round]
    /// Whether every voting round is over and somebody voted.
    public var isComplete: Bool
    /// What its panel found weak, the weakest first; nil while nobody voted.
    public var weak: [WeakSpot]?

    /// One round.
    public struct Round: Sendable, Hashable {
        /// Position in the plan.
        public var position: Int
        /// Who asked.
        public var role: String
        /// What it was about.
        public var area: Area
        /// When it ended; nil while it is not over.
        public var ended: Timestamp?
        /// Follow-ups that were answered with some substance.
        public var answered: Int
        /// Follow-ups that were passed over, or answered in a word or two.
        public var passed: Int
        /// The last follow-up's answer; empty without one.
        public var lastAnswer: String

        /// Makes a round.
        public init(
            position: Int,
            role: String,
            area: Area,
            ended: Timestamp?,
            answered: Int,
            passed: Int,
            lastAnswer: String
        ) {
            (self.position, self.role, self.area, self.ended) = (position, role, area, ended)
            (self.answered, self.passed, self.lastAnswer) = (answered, passed, lastAnswer)
        }
    }

    /// Something a panel found weak.
    public struct WeakSpot: Sendable, Hashable {
        /// `principle.dive-deep` or `area.system-design`.
        public var id: String
        /// Plain words.
        public var title: String
        /// The lowest rating after the discussion.
        public var rating: Rating
        /// What was missing, as the debrief says it; empty where the debrief was not written.
        public var missing: String
        /// The candidate's words, where there were any.
        public var quote: String

        /// Makes a weak spot.
        public init(id: String, title: String, rating: Rating, missing: String, quote: String) {
            (self.id, self.title, self.rating) = (id, title, rating)
            (self.missing, self.quote) = (missing, quote)
        }
    }

    /// Makes a material.
    public init(
        number: Int,
        track: Track,
        created: Timestamp,
        rounds: [Round],
        isComplete: Bool,
        weak: [WeakSpot]?
    ) {
        (self.number, self.track, self.created) = (number, track, created)
        (self.rounds, self.isComplete, self.weak) = (rounds, isComplete, weak)
    }

    /// Its page.
    var link: String { "/loops/\(number)" }
    /// The page of its debrief.
    var debriefLink: String { "/loops/\(number)/debrief" }
    /// When its last round ended.
    var ended: Timestamp { rounds.compactMap(\.ended).max() ?? created }
}
