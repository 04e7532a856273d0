import ArgumentParser
import Foundation
import Interchange
import Interviewing

extension LoopCommand {
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a loop with everything said and its debrief as Markdown to standard output."
        )

        @Argument(help: "The number of the loop; the newest one without it.")
        var loop: Int?

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let record = try await LoopChoice.rehearsal(loop, in: workspace).record
            let archived = ArchivedLoop(
                number: record.number,
                plan: record.plan,
                sessions: record.sessions,
                purpose: record.purpose,
                created: record.created,
                wishes: []
            )
            let debrief =
                record.purpose == .loop
                ? DebriefReader(assessor: workspace.assessor).debrief(record.plan, record.sessions) : nil
            let text = LoopDocument.text(archived, debrief: debrief, policy: workspace.assessor.loops.policy)
            try StandardOutput.write(Data(text.utf8))
        }
    }
}
