public import Interviewing

/// How loops went one after the other, in JSON.
public struct TrendJSON: Encodable, Sendable {
    /// Complete loops, the oldest first.
    let loops: [Point]
    let words: String

    struct Point: Encodable, Sendable {
        let number: Int
        let label: String
        let created: String
        let track: Track
        let level: Level
        let decision: LoopDecisionJSON
        /// Mean rating of everything covered, 0…3.
        let mean: Double
        /// Votes after the discussion that are inclined, and all votes.
        let inclined: Int
        let votes: Int
        /// Where the true share of inclined votes lies with 95 % confidence.
        let interval: IntervalJSON?
    }

    /// Takes loops in any order; those that are not complete are left out.
    public init(_ digests: [LoopDigest], policy: DebriefPolicy) {
        let trend = LoopTrend(digests)
        loops = trend.points.map { point in
            let plan = point.record.plan
            return Point(
                number: point.record.number,
                label: plan.label,
                created: point.record.created.isoText,
                track: plan.track,
                level: plan.level,
                decision: LoopDecisionJSON(point.outcome.decision, policy: policy),
                mean: point.outcome.findings.mean.short,
                inclined: point.inclined,
                votes: point.votes,
                interval: point.interval.map(IntervalJSON.init)
            )
        }
        words = trend.words
    }
}
