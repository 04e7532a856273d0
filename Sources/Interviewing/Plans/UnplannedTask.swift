/// A task that does not fit before the loop.
public struct UnplannedTask: Sendable, Hashable {
    /// What it is.
    public let proposal: TaskProposal
    /// What stands in the way.
    public let cause: Cause
    /// Why it does not fit, in a sentence.
    public let reason: String
    /// About how many more minutes on each day would make room for it; nil when two hours more would not.
    public let more: Int?

    /// What that more time would do, in a sentence.
    public var advice: String {
        guard let more else {
            return cause == .spacing || cause == .window || cause == .lastDay
                ? "More time each day does not help; only more days would."
                : "Even two hours more each day would not make room for it."
        }
        return "It would fit with about \(more) minutes more each day."
    }

    /// What can stand in the way.
    public enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
        /// It wants one sitting, and no day is that long.
        case sitting
        /// More urgent work takes the time.
        case time
        /// There is no time at all.
        case noTime
        /// What comes before it does not fit.
        case order
        /// It must keep its distance from others of its kind.
        case spacing
        /// It belongs to the last days, and they are full.
        case window
        /// The day before the loop is for short review.
        case lastDay
    }
}
