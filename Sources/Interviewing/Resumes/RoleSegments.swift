/// Cuts the lines of a header at the signs that people put between title, employer and place.
enum RoleSegments {
    /// The parts of the header lines, without dates.
    static func cut(_ lines: [Range<Int>], without dates: Range<Int>?, in source: ResumeSource) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        for line in lines {
            guard let dates, dates.lowerBound >= line.lowerBound, dates.upperBound <= line.upperBound else {
                split(line, in: source, into: &segments)
                continue
            }
            split(line.lowerBound..<dates.lowerBound, in: source, into: &segments)
            split(dates.upperBound..<line.upperBound, in: source, into: &segments)
        }
        return segments
    }

    private static func split(_ range: Range<Int>, in source: ResumeSource, into segments: inout [Range<Int>]) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let width = separatorWidth(at: index, in: range, of: source.bytes)
            if width > 0 {
                append(start..<index, in: source, to: &segments)
                index += width
                start = index
            } else {
                index += 1
            }
        }
        append(start..<range.upperBound, in: source, to: &segments)
    }

    private static func append(_ range: Range<Int>, in source: ResumeSource, to segments: inout [Range<Int>]) {
        let range = unwrapped(range, in: source)
        if range.contains(where: { source.bytes[$0].isLetter || source.bytes[$0] >= 0x80 }) { segments.append(range) }
    }

    /// Bars, tabs, middle dots, two blanks, dashes with blanks around, " at " and "@".
    private static func separatorWidth(at index: Int, in range: Range<Int>, of bytes: [UInt8]) -> Int {
        let end = range.upperBound
        switch bytes[index] {
        case 0x7C, 0x09, 0x0A, 0x0D: return 1
        case 0x40: return bytes.has("@ ", at: index, before: end) ? 2 : 0
        case 0x20:
            if bytes.has("  ", at: index, before: end) { return 2 }
            if bytes.has(" - ", at: index, before: end) { return 2 }
            if bytes.has(" at ", at: index, before: end) { return 4 }
            if bytes.has(" \u{2013} ", at: index, before: end) || bytes.has(" \u{2014} ", at: index, before: end) {
                return 4
            }
            return 0
        case 0xC2: return bytes.has("\u{B7}", at: index, before: end) ? 2 : 0
        case 0xE2:
            let isDot = bytes.has("\u{2022}", at: index, before: end)
            return isDot || bytes.has("\u{2014}", at: index, before: end) ? 3 : 0
        case 0xEF: return bytes.has("\u{FF0D}", at: index, before: end) ? 3 : 0
        default: return 0
        }
    }

    /// A range without blanks, brackets, separators and marks of emphasis at its ends.
    static func unwrapped(_ range: Range<Int>, in source: ResumeSource) -> Range<Int> {
        let bytes = source.bytes
        var range = source.trimmed(range)
        while let first = range.first {
            let dash = dashWidth(bytes, at: first, range)
            let isOpening = isWrapping(bytes[first]) || bytes[first] == 0x29
            guard dash > 0 || isOpening || bytes[first] == 0x28 else { break }
            range = source.trimmed(first + max(dash, 1)..<range.upperBound)
        }
        while let last = range.last {
            let dash = range.count >= 3 ? dashWidth(bytes, at: range.upperBound - 3, range) : 0
            let hasOpening = bytes[last] == 0x29 && bytes[range].contains(0x28)
            guard dash == 3 || isWrapping(bytes[last]) || bytes[last] == 0x28 || (bytes[last] == 0x29 && !hasOpening)
            else { break }
            range = source.trimmed(range.lowerBound..<range.upperBound - max(dash, 1))
        }
        return range
    }

    private static func isWrapping(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2C, 0x7C, 0x2D, 0x3A, 0x3B, 0x2A, 0x5F, 0x2F, 0x7E, 0x23, 0x5B, 0x5D: true
        default: false
        }
    }

    private static func dashWidth(_ bytes: [UInt8], at index: Int, _ range: Range<Int>) -> Int {
        DatePointReader(bytes: bytes, limit: range.upperBound).dashWidth(at: index)
            ?? (bytes.has("\u{2022}", at: index, before: range.upperBound) ? 3 : 0)
    }
}
