import Interchange
import Interviewing

/// A loop together with which story is for which question.
struct LoopReport {
    let digest: LoopDigest
    /// nil for practice.
    let allocation: LoopAllocation?
    let wishes: [AllocationWish]
    let assessor: Assessor

    var record: LoopRecord { digest.record }
    var json: LoopJSON {
        LoopJSON(
            digest,
            allocation: allocation.map { AllocationJSON($0, wishes: wishes) },
            loops: assessor.loops
        )
    }

    init(_ digest: LoopDigest, in workspace: Workspace) async throws {
        self.digest = digest
        assessor = workspace.assessor
        wishes = try await workspace.store.wishes(of: digest.record.number)
        allocation =
            digest.record.purpose == .loop
            ? LoopAllocation(
                digest.record.plan,
                begun: digest.record.begunRounds,
                desk: try await workspace.desk(),
                wishes: wishes,
                assessor: assessor
            ) : nil
    }

    /// A principle's official name.
    func title(_ principle: String) -> String {
        assessor.library.principles.first { $0.id == principle }?.title ?? principle
    }
}

extension LoopRecord {
    /// `Loop 3`, or `Practice 3`.
    var name: String { purpose == .loop ? "Loop \(number)" : "Practice \(number)" }

    /// `Loop 3 · TPM L6 · Kestrel`.
    var fullName: String {
        ([name, "\(plan.track.abbreviation) \(plan.level.rawValue)"] + (plan.label.isEmpty ? [] : [plan.label]))
            .joined(separator: " · ")
    }
}
