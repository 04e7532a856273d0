public import Interviewing

/// What lists show of a loop, in JSON.
public struct LoopSummaryJSON: Encodable, Sendable {
    let number: Int
    let purpose: LoopPurpose
    let track: Track
    let level: Level
    let label: String
    let created: String
    let sample: Bool
    /// Rounds that vote, and how many of them are over.
    let rounds: Int
    let finished: Int
    let complete: Bool
    let decision: LoopDecisionJSON?

    /// Takes it from a reading.
    public init(_ loop: LoopDigest, policy: DebriefPolicy) {
        let record = loop.record
        number = record.number
        purpose = record.purpose
        track = record.plan.track
        level = record.plan.level
        label = record.plan.label
        created = record.created.isoText
        sample = record.isSample
        rounds = loop.votingRounds.count
        finished = loop.finishedRounds
        complete = loop.isComplete
        decision = loop.outcome.map { LoopDecisionJSON($0.decision, policy: policy) }
    }
}

/// What a debrief ends in, in JSON; while a loop is not complete it is what the panel would say now.
public struct LoopDecisionJSON: Encodable, Sendable {
    let kind: DecisionKind
    let track: Track
    let level: Level
    let words: String

    /// Takes a decision.
    public init(_ decision: Decision, policy: DebriefPolicy) {
        kind = decision.kind
        track = decision.track
        level = decision.level
        words = policy.name(decision)
    }
}
