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
            let decisions = Dictionary(
                try await workspace.loops().compactMap { loop in
                    loop.outcome.map { (loop.record.number, $0.decision) }
                },
                uniquingKeysWith: { first, _ in first }
            )
            let entries = try await workspace.store.outcomes().map { record in
                (record: record, simulated: record.outcome.loop.flatMap { decisions[$0] })
            }
            let policy = workspace.assessor.loops.policy
            if json { return try StandardOutput.writeJSON(OutcomesJSON(entries, policy: policy)) }
            guard !entries.isEmpty else {
                return try StandardOutput.write("Nothing is entered yet. How to: inclined loop outcome add --help")
            }
            let terminal = Terminal.current()
            var lines = entries.flatMap { Self.lines($0.record, $0.simulated, policy: policy, terminal: terminal) }
            let pairs = entries.compactMap { entry in entry.simulated.map { ($0.kind, entry.record.outcome.result) } }
            lines += [""] + terminal.wrapped(OutcomeAgreement(pairs).words, indent: 0)
            try StandardOutput.write(lines.joined(separator: "\n"))
        }

        private static func lines(
            _ record: OutcomeRecord,
            _ simulated: Decision?,
            policy: DebriefPolicy,
            terminal: Terminal
        ) -> [String] {
            let outcome = record.outcome
            let head =
                "\(outcome.day) · \(outcome.track.abbreviation) \(outcome.level.rawValue) · \(outcome.result.words)"
            var lines = [
                terminal.styled("\(record.number)".padded(to: 3, right: true), .dim) + "  "
                    + terminal.styled(head, .bold)
            ]
            if let loop = outcome.loop, let simulated {
                let agrees = OutcomeAgreement.agree(simulated.kind, outcome.result)
                let verdict = agrees.map { $0 ? "agrees" : "does not agree" } ?? "cannot be compared"
                lines += terminal.wrapped("Loop \(loop) said: \(policy.name(simulated)) — \(verdict)", indent: 5)
            } else if let loop = outcome.loop {
                lines += terminal.wrapped("Loop \(loop) has no debrief yet.", indent: 5)
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
