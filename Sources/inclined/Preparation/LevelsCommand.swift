import ArgumentParser
import Interchange
import Interviewing

/// `inclined levels`: the scope bars of a track with the candidate's words on them.
struct LevelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "levels",
        abstract: "Prints the scope bars L4 to L8 of a track with your own words where they read, and what is missing."
    )

    @Option(help: "tpm or pgm; without it the track of your target.")
    var track: Track?

    @Flag(help: "Every level of every axis, also those without words of yours.")
    var all = false

    @Flag(help: "A JSON object.")
    var json = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let workspace = try options.workspace()
        let desk = try await workspace.desk()
        let board = workspace.levelBoard(desk, track: track ?? desk.track)
        if json { return try StandardOutput.writeJSON(LevelBoardJSON(board)) }
        let view = LevelBoardView(board: board, isFull: all, terminal: .current())
        try StandardOutput.write(view.lines().joined(separator: "\n"))
    }
}

/// The board for a person at a terminal.
struct LevelBoardView {
    let board: LevelBoard
    /// Whether levels without words of the candidate are shown too.
    let isFull: Bool
    let terminal: Terminal

    /// Quotes in one cell.
    private static let mostQuotes = 2

    /// The titles, the range with its ceiling, the axes, and what the next level needs.
    func lines() -> [String] {
        let head = "\(board.track.abbreviation): \(board.headline.lowercasedFirst)"
        var lines = terminal.wrapped(head, indent: 0).map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(board.ceilingSentence, indent: 0)
        lines += terminal.part("What the levels are called")
        for title in board.titles {
            let origin = title.provenance.trust.words + title.provenance.claims.asClaims
            let words = "\(title.level.rawValue) · \(title.title), \(title.experience): \(origin)"
            lines += terminal.wrapped(words, indent: 2, hanging: 7)
        }
        for row in board.rows { lines += axis(row) }
        if !board.needs.isEmpty {
            lines += terminal.part("What \(board.needs[0].level.rawValue) would need")
            lines += board.needs.flatMap { need in
                terminal.bullet("\(need.axis.name)\(need.bar.map { ": \($0.looks)" } ?? "")")
            }
        }
        return lines
    }

    private func axis(_ row: LevelBoard.Row) -> [String] {
        var lines = terminal.part(row.axis.name) + terminal.wrapped(row.sentence, indent: 2)
        for cell in row.cells where isFull || !cell.quotes.isEmpty {
            let looks = cell.bar.map(\.looks) ?? "no description"
            lines += terminal.wrapped("\(cell.level.rawValue) · \(looks)", indent: 2, hanging: 7)
            for quote in cell.quotes.prefix(Self.mostQuotes) {
                lines += terminal.quoted(quote.evidence.quote, in: quote.title, indent: 6)
            }
        }
        return lines + (row.next.isEmpty ? [] : terminal.wrapped("→ \(row.next)", indent: 2, hanging: 4))
    }
}
