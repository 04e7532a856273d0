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
    let desk: PreparationDesk
    let terminal: Terminal

    /// The task, why it is the next, and its commands; nothing when nothing is to be done.
    func lines() -> [String] {
        guard let next = desk.nextHour else { return [] }
        let begin = TaskCommand.words(for: next.task.place, track: desk.readiness.track).map { "Begin: \($0)" }
        let done = "Done: inclined plan done \(next.task.id)"
        return terminal.part("Next best hour")
            + terminal.wrapped(next.task.label, indent: 2).map { terminal.styled($0, .bold) }
            + terminal.wrapped(next.task.reason, indent: 2) + terminal.wrapped(next.why, indent: 2)
            + [begin, done].compactMap(\.self).flatMap { terminal.wrapped($0, indent: 2) }
            .map { terminal.styled($0, .dim) }
    }
}
