/// The stages of a loop for a track and some levels, as candidates usually meet them.
public struct LoopTemplate: Sendable, Codable, Hashable {
    /// Stable id.
    public var id: String
    /// Which track.
    public var track: Track
    /// For which levels.
    public var levels: ClosedRange<Level>
    /// The stages in order.
    public var stages: [StageTemplate]
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a template.
    public init(
        id: String,
        track: Track,
        levels: ClosedRange<Level>,
        stages: [StageTemplate],
        provenance: Provenance
    ) {
        self.id = id
        self.track = track
        self.levels = levels
        self.stages = stages
        self.provenance = provenance
    }
}

/// One stage of a template; the planner fills in principles and questions.
public struct StageTemplate: Sendable, Codable, Hashable {
    /// What kind of stage.
    public var stage: Stage
    /// Who asks.
    public var role: String
    /// Ids of temperaments to draw from.
    public var temperaments: [String]
    /// Principles that suit the role; the planner deals out each principle once over the loop.
    public var favours: [String]
    /// How many principles are assigned.
    public var principles: Int
    /// The functional side.
    public var area: Area
    /// Length.
    public var minutes: Int
    /// Whether the bar raiser sits here.
    public var isBarRaiser: Bool

    /// Makes a stage.
    public init(
        stage: Stage,
        role: String,
        temperaments: [String],
        favours: [String],
        principles: Int,
        area: Area,
        minutes: Int,
        seat: Seat
    ) {
        self.stage = stage
        self.role = role
        self.temperaments = temperaments
        self.favours = favours
        self.principles = principles
        self.area = area
        self.minutes = minutes
        isBarRaiser = seat == .barRaiser
    }
}

/// What kind of stage it is.
public enum Stage: String, Sendable, Codable, CaseIterable {
    /// The call before the loop.
    case screen
    /// The text handed in before the loop.
    case writing
    /// A round of the loop; only these vote.
    case interview
}

/// Who sits in a round.
public enum Seat: String, Sendable, Codable, CaseIterable {
    /// Somebody of the team or beside it.
    case interviewer
    /// Somebody from elsewhere who holds the bar and leads the debrief.
    case barRaiser = "bar-raiser"
}

/// How an interviewer behaves.
public struct Temperament: Sendable, Codable, Hashable {
    /// Stable id.
    public var id: String
    /// Plain words.
    public var title: String
    /// What it is like to sit opposite.
    public var line: String
    /// Ids of probe groups this person likes.
    public var favours: [String]
    /// Most follow-ups to one question, 1…5.
    public var patience: Int
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a temperament.
    public init(id: String, title: String, line: String, favours: [String], patience: Int, provenance: Provenance) {
        self.id = id
        self.title = title
        self.line = line
        self.favours = favours
        self.patience = patience
        self.provenance = provenance
    }
}
