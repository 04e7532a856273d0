import ArgumentParser
import Interchange
import Interviewing

extension LoopCommand {
    struct Outcomes: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints how real interviews went beside the simulated debriefs, and how far they agree."
        )

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let ledger = OutcomeLedger(try await workspace.store.outcomes(), loops: try await workspace.loops())
            let policy = workspace.assessor.loops.policy
            if json { return try StandardOutput.writeJSON(OutcomesJSON(ledger, policy: policy)) }
            guard !ledger.entries.isEmpty else {
                return try StandardOutput.write("Nothing is entered yet. How to: inclined loop outcome add --help")
            }
            let terminal = Terminal.current()
            var lines = ledger.entries.flatMap { Self.lines($0, policy: policy, terminal: terminal) }
            lines += [""] + terminal.wrapped(ledger.agreement.words, indent: 0)
            try StandardOutput.write(lines.joined(separator: "\n"))
        }

        private static func lines(
            _ entry: OutcomeLedger.Entry,
            policy: DebriefPolicy,
            terminal: Terminal
        ) -> [String] {
            let (record, outcome) = (entry.record, entry.record.outcome)
            let head =
                "\(outcome.day) · \(outcome.track.abbreviation) \(outcome.level.rawValue) · \(outcome.result.words)"
            var lines = [
                terminal.styled("\(record.number)".padded(to: 3, right: true), .dim) + "  "
                    + terminal.styled(head, .bold)
            ]
            if let loop = outcome.loop, let simulated = entry.simulated {
                let said = "Loop \(loop) said: \(policy.name(simulated)) — \(entry.comparison.words)"
                lines += terminal.wrapped(said, indent: 5)
            } else if outcome.loop != nil {
                lines += terminal.wrapped("Not compared: \(entry.comparison.words).", indent: 5)
            }
            return lines + (outcome.note.isEmpty ? [] : terminal.wrapped("“\(outcome.note)”", indent: 5))
        }
    }
}

extension Outcome.Result {
    /// The result in words.
    var words: String {
        switch self {
        case .offer: "an offer"
        case .lowerLevel: "an offer at a lower level"
        case .otherRole: "another role suggested"
        case .noOffer: "no offer"
        case .withdrew: "withdrawn"
        }
    }
}
