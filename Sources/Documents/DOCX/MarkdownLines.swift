/// Collects a Word document as Markdown: headings as `#`, list items as `- `, tables with their first row as the header.
struct MarkdownLines: WordLines {
    private let styles: WordStyles
    private var blocks: [WordBlock] = []
    /// The tables that are open, innermost last.
    private var tables: [WordTable] = []

    /// Creates a collector for a document with these styles.
    init(styles: WordStyles) {
        self.styles = styles
    }

    /// The text so far: blank lines between blocks, none between the items of a list.
    var text: String {
        var text = ""
        var previous: WordBlock?
        for block in blocks {
            if let previous { text += previous.isListItem && block.isListItem ? "\n" : "\n\n" }
            text += block.markdown
            previous = block
        }
        return text.isEmpty ? "" : text + "\n"
    }

    /// Adds a paragraph, unless it has no words.
    mutating func append(_ paragraph: WordParagraph) {
        if let block = WordBlock(paragraph, styles: styles) { append(block) }
    }

    /// Notes that a table starts.
    mutating func startTable() {
        tables.append(WordTable())
    }

    /// Notes that a row starts.
    mutating func startRow() {
        if let table = tables.indices.last { tables[table].rows.append([]) }
    }

    /// Notes that a cell starts.
    mutating func startCell() {
        if let table = tables.indices.last { tables[table].startCell() }
    }

    /// Leaves the further columns of a wide cell empty, so that the cells behind it stand below their headers.
    mutating func widenCell(to columns: Int) {
        if let table = tables.indices.last { tables[table].widenCell(to: columns) }
    }

    /// Notes that a row ends.
    mutating func endRow() {}

    /// Notes that a table ends. One inside a cell of another becomes part of that cell.
    mutating func endTable() {
        guard let table = tables.popLast() else { return }
        for block in table.blocks { append(block) }
    }

    private mutating func append(_ block: WordBlock) {
        if let table = tables.indices.last { tables[table].append(block) } else { blocks.append(block) }
    }
}
