import Synchronization

/// What was heard in a round: before every follow-up the same answers are weighed again.
final class HeardMemory: Sendable {
    /// More than one question needs; what was heard to an earlier one is not asked for again.
    private static let most = 16

    private let known = Mutex<[String: HeardAnswer]>([:])

    /// Reads an answer, unless it was read before.
    func hear(_ text: String, by assessor: Assessor) -> HeardAnswer {
        if let answer = known.withLock({ $0[text] }) { return answer }
        let answer = assessor.hear(text)
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[text] = answer
        }
        return answer
    }
}
