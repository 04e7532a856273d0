/// What a panel has to judge by: numbers read from answers, without the words.
///
/// Pure values, so that a debrief can be run again with more or less evidence.
public struct LoopEvidence: Sendable, Hashable {
    /// The track that is applied for.
    public var track: Track
    /// The level that is applied for.
    public var level: Level
    /// The rounds that vote.
    public var rounds: [RoundEvidence]
    /// Pairs of rounds that tell a fact differently, by position.
    public var contradictions: [RoundPair]

    /// Makes evidence.
    public init(track: Track, level: Level, rounds: [RoundEvidence], contradictions: [RoundPair] = []) {
        self.track = track
        self.level = level
        self.rounds = rounds
        self.contradictions = contradictions
    }

    /// Two rounds.
    public struct RoundPair: Sendable, Hashable {
        /// One of them.
        public let first: Int
        /// The other; the same where one round contradicts itself.
        public let second: Int

        /// Makes a pair.
        public init(_ first: Int, _ second: Int) {
            self.first = first
            self.second = second
        }
    }
}

/// What one interviewer heard.
public struct RoundEvidence: Sendable, Hashable {
    /// Who sits there.
    public var seat: Seat
    /// Ids of the principles to cover.
    public var principles: [String]
    /// The functional side to cover.
    public var area: Area
    /// What was answered.
    public var answers: [AnswerEvidence]

    /// Makes evidence.
    public init(seat: Seat, principles: [String], area: Area, answers: [AnswerEvidence]) {
        self.seat = seat
        self.principles = principles
        self.area = area
        self.answers = answers
    }

    /// Everything to cover, in order.
    public var covers: [Covered] {
        principles.map(Covered.principle) + (area == .principles ? [] : [.area(area)])
    }
}

/// What one answer with its follow-ups showed.
public struct AnswerEvidence: Sendable, Hashable {
    /// Names the story: answers that tell the same one share it.
    public var story: Int
    /// What the question was about.
    public var area: Area
    /// Ids of the principles the question tests.
    public var principles: [String]
    /// Whether enough was said to judge.
    public var isTold: Bool
    /// Weighted scorecard, 0…4; nil where there is none, as for a design.
    public var quality: Double?
    /// Evidence for each principle, 0…1.
    public var support: [String: Double]
    /// Evidence against each principle, 0…1.
    public var against: [String: Double]
    /// Evidence for the tracks and for coordination.
    public var sums: TrackSums
    /// The level each axis reads at.
    public var axes: [Axis: Level]
    /// Follow-ups answered with something new, 0…5.
    public var depth: Int

    /// Makes evidence.
    public init(
        story: Int,
        area: Area,
        principles: [String],
        isTold: Bool,
        quality: Double?,
        support: [String: Double] = [:],
        against: [String: Double] = [:],
        sums: TrackSums = TrackSums(),
        axes: [Axis: Level] = [:],
        depth: Int = 0
    ) {
        self.story = story
        self.area = area
        self.principles = principles
        self.isTold = isTold
        self.quality = quality
        self.support = support
        self.against = against
        self.sums = sums
        self.axes = axes
        self.depth = depth
    }
}
