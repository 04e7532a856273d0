import TextAnalysis

/// What happened in a round so far.
public struct Session: Sendable, Hashable, Codable {
    /// Where it stands.
    public var state: State
    /// Counts every change of what was said, so that two windows do not overwrite each other.
    public var version: Int
    /// Whether the round's time is kept.
    public var clock: Clock
    /// What was asked and answered, in order.
    public var exchanges: [Exchange]

    /// Makes a session; without anything, one that has not begun.
    public init(state: State = .planned, version: Int = 0, clock: Clock = .running, exchanges: [Exchange] = []) {
        self.state = state
        self.version = version
        self.clock = clock
        self.exchanges = exchanges
    }

    /// Whether time is kept.
    public enum Clock: String, Sendable, Codable, CaseIterable {
        /// As in a real round; it runs on while the page is closed.
        case running
        /// As long as it takes.
        case none
    }

    /// Where a session stands.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Not begun.
        case planned
        /// Under way.
        case running
        /// Over.
        case finished
    }

    /// Every turn in order.
    public var turns: [Turn] { exchanges.flatMap(\.turns) }
    /// When the first question was put; nil before.
    public var begun: Timestamp? { turns.first?.asked }
    /// When the last answer was handed in; nil before.
    public var ended: Timestamp? { turns.compactMap(\.done).max() }
    /// Position of the exchange and the turn that wait for an answer; nil when none does.
    public var open: (exchange: Int, turn: Int)? {
        guard state == .running, let exchange = exchanges.indices.last,
            let turn = exchanges[exchange].turns.indices.last, exchanges[exchange].turns[turn].state == .open
        else { return nil }
        return (exchange, turn)
    }
}

/// A question, the answer to it, and every follow-up with its answer.
public struct Exchange: Sendable, Hashable, Codable {
    /// The question.
    public var question: AskedQuestion
    /// The first is the answer to the question, the others follow up; only the last may be open.
    public var turns: [Turn]

    /// Makes an exchange.
    public init(question: AskedQuestion, turns: [Turn]) {
        self.question = question
        self.turns = turns
    }

    /// All that was handed in, one answer a paragraph; what was passed over or is still open counts as unsaid.
    public var told: String {
        answered.map(\.answer).filter { !$0.isBlank }.joined(separator: Reading.seam)
    }
    /// The same in parts, without answers to follow-ups that are too short to bring anything.
    var substance: [String] {
        answered.filter { $0.probe == nil || $0.isSubstantial }.map(\.answer).filter { !$0.isBlank }
    }
    private var answered: [Turn] { turns.filter { $0.state == .answered } }

    /// The answer to the question itself.
    public var mainAnswer: String { answered.first { $0.probe == nil }?.answer ?? "" }
}

/// One thing asked and what was said to it.
public struct Turn: Sendable, Hashable, Codable {
    /// The follow-up that was asked; nil for the question itself.
    public var probe: AskedProbe?
    /// The candidate's words.
    public var answer: String
    /// Seconds of speech when it was dictated; 0 otherwise.
    public var seconds: Int
    /// How the words came in.
    public var means: Means
    /// Where it stands.
    public var state: State
    /// When it was put to the candidate.
    public var asked: Timestamp
    /// When it was handed in or passed over; nil before.
    public var done: Timestamp?

    /// Makes a turn.
    public init(
        probe: AskedProbe? = nil,
        answer: String = "",
        seconds: Int = 0,
        means: Means = .typed,
        state: State = .open,
        asked: Timestamp = Timestamp(milliseconds: 0),
        done: Timestamp? = nil
    ) {
        self.probe = probe
        self.answer = answer
        self.seconds = seconds
        self.means = means
        self.state = state
        self.asked = asked
        self.done = done
    }

    /// Whether the answer is long enough to bring anything.
    var isSubstantial: Bool {
        // Asked before every follow-up, so bytes are counted: every blank of plain text is at most a space.
        var words = 0
        var isInside = false
        for byte in answer.utf8 {
            let isBlank = byte <= UInt8(ascii: " ")
            if !isBlank, !isInside { words += 1 }
            if words == AnswerNews.leastWords { return true }
            isInside = !isBlank
        }
        return false
    }

    /// How words came in.
    public enum Means: String, Sendable, Codable, CaseIterable {
        /// By keyboard, also pasted.
        case typed
        /// By voice: the pace of speech can be told.
        case dictated
        /// From a file of recorded answers; nothing was timed.
        case recorded
    }

    /// Where a turn stands.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Being answered.
        case open
        /// Handed in.
        case answered
        /// Passed over.
        case skipped
    }
}

/// A follow-up as it was put to the candidate.
public struct AskedProbe: Sendable, Hashable, Codable {
    /// Id of its group.
    public var group: String
    /// Which follow-up to the question it is, 1…5.
    public var depth: Int
    /// The words.
    public var text: String

    /// Makes a follow-up.
    public init(group: String, depth: Int, text: String) {
        self.group = group
        self.depth = depth
        self.text = text
    }
}
