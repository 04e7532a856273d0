import ArgumentParser
import Foundation
import Interchange
import Interviewing

extension LoopCommand {
    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Plans a loop: who asks what, for how long.",
            discussion: "Track and level are those of your target when you have one."
        )

        @Option(help: "tpm or pgm.")
        var track: Track?

        @Option(help: "L4 to L8.")
        var level: Level?

        @Option(help: "What you call it, such as the team.")
        var label = ""

        @Option(help: "The same seed, your weights and your questions unchanged, gives the same loop again.")
        var seed: Int64?

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let target = try await workspace.desk().target
            guard let track = track ?? target?.track, let level = level ?? target?.level else {
                throw UsageError("Say which loop: inclined loop new --track tpm --level L6")
            }
            let plan = try await plan(track, level, for: workspace)
            if let problem = UsageError(problem: plan.problem) { throw problem }
            let record = try await workspace.store.addLoop(plan, purpose: .loop, origin: .own, at: MachineClock.now())
            let report = try await LoopReport(LoopChoice.rehearsal(record.number, in: workspace), in: workspace)
            if json { return try StandardOutput.writeJSON(report.json) }
            let view = LoopView(report: report, terminal: .current())
            let next = "Begin: inclined mock \(record.number)    Stories: inclined loop show \(record.number)"
            try StandardOutput.write((view.header() + view.rounds() + ["", next]).joined(separator: "\n"))
        }

        private func plan(_ track: Track, _ level: Level, for workspace: Workspace) async throws -> LoopPlan {
            let assessor = workspace.assessor
            let planner = LoopPlanner(
                library: assessor.library,
                loops: assessor.loops,
                own: try await workspace.store.ownQuestions().map(\.question)
            )
            let own = try await workspace.store.priors(for: track)
            let plan = planner.plan(
                track: track,
                level: level,
                label: label,
                seed: seed ?? MachineClock.newSeed(),
                priors: assessor.library.principles.map { own[$0.id] ?? $0.priors[track.rawValue] ?? 0 }
            )
            guard let plan else {
                throw UsageError("The content knows no loop for \(track.abbreviation) \(level.rawValue).")
            }
            return plan
        }
    }
}
