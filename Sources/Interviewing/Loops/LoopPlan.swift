/// A loop as it is planned: who asks what, for how long.
public struct LoopPlan: Sendable, Hashable, Codable {
    /// The track that is applied for.
    public var track: Track
    /// The level that is applied for.
    public var level: Level
    /// What the candidate calls it; may be empty.
    public var label: String
    /// What draws questions and temperaments: the same seed always gives the same loop. 0…2^53−1, so that JSON keeps it.
    public var seed: Int64
    /// The stages in order.
    public var rounds: [Round]

    /// Makes a plan.
    public init(track: Track, level: Level, label: String, seed: Int64, rounds: [Round]) {
        self.track = track
        self.level = level
        self.label = label
        self.seed = seed
        self.rounds = rounds
    }

    /// Most rounds of a loop: nobody meets more people.
    public static let mostRounds = 12
}

/// One stage of a loop: a person with a task.
public struct Round: Sendable, Hashable, Codable {
    /// What kind of stage.
    public var stage: Stage
    /// Who asks, such as `Hiring manager`.
    public var role: String
    /// Id of the temperament.
    public var temperament: String
    /// Ids of the principles this person was asked to cover.
    public var principles: [String]
    /// The functional side this person covers.
    public var area: Area
    /// Length.
    public var minutes: Int
    /// Whether the bar raiser sits here.
    public var seat: Seat
    /// What is asked, in order.
    public var questions: [AskedQuestion]

    /// Makes a round.
    public init(
        stage: Stage,
        role: String,
        temperament: String,
        principles: [String],
        area: Area,
        minutes: Int,
        seat: Seat,
        questions: [AskedQuestion]
    ) {
        self.stage = stage
        self.role = role
        self.temperament = temperament
        self.principles = principles
        self.area = area
        self.minutes = minutes
        self.seat = seat
        self.questions = questions
    }
}

/// A question as it was put to the candidate; it keeps its words when the bank changes.
public struct AskedQuestion: Sendable, Hashable, Codable {
    /// Id in the bank; nil for the candidate's own.
    public var id: String?
    /// The words.
    public var text: String
    /// What it is about.
    public var area: Area
    /// Ids of the principles it tests, the main one first.
    public var principles: [String]

    /// Makes a question.
    public init(id: String?, text: String, area: Area, principles: [String]) {
        self.id = id
        self.text = text
        self.area = area
        self.principles = principles
    }

    /// A question of the bank.
    public init(_ question: InterviewQuestion) {
        self.init(id: question.id, text: question.asks, area: question.area, principles: question.principles)
    }
}
