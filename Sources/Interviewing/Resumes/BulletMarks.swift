/// The marks that start a bullet, a numbered item or a heading of Markdown.
enum BulletMarks {
    /// Characters that are a bullet whether or not a space follows.
    static let symbols: Set<UInt32> = [
        0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA,
        0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2606, 0x2713, 0x2714, 0x2756, 0x2794, 0x279C, 0x27A2,
        0x27A4, 0xB7, 0xF0A7, 0xF0A8, 0xF0B7, 0xF0D8, 0xF0FC, 0xFFED,
    ]

    /// Characters that are a bullet only when a space follows.
    static let spacedSymbols: Set<UInt32> = [0x2D, 0x2A, 0x2B, 0x6F, 0x2013, 0x2014, 0xA7, 0xBB, 0x203A, 0x3E]

    /// Tells mark and words of a trimmed line apart; a mark with nothing behind it counts as words.
    static func read(_ bytes: [UInt8], _ line: Range<Int>) -> (mark: ResumeLine.Mark, content: Range<Int>) {
        let (symbol, width) = character(bytes, line)
        let next = line.lowerBound + width
        let isSpaced = next < line.upperBound && bytes.whitespaceWidth(at: next, before: line.upperBound) > 0
        if symbols.contains(symbol) || (isSpaced && spacedSymbols.contains(symbol)) {
            return content(bytes, from: next, line, mark: .bullet)
        }
        if symbol == 0x23 {
            let level = bytes[line].prefix { $0 == 0x23 }.count
            let start = line.lowerBound + level
            guard level <= 6, start < line.upperBound, bytes[start].isBlank else { return (.none, line) }
            return content(bytes, from: start, line, mark: .heading(level))
        }
        let number = bytes[line].prefix { $0.isDigit }.count
        let stop = line.lowerBound + number
        if (1...2).contains(number), stop + 1 < line.upperBound, bytes[stop] == 0x2E || bytes[stop] == 0x29,
            bytes[stop + 1].isBlank
        {
            return content(bytes, from: stop + 1, line, mark: .bullet)
        }
        return (.none, line)
    }

    private static func content(
        _ bytes: [UInt8],
        from start: Int,
        _ line: Range<Int>,
        mark: ResumeLine.Mark
    ) -> (mark: ResumeLine.Mark, content: Range<Int>) {
        var start = start
        while start < line.upperBound {
            let width = bytes.whitespaceWidth(at: start, before: line.upperBound)
            guard width > 0 else { break }
            start += width
        }
        return start < line.upperBound ? (mark, start..<line.upperBound) : (.none, line)
    }

    private static func character(_ bytes: [UInt8], _ line: Range<Int>) -> (scalar: UInt32, width: Int) {
        let lead = UInt32(bytes[line.lowerBound])
        func next(_ offset: Int) -> UInt32 {
            let index = line.lowerBound + offset
            return index < line.upperBound ? UInt32(bytes[index] & 0x3F) : 0
        }
        return switch lead {
        case 0xC0..<0xE0: ((lead & 0x1F) << 6 | next(1), min(2, line.count))
        case 0xE0..<0xF0: ((lead & 0x0F) << 12 | next(1) << 6 | next(2), min(3, line.count))
        case 0xF0...: (lead, min(4, line.count))
        default: (lead, 1)
        }
    }
}
