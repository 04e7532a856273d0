import ArgumentParser
import Interchange
import Interviewing

/// `inclined readiness`: where the candidate stands, area by area.
struct ReadinessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readiness",
        abstract:
            "Prints where you stand, area by area: covered, thin or missing, with your own words; and the next hour.",
        discussion: "There is no total: areas are no parts of one thing, and nothing here predicts a decision."
    )

    @Flag(help: "Only what is thin or missing.")
    var open = false

    @Flag(help: "A JSON object.")
    var json = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let desk = try await options.workspace().preparation(.current())
        if json { return try StandardOutput.writeJSON(ReadinessJSON(desk)) }
        let view = ReadinessView(desk: desk, showsOpenOnly: open, terminal: .current())
        try StandardOutput.write(view.lines().joined(separator: "\n"))
    }
}

/// The next best hour, for a person at a terminal.
struct NextHourView {
    let next: NextHour
    let terminal: Terminal

    func lines() -> [String] {
        terminal.part("Next best hour")
            + terminal.wrapped(next.task.label, indent: 2).map { terminal.styled($0, .bold) }
            + terminal.wrapped(next.task.reason, indent: 2) + terminal.wrapped(next.why, indent: 2)
            + terminal.wrapped("Done: inclined plan done \(next.task.id)", indent: 2)
            .map { terminal.styled($0, .dim) }
    }
}
