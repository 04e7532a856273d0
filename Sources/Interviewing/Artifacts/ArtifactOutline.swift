public import TextAnalysis

/// The shape of a document: headings, paragraphs, items, tables, each with its place in the original bytes.
///
/// Reads Markdown, and plain text that came out of a word processor. Code fences, HTML comments and front matter are not
/// judged. One pass over the lines; every construct that is never closed ends with the text.
public struct ArtifactOutline: Sendable {
    /// The text as it was given.
    public let text: String
    /// What stands in it, in order.
    public private(set) var blocks: [ArtifactBlock] = []
    /// Its tables, in order.
    public private(set) var tables: [ArtifactTable] = []
    /// The same bytes with marks, code and comments blanked out, so that spans in it are spans in the text.
    public let judged: String

    /// Reads a text.
    public init(_ text: String) {
        var parser = OutlineParser(Array(text.utf8))
        parser.run()
        self.text = text
        blocks = parser.blocks
        tables = parser.tables
        judged = String(decoding: parser.mask, as: UTF8.self)
    }

    /// Headings, in order.
    public var headings: [ArtifactBlock] { blocks.filter(\.isHeading) }

    /// The exact text under a span.
    public func quote(_ span: TextSpan) -> String { Document(text).text(in: span) }
}

/// A piece of a document.
public struct ArtifactBlock: Sendable, Hashable {
    /// What it is.
    public let kind: Kind
    /// Its words without marks.
    public let span: TextSpan
    /// For a paragraph or an item that begins "Owner: …" or with bold words: those words.
    public let label: TextSpan?

    /// Whether it is a heading.
    public var isHeading: Bool {
        if case .heading = kind { return true }
        return false
    }

    /// What a block may be.
    public enum Kind: Sendable, Hashable {
        /// A heading; level 1 to 6 as written, 7 for a bold line, 8 for "Word:" alone on a line.
        case heading(level: Int)
        /// Lines of running text.
        case paragraph
        /// An item of a list; depth from 0.
        case item(depth: Int)
        /// Quoted lines.
        case quote
        /// Index into the tables.
        case table(Int)
        /// Code, which is not judged.
        case code
    }
}

/// A table of a document.
public struct ArtifactTable: Sendable, Hashable {
    /// The cells of the first row.
    public let header: [TextSpan]
    /// The cells of the others; a row may be shorter or longer than the header.
    public let rows: [[TextSpan]]
    /// From the first cell to the last.
    public let span: TextSpan

    /// A Markdown table with these rows, the first one as header; empty where there is nothing to show.
    ///
    /// For tables that come as rows (CSV, XLSX): written down first, every judgement has bytes to quote.
    public static func markdown(rows: [[String]]) -> String {
        let filled = rows.filter { row in row.contains { $0.contains { !$0.isWhitespace } } }
        guard let first = filled.first else { return "" }
        let width = max(1, filled.map(\.count).max() ?? first.count)
        func line(_ row: [String]) -> String {
            let cells = (0..<width).map { $0 < row.count ? cell(row[$0]) : "" }
            return "| " + cells.joined(separator: " | ") + " |\n"
        }
        let rule = "|" + String(repeating: "---|", count: width) + "\n"
        return line(first) + rule + filled.dropFirst().map(line).joined()
    }

    /// One line, with bars escaped.
    private static func cell(_ text: String) -> String {
        let words = text.split { $0.isWhitespace }.joined(separator: " ")
        return words.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
    }
}
