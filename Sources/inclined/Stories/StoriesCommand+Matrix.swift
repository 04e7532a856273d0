import ArgumentParser
import Foundation
import Interchange
import Interviewing

extension StoriesCommand {
    struct Matrix: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints which story shows which principle, what is missing, and what to write next."
        )

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let desk = try await workspace.desk()
            let matrix = PrincipleMatrix(desk, library: workspace.assessor.library)
            if json { return try StandardOutput.write(Data(try Self.json(matrix, desk) + [UInt8(ascii: "\n")])) }
            guard !matrix.stories.isEmpty else {
                return try StandardOutput.write("No stories here. Add one: inclined stories add story.md")
            }
            let next = NextStory(matrix, resume: desk.resume)
            try StandardOutput.write(
                MatrixView(matrix: matrix, next: next, terminal: .current()).lines().joined(separator: "\n")
            )
        }

        private static func json(_ matrix: PrincipleMatrix, _ desk: Desk) throws -> [UInt8] {
            Array(try JSONEncoder.ours.encode(MatrixJSON(matrix, desk: desk)))
        }
    }
}

/// The matrix at a terminal: a column of two characters for each principle, its number above, names below.
struct MatrixView {
    let matrix: PrincipleMatrix
    let next: NextStory?
    let terminal: Terminal

    func lines() -> [String] {
        let numbers = matrix.columns.map { Self.right("\($0.principle.number)", 3) }.joined()
        var lines = [String(repeating: " ", count: Self.titleWidth) + numbers]
        for story in matrix.stories {
            let cells = story.principles.map { share -> String in
                let tenths = Int((share.score * 10).rounded())
                return Self.right(tenths == 0 ? "·" : tenths == 10 ? "1" : ".\(tenths)", 3)
            }
            lines.append(Self.left(story.title, Self.titleWidth) + cells.joined())
        }
        lines.append("")
        for column in matrix.columns {
            let state = column.carrying == 0 ? terminal.styled("no story", .yellow) : "\(column.carrying) carrying"
            lines.append(
                "\(Self.right("\(column.principle.number)", 2))  \(Self.left(column.principle.title, 46)) \(state)"
            )
        }
        if let next {
            lines += ["", terminal.styled("Write next: \(next.gap.principle.title)", .bold)]
            if let quote = next.quote {
                lines += terminal.wrapped("Your résumé has the material: “\(quote.quote)”", indent: 2)
            }
            if let question = next.gap.question { lines += terminal.wrapped("“\(question)”", indent: 2) }
        }
        return lines
    }

    private static let titleWidth = 30

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - Terminal.columns(of: text))) + text
    }

    private static func left(_ text: String, _ width: Int) -> String {
        var shown = ""
        for character in text {
            if Terminal.columns(of: shown + String(character)) > width - 2 {
                shown += "…"
                break
            }
            shown.append(character)
        }
        return shown + String(repeating: " ", count: max(0, width - Terminal.columns(of: shown)))
    }
}
