/// Collects the paragraphs of a Word document; a row of a table whose cells have one paragraph each is one line.
struct ParagraphLines: WordLines {
    private var lines: [String] = []
    /// The cells of the rows that are open, innermost last: tables can stand inside cells.
    private var rows: [[[String]]] = []

    /// The text so far.
    var text: String { lines.joined(separator: "\n") }

    /// Adds a paragraph. A heading gets a blank line before it.
    mutating func append(_ paragraph: WordParagraph) {
        let text = paragraph.text
        guard let row = rows.indices.last, let cell = rows[row].indices.last else {
            if paragraph.isHeading, lines.last?.isEmpty == false { lines.append("") }
            lines.append(text)
            return
        }
        if !text.isEmpty { rows[row][cell].append(text) }
    }

    /// Notes that a table starts, of which only the rows matter here.
    mutating func startTable() {}

    /// Notes that a row starts.
    mutating func startRow() {
        rows.append([])
    }

    /// Notes that a cell starts.
    mutating func startCell() {
        if let row = rows.indices.last { rows[row].append([]) }
    }

    /// Notes the width of a cell, of which a line of text shows nothing.
    mutating func widenCell(to columns: Int) {}

    /// Notes that a row ends.
    mutating func endRow() {
        guard let row = rows.popLast() else { return }
        let cells = row.filter { !$0.isEmpty }
        let isLine = cells.allSatisfy { $0.count == 1 && !$0[0].contains("\n") }
        let text = isLine ? [cells.map { $0[0] }.joined(separator: "\t")] : cells.flatMap { $0 + [""] }
        if let outer = rows.indices.last, let cell = rows[outer].indices.last {
            rows[outer][cell].append(contentsOf: text.filter { !$0.isEmpty })
        } else {
            lines.append(contentsOf: text)
        }
    }

    /// Notes that a table ends; a blank line follows it.
    mutating func endTable() {
        if rows.isEmpty { lines.append("") }
    }
}
