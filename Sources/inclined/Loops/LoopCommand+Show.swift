import ArgumentParser
import Interviewing

extension LoopCommand {
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints a loop: its rounds, and which story is for which question."
        )

        @Argument(help: "The number of the loop; the newest one without it.")
        var loop: Int?

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let report = try await LoopReport(LoopChoice.rehearsal(loop, in: workspace), in: workspace)
            if json { return try StandardOutput.writeJSON(report.json) }
            let terminal = Terminal.current()
            let view = LoopView(report: report, terminal: terminal)
            var lines = view.header() + view.rounds()
            if let allocation = report.allocation {
                lines += AllocationView(report: report, loop: allocation, terminal: terminal).lines()
            }
            try StandardOutput.write(lines.joined(separator: "\n"))
        }
    }
}
