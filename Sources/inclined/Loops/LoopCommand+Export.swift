import ArgumentParser
import Foundation
import Interchange
import Interviewing

extension LoopCommand {
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a loop with everything said and its debrief to standard output, as Markdown."
        )

        @Argument(help: "The number of the loop; the newest one without it.")
        var loop: Int?

        @Flag(help: "A JSON object with the plan, every session and the debrief.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let digest = try await LoopChoice.rehearsal(loop, in: workspace)
            let record = digest.record
            let debrief =
                record.purpose == .loop
                ? DebriefReader(assessor: workspace.assessor).debrief(record.plan, record.sessions) : nil
            let policy = workspace.assessor.loops.policy
            if json {
                return try StandardOutput.writeJSON(
                    WholeLoopJSON(
                        loop: try await LoopReport(digest, in: workspace).json,
                        sessions: Self.sessions(of: record, assessor: workspace.assessor),
                        debrief: debrief.map { DebriefJSON($0, policy: policy) }
                    )
                )
            }
            let archived = ArchivedLoop(
                number: record.number,
                plan: record.plan,
                sessions: record.sessions,
                purpose: record.purpose,
                created: record.created,
                wishes: []
            )
            let text = LoopDocument.text(archived, debrief: debrief, policy: policy)
            try StandardOutput.write(Data(text.utf8))
        }

        private static func sessions(of record: LoopRecord, assessor: Assessor) -> [SessionJSON] {
            record.sessions.enumerated().map { position, session in
                let mock = MockRound(record.plan.rounds[position], of: record.plan, hearing: Hearing(assessor))
                let left = mock.secondsLeft(in: session, at: MachineClock.now())
                return SessionJSON(session, loop: record.number, round: position, secondsLeft: left)
            }
        }
    }
}
