import TextAnalysis

/// The state of one pass over the lines of a document.
struct OutlineParser {
    let bytes: [UInt8]
    /// The bytes with everything blanked out that is not to be judged.
    var mask: [UInt8]
    private(set) var blocks: [ArtifactBlock] = []
    private(set) var tables: [ArtifactTable] = []
    private var paragraph: TextSpan?
    private var isQuoted = false
    private var isAfterBlank = true
    private var tableEnd = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        mask = bytes
    }

    mutating func run() {
        blankComments()
        let lines = self.lines
        var index = frontMatter(lines)
        while index < lines.count {
            let line = lines[index]
            if line.isEmpty {
                close()
                isAfterBlank = true
                index += 1
            } else if isLinkDefinition(line) {
                close()
                blank(line)
                index += 1
            } else if let end = fence(at: index, in: lines) {
                close()
                let span = TextSpan(start: lines[index].start, end: lines[end - 1].end)
                for place in span.start..<span.end where mask[place] != Self.newline { mask[place] = Self.space }
                blocks.append(ArtifactBlock(kind: .code, span: span, label: nil))
                index = end
            } else if let end = table(at: index, in: lines) {
                index = end
                isAfterBlank = true
            } else {
                let next = index + 1 < lines.count ? lines[index + 1] : nil
                let isUnderlined = read(line, next: next)
                isAfterBlank = false
                index += isUnderlined ? 2 : 1
            }
        }
        close()
        blankMarks()
    }

    // MARK: - Lines

    /// Lines without their ends and without space around them.
    private var lines: [TextSpan] {
        var lines: [TextSpan] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == Self.newline {
            lines.append(trimmed(TextSpan(start: start, end: index)))
            start = index + 1
        }
        return lines
    }

    /// Space is judged on the mask: a line with nothing but a comment is an empty line.
    func trimmed(_ span: TextSpan) -> TextSpan {
        var (start, end) = (span.start, span.end)
        while start < end, Self.isSpace(mask[start]) { start += 1 }
        while end > start, Self.isSpace(mask[end - 1]) { end -= 1 }
        return TextSpan(start: start, end: end)
    }

    /// One line that is neither empty nor code nor part of a table. True when the next line is its underline.
    private mutating func read(_ line: TextSpan, next: TextSpan?) -> Bool {
        let first = bytes[line.start]
        if first == UInt8(ascii: "#"), let heading = hashHeading(line) {
            close()
            append(.heading(level: heading.level), heading.span)
            return false
        }
        if isRule(line) {
            close()
            blank(line)
            return false
        }
        if let next, let level = underline(next), item(line) == nil, paragraph == nil, first != UInt8(ascii: ">") {
            append(.heading(level: level), line)
            mask[next.start..<next.end] = Self.breaks(next.length)[...]
            return true
        }
        if first == UInt8(ascii: ">") {
            if !isQuoted { close() }
            var start = line.start
            while start < line.end, bytes[start] == UInt8(ascii: ">") || Self.isSpace(bytes[start]) {
                mask[start] = Self.space
                start += 1
            }
            isQuoted = true
            extend(TextSpan(start: start, end: line.end))
            return false
        }
        if isQuoted { close() }
        if let item = item(line) {
            close()
            let depth = (line.start - lineStart(line.start)) / 2
            blocks.append(ArtifactBlock(kind: .item(depth: min(depth, 20)), span: item, label: label(of: item)))
            return false
        }
        if let heading = boldHeading(line) ?? (paragraph == nil ? colonHeading(line) : nil) {
            close()
            append(.heading(level: heading.level), heading.span)
            return false
        }
        extend(line)
        return false
    }

    private func lineStart(_ place: Int) -> Int {
        var start = place
        while start > 0, bytes[start - 1] != Self.newline { start -= 1 }
        return start
    }

    // MARK: - Blocks

    private mutating func append(_ kind: ArtifactBlock.Kind, _ span: TextSpan) {
        guard !span.isEmpty else { return }
        blocks.append(ArtifactBlock(kind: kind, span: span, label: nil))
    }

    private mutating func extend(_ span: TextSpan) {
        guard !span.isEmpty else { return }
        // An item goes on over lines that begin neither item nor block.
        if paragraph == nil, !isAfterBlank, !isQuoted, let last = blocks.last, case .item = last.kind {
            blocks[blocks.count - 1] = ArtifactBlock(
                kind: last.kind,
                span: last.span.union(span),
                label: last.label
            )
            return
        }
        paragraph = paragraph?.union(span) ?? span
    }

    private mutating func close() {
        if let span = paragraph {
            let label = label(of: span)
            blocks.append(ArtifactBlock(kind: isQuoted ? .quote : .paragraph, span: span, label: label))
        }
        paragraph = nil
        isQuoted = false
    }

    /// "Owner: …", "**Problem.** …": up to six words before a colon, or what is bold at the start.
    private func label(of span: TextSpan) -> TextSpan? {
        if let bold = boldSpan(span) { return bold.end < span.end ? trimmedLabel(bold) : nil }
        var place = span.start
        var words = 0
        while place < span.end, words <= 5 {
            let byte = bytes[place]
            if byte == UInt8(ascii: ":") {
                let isOpen = place + 1 < span.end && Self.isSpace(bytes[place + 1])
                return isOpen && place > span.start ? TextSpan(start: span.start, end: place) : nil
            }
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == Self.newline { return nil }
            if byte == Self.space { words += 1 }
            place += 1
        }
        return nil
    }

    private func trimmedLabel(_ span: TextSpan) -> TextSpan {
        var end = span.end
        while end > span.start, [UInt8(ascii: ":"), UInt8(ascii: "."), Self.space].contains(bytes[end - 1]) { end -= 1 }
        return TextSpan(start: span.start, end: end)
    }

    mutating func blank(_ span: TextSpan) {
        for place in span.start..<span.end where mask[place] != Self.newline { mask[place] = Self.space }
    }

    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }

    /// Line ends in place of marks: whatever follows begins a new sentence.
    static func breaks(_ count: Int) -> [UInt8] { [UInt8](repeating: newline, count: count) }

    // MARK: - Tables

    /// A table that begins here: a row, a line of dashes, rows; or two lines and more with bars at both ends.
    private mutating func table(at index: Int, in lines: [TextSpan]) -> Int? {
        guard hasBar(lines[index]), index + 1 < lines.count, lines[index].start >= tableEnd else { return nil }
        let isRuled = isTableRule(lines[index + 1])
        let isBarred = isBetweenBars(lines[index]) && isBetweenBars(lines[index + 1])
        guard isRuled || isBarred else { return nil }
        close()
        let header = cells(of: lines[index])
        var rows: [[TextSpan]] = []
        if isRuled { mask[lines[index + 1].start..<lines[index + 1].end] = Self.breaks(lines[index + 1].length)[...] }
        var end = isRuled ? index + 2 : index + 1
        var last = lines[end - 1].end
        while end < lines.count, !lines[end].isEmpty, hasBar(lines[end]) {
            if !isTableRule(lines[end]) { rows.append(cells(of: lines[end])) }
            last = lines[end].end
            end += 1
        }
        for line in lines[index..<end] { breakAtBars(line) }
        let span = TextSpan(start: lines[index].start, end: last)
        blocks.append(ArtifactBlock(kind: .table(tables.count), span: span, label: nil))
        tables.append(ArtifactTable(header: header, rows: rows, span: span))
        return end
    }

    private func hasBar(_ line: TextSpan) -> Bool { bytes[line.start..<line.end].contains(UInt8(ascii: "|")) }

    private func isBetweenBars(_ line: TextSpan) -> Bool {
        line.length > 2 && bytes[line.start] == UInt8(ascii: "|") && bytes[line.end - 1] == UInt8(ascii: "|")
    }

    private func isTableRule(_ line: TextSpan) -> Bool {
        var dashes = 0
        for byte in bytes[line.start..<line.end] {
            switch byte {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "+"), Self.space, 0x09: break
            default: return false
            }
        }
        return dashes >= 2 && hasBar(line)
    }

    private func cells(of line: TextSpan) -> [TextSpan] {
        var cells: [TextSpan] = []
        var start = line.start
        if start < line.end, bytes[start] == UInt8(ascii: "|") { start += 1 }
        var place = start
        while place < line.end {
            if bytes[place] == UInt8(ascii: "|"), bytes[place - 1] != UInt8(ascii: "\\") || place == start {
                cells.append(trimmed(TextSpan(start: start, end: place)))
                start = place + 1
            }
            place += 1
        }
        if start < line.end || cells.isEmpty { cells.append(trimmed(TextSpan(start: start, end: line.end))) }
        return cells
    }

    /// Every cell speaks for itself: no sentence goes from one to the next.
    private mutating func breakAtBars(_ line: TextSpan) {
        for place in line.start..<line.end where bytes[place] == UInt8(ascii: "|") {
            mask[place] = Self.newline
            if place + 1 < line.end, mask[place + 1] == Self.space { mask[place + 1] = Self.newline }
        }
        if line.end < mask.count, mask[line.end] == 0x0D { mask[line.end] = Self.newline }
    }
}
