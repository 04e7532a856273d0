import ArgumentParser
import Interchange
import Interviewing

/// `inclined rehearse`: stories and their facts, said from memory.
struct RehearseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: "Asks for your stories and their facts when they are about to fade, and keeps how it went.",
        discussion: """
            At a terminal it goes card by card: say it aloud, Return shows the key facts, 1 to 4 says how it went, u takes \
            the last one back, q ends. Elsewhere, or with --list, it prints what is due.
            """
    )

    @Flag(help: "Prints what is due instead of asking.")
    var list = false

    @Option(help: "Ends after this many cards.")
    var most: Int?

    @Flag(help: "A JSON object with everything that is scheduled.")
    var json = false

    @OptionGroup var options: DataOptions

    func validate() throws {
        if let most, most < 1 { throw ValidationError("--most takes a number from 1.") }
    }

    func run() async throws {
        let workspace = try options.workspace()
        let schedule = try await workspace.rehearsal(.current()).schedule
        if json { return try StandardOutput.writeJSON(RehearsalScheduleJSON(schedule)) }
        let terminal = Terminal.current()
        let input = LineInput()
        guard input.isTerminal, !list else {
            let view = RehearsalView(schedule: schedule, terminal: terminal)
            return try StandardOutput.write(view.lines().joined(separator: "\n"))
        }
        var talk = RehearsalTalk(workspace, input: input, terminal: terminal)
        try await talk.hold(most: most)
    }
}
