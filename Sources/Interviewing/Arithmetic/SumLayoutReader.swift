import TextAnalysis

/// Cuts plain text or Markdown into blocks and tables, line by line.
struct SumLayoutReader {
    let document: Document

    private struct Segment {
        var start: Int
        var end: Int
        let isBullet: Bool
    }

    func layout() -> SumLayout {
        var layout = SumLayout()
        let lines = lines()
        var segments: [Segment] = []
        var fence: (mark: UInt8, isRead: Bool)?
        var isAfterBlank = false
        var index = 0
        func flush() {
            if !segments.isEmpty { layout.blocks.append(block(segments)) }
            segments = []
        }
        while index < lines.count {
            let line = lines[index]
            index += 1
            let first = line.isEmpty ? 0 : document.bytes[line.start]
            if first == 0x60 || first == 0x7E, marks(first, in: line) >= 3 {
                flush()
                if let open = fence {
                    if open.mark == first { fence = nil }
                } else {
                    // Code is left alone; an unnamed fence is how people write a calculation.
                    let name = document.text(in: TextSpan(start: line.start + 3, end: line.end))
                    fence = (first, name.isEmpty || name == "text" || name == "txt")
                }
                continue
            }
            if let open = fence {
                if open.isRead, !line.isEmpty {
                    segments.append(Segment(start: line.start, end: line.end, isBullet: true))
                }
                continue
            }
            if line.isEmpty {
                if !(segments.last?.isBullet ?? false) { flush() }
                isAfterBlank = true
                continue
            }
            if first == 0x7C || startsTable(lines, at: index - 1) {
                flush()
                var end = index
                while end < lines.count, !lines[end].isEmpty, document.bytes[lines[end].span].contains(0x7C) {
                    end += 1
                }
                let rows = (index - 1..<end).map { cells(lines[$0]) }
                index = end
                if let table = table(rows) { layout.tables.append(table) }
                layout.blocks += rows.joined().map { cellBlock($0) }
                isAfterBlank = false
                continue
            }
            if first == 0x23 {
                flush()
                segments.append(Segment(start: line.start, end: line.end, isBullet: false))
                flush()
            } else if let text = bulletText(line) {
                segments.append(Segment(start: text, end: line.end, isBullet: true))
            } else if isAfterBlank, segments.last?.isBullet ?? false {
                flush()
                segments.append(Segment(start: line.start, end: line.end, isBullet: false))
            } else if segments.isEmpty {
                segments.append(Segment(start: line.start, end: line.end, isBullet: false))
            } else {
                segments[segments.count - 1].end = line.end
            }
            isAfterBlank = false
        }
        flush()
        return layout
    }

    private func lines() -> [TextSpan] {
        var lines: [TextSpan] = []
        var start = 0
        let bytes = document.bytes
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
            var from = start
            var to = index
            while from < to, bytes[from] == 0x20 || bytes[from] == 0x09 || bytes[from] == 0x3E {
                from += 1
            }
            while to > from, bytes[to - 1] == 0x20 || bytes[to - 1] == 0x0D || bytes[to - 1] == 0x09 {
                to -= 1
            }
            lines.append(TextSpan(start: from, end: to))
            start = index + 1
        }
        return lines
    }

    private func marks(_ mark: UInt8, in line: TextSpan) -> Int {
        document.bytes[line.span].prefix { $0 == mark }.count
    }

    /// A row without outer bars is a row when the line below it separates a header.
    private func startsTable(_ lines: [TextSpan], at index: Int) -> Bool {
        guard index + 1 < lines.count, document.bytes[lines[index].span].contains(0x7C) else {
            return false
        }
        let next = document.bytes[lines[index + 1].span]
        return next.contains(0x7C) && next.contains(0x2D)
            && next.allSatisfy { Self.separators.contains($0) }
    }

    private static let separators: Set<UInt8> = [0x7C, 0x2D, 0x3A, 0x20, 0x2B, 0x3D]

    /// Where the text of a bullet or numbered item begins.
    private func bulletText(_ line: TextSpan) -> Int? {
        let bytes = document.bytes
        var index = line.start
        if bytes[index] == 0x2D || bytes[index] == 0x2A || bytes[index] == 0x2B {
            index += 1
        } else if bytes[index] == 0xE2, index + 2 < line.end, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0xA2
        {
            index += 3
        } else {
            while index < line.end, index - line.start < 3, bytes[index] >= 0x30, bytes[index] <= 0x39 {
                index += 1
            }
            guard index > line.start, index < line.end, bytes[index] == 0x2E || bytes[index] == 0x29
            else { return nil }
            index += 1
        }
        guard index < line.end, bytes[index] == 0x20 || bytes[index] == 0x09 else { return nil }
        while index < line.end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index
    }

    private func block(_ segments: [Segment]) -> SumBlock {
        var tokens: [SumToken] = []
        var bullets: Set<Int> = []
        var sentences: [Range<Int>] = []
        for segment in segments {
            if segment.isBullet { bullets.insert(sentences.count) }
            SumScanner(document: document).scan(
                segment.start..<segment.end,
                into: &tokens,
                sentences: &sentences
            )
        }
        return SumBlock(document: document, tokens: tokens, sentences: sentences, bullets: bullets)
    }

    func cellBlock(_ cell: SumTable.Cell) -> SumBlock {
        var block = block([Segment(start: cell.span.start, end: cell.span.end, isBullet: false)])
        block.isCell = true
        return block
    }

    private func cells(_ line: TextSpan) -> [SumTable.Cell] {
        var cells: [SumTable.Cell] = []
        let bytes = document.bytes
        var start = bytes[line.start] == 0x7C ? line.start + 1 : line.start
        var index = start
        while index <= line.end {
            if index == line.end || bytes[index] == 0x7C && bytes[index - 1] != 0x5C {
                if index < line.end || index > start {
                    var from = start
                    var to = index
                    while from < to, bytes[from] == 0x20 || bytes[from] == 0x09 { from += 1 }
                    while to > from, bytes[to - 1] == 0x20 || bytes[to - 1] == 0x09 { to -= 1 }
                    cells.append(SumTable.Cell(span: TextSpan(start: from, end: to)))
                }
                start = index + 1
            }
            index += 1
        }
        return cells
    }

    private func table(_ rows: [[SumTable.Cell]]) -> SumTable? {
        guard rows.count >= 3 else { return nil }
        let isRuled = rows[1].allSatisfy { cell in
            document.bytes[cell.span.span].allSatisfy { Self.separators.contains($0) }
        }
        guard isRuled, !rows[1].isEmpty else { return nil }
        return SumTable(document: document, header: rows[0], rows: Array(rows.dropFirst(2)))
    }
}

extension TextSpan {
    /// The bytes as a range of an array.
    fileprivate var span: Range<Int> { start..<end }
}
