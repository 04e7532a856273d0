import TextAnalysis

/// A text as the readers of drawings see it: its tables, and its lines with the heading they stand under.
struct DrawingSource {
    let document: Document
    let tables: [Table]
    let lines: [Line]
    /// The sentences of every paragraph and item, with the heading they stand under; cut once, because several readers go
    /// through them.
    private(set) var sentences: [(text: DrawnText, section: String)] = []

    init(document: Document, tables: [Table], lines: [Line]) {
        (self.document, self.tables, self.lines) = (document, tables, lines)
        sentences = lines.filter { $0.kind != .heading }.flatMap { line in
            pieces(line.span, at: [". ", ".\n", ".\r\n", "! ", "? "]).map { ($0, line.section) }
        }
    }

    /// A table with cells that know their place.
    struct Table {
        /// The heading of its section, folded.
        let section: String
        let headings: [DrawnText]
        let rows: [[DrawnText]]

        /// The first column that bears one of the names: as a whole, then as its first words, then as a word in it.
        func column(_ names: [String], except: [Int?] = []) -> Int? {
            let taken = Set(except.compactMap { $0 })
            let folded = headings.map(\.folded)
            let free = headings.indices.filter { !taken.contains($0) && !folded[$0].isEmpty }
            for matches in [{ $0 == $1 }, { $0.hasPrefix($1 + " ") }, { (" " + $0 + " ").contains(" " + $1 + " ") }]
                as [(String, String) -> Bool]
            {
                for name in names {
                    if let column = free.first(where: { matches(folded[$0], name) }) { return column }
                }
            }
            return nil
        }

        /// The cell of a row; nil where the row is short or the cell says nothing.
        func cell(_ row: [DrawnText], _ column: Int?) -> DrawnText? {
            guard let column, column < row.count, !row[column].isNothing else { return nil }
            return row[column]
        }
    }

    /// A heading, an item of a list or a paragraph.
    struct Line {
        let kind: Kind
        /// The heading of its section, folded.
        let section: String
        let span: TextSpan

        enum Kind { case heading, item, paragraph }
    }

    /// The words under a span without marks of Markdown and blanks at either end.
    func words(_ span: TextSpan) -> DrawnText {
        let bytes = document.bytes
        let marks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x2A, 0x5F, 0x60, 0x23, 0x3E, 0x7C]
        var (start, end) = (max(0, span.start), min(span.end, bytes.count))
        while start < end, marks.contains(bytes[start]) { start += 1 }
        while end > start, marks.contains(bytes[end - 1]) { end -= 1 }
        let inner = TextSpan(start: start, end: max(start, end))
        return DrawnText(Self.plain(document.text(in: inner)), inner)
    }

    /// Text without `**`, backticks and the addresses of links.
    static func plain(_ text: String) -> String {
        guard
            text.utf8.contains(where: {
                $0 == 0x2A || $0 == 0x60 || $0 == 0x5B || $0 == 0x5C || $0 == 0x0A || $0 == 0x0D
            })
        else { return text }
        var plain = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "*", "`", "\\": break
            case "\n", "\r", "\r\n": plain.append(" ")
            case "[":
                // "[words](address)" keeps its words.
                if let close = rest.firstIndex(of: "]"), rest[close...].hasPrefix("]("),
                    let end = rest[close...].firstIndex(of: ")")
                {
                    plain += rest[..<close]
                    rest = rest[rest.index(after: end)...]
                } else {
                    plain.append(character)
                }
            default: plain.append(character)
            }
        }
        return plain
    }

    /// The pieces of a span between separators, each with its place; a separator is a run of bytes.
    func pieces(_ span: TextSpan, at separators: [String]) -> [DrawnText] {
        let marks = separators.map { Array($0.utf8) }
        let firsts = marks.reduce(into: Array(repeating: false, count: 256)) { $0[Int($1.first ?? 0)] = true }
        var pieces: [DrawnText] = []
        var start = span.start
        var index = span.start
        let bytes = document.bytes
        while index < span.end {
            guard firsts[Int(bytes[index])] else {
                index += 1
                continue
            }
            if let mark = marks.first(where: {
                index + $0.count <= span.end && bytes[index..<index + $0.count].elementsEqual($0)
            }) {
                pieces.append(words(TextSpan(start: start, end: index)))
                index += mark.count
                start = index
            } else {
                index += 1
            }
        }
        pieces.append(words(TextSpan(start: start, end: span.end)))
        return pieces.filter { !$0.text.isEmpty }
    }

    /// The first place of one of the phrases in a text, in lower case and as whole words: what stands before and after it.
    func split(_ text: DrawnText, at phrases: [String]) -> (before: DrawnText, after: DrawnText)? {
        let bytes = document.bytes[text.span.start..<text.span.end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        for phrase in phrases {
            let wanted = Array(phrase.utf8)
            guard bytes.count >= wanted.count else { continue }
            var index = 0
            while index + wanted.count <= bytes.count {
                if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted),
                    index == 0 || !bytes[index - 1].isWord,
                    index + wanted.count == bytes.count || !bytes[index + wanted.count].isWord
                {
                    let start = text.span.start
                    return (
                        words(TextSpan(start: start, end: start + index)),
                        words(TextSpan(start: start + index + wanted.count, end: text.span.end))
                    )
                }
                index += 1
            }
        }
        return nil
    }
}

extension UInt8 {
    fileprivate var isWord: Bool { isLetter || isDigit || self >= 0x80 }
}
