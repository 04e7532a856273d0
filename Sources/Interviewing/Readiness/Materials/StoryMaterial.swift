/// What readiness needs of one story in use: its reading in plain numbers, each with the words behind it.
///
/// Small enough to keep beside `StoryDigest`, and made from the same assessment.
public struct StoryMaterial: Sendable, Hashable {
    /// The story's name.
    public var id: String
    /// Its title.
    public var title: String
    /// Its project; empty when not given.
    public var project: String
    /// When it was first saved.
    public var created: Timestamp
    /// When its present words were saved: what they show is dated by that.
    public var saved: Timestamp
    /// Ids of the principles the candidate means it for.
    public var chosen: [String]
    /// Which track it supports.
    public var verdict: Verdict
    /// The strongest words for each side.
    public var sides: [Leaning: String]
    /// The level it supports.
    public var level: ClosedRange<Level>?
    /// Words that show its highest level.
    public var levelQuote: String
    /// Principles with any evidence.
    public var principles: [Share]
    /// Levers, coordination left out.
    public var levers: [Lever]
    /// Kinds of story it is.
    public var situations: [Situation]
    /// How many of the five tests its result passes.
    public var tests: Int
    /// Whether a state before and one after are among them.
    public var hasChange: Bool
    /// Whether it says over which time the change came.
    public var hasWindow: Bool
    /// Whether its result means something to customers or the business.
    public var hasMeaning: Bool
    /// The result as told; empty without one.
    public var result: String
    /// How often *I* and *we* act.
    public var ownership: Ownership
    /// Words in which the candidate acts; empty where none were found.
    public var act: String
    /// How far its influence reached, and the words that say so.
    public var reach: Reach?

    /// One principle.
    public struct Share: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// 0…1.
        public var score: Double
        /// The strongest words.
        public var quote: String

        /// Makes a share.
        public init(id: String, score: Double, quote: String) {
            (self.id, self.score, self.quote) = (id, score, quote)
        }
    }

    /// One lever.
    public struct Lever: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// Plain words.
        public var title: String
        /// 1 claimed, 2 used with evidence, 3 still at work.
        public var strength: Int
        /// The track it is native to.
        public var native: Track?
        /// The strongest words.
        public var quote: String

        /// Makes a lever.
        public init(id: String, title: String, strength: Int, native: Track?, quote: String) {
            (self.id, self.title, self.strength) = (id, title, strength)
            (self.native, self.quote) = (native, quote)
        }
    }

    /// One kind of story.
    public struct Situation: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// The strongest words.
        public var quote: String

        /// Makes a situation.
        public init(id: String, quote: String) {
            (self.id, self.quote) = (id, quote)
        }
    }

    /// How far an influence reached.
    public struct Reach: Sendable, Hashable {
        /// How far.
        public var radius: Radius
        /// The words.
        public var quote: String

        /// Makes a reach.
        public init(radius: Radius, quote: String) {
            (self.radius, self.quote) = (radius, quote)
        }
    }

    /// Makes a material.
    public init(
        id: String,
        title: String,
        project: String,
        created: Timestamp,
        saved: Timestamp? = nil,
        chosen: [String],
        verdict: Verdict,
        sides: [Leaning: String],
        level: ClosedRange<Level>?,
        levelQuote: String,
        principles: [Share],
        levers: [Lever],
        situations: [Situation],
        tests: Int,
        hasChange: Bool,
        hasWindow: Bool,
        hasMeaning: Bool,
        result: String,
        ownership: Ownership,
        act: String,
        reach: Reach?
    ) {
        (self.id, self.title, self.project, self.created) = (id, title, project, created)
        self.saved = saved ?? created
        (self.chosen, self.verdict, self.sides) = (chosen, verdict, sides)
        (self.level, self.levelQuote, self.principles) = (level, levelQuote, principles)
        (self.levers, self.situations, self.tests) = (levers, situations, tests)
        (self.hasChange, self.hasWindow, self.hasMeaning, self.result) = (hasChange, hasWindow, hasMeaning, result)
        (self.ownership, self.act, self.reach) = (ownership, act, reach)
    }

    /// Its page.
    var link: String { "/stories/\(id)" }

    /// Whether it supports a track, alone or beside the other.
    func supports(_ track: Track) -> Bool { verdict == .both || verdict.track == track }
}
