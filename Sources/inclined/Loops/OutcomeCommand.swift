import ArgumentParser
import Interchange
import Interviewing
import Persistence

/// `inclined loop outcome …`: enters how real interviews went.
struct OutcomeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcome",
        abstract: "Enters how a real interview went, or deletes an entry.",
        subcommands: [Add.self, Remove.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Enters how a real interview went, to be compared with a simulated debrief."
        )

        @Option(help: "The day, such as 2026-11-23.")
        var date: String

        @Option(help: "tpm or pgm.")
        var track: Track

        @Option(help: "The level you applied for: L4 to L8.")
        var level: Level

        @Option(
            help: ArgumentHelp("What came of it: \(Outcome.Result.allCases.map(\.rawValue).joined(separator: ", ")).")
        )
        var result: Outcome.Result

        @Option(help: "The number of the simulated loop to compare it with.")
        var loop: Int?

        @Option(help: "Your own words.")
        var note = ""

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let outcome = Outcome(day: date, track: track, level: level, result: result, loop: loop, note: note)
            if let problem = UsageError(problem: outcome.problem) { throw problem }
            let digest = try await workspace.simulated(loop)
            let record = try await workspace.store.addOutcome(outcome)
            if json {
                let policy = workspace.assessor.loops.policy
                return try StandardOutput.writeJSON(
                    OutcomeJSON(OutcomeLedger.Entry(record, loop: digest), policy: policy)
                )
            }
            try StandardOutput.write("Entered as number \(record.number). All of them: inclined loop outcomes")
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "delete", abstract: "Deletes an entry for good.")

        @Argument(help: "Its number.")
        var number: Int

        @OptionGroup var options: DataOptions

        func run() async throws {
            let store = try options.store()
            guard try await store.outcomes().contains(where: { $0.number == number }) else {
                throw UsageError("There is no entry \(number); see them with: inclined loop outcomes")
            }
            try await store.deleteOutcome(number)
            try StandardOutput.write("Deleted entry \(number).")
        }
    }
}

extension Workspace {
    /// The whole loop that an interview is compared with; nil when none is named.
    fileprivate func simulated(_ number: Int?) async throws -> LoopDigest? {
        guard let number else { return nil }
        let digest = try await LoopChoice.rehearsal(number, in: self)
        guard digest.record.purpose == .loop else {
            throw UsageError("\(digest.record.name) is practice of a single question; name a whole loop.")
        }
        return digest
    }
}
