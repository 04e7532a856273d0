import ArgumentParser
import Foundation
import Interchange
import Interviewing

extension LoopCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Prints your loops, the newest first.")

        @Flag(help: "A JSON array.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let loops = try await workspace.loops()
            let policy = workspace.assessor.loops.policy
            if json { return try StandardOutput.writeJSON(loops.map { LoopSummaryJSON($0, policy: policy) }) }
            if loops.isEmpty {
                return try StandardOutput.write("No loops here. Plan one: inclined loop new --track tpm --level L6")
            }
            let terminal = Terminal.current()
            try StandardOutput.write(
                loops.flatMap { Self.lines($0, policy: policy, terminal: terminal) }.joined(separator: "\n")
            )
        }

        private static func lines(_ loop: LoopDigest, policy: DebriefPolicy, terminal: Terminal) -> [String] {
            let record = loop.record
            var facts = [MachineClock.shown(record.created)]
            switch record.purpose {
            case .loop:
                facts.append("\(loop.finishedRounds) of \(loop.votingRounds.count) voting rounds over")
                if let outcome = loop.outcome {
                    facts.append((loop.isComplete ? "" : "so far: ") + policy.name(outcome.decision))
                }
            case .practice: facts += record.sessions.prefix(1).map(\.state.words)
            }
            if record.isSample { facts.append("sample") }
            return terminal.wrapped(record.fullName, indent: 0, hanging: 2).map { terminal.styled($0, .bold) }
                + terminal.wrapped(facts.joined(separator: " · "), indent: 2).map { terminal.styled($0, .dim) }
        }
    }
}
