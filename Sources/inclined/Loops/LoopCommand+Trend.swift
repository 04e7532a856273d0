import ArgumentParser
import Interchange
import Interviewing

extension LoopCommand {
    struct Trend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints how complete loops went one after the other, and how little that may mean."
        )

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let loops = try await workspace.loops()
            let policy = workspace.assessor.loops.policy
            if json { return try StandardOutput.writeJSON(TrendJSON(loops, policy: policy)) }
            let terminal = Terminal.current()
            let trend = LoopTrend(loops)
            var lines: [String] = []
            for point in trend.points {
                lines.append(terminal.styled(point.record.fullName, .bold))
                lines += terminal.wrapped(Self.facts(point, policy: policy), indent: 2, hanging: 4)
            }
            lines += (lines.isEmpty ? [] : [""]) + terminal.wrapped(trend.words, indent: 0)
            try StandardOutput.write(lines.joined(separator: "\n"))
        }

        private static func facts(_ point: LoopTrend.Point, policy: DebriefPolicy) -> String {
            let tenths = Int((point.outcome.findings.mean * 10).rounded())
            let range = point.interval.map { interval in
                let ends = [interval.lowerBound, interval.upperBound].map { "\(Int(($0 * 100).rounded()))" }
                return " (true share \(ends.joined(separator: " to ")) %)"
            }
            return [
                policy.name(point.outcome.decision),
                "\(point.inclined) of \(point.votes) inclined\(range ?? "")",
                "mean rating \(tenths / 10).\(tenths % 10) of 3",
            ].joined(separator: " · ")
        }
    }
}
