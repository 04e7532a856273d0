import HTTPTypes
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
    /// The same as it comes in a form, where a byte may take three.
    static let longestForm = 3 * longestAnswer + 10_000

    /// Finds the round of a loop, or `missing`.
    init(shell: Shell, loop: Int, round: Int) async throws {
        self.shell = shell
        let found = try await LoopActions(shell: shell).loop(loop)
        position = round - 1
        guard found.plan.rounds.indices.contains(position) else { throw RequestProblem.missing }
        var session = found.sessions[position]
        guard session.state == .running, session.open == nil else {
            record = found
            return
        }
        // Only an archive from elsewhere brings a round that waits for nothing; nobody could ever leave it.
        session.state = .finished
        try await shell.site.workspace.store.saveSession(session, round: position, of: loop)
        record = try await LoopActions(shell: shell).loop(loop)
    }

    var round: Round { record.plan.rounds[position] }
    var session: Session { record.sessions[position] }
    private var mock: MockRound { MockRound(round, of: record.plan, hearing: Hearing(shell.site.workspace.assessor)) }

    /// Counts everything that was put to the candidate; names what waits for an answer.
    var turn: Int { session.turns.count }

    /// Seconds left; nil where no time is kept.
    var secondsLeft: Int? {
        session.clock == .running ? mock.secondsLeft(in: session, at: shell.site.now()) : nil
    }

    /// Begins the round; one that has begun goes on.
    func begin(_ clock: Session.Clock) async throws {
        guard session.state == .planned else { return }
        do {
            try await save(mock.begin(session, clock: clock, at: shell.site.now()))
        } catch {
            // A second press of the button: the round has begun already.
            guard let refusal = error as? StoreError, refusal == .changed else { throw error }
        }
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

    /// Keeps what was written so far, unless another window kept other words meanwhile.
    func keep(_ answer: GivenAnswer) async throws {
        try check(answer)
        let stored = session.turns.last?.answer ?? ""
        guard answer.knows(stored) else {
            throw RequestProblem(
                status: .preconditionFailed,
                code: "draft",
                sentence:
                    "Not saved: another window saved other words for this question. Yours are kept in this browser; "
                    + "load the page again to choose."
            )
        }
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
            throw RequestProblem.invalid("Keep an answer below \(Self.longestAnswer / 1000) KB, about 80,000 words.")
        }
        guard session.open != nil, answer.turn == turn else { throw RequestProblem(StoreError.changed) }
    }

    private func save(_ next: Session) async throws {
        try await store.saveSession(next, round: position, of: record.number)
    }
}

/// Words as a number, FNV-1a of 32 bits: enough to see that they are others, and the same in a script.
enum WordsPrint {
    static func of(_ words: String) -> String {
        "\(words.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })"
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
    /// What the writer knows to be stored, as `WordsPrint`; empty where nobody asks.
    var known: [String] = []

    /// Whether saving would overwrite nothing that the writer has not seen.
    func knows(_ stored: String) -> Bool {
        known.isEmpty || stored == words || known.contains(WordsPrint.of(stored))
    }

    var means: Turn.Means { spoken > 0 ? .dictated : .typed }

    /// What is done with it.
    enum Act: String, CaseIterable {
        case answer
        case skip
        case end
    }
}
