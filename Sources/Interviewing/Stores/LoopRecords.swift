/// A loop as the store keeps it.
public struct LoopRecord: Sendable, Hashable {
    /// Names it, from 1; never used again.
    public let number: Int
    /// What is planned.
    public let plan: LoopPlan
    /// What was said, one for each round of the plan.
    public let sessions: [Session]
    /// A whole loop, or practice of single questions.
    public let purpose: LoopPurpose
    /// When it was made.
    public let created: Timestamp
    /// Whether it belongs to a sample candidate.
    public let isSample: Bool
    /// Differs after every change to the loop.
    public let stamp: Int64

    /// Makes a record.
    public init(
        number: Int,
        plan: LoopPlan,
        sessions: [Session],
        purpose: LoopPurpose,
        created: Timestamp,
        isSample: Bool,
        stamp: Int64
    ) {
        self.number = number
        self.plan = plan
        self.sessions = sessions
        self.purpose = purpose
        self.created = created
        self.isSample = isSample
        self.stamp = stamp
    }
}

extension LoopRecord {
    /// Positions of rounds under way or over.
    public var begunRounds: Set<Int> { Set(sessions.indices.filter { sessions[$0].state != .planned }) }
}

/// What a loop is for.
public enum LoopPurpose: String, Sendable, Codable, CaseIterable {
    /// The rehearsal of a whole loop; it ends in a debrief.
    case loop
    /// Single questions; nobody votes.
    case practice
}

/// What identifies the newest state of a loop, without what was said.
public struct LoopHeadline: Sendable, Hashable {
    /// Its number.
    public let number: Int
    /// Differs after every change to the loop.
    public let stamp: Int64

    /// Makes a headline.
    public init(number: Int, stamp: Int64) {
        self.number = number
        self.stamp = stamp
    }
}

/// Something the candidate insists on when stories are given to questions.
public struct AllocationWish: Sendable, Hashable, Codable {
    /// Position of the round in the plan, from 0.
    public let round: Int
    /// Position of the question in the round, from 0.
    public let question: Int
    /// Which story.
    public let story: StoryID
    /// What is wished.
    public let kind: Kind

    /// Makes a wish.
    public init(round: Int, question: Int, story: StoryID, kind: Kind) {
        self.round = round
        self.question = question
        self.story = story
        self.kind = kind
    }

    /// What can be wished.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// This story and no other.
        case pin
        /// Not this story.
        case forbid
    }
}

/// A question that the candidate brought.
public struct OwnQuestion: Sendable, Hashable {
    /// Names it, from 1.
    public let number: Int
    /// The question, classified when it came.
    public let question: AskedQuestion
    /// When it came.
    public let added: Timestamp

    /// Makes a record.
    public init(number: Int, question: AskedQuestion, added: Timestamp) {
        self.number = number
        self.question = question
        self.added = added
    }
}

extension OwnQuestion {
    private static let prefix = "own-"

    /// Names it beside the ids of the bank: `own-3`.
    public var id: String { "\(Self.prefix)\(number)" }

    /// The number in such an id; nil when it is none.
    public static func number(in id: String) -> Int? {
        id.hasPrefix(prefix) ? Int(id.dropFirst(prefix.count)) : nil
    }
}

/// How a real interview went.
public struct Outcome: Sendable, Hashable, Codable {
    /// The day, as `2026-11-23`.
    public var day: String
    /// Which track.
    public var track: Track
    /// Which level was applied for.
    public var level: Level
    /// What came of it.
    public var result: Result
    /// The simulated loop to compare with, by number; nil for none.
    public var loop: Int?
    /// The candidate's own words; may be empty.
    public var note: String

    /// Makes an outcome.
    public init(day: String, track: Track, level: Level, result: Result, loop: Int?, note: String) {
        self.day = day
        self.track = track
        self.level = level
        self.result = result
        self.loop = loop
        self.note = note
    }

    /// What can come of an interview.
    public enum Result: String, Sendable, Codable, CaseIterable {
        /// An offer at the level applied for.
        case offer
        /// An offer one level lower or more.
        case lowerLevel = "lower-level"
        /// Another role was suggested.
        case otherRole = "other-role"
        /// No offer.
        case noOffer = "no-offer"
        /// The candidate stopped.
        case withdrew
    }
}

/// An outcome as the store keeps it.
public struct OutcomeRecord: Sendable, Hashable {
    /// Names it, from 1.
    public let number: Int
    /// What was entered.
    public let outcome: Outcome

    /// Makes a record.
    public init(number: Int, outcome: Outcome) {
        self.number = number
        self.outcome = outcome
    }
}
