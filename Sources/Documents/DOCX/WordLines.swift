/// Collects what a Word document holds, in the order of the document.
protocol WordLines {
    /// The text so far.
    var text: String { get }

    /// Adds a paragraph.
    mutating func append(_ paragraph: WordParagraph)

    /// Notes that a table starts; tables can stand inside cells.
    mutating func startTable()

    /// Notes that a row starts.
    mutating func startRow()

    /// Notes that a cell starts.
    mutating func startCell()

    /// Notes that the cell is as wide as several columns of the table.
    mutating func widenCell(to columns: Int)

    /// Notes that a row ends.
    mutating func endRow()

    /// Notes that a table ends.
    mutating func endTable()
}
