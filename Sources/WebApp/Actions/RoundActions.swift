import Interviewing

/// What can be done in a round, the same for pages and the API. Rounds count from 1 outside, from 0 inside.
struct RoundActions {
    let shell: Shell
    let record: LoopRecord
    /// Position from 0.
    let position: Int

    private var store: any Store { shell.site.workspace.store }

    /// Longest answer, in bytes: an hour of speech is a tenth of it.
    static let longestAnswer = 500_000

    /// Finds the round of a loop, or `missing`.
    init(shell: Shell, loop: Int, round: Int) async throws {
        self.shell = shell
        record = try await LoopActions(shell: shell).loop(loop)
        position = round - 1
        guard record.plan.rounds.indices.contains(position) else { throw RequestProblem.missing }
    }

    var round: Round { record.plan.rounds[position] }
    var session: Session { record.sessions[position] }
    private var mock: MockRound { MockRound(round, of: record.plan, assessor: shell.site.workspace.assessor) }

    /// Counts everything that was put to the candidate; names what waits for an answer.
    var turn: Int { session.turns.count }

    /// Seconds left; nil where no time is kept.
    var secondsLeft: Int? {
        session.clock == .running ? mock.secondsLeft(in: session, at: shell.site.now()) : nil
    }

    /// Begins the round; one that has begun goes on.
    func begin(_ clock: Session.Clock) async throws {
        guard session.state == .planned else { return }
        try await save(mock.begin(session, clock: clock, at: shell.site.now()))
    }

    /// Hands in what was said, passes over what was asked, or ends the round.
    ///
    /// - Returns: The session as it is now.
    func handIn(_ answer: GivenAnswer) async throws -> Session {
        try check(answer)
        let now = shell.site.now()
        let next: Session
        switch answer.act {
        case .answer:
            guard !answer.words.trimmingSpace.isEmpty else {
                throw RequestProblem.invalid("There is no answer yet; write one, or skip the question.")
            }
            next = mock.answer(answer.words, seconds: answer.spoken, means: answer.means, in: session, at: now)
        case .skip: next = mock.skip(answer.words, in: session, at: now)
        case .end:
            next = mock.end(answer.words, seconds: answer.spoken, means: answer.means, in: session, at: now)
        }
        try await save(next)
        return next
    }

    /// Keeps what was written so far.
    func keep(_ answer: GivenAnswer) async throws {
        try check(answer)
        try await store.saveDraft(
            answer.words,
            seconds: answer.spoken,
            means: answer.means,
            version: session.version,
            round: position,
            of: record.number
        )
    }

    private func check(_ answer: GivenAnswer) throws {
        guard answer.words.utf8.count <= Self.longestAnswer, !answer.words.utf8.contains(0) else {
            throw RequestProblem.invalid("Keep an answer below \(Self.longestAnswer / 1000) thousand characters.")
        }
        guard session.open != nil, answer.turn == turn else { throw RequestProblem(StoreError.changed) }
    }

    private func save(_ next: Session) async throws {
        try await store.saveSession(next, round: position, of: record.number)
    }
}

/// What came from a candidate in a round.
struct GivenAnswer {
    /// Which prompt it answers, from 1.
    let turn: Int
    let words: String
    /// Seconds that were spoken rather than typed.
    let spoken: Int
    let act: Act

    var means: Turn.Means { spoken > 0 ? .dictated : .typed }

    /// What is done with it.
    enum Act: String, CaseIterable {
        case answer
        case skip
        case end
    }
}
