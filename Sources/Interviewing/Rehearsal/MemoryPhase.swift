/// Where a card stands on its way into memory.
public enum MemoryPhase: Sendable, Hashable {
    /// New, or failed before it was ever learnt; the step counts from 0.
    case learning(step: Int)
    /// Learnt: the intervals are whole days.
    case review
    /// Learnt once and then forgotten; the step counts from 0.
    case relearning(step: Int)
}

/// What is known of one card after a rehearsal.
public struct MemoryState: Sendable, Hashable {
    /// Days until recall falls to 90 %; at least 0.001.
    public let stability: Double
    /// How hard the card is to keep, 1…10.
    public let difficulty: Double
    /// Where the card stands.
    public let phase: MemoryPhase
    /// When the model asks for it next.
    public let due: Timestamp
    /// When it was rehearsed last.
    public let reviewed: Timestamp

    /// Makes a state.
    public init(stability: Double, difficulty: Double, phase: MemoryPhase, due: Timestamp, reviewed: Timestamp) {
        (self.stability, self.difficulty, self.phase) = (stability, difficulty, phase)
        (self.due, self.reviewed) = (due, reviewed)
    }

    /// Whole days of 24 hours since the last rehearsal; negative when the clock went back.
    func days(at time: Timestamp) -> Int {
        let passed = time.milliseconds - reviewed.milliseconds
        let day = Timestamp.millisecondsOfDay
        return Int(passed >= 0 ? passed / day : (passed + 1) / day - 1)
    }
}

extension Timestamp {
    /// 86 400 000.
    static let millisecondsOfDay: Int64 = 86_400_000
}
