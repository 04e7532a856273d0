/// A design question under way: what was asked, what was told, what is written so far.
///
/// A value; `DesignInterview` makes the next one.
public struct DesignSession: Sendable, Codable, Hashable {
    /// Id of the prompt.
    public var prompt: String
    /// The level whose bar counts.
    public var level: Level
    /// When it began.
    public var started: Timestamp
    /// Minutes that are given; nil without a clock.
    public var minutes: Int?
    /// What the candidate asked, with what was answered, in order.
    public var questions: [DesignQuestion]
    /// What the candidate writes.
    public var answer: DesignAnswer
    /// Where it stands.
    public var state: State
    /// When it was handed in; nil while under way, and where nobody knows.
    public var handedIn: Timestamp?
    /// Whether the usual outline was handed out, which is help.
    public var tookOutline: Bool

    /// Makes a session; without anything more, one that has just begun.
    public init(
        prompt: String,
        level: Level,
        started: Timestamp,
        minutes: Int? = nil,
        questions: [DesignQuestion] = [],
        answer: DesignAnswer = .free(""),
        state: State = .running,
        handedIn: Timestamp? = nil,
        tookOutline: Bool = false
    ) {
        (self.prompt, self.level, self.started, self.minutes) = (prompt, level, started, minutes)
        (self.questions, self.answer, self.state) = (questions, answer, state)
        (self.handedIn, self.tookOutline) = (handedIn, tookOutline)
    }

    /// Seconds left at a time; nil without a clock, never below 0.
    public func secondsLeft(at time: Timestamp) -> Int? {
        minutes.map { max(0, $0 * 60 - Int((time.milliseconds - started.milliseconds) / 1000)) }
    }

    /// Where a session stands.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Questions may be asked, and the answer may change.
        case running
        /// Handed in.
        case finished
    }

    /// Ids of the facts that were told, in the order of telling.
    public var told: [String] { questions.flatMap(\.facts) }
}

/// What a candidate asked before or while designing, and what came back.
public struct DesignQuestion: Sendable, Codable, Hashable {
    /// The candidate's words.
    public var asked: String
    /// Ids of the facts that it earned; each fact is told once in a session.
    public var facts: [String]
    /// What was answered.
    public var reply: String

    /// Makes a question.
    public init(asked: String, facts: [String], reply: String) {
        (self.asked, self.facts, self.reply) = (asked, facts, reply)
    }
}

/// What a candidate writes: freely, or a section a dimension.
public enum DesignAnswer: Sendable, Codable, Hashable {
    /// One text in Markdown.
    case free(String)
    /// Sections in the candidate's order.
    case sections([Section])

    /// A part of an answer.
    public struct Section: Sendable, Codable, Hashable {
        /// Its heading; the title of a dimension or the candidate's own.
        public var title: String
        /// What stands below.
        public var text: String

        /// Makes a section.
        public init(title: String, text: String) {
            (self.title, self.text) = (title, text)
        }
    }

    /// The whole as Markdown: every quote of a review is cut from exactly these bytes.
    ///
    /// Sections without a word are left out, so that an empty form is an empty text.
    public var text: String {
        switch self {
        case .free(let text): text
        case .sections(let sections):
            sections.filter { !$0.text.isBlank }.map { "## \($0.title)\n\n\($0.text)\n" }.joined(separator: "\n")
        }
    }
}
