import Interchange
import Interviewing

/// A round as it is rehearsed, in JSON: what was said and what waits, and nothing that judges.
///
/// Not the form of the command line: prompts count through the whole round here, because an answer names the one it
/// is for by that number; and what a follow-up is after is left out, because that would be a hint.
struct RoundSessionJSON: Encodable {
    let loop: Int
    let round: Int
    let role: String
    let minutes: Int
    let state: Session.State
    /// Left out before the round begins.
    let timed: Bool?
    let begun: String?
    let ended: String?
    /// Of a round under way whose time is kept.
    let secondsLeft: Int?
    /// Left out when nothing waits for an answer.
    let waits: Waiting?
    let exchanges: [Heard]

    /// The prompt that waits, with the words written so far.
    struct Waiting: Encodable {
        let turn: Int
        let asks: String
        let followUp: Bool
        let draft: String
        let spoken: Int
    }

    /// A question with everything said to it.
    struct Heard: Encodable {
        let question: String
        let turns: [Prompt]
    }

    /// One thing asked and what was said to it.
    struct Prompt: Encodable {
        let turn: Int
        let asks: String
        let followUp: Bool
        let answer: String
        let spoken: Int
        let state: Turn.State
        let asked: String
        let done: String?
    }

    init(_ actions: RoundActions) {
        let session = actions.session
        loop = actions.record.number
        round = actions.position + 1
        role = actions.round.role
        minutes = actions.round.minutes
        state = session.state
        timed = session.state == .planned ? nil : session.clock == .running
        begun = session.begun?.isoText
        ended = session.state == .finished ? session.ended?.isoText : nil
        secondsLeft = session.state == .running ? actions.secondsLeft : nil
        var count = 0
        exchanges = session.exchanges.map { exchange in
            let turns = exchange.turns.map { turn in
                count += 1
                return Prompt(turn, number: count, of: exchange)
            }
            return Heard(question: exchange.question.text, turns: turns)
        }
        let last = session.open == nil ? nil : exchanges.last?.turns.last
        waits = last.map {
            Waiting(turn: $0.turn, asks: $0.asks, followUp: $0.followUp, draft: $0.answer, spoken: $0.spoken)
        }
    }
}

extension RoundSessionJSON.Prompt {
    fileprivate init(_ turn: Turn, number: Int, of exchange: Exchange) {
        self.turn = number
        asks = turn.probe?.text ?? exchange.question.text
        followUp = turn.probe != nil
        answer = turn.answer
        spoken = turn.seconds
        state = turn.state
        asked = turn.asked.isoText
        done = turn.done?.isoText
    }
}
