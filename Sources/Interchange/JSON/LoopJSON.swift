public import Interviewing

/// A loop with its plan and which story is for which question, in JSON; what was said is in `SessionJSON`.
public struct LoopJSON: Encodable, Sendable {
    let summary: LoopSummaryJSON
    let seed: Int64
    let plan: [RoundJSON]
    let allocation: AllocationJSON?

    /// Takes it from a reading.
    ///
    /// - Parameter allocation: nil for practice, which gives no stories to questions.
    public init(_ loop: LoopDigest, allocation: AllocationJSON?, loops: LoopLibrary) {
        summary = LoopSummaryJSON(loop, policy: loops.policy)
        seed = loop.record.plan.seed
        plan = loop.record.plan.rounds.indices.map {
            RoundJSON(loop.record.plan.rounds[$0], at: $0, loop.record.sessions[$0], loops: loops)
        }
        self.allocation = allocation
    }

    /// Writes the summary's fields beside its own.
    public func encode(to encoder: any Encoder) throws {
        try summary.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(seed, forKey: .seed)
        try container.encode(plan, forKey: .plan)
        try container.encodeIfPresent(allocation, forKey: .allocation)
    }

    private enum Key: String, CodingKey {
        case seed, plan, allocation
    }
}

/// A loop with everything said in it and its debrief, in JSON.
public struct WholeLoopJSON: Encodable {
    let loop: LoopJSON
    let sessions: [SessionJSON]
    let debrief: DebriefJSON?

    /// Puts the parts together.
    ///
    /// - Parameter debrief: nil when nothing that votes was answered.
    public init(loop: LoopJSON, sessions: [SessionJSON], debrief: DebriefJSON?) {
        self.loop = loop
        self.sessions = sessions
        self.debrief = debrief
    }
}

/// A round of a plan in JSON.
public struct RoundJSON: Encodable, Sendable {
    let round: Int
    let stage: Stage
    let role: String
    let temperament: TemperamentJSON
    let principles: [String]
    let area: Area
    let minutes: Int
    let seat: Seat
    let state: Session.State
    let version: Int
    let questions: [AskedQuestionJSON]

    struct TemperamentJSON: Encodable, Sendable {
        let id: String
        let title: String
        let line: String
    }

    /// Takes a round at a position from 0.
    public init(_ round: Round, at position: Int, _ session: Session, loops: LoopLibrary) {
        self.round = position + 1
        stage = round.stage
        role = round.role
        let person = loops.temperament(round.temperament)
        temperament = TemperamentJSON(
            id: round.temperament,
            title: person?.title ?? round.temperament,
            line: person?.line ?? ""
        )
        principles = round.principles
        area = round.area
        minutes = round.minutes
        seat = round.seat
        state = session.state
        version = session.version
        questions = round.questions.enumerated().map { AskedQuestionJSON($0.element, at: $0.offset) }
    }
}

/// A question of a round in JSON.
public struct AskedQuestionJSON: Encodable, Sendable {
    let question: Int
    let id: String?
    let text: String
    let area: Area
    let principles: [String]

    /// Takes a question at a position from 0.
    public init(_ asked: AskedQuestion, at position: Int) {
        question = position + 1
        id = asked.id
        text = asked.text
        area = asked.area
        principles = asked.principles
    }
}
