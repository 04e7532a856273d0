/// A heading, a paragraph, a list item or a table of a Word document.
struct WordBlock {
    /// The block as Markdown.
    let markdown: String
    /// The words, without marks of Markdown, as a cell of a table takes them.
    let words: String
    /// Whether the block belongs to a list.
    let isListItem: Bool

    /// Takes a paragraph; nil when it has no words.
    init?(_ paragraph: WordParagraph, styles: WordStyles) {
        var paragraph = paragraph
        let level = paragraph.outlineLevel ?? styles.headingLevel(of: paragraph.style)
        if level != nil {
            paragraph.isListItem = false
        } else if styles.isList(paragraph.style), !paragraph.isOutOfList {
            paragraph.isListItem = true
        }
        words = paragraph.text
        let lines = TextCleanUp.cleaned(words).split(separator: "\n").map { $0.drop { $0 == " " } }
        guard let first = lines.first else { return nil }
        if let level {
            markdown = String(repeating: "#", count: level) + " " + lines.joined(separator: " ")
            isListItem = false
        } else {
            markdown = lines.map(WordBlock.escaped).joined(separator: "\n")
            isListItem = first.hasPrefix("- ")
        }
    }

    /// Takes the rows of a table.
    init(rows: [[String]]) {
        markdown = MarkdownTable.lines(rows).joined(separator: "\n")
        // The cells are escaped already, and will be again in the cell of the table around them.
        words = rows.joined().joined(separator: " ").replacing("\\|", with: "|")
        isListItem = false
    }

    /// A line of text that Markdown would take for a heading or a row, so that it stays text.
    private static func escaped(_ line: Substring) -> String {
        let marks = line.prefix { $0 == "#" }
        let isHeading = (1...6).contains(marks.count) && line[marks.endIndex...].first == " "
        return isHeading || line.hasPrefix("|") ? "\\" + line : String(line)
    }
}
