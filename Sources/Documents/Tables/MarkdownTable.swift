/// Writes rows of cells as a table of Markdown.
enum MarkdownTable {
    /// The most rows of a file that holds a table, its header included.
    static let mostRows = 5_000
    /// The most columns of a file that holds a table.
    static let mostColumns = 60

    /// The lines of a table. The first row is the header; short rows are filled up with empty cells.
    ///
    /// - Parameter rows: Cells that went through `cell(_:)`.
    static func lines(_ rows: [[String]]) -> [String] {
        let width = rows.lazy.map(\.count).max() ?? 0
        guard width > 0, let header = rows.first else { return [] }
        let rule = "|" + String(repeating: " --- |", count: width)
        return [line(header, width: width), rule] + rows.dropFirst().map { line($0, width: width) }
    }

    /// A heading with a table below it.
    ///
    /// Rows before the header that hold one cell alone, as a title above a table does, become paragraphs.
    static func page(titled title: String, rows: [[String]]) -> String {
        let filled = rows.map { row in row.lazy.filter { !$0.isEmpty }.count }
        let start = filled.firstIndex { $0 > 1 } ?? 0
        var blocks = ["# " + cell(title)]
        blocks += rows[..<start].compactMap { row in row.first { !$0.isEmpty } }
        blocks.append(lines(Array(rows[start...])).joined(separator: "\n"))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// Text as the content of a cell: on one line, in usual characters, with `|` escaped.
    static func cell(_ text: some StringProtocol) -> String {
        // Most cells are a word or a number, which stay as they are.
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "|") }
        guard !isPlain else { return String(text) }
        let words = TextCleanUp.uniform(String(text)).split { $0 == " " || $0 == "\n" || $0 == "\t" }
        return words.joined(separator: " ").replacing("|", with: "\\|")
    }

    private static func line(_ cells: [String], width: Int) -> String {
        var line = "|"
        for cell in cells { line += cell.isEmpty ? "  |" : " \(cell) |" }
        return line + String(repeating: "  |", count: width - cells.count)
    }
}
