public import Interviewing

/// A debrief in JSON.
public struct DebriefJSON: Encodable {
    let track: Track
    let level: Level
    let label: String
    let decision: DecisionForm
    let votes: [VoteForm]
    let minutes: [MinuteForm]
    let flips: [FlipForm]
    let way: FlipForm?
    let pillars: [QuoteForm]
    let tasks: [TaskForm]

    /// Takes a debrief.
    public init(_ debrief: Debrief, policy: DebriefPolicy) {
        track = debrief.plan.track
        level = debrief.plan.level
        label = debrief.plan.label
        decision = DecisionForm(
            kind: debrief.outcome.decision.kind,
            track: debrief.outcome.decision.track,
            level: debrief.outcome.decision.level,
            words: debrief.title(policy),
            reasons: debrief.reasons.map { ReasonForm(text: $0.text, quotes: $0.quotes.map(QuoteForm.init)) }
        )
        votes = debrief.feedback.map(VoteForm.init)
        minutes = debrief.minutes.map {
            MinuteForm(rule: $0.kind, text: $0.text, quotes: $0.quotes.map(QuoteForm.init))
        }
        flips = debrief.flips.map(FlipForm.init)
        way = debrief.way.map(FlipForm.init)
        pillars = debrief.pillars.map(QuoteForm.init)
        tasks = debrief.tasks.map { TaskForm(text: $0.text, why: $0.why, hours: $0.hours) }
    }

    struct DecisionForm: Encodable {
        let kind: DecisionKind
        let track: Track
        let level: Level
        let words: String
        let reasons: [ReasonForm]
    }

    struct ReasonForm: Encodable {
        let text: String
        let quotes: [QuoteForm]
    }

    /// Positions of round and question count from 1.
    struct QuoteForm: Encodable {
        let quote: String
        let round: Int
        let question: Int

        init(_ quote: StoryQuote) {
            self.quote = quote.text
            round = quote.round + 1
            question = quote.question + 1
        }
    }

    struct VoteForm: Encodable {
        let round: Int
        let role: String
        let before: String
        let after: String
        let level: Level?
        let reasons: [String]
        let covers: [CoverForm]

        init(_ feedback: Debrief.Feedback) {
            round = feedback.position + 1
            role = feedback.round.role
            before = feedback.before.id
            after = feedback.after.id
            level = feedback.level
            reasons = feedback.reasons
            covers = feedback.items.map(CoverForm.init)
        }
    }

    struct CoverForm: Encodable {
        let principle: String?
        let area: Area?
        let before: String
        let after: String
        let quotes: [QuoteForm]
        let missing: String?

        init(_ item: Debrief.Item) {
            switch item.item {
            case .principle(let id): (principle, area) = (id, nil)
            case .area(let name): (principle, area) = (nil, name)
            }
            before = item.before.id
            after = item.after.id
            quotes = item.quotes.map(QuoteForm.init)
            missing = item.missing
        }
    }

    struct MinuteForm: Encodable {
        let rule: DebriefMove.Kind
        let text: String
        let quotes: [QuoteForm]
    }

    struct FlipForm: Encodable {
        let changes: [String]
        let kind: DecisionKind
        let words: String

        init(_ flip: Debrief.FlipAdvice) {
            changes = flip.lines
            kind = flip.decision.kind
            words = flip.words
        }
    }

    struct TaskForm: Encodable {
        let text: String
        let why: String
        let hours: Int
    }
}

extension Vote {
    /// Its name in JSON.
    package var id: String {
        switch self {
        case .notEnoughData: "not-enough-data"
        case .strongNoHire: "strong-no-hire"
        case .notInclined: "not-inclined"
        case .inclined: "inclined"
        case .strongHire: "strong-hire"
        }
    }
}

extension Rating {
    /// Its name in JSON.
    package var id: String {
        switch self {
        case .noData: "no-data"
        case .concern: "concern"
        case .mixed: "mixed"
        case .meets: "meets"
        case .raises: "raises"
        }
    }
}
