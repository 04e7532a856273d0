import Foundation
import Interchange
import Interviewing

/// A round as a conversation: asks, listens, saves, and never says anything about an answer.
struct MockTalk {
    private let choice: RoundChoice
    private let store: any Store
    private let mock: MockRound
    private let view: MockView
    private var session: Session
    private var input = LineInput()

    init(_ choice: RoundChoice, store: any Store, assessor: Assessor, isQuiet: Bool) {
        self.choice = choice
        self.store = store
        mock = MockRound(choice.round, of: choice.record.plan, hearing: Hearing(assessor))
        view = MockView(choice: choice, loops: assessor.loops, isQuiet: isQuiet)
        session = choice.session
    }

    /// What was said, for programs.
    var json: SessionJSON {
        SessionJSON(session, loop: choice.record.number, round: choice.position, secondsLeft: secondsLeft)
    }

    private var secondsLeft: Int { mock.secondsLeft(in: session, at: MachineClock.now()) }

    /// Holds the round until it is over or left.
    mutating func hold(_ clock: Session.Clock) async throws {
        let isResumed = session.state == .running
        try view.briefing(isResumed: isResumed, clock: isResumed ? session.clock : clock)
        if !isResumed { try await keep(mock.begin(session, clock: clock, at: MachineClock.now())) }
        while let open = session.open {
            try view.ask(session, open, secondsLeft: secondsLeft)
            // A prompt stands best apart from the question.
            if input.isTerminal { try view.say("") }
            switch try await listen(from: session.exchanges[open.exchange].turns[open.turn].answer) {
            case .handedIn(let words): try await keep(mock.answer(words, in: session, at: MachineClock.now()), words)
            case .skipped(let words): try await keep(mock.skip(words, in: session, at: MachineClock.now()), words)
            case .ended(let words): try await end(words)
            case .left: return try view.left()
            }
        }
        // A round that came from elsewhere may be under way with nothing open.
        if session.state == .running { try await end("") }
        try view.over(session)
    }

    private mutating func end(_ words: String) async throws {
        try await keep(mock.end(words, seconds: 0, means: .typed, in: session, at: MachineClock.now()), words)
    }

    // MARK: - Listening

    /// How an answer ended.
    private enum Answer {
        case handedIn(String)
        case skipped(String)
        case ended(String)
        case left
    }

    /// Listens until the answer is handed in; what was written before stays its beginning.
    private mutating func listen(from draft: String) async throws -> Answer {
        var lines = draft.isEmpty ? [] : [draft]
        var saved = draft
        while true {
            // Nothing is saved in the middle of a paste: only before somebody is waited for.
            if !input.hasLine, Self.words(lines) != saved {
                saved = Self.words(lines)
                try await keepDraft(saved)
            }
            if input.isTerminal { try view.prompt() }
            guard let line = input.next() else {
                if input.isTerminal { try view.say("") }
                let words = Self.words(lines)
                // Input without a line is somebody who only looks where the round stands.
                return words.isEmpty || !input.isTerminal && words == draft ? .left : .handedIn(words)
            }
            switch Entry(line) {
            case .words(let text):
                lines.append(text)
                if input.isTerminal, text.utf8.count >= LineInput.terminalLine { try view.cut() }
            case .handIn:
                let words = Self.words(lines)
                if !words.isEmpty { return .handedIn(words) }
                try view.nothingYet()
            case .skip: return .skipped(Self.words(lines))
            case .end: return .ended(Self.words(lines))
            case .help: try view.help(secondsLeft: session.clock == .running ? secondsLeft : nil)
            case .unknown(let name): try view.unknown(name)
            }
        }
    }

    private static func words(_ lines: [String]) -> String {
        lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    // MARK: - Saving

    private mutating func keep(_ next: Session, _ words: String = "") async throws {
        var next = next
        do {
            next.version = try await store.saveSession(next, round: choice.position, of: choice.record.number)
        } catch {
            throw try Self.rescued(words, from: error)
        }
        session = next
    }

    private func keepDraft(_ words: String) async throws {
        do {
            try await store.saveDraft(
                words,
                seconds: 0,
                means: .typed,
                version: session.version,
                round: choice.position,
                of: choice.record.number
            )
        } catch {
            throw try Self.rescued(words, from: error)
        }
    }

    /// Nothing that was typed is lost when it cannot be saved.
    private static func rescued(_ words: String, from error: StoreError) throws -> any Error {
        if words.isEmpty { return error }
        return UsageError("\(error.sentence) Your answer is in \(try StoryEditor.keep(words)).")
    }
}
