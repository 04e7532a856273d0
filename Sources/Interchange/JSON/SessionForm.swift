import Interviewing

/// What was said in a round, in JSON.
struct SessionForm: Codable {
    var state: Session.State
    var version: Int
    var clock: Session.Clock
    var exchanges: [ExchangeForm]

    init(_ session: Session) {
        state = session.state
        version = session.version
        clock = session.clock
        exchanges = session.exchanges.map(ExchangeForm.init)
    }

    var session: Session {
        Session(state: state, version: version, clock: clock, exchanges: exchanges.map(\.exchange))
    }
}

/// A question with its answers in JSON.
struct ExchangeForm: Codable {
    var question: AskedQuestion
    var turns: [TurnForm]

    init(_ exchange: Exchange) {
        question = exchange.question
        turns = exchange.turns.map(TurnForm.init)
    }

    var exchange: Exchange { Exchange(question: question, turns: turns.map(\.turn)) }
}

/// One answer in JSON.
struct TurnForm: Codable {
    var probe: AskedProbe?
    var answer: String
    var seconds: Int
    var means: Turn.Means
    var state: Turn.State
    var asked: TimeForm
    var done: TimeForm?

    init(_ turn: Turn) {
        probe = turn.probe
        answer = turn.answer
        seconds = turn.seconds
        means = turn.means
        state = turn.state
        asked = TimeForm(time: turn.asked)
        done = turn.done.map { TimeForm(time: $0) }
    }

    var turn: Turn {
        Turn(
            probe: probe,
            answer: answer,
            seconds: seconds,
            means: means,
            state: state,
            asked: asked.time,
            done: done?.time
        )
    }
}
