/// Leads through a round: questions in order, follow-ups while they bring something, nothing else.
///
/// A pure step from one session to the next; whoever calls it keeps the session.
public struct MockRound: Sendable {
    private let round: Round
    private let prober: Prober

    /// Prepares a round of a plan.
    public init(_ round: Round, of plan: LoopPlan, hearing: Hearing) {
        self.round = round
        prober = Prober(hearing: hearing, track: plan.track, seed: plan.seed)
    }

    /// Puts the first question; a session that has begun stays as it is.
    public func begin(_ session: Session, clock: Session.Clock, at time: Timestamp) -> Session {
        guard session.state == .planned else { return session }
        var session = session
        session.clock = clock
        session.state = .running
        askNext(in: &session, at: time)
        return session
    }

    /// Takes the answer to what is open and goes on: a follow-up, the next question, or the end.
    public func answer(
        _ words: String,
        seconds: Int = 0,
        means: Turn.Means = .typed,
        in session: Session,
        at time: Timestamp
    ) -> Session {
        guard let open = session.open else { return session }
        var session = session
        close(&session, open, words, seconds, means, .answered, at: time)
        let left = secondsLeft(in: session, at: time)
        if let probe = prober.next(after: session.exchanges[open.exchange], in: round, secondsLeft: left) {
            session.exchanges[open.exchange].turns.append(Turn(probe: probe, asked: time))
        } else if left > 0 {
            askNext(in: &session, at: time)
        } else {
            session.state = .finished
        }
        return session
    }

    /// Passes over what is open: a follow-up or a question; either way the next question comes.
    ///
    /// - Parameter words: What was written so far; it is kept but counts as not handed in.
    public func skip(_ words: String, in session: Session, at time: Timestamp) -> Session {
        guard let open = session.open else { return session }
        var session = session
        close(&session, open, words, 0, .typed, .skipped, at: time)
        if secondsLeft(in: session, at: time) > 0 {
            askNext(in: &session, at: time)
        } else {
            session.state = .finished
        }
        return session
    }

    /// Ends the round; words that were written count as the answer.
    public func end(_ words: String, seconds: Int, means: Turn.Means, in session: Session, at time: Timestamp)
        -> Session
    {
        guard session.state == .running else { return session }
        var session = session
        if let open = session.open {
            let isEmpty = words.isBlank
            close(&session, open, words, seconds, means, isEmpty ? .skipped : .answered, at: time)
        }
        session.state = .finished
        return session
    }

    /// Seconds left of the round; a round without a clock always has time.
    public func secondsLeft(in session: Session, at time: Timestamp) -> Int {
        guard session.clock == .running, let begun = session.begun else { return round.minutes * 60 }
        return max(0, round.minutes * 60 - Int((time.milliseconds - begun.milliseconds) / 1000))
    }

    private func close(
        _ session: inout Session,
        _ open: (exchange: Int, turn: Int),
        _ words: String,
        _ seconds: Int,
        _ means: Turn.Means,
        _ state: Turn.State,
        at time: Timestamp
    ) {
        session.exchanges[open.exchange].turns[open.turn].answer = words
        session.exchanges[open.exchange].turns[open.turn].seconds = seconds
        session.exchanges[open.exchange].turns[open.turn].means = means
        session.exchanges[open.exchange].turns[open.turn].state = state
        session.exchanges[open.exchange].turns[open.turn].done = time
    }

    private func askNext(in session: inout Session, at time: Timestamp) {
        let next = session.exchanges.count
        guard round.questions.indices.contains(next) else {
            session.state = .finished
            return
        }
        session.exchanges.append(Exchange(question: round.questions[next], turns: [Turn(asked: time)]))
    }
}
