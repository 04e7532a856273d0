/// The rows of a sheet with the values that the program shows, read from `xl/worksheets/sheet1.xml` or another.
///
/// Rows and columns in which no cell holds anything are left out.
struct SheetRows: XMLReading {
    /// What the cells of a sheet refer to.
    struct Context {
        /// The texts that cells share.
        let strings: [String]
        /// The formats of numbers, in the order in which cells number them.
        let formats: [NumberFormat]
        /// Whether days are counted from 1904.
        let startsIn1904: Bool
        /// The most text that the cells may hold together, in bytes: many can share one long text.
        let mostText: Int
    }

    /// Why a sheet is not read.
    enum Fault {
        /// There are more rows than are read.
        case rows
        /// There are more columns than are read.
        case columns
        /// A cell stands in a column that no sheet has.
        case place
        /// A cell names a shared text that does not exist.
        case text
        /// The cells hold more text than a document may have.
        case size
    }

    /// Why reading ended early.
    private(set) var fault: Fault?

    private let context: Context
    private var rows: [[(column: Int, text: String)]] = []
    private var row: [(column: Int, text: String)] = []
    private var columns: Set<Int> = []
    private var size = 0
    private var cell = SheetCell()
    private var column = -1

    /// Creates a reader for a sheet of a workbook.
    init(_ context: Context) {
        self.context = context
    }

    /// Whether nothing more is needed.
    var isDone: Bool { fault != nil }

    /// The rows, all of the same length.
    var dense: [[String]] {
        let columns = columns.sorted()
        let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        return rows.map { row in
            var cells = [String](repeating: "", count: columns.count)
            for (column, text) in row { if let place = places[column] { cells[place] = text } }
            return cells
        }
    }

    /// Notes the start of an element.
    mutating func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "row":
            row = []
            column = -1
        case "c":
            guard let place = SheetCell.column(attributes["r"], after: column) else { return fault = .place }
            column = place
            cell = SheetCell(type: attributes["t"], style: attributes["s"])
        default: cell.start(element)
        }
    }

    /// Notes the end of an element.
    mutating func end(_ element: String) {
        switch element {
        case "row": endRow()
        case "c": endCell()
        default: cell.end(element)
        }
    }

    /// Takes text.
    mutating func take(_ text: String) {
        cell.take(text)
    }

    private mutating func endCell() {
        guard let shown = cell.shown(context) else { return fault = .text }
        size += shown.utf8.count
        guard size <= context.mostText else { return fault = .size }
        let text = MarkdownTable.cell(shown)
        guard !text.isEmpty else { return }
        row.append((column, text))
        columns.insert(column)
        if columns.count > MarkdownTable.mostColumns { fault = .columns }
    }

    private mutating func endRow() {
        guard !row.isEmpty else { return }
        rows.append(row)
        if rows.count > MarkdownTable.mostRows { fault = .rows }
    }
}
