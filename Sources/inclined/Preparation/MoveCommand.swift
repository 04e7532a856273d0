import ArgumentParser
import Interchange
import Interviewing

/// `inclined move …`: from another role or employer to one of the tracks.
struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract:
            "What to keep, drop and gain on the way to a track; what a title may be; a story told for the other track.",
        usage: """
            inclined move
            inclined move google --to tpm
            inclined move --title "Microsoft 65 Principal PM" [--to pgm]
            inclined move --rewrite <story> --to pgm
            """
    )

    @Argument(help: "The id of a move, or what it starts from, such as google or sde; without it, all moves.")
    var move: String?

    @Option(help: "The track you move to: tpm or pgm. Without it that of your target.")
    var to: Track?

    @Option(help: "A title, a level and an employer as you would write them: what they may be here.")
    var title: String?

    @Option(help: "A story to be told for --to from its own facts: its id, the beginning of it, or words of its title.")
    var rewrite: String?

    @Flag(help: "A JSON object.")
    var json = false

    @OptionGroup var options: DataOptions

    func validate() throws {
        if [move, title, rewrite].count(where: { $0 != nil }) > 1 {
            throw ValidationError("Choose a move, --title or --rewrite.")
        }
        if let title, title.allSatisfy(\.isWhitespace) {
            throw ValidationError("--title takes a title, such as \"Microsoft 65 Principal PM\".")
        }
    }

    func run() async throws {
        let workspace = try options.workspace()
        if let title { return try await translate(title, workspace) }
        if let rewrite { return try await tell(rewrite, workspace) }
        guard let move else { return try list(workspace.assessor.preparation.listedMoves) }
        let chosen = try MoveChoice.move(move, to: to, in: workspace.assessor.preparation.listedMoves)
        let desk = try await workspace.desk()
        let guide = try await workspace.guide(chosen, to: to ?? desk.track, desk: desk)
        if json { return try StandardOutput.writeJSON(MoveJSON(guide)) }
        let days = try await workspace.store.planSettings().map { $0.loopDay.number - Moment.current().today.number }
        let weeks = GapWeeks(days: days)
        let view = MoveView(guide: guide, weeks: weeks, library: workspace.assessor.library, terminal: .current())
        try StandardOutput.write(view.lines().joined(separator: "\n"))
    }

    private func list(_ moves: [MoveDefinition]) throws {
        let wanted = moves.filter { move in to.map(move.tracks.contains) ?? true }
        if json { return try StandardOutput.writeJSON(MovesJSON(wanted)) }
        let terminal = Terminal.current()
        let lines = wanted.flatMap { move in
            let tracks = move.tracks.map(\.abbreviation).joined(separator: " or ")
            return [terminal.styled(move.id, .bold) + terminal.styled("  to \(tracks)", .dim)]
                + terminal.wrapped(move.title, indent: 2)
        }
        let hint = "What to keep, drop and gain: inclined move \(wanted.first?.id ?? "from-google")"
        try StandardOutput.write((lines + [""] + terminal.wrapped(hint, indent: 0)).joined(separator: "\n"))
    }

    private func translate(_ title: String, _ workspace: Workspace) async throws {
        let desk = try await workspace.desk()
        let track = to ?? desk.track
        let found = workspace.translate(title, for: track, desk: desk)
        if json {
            return try StandardOutput.writeJSON(
                RoleTranslationJSON(found.translation, for: track, beside: found.comparison, moves: found.moves)
            )
        }
        let view = TranslationView(
            translation: found.translation,
            comparison: found.comparison,
            moves: found.moves,
            terminal: .current()
        )
        try StandardOutput.write(view.lines().joined(separator: "\n"))
    }

    private func tell(_ story: String, _ workspace: Workspace) async throws {
        guard let to else {
            throw UsageError("Say for which track the story is told: inclined move --rewrite \(story) --to pgm")
        }
        let desk = try await workspace.desk()
        let id = try MoveChoice.story(story, in: desk)
        let name = desk.stories.first { $0.id == id }?.title ?? id.text
        guard let guide = try await workspace.rewrite(id, to: to) else {
            throw UsageError(
                "“\(name)” tells nothing that happened, so there is nothing to tell again; choose another story."
            )
        }
        if json { return try StandardOutput.writeJSON(RewriteJSON(guide, of: id)) }
        let view = RewriteView(guide: guide, name: name, terminal: .current())
        try StandardOutput.write(view.lines().joined(separator: "\n"))
    }
}
