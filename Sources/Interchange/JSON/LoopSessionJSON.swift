public import Interviewing

/// What was said in a round, in JSON.
public struct SessionJSON: Encodable, Sendable {
    let loop: Int
    let round: Int
    let state: Session.State
    /// Names the state that the next answer is based on.
    let version: Int
    let clock: Session.Clock
    let begun: String?
    let ended: String?
    /// Of a round under way with a clock.
    let secondsLeft: Int?
    /// Where an answer is waited for.
    let open: OpenJSON?
    let exchanges: [ExchangeJSON]

    /// Counts from 1; turn 1 is the question itself.
    struct OpenJSON: Encodable, Sendable {
        let question: Int
        let turn: Int
    }

    /// A question with everything said to it.
    struct ExchangeJSON: Encodable, Sendable {
        let question: AskedQuestionJSON
        let turns: [TurnJSON]
    }

    /// One thing asked and what was said to it.
    struct TurnJSON: Encodable, Sendable {
        let turn: Int
        let followUp: AskedProbe?
        let answer: String
        let state: Turn.State
        let means: Turn.Means
        let seconds: Int
        let asked: String
        let done: String?
    }

    /// Takes a session of the round at a position from 0.
    ///
    /// - Parameter secondsLeft: Time left in the round now.
    public init(_ session: Session, loop: Int, round position: Int, secondsLeft: Int) {
        self.loop = loop
        round = position + 1
        state = session.state
        version = session.version
        clock = session.clock
        begun = session.begun?.isoText
        ended = session.ended?.isoText
        self.secondsLeft = session.state == .running && session.clock == .running ? secondsLeft : nil
        open = session.open.map { OpenJSON(question: $0.exchange + 1, turn: $0.turn + 1) }
        exchanges = session.exchanges.enumerated().map { index, exchange in
            ExchangeJSON(
                question: AskedQuestionJSON(exchange.question, at: index),
                turns: exchange.turns.enumerated().map { TurnJSON($0.element, at: $0.offset) }
            )
        }
    }
}

extension SessionJSON.TurnJSON {
    init(_ turn: Turn, at position: Int) {
        self.turn = position + 1
        followUp = turn.probe
        answer = turn.answer
        state = turn.state
        means = turn.means
        seconds = turn.seconds
        asked = turn.asked.isoText
        done = turn.done?.isoText
    }
}
