/// Takes the marks inside a line of Markdown away.
enum MarkdownLine {
    /// The line without marks of headings, emphasis, code, links, quotations and tables.
    static func plain(_ line: Substring) -> String {
        let indent = line.prefix { $0 == " " || $0 == "\t" }
        var words = line[indent.endIndex...]
        if isRule(words) { return "" }
        while words.hasPrefix("> ") { words = words.dropFirst(2) }
        words = withoutHeading(words)
        if words.hasPrefix("|") { words = cells(words) }
        return String(indent) + withoutEmphasis(withoutLinks(String(words)))
    }

    /// Whether a line is a thematic break, the underline of a heading or the rule of a table.
    private static func isRule(_ words: Substring) -> Bool {
        let marks = words.filter { $0 != " " }
        guard marks.count >= 3 else { return false }
        return marks.allSatisfy { "-=*_".contains($0) && $0 == marks.first }
            || (marks.hasPrefix("|") && marks.allSatisfy { "|:-".contains($0) })
    }

    private static func withoutHeading(_ words: Substring) -> Substring {
        let level = words.prefix { $0 == "#" }.count
        guard (1...6).contains(level), words.dropFirst(level).first == " " else { return words }
        var title = words.dropFirst(level).drop { $0 == " " }
        while let last = title.last, last == "#" || last == " " { title = title.dropLast() }
        return title
    }

    private static func cells(_ words: Substring) -> Substring {
        let cells = words.split(separator: "|").map { cell in
            String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        return Substring(cells.filter { !$0.isEmpty }.joined(separator: "\t"))
    }

    /// `[words](address)` as its words, `![picture](address)` as nothing, `<address>` as the address.
    private static func withoutLinks(_ line: String) -> String {
        guard line.contains("](") else { return line }
        var plain = ""
        var rest = line[...]
        while let middle = rest.firstRange(of: "]("), let open = rest[..<middle.lowerBound].lastIndex(of: "["),
            let close = rest[middle.upperBound...].firstIndex(of: ")")
        {
            let before = rest[..<open]
            let isPicture = before.last == "!"
            plain += isPicture ? before.dropLast() : before
            if !isPicture { plain += rest[rest.index(after: open)..<middle.lowerBound] }
            rest = rest[rest.index(after: close)...]
        }
        return plain + rest
    }

    /// Removes pairs of `**`, `__`, `*`, `_` and backquotes that enclose words.
    private static func withoutEmphasis(_ line: String) -> String {
        ["**", "__", "`", "*", "_"].reduce(line) { remove(pairsOf: $1, from: $0) }
    }

    private static func remove(pairsOf mark: String, from line: String) -> String {
        guard line.contains(mark) else { return line }
        var plain = ""
        var rest = line[...]
        while let open = rest.firstRange(of: mark) {
            let inside = rest[open.upperBound...]
            let startsWord = (rest[..<open.lowerBound].last ?? plain.last).map { !$0.isLetter && !$0.isNumber } ?? true
            guard startsWord, inside.first.map({ !$0.isWhitespace }) == true, let close = inside.firstRange(of: mark),
                rest[..<close.lowerBound].last.map({ !$0.isWhitespace }) == true,
                mark != "_" || inside[close.upperBound...].first.map({ !$0.isLetter && !$0.isNumber }) ?? true
            else {
                plain += rest[..<open.upperBound]
                rest = inside
                continue
            }
            plain += rest[..<open.lowerBound]
            plain += inside[..<close.lowerBound]
            rest = inside[close.upperBound...]
        }
        return plain + rest
    }
}
