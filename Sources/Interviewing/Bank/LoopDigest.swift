/// What lists need of a loop: where it stands and what its debrief came to.
public struct LoopDigest: Sendable {
    /// The loop.
    public let record: LoopRecord
    /// The panel's outcome; nil while nothing that votes was answered.
    public let outcome: PanelOutcome?

    /// Reads a loop.
    init(_ record: LoopRecord, assessor: Assessor) {
        self.record = record
        outcome =
            record.purpose == .loop ? DebriefReader(assessor: assessor).outcome(record.plan, record.sessions) : nil
    }

    /// Rounds that vote.
    public var votingRounds: [Int] {
        record.plan.rounds.indices.filter { record.plan.rounds[$0].stage == .interview }
    }
    /// Voting rounds that are over.
    public var finishedRounds: Int { votingRounds.count { record.sessions[$0].state == .finished } }
    /// Whether every voting round is over.
    public var isComplete: Bool { !votingRounds.isEmpty && finishedRounds == votingRounds.count }
}
