import Synchronization
import TextAnalysis

/// What was said in a loop, every answer read once.
///
/// Before every follow-up the same answers are weighed again, and the debrief weighs them all once more; whoever plays a
/// loop and then holds its debrief passes the same hearing to both.
public final class Hearing: Sendable {
    /// More answers than a loop has; beyond that, what was heard first is forgotten with the rest.
    private static let most = 160

    private struct Key: Hashable {
        let text: String
        let kind: TextKind
    }

    private struct Memory {
        var readings: [String: Reading] = [:]
        var answers: [Key: HeardAnswer] = [:]
    }

    /// Who reads.
    public let assessor: Assessor
    private let memory = Mutex(Memory())

    /// Has heard nothing yet.
    public init(_ assessor: Assessor) {
        self.assessor = assessor
    }

    /// Reads an answer, unless it was read before.
    func reading(_ text: String) -> Reading {
        if let reading = memory.withLock({ $0.readings[text] }) { return reading }
        let reading = assessor.read(Submission(kind: .answer, text: text))
        memory.withLock { memory in
            if memory.readings.count >= Self.most { memory.readings = [:] }
            memory.readings[text] = reading
        }
        return reading
    }

    /// Weighs an answer, unless it was weighed before.
    func hear(_ text: String, as kind: TextKind) -> HeardAnswer {
        let key = Key(text: text, kind: kind)
        if let answer = memory.withLock({ $0.answers[key] }) { return answer }
        let answer = assessor.hear(reading(text), as: kind)
        memory.withLock { memory in
            if memory.answers.count >= Self.most { memory.answers = [:] }
            memory.answers[key] = answer
        }
        return answer
    }
}
