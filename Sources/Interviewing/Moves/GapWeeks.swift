/// The four weeks of a gap plan, cut to the days until the loop.
public struct GapWeeks: Sendable, Hashable {
    /// What the first half is called, such as `Weeks 1 and 2`.
    public let first: String
    /// What the second half is called.
    public let last: String
    /// How the time is cut, in one sentence; nil when there are four weeks or more, and when no loop is planned.
    public let says: String?

    /// Days of a plan that is not cut.
    private static let full = 28

    /// - Parameter days: Days until the loop; nil when none is planned, and a loop that is over counts as none.
    public init(days: Int?) {
        guard let days, days > 0, days < Self.full else {
            (first, last, says) = ("Weeks 1 and 2", "Weeks 3 and 4", nil)
            return
        }
        guard days > 1 else {
            (first, last) = ("Today", "If time is left")
            says = "Your loop is tomorrow: the four weeks are cut to one day, so take the first step only."
            return
        }
        let half = (days + 1) / 2
        first = Self.words(1, half)
        last = Self.words(half + 1, days)
        says = "Your loop is in \(days) days: the four weeks are cut to them."
    }

    private static func words(_ first: Int, _ last: Int) -> String {
        first == last ? "Day \(first)" : last == first + 1 ? "Days \(first) and \(last)" : "Days \(first) to \(last)"
    }
}
