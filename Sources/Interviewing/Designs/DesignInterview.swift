import TextAnalysis

/// The steps of a design question, each from one session to the next.
///
/// What the interviewer knows is told only when a question asks for it, and once. A reply never hints at what should
/// have been asked, and never says what it thinks of a question.
public struct DesignInterview: Sendable {
    /// Questions that are remembered; further ones are refused, so that a session stays small.
    public static let mostQuestions = 60
    /// Bytes of a question that are read.
    public static let longestQuestion = 1_000

    private let workshop: Workshop

    /// Makes an interview over what the workshop knows.
    public init(workshop: Workshop) {
        self.workshop = workshop
    }

    /// Begins a prompt at a level, with a clock where minutes are given.
    public func begin(_ prompt: DesignPrompt, at level: Level, minutes: Int? = nil, now: Timestamp) -> DesignSession {
        DesignSession(prompt: prompt.id, level: level, started: now, minutes: minutes)
    }

    /// The session after a clarifying question. Unchanged when it is over, when nothing was asked, or when the prompt
    /// is no longer known.
    public func ask(_ question: String, in session: DesignSession) -> DesignSession {
        guard session.state == .running, !question.isBlank, session.questions.count < Self.mostQuestions,
            let prompt = workshop.library.prompts.first(where: { $0.id == session.prompt })
        else { return session }
        let asked = question.shortened(to: Self.longestQuestion)
        let earned = facts(asked, of: prompt)
        let told = Set(session.told)
        let new = earned.filter { !told.contains($0.id) }
        var session = session
        session.questions.append(
            DesignQuestion(asked: asked, facts: new.map(\.id), reply: Self.reply(new: new, earned: earned))
        )
        return session
    }

    /// The session with what is written now; unchanged when it is over.
    public func write(_ answer: DesignAnswer, in session: DesignSession) -> DesignSession {
        guard session.state == .running else { return session }
        var session = session
        session.answer = answer
        return session
    }

    /// The session handed in; unchanged when it is over.
    public func finish(_ session: DesignSession, at time: Timestamp? = nil) -> DesignSession {
        guard session.state == .running else { return session }
        var session = session
        session.state = .finished
        session.handedIn = time
        return session
    }

    /// Facts that a question asks for, in the order of the prompt.
    private func facts(_ question: String, of prompt: DesignPrompt) -> [DesignPrompt.Fact] {
        guard let index = workshop.library.prompts.firstIndex(where: { $0.id == prompt.id }) else { return [] }
        var found: Set<Int> = []
        for hit in workshop.ground(question, in: .question).hits {
            if case .fact(index, let number) = hit.use { found.insert(number) }
        }
        return found.sorted().map { prompt.facts[$0] }
    }

    private static func reply(new: [DesignPrompt.Fact], earned: [DesignPrompt.Fact]) -> String {
        if !new.isEmpty { return new.map(\.says).joined(separator: " ") }
        return earned.isEmpty ? undecided : repeated
    }

    /// What is answered where nothing is known.
    public static let undecided = "That is not decided. Assume something, and say that you assume it."
    /// What is answered where it was told before.
    public static let repeated = "I told you that already; it stands above."
}

extension String {
    /// At most so many bytes, cut between characters.
    fileprivate func shortened(to bytes: Int) -> String {
        guard utf8.count > bytes else { return self }
        var (short, size) = ("", 0)
        for character in self {
            size += character.utf8.count
            if size > bytes { break }
            short.append(character)
        }
        return short
    }
}
