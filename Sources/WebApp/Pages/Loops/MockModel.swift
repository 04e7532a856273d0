import Interviewing

/// The fields of a round: before it, in it, or after it.
struct MockModel {
    let briefing: Briefing?
    let asking: Asking?
    let over: Over?

    struct ProblemLine {
        let sentence: String
    }

    struct Briefing {
        let back: String
        let backName: String
        let address: String
        let roundName: String
        let meets: String
        let time: String
        let about: String
        let manner: String
    }

    struct Asking {
        let address: String
        let roundName: String
        let manner: String
        let clock: Clock?
        let place: String
        let prompt: String
        let opening: String?
        let turn: Int
        let draft: String
        let draftKey: String
        let spoken: Int
        let timeOut: Bool
        let hasExchange: Bool
        let exchangeCount: String
        let exchange: [Said]
    }

    struct Clock {
        let remaining: Int
        let total: Int
        let shown: String
        let minutes: Int
        let w: Int
    }

    struct Said {
        let who: String
        let said: String
        let isAnswer: Bool
    }

    struct Over {
        let back: String
        let backName: String
        let address: String
        let roundName: String
        let sentence: String
        let next: NextLink?
    }

    init(_ actions: RoundActions, shell: Shell) {
        let words = RoundWords(actions.round, shell: shell)
        switch actions.session.state {
        case .planned:
            briefing = Briefing(
                back: actions.parent.path,
                backName: actions.parentName,
                address: actions.page.path,
                roundName: actions.name,
                meets: words.meets,
                time: words.time,
                about: words.about,
                manner: words.manner
            )
            asking = nil
            over = nil
        case .running:
            briefing = nil
            asking = Asking(actions, words: words, shell: shell)
            over = nil
        case .finished:
            briefing = nil
            asking = nil
            over = Over(
                back: actions.parent.path,
                backName: actions.parentName,
                address: actions.page.path,
                roundName: actions.name,
                sentence: SessionWords(actions.session).sentence,
                next: NextLink(actions)
            )
        }
    }
}

extension MockModel.Asking {
    init?(_ actions: RoundActions, words: RoundWords, shell: Shell) {
        let session = actions.session
        guard let open = session.open else { return nil }
        let exchange = session.exchanges[open.exchange]
        let turn = exchange.turns[open.turn]
        address = actions.page.path
        roundName = actions.name
        manner = words.shortManner
        let left = actions.secondsLeft
        clock = left.map { MockModel.Clock(remaining: $0, minutes: actions.round.minutes) }
        place = "Question \(open.exchange + 1)\(turn.probe == nil ? "" : ", follow-up")"
        prompt = turn.probe?.text ?? exchange.question.text
        opening = turn.probe == nil ? nil : exchange.question.text
        self.turn = actions.turn
        draft = turn.answer
        draftKey = "\(actions.record.number)/\(actions.position + 1)/\(actions.turn)"
        spoken = turn.seconds
        timeOut = left == 0
        self.exchange = exchange.turns.dropLast().enumerated().flatMap { index, turn in
            [
                MockModel.Said(
                    who: index == 0 ? "Question" : "Follow-up",
                    said: turn.probe?.text ?? exchange.question.text,
                    isAnswer: false
                ),
                MockModel.Said(who: "You", said: turn.answer, isAnswer: true),
            ]
        }
        hasExchange = exchange.turns.count > 1
        exchangeCount = Counted.words(exchange.turns.count - 1, "answer")
    }
}

extension MockModel.Clock {
    init(remaining: Int, minutes: Int) {
        self.remaining = remaining
        total = minutes * 60
        self.minutes = minutes
        w = Bar.width(Double(remaining) / Double(max(1, minutes * 60)))
        shown =
            switch remaining {
            case 0: "Time is out"
            case 1...60: "Last minute"
            default: "\((remaining + 59) / 60) min left"
            }
    }
}

/// Where to go after a round.
struct NextLink {
    let href: String
    let words: String

    /// The next round that has not begun, else the debrief; nil after practice.
    init?(_ actions: RoundActions) {
        guard actions.record.purpose == .loop else { return nil }
        let sessions = actions.record.sessions
        if let next = sessions.indices.first(where: { $0 > actions.position && sessions[$0].state != .finished }) {
            href = Page.round(loop: actions.record.number, next + 1).path
            words = "Go on to round \(next + 1)"
        } else {
            href = Page.debrief(actions.record.number).path
            words = "Hold the debrief"
        }
    }
}
