import Synchronization

/// What was heard in a round: before every follow-up the same answers are weighed again.
final class HeardMemory: Sendable {
    /// More than one question needs; what was heard to an earlier one is not asked for again.
    private static let most = 16

    private struct Key: Hashable {
        let text: String
        let kind: TextKind
    }

    private let known = Mutex<[Key: HeardAnswer]>([:])

    /// Reads an answer, unless it was read before.
    func hear(_ text: String, as kind: TextKind, by assessor: Assessor) -> HeardAnswer {
        let key = Key(text: text, kind: kind)
        if let answer = known.withLock({ $0[key] }) { return answer }
        let answer = assessor.hear(text, as: kind)
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[key] = answer
        }
        return answer
    }
}
