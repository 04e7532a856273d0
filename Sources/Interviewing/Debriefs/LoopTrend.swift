/// Complete loops one after the other.
public struct LoopTrend: Sendable {
    /// The loops, the oldest first.
    public let points: [Point]

    /// One complete loop.
    public struct Point: Sendable {
        /// The loop.
        public let record: LoopRecord
        /// What the panel came to.
        public let outcome: PanelOutcome
        /// Votes after the discussion.
        public var votes: Int { outcome.after.count }
        /// Those that are inclined.
        public var inclined: Int { outcome.after.count { $0.vote.isInclined } }
        /// Where the true share of inclined votes lies with 95 % confidence; nil without a vote.
        public var interval: ClosedRange<Double>? { WilsonInterval.of(inclined, among: votes) }
    }

    /// Takes loops in any order; practice and loops that are not complete are left out.
    public init(_ digests: [LoopDigest]) {
        points = digests.filter { $0.record.purpose == .loop && $0.isComplete }
            .compactMap { digest in digest.outcome.map { Point(record: digest.record, outcome: $0) } }
            .sorted { ($0.record.created, $0.record.number) < ($1.record.created, $1.record.number) }
    }

    /// What the first and the last loop say together, and how sure that is.
    public var words: String {
        guard let first = points.first, let last = points.last, points.count > 1,
            let before = first.interval, let after = last.interval
        else { return "A trend needs two complete loops." }
        let change =
            "Inclined votes went from \(first.inclined) of \(first.votes) to \(last.inclined) of \(last.votes). "
        if before.overlaps(after) {
            return change + "So few votes can differ that much by chance; it takes more loops to tell."
        }
        return change + "That is more than chance does to so few votes."
    }
}
