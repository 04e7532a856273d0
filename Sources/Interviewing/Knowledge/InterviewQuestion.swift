/// A question of the bank, with what an interviewer listens for.
public struct InterviewQuestion: Sendable, Codable, Hashable {
    /// Stable id, such as `dive-deep-average-hid-it`.
    public var id: String
    /// What is asked, in our words.
    public var asks: String
    /// The part of a loop it belongs to.
    public var area: Area
    /// Ids of the principles it tests, the main one first.
    public var principles: [String]
    /// Who is asked it.
    public var tracks: [Track]
    /// The levels it suits.
    public var levels: ClosedRange<Level>
    /// What it really tests.
    public var tests: String
    /// What an interviewer notes as strong.
    public var strong: [String]
    /// What an interviewer notes as weak.
    public var weak: [String]
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a question.
    public init(
        id: String,
        asks: String,
        area: Area,
        principles: [String],
        tracks: [Track],
        levels: ClosedRange<Level>,
        tests: String,
        strong: [String],
        weak: [String],
        provenance: Provenance
    ) {
        self.id = id
        self.asks = asks
        self.area = area
        self.principles = principles
        self.tracks = tracks
        self.levels = levels
        self.tests = tests
        self.strong = strong
        self.weak = weak
        self.provenance = provenance
    }

    /// Whether somebody of this track and level is asked it.
    public func suits(_ track: Track, _ level: Level) -> Bool {
        tracks.contains(track) && levels.contains(level)
    }
}

/// What a question is about: the principles, or one functional side of the work.
public enum Area: String, Sendable, Codable, CaseIterable {
    /// What the candidate did, heard with principles in mind.
    case principles
    /// A system to design.
    case systemDesign = "system-design"
    /// A system of the candidate's own, in depth.
    case technicalDepth = "technical-depth"
    /// Plans, dependencies, risk and change in technical delivery.
    case programManagement = "program-management"
    /// A program to design from a goal.
    case programDesign = "program-design"
    /// A rollout with legal, compliance, marketing and other risk.
    case rolloutRisk = "rollout-risk"
    /// An open mandate and people with opposed goals.
    case ambiguityConflict = "ambiguity-conflict"
    /// Judgement across principles.
    case barRaiser = "bar-raiser"
    /// Scope, motivation and delivery.
    case hiringManager = "hiring-manager"
}

/// What an area asks for, and how an answer to something else is named.
public struct AreaDefinition: Sendable, Codable, Hashable {
    /// Which area.
    public var area: Area
    /// Plain words.
    public var title: String
    /// What an answer must bring.
    public var needs: String
    /// The evidence it is about; nil where either track's will do.
    public var native: Track?
    /// Whether a plan for something that does not exist yet is a full answer, as in a design round.
    public var isDesign: Bool
    /// How an answer made of coordination is named.
    public var coordinated: String
    /// How an answer with the other track's evidence is named; the same as `needs` where there is no other track.
    public var misplaced: String
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a definition.
    public init(
        area: Area,
        title: String,
        needs: String,
        native: Track?,
        answer: Answer,
        coordinated: String,
        misplaced: String,
        provenance: Provenance
    ) {
        self.area = area
        self.title = title
        self.needs = needs
        self.native = native
        isDesign = answer == .design
        self.coordinated = coordinated
        self.misplaced = misplaced
        self.provenance = provenance
    }

    /// What a full answer is made of.
    public enum Answer: String, Sendable, Codable, CaseIterable {
        /// What the candidate did.
        case experience
        /// What the candidate would build.
        case design
    }
}
