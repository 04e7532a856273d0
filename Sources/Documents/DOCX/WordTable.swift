/// A table of a Word document while it is read.
struct WordTable {
    /// A cell and how many columns it spans.
    struct Cell {
        /// What stands in it.
        var blocks: [WordBlock] = []
        /// The columns.
        var width = 1
    }

    /// The rows so far.
    var rows: [[Cell]] = []

    /// Starts a cell in the last row.
    mutating func startCell() {
        if let row = rows.indices.last { rows[row].append(Cell()) }
    }

    /// Gives the last cell a width in columns.
    mutating func widenCell(to columns: Int) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        rows[row][cell].width = min(max(columns, 1), MarkdownTable.mostColumns)
    }

    /// Adds a block to the last cell.
    mutating func append(_ block: WordBlock) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        rows[row][cell].blocks.append(block)
    }

    /// The table as blocks. One of a single column is a frame around text, and gives what stands in it; so does one with
    /// more rows or columns than a table may have. Any other gives one table.
    var blocks: [WordBlock] {
        let width = rows.lazy.map { row in row.reduce(0) { $0 + $1.width } }.max() ?? 0
        guard rows.contains(where: { $0.count > 1 }), width <= MarkdownTable.mostColumns,
            rows.count <= MarkdownTable.mostRows
        else {
            return rows.joined().flatMap(\.blocks)
        }
        let filled = rows.map(texts).filter { row in row.contains { !$0.isEmpty } }
        return filled.isEmpty ? [] : [WordBlock(rows: filled)]
    }

    private func texts(of row: [Cell]) -> [String] {
        row.flatMap { cell in
            let text = MarkdownTable.cell(cell.blocks.map(\.words).joined(separator: " "))
            return [text] + [String](repeating: "", count: cell.width - 1)
        }
    }
}
