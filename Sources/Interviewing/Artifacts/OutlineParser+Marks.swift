import TextAnalysis

/// What single lines and marks look like.
extension OutlineParser {
    // MARK: - Headings

    func hashHeading(_ line: TextSpan) -> (level: Int, span: TextSpan)? {
        var place = line.start
        while place < line.end, bytes[place] == UInt8(ascii: "#") { place += 1 }
        let level = place - line.start
        guard level <= 6, place < line.end, Self.isSpace(bytes[place]) else { return nil }
        var end = line.end
        while end > place, bytes[end - 1] == UInt8(ascii: "#") || Self.isSpace(bytes[end - 1]) { end -= 1 }
        return (level, trimmed(TextSpan(start: place, end: end)))
    }

    /// "====" or "----" below a line of text.
    func underline(_ line: TextSpan) -> Int? {
        guard line.length >= 3 else { return nil }
        let first = bytes[line.start]
        guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return nil }
        return bytes[line.start..<line.end].allSatisfy { $0 == first } ? (first == UInt8(ascii: "=") ? 1 : 2) : nil
    }

    /// "---", "***", "___", also with spaces.
    func isRule(_ line: TextSpan) -> Bool {
        let first = bytes[line.start]
        guard [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "=")].contains(first) else {
            return false
        }
        var marks = 0
        for byte in bytes[line.start..<line.end] where byte != Self.space {
            guard byte == first else { return false }
            marks += 1
        }
        return marks >= 3
    }

    /// What stands between "**" at the start of a span and the next "**", on one line.
    func boldSpan(_ span: TextSpan) -> TextSpan? {
        guard span.length > 4 else { return nil }
        let mark = bytes[span.start]
        guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"), bytes[span.start + 1] == mark else { return nil }
        var place = span.start + 2
        while place + 1 < span.end, bytes[place] != Self.newline {
            if bytes[place] == mark, bytes[place + 1] == mark {
                return place > span.start + 2 ? TextSpan(start: span.start + 2, end: place) : nil
            }
            place += 1
        }
        return nil
    }

    /// A line alone in bold.
    mutating func boldHeading(_ line: TextSpan) -> (level: Int, span: TextSpan)? {
        guard line.length <= 120, let bold = boldSpan(line) else { return nil }
        var rest = bold.end + 2
        while rest < line.end, bytes[rest] == UInt8(ascii: ":") || Self.isSpace(bytes[rest]) { rest += 1 }
        guard rest == line.end else { return nil }
        var end = bold.end
        while end > bold.start, bytes[end - 1] == UInt8(ascii: ":") || Self.isSpace(bytes[end - 1]) { end -= 1 }
        guard end > bold.start else { return nil }
        mask[line.start] = UInt8(ascii: "#")
        mask[line.start + 1] = Self.space
        mask[end..<line.end] = Self.breaks(line.end - end)[...]
        return (7, TextSpan(start: bold.start, end: end))
    }

    /// "Next steps:" alone on a line.
    mutating func colonHeading(_ line: TextSpan) -> (level: Int, span: TextSpan)? {
        guard line.length >= 3, line.length <= 60, bytes[line.end - 1] == UInt8(ascii: ":") else { return nil }
        let first = bytes[line.start]
        guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || Self.isDigit(first) else { return nil }
        var words = 1
        for byte in bytes[line.start..<line.end - 1] {
            if byte == Self.space { words += 1 }
            if [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(byte) { return nil }
        }
        guard words <= 5 else { return nil }
        mask[line.end - 1] = Self.newline
        return (8, TextSpan(start: line.start, end: line.end - 1))
    }

    // MARK: - Items

    /// The words of "- …", "* …", "• …", "1. …", "2) …", "- [x] …"; the marks become a plain bullet in the mask.
    mutating func item(_ line: TextSpan) -> TextSpan? {
        var place = line.start
        let first = bytes[place]
        if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) {
            place += 1
        } else if line.length > 4, bytes[place..<place + 3].elementsEqual([0xE2, 0x80, 0xA2]) {
            place += 3
        } else if Self.isDigit(first) {
            while place < line.end, Self.isDigit(bytes[place]), place - line.start < 4 { place += 1 }
            guard place < line.end, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")") else {
                return nil
            }
            place += 1
        } else {
            return nil
        }
        guard place < line.end, Self.isSpace(bytes[place]) else { return nil }
        if Self.isDigit(first) {
            for mark in line.start..<place { mask[mark] = Self.space }
            mask[line.start] = UInt8(ascii: "-")
        }
        let rest = trimmed(TextSpan(start: place, end: line.end))
        guard rest.length > 3, bytes[rest.start] == UInt8(ascii: "["), bytes[rest.start + 2] == UInt8(ascii: "]") else {
            return rest
        }
        for mark in rest.start..<rest.start + 3 { mask[mark] = Self.space }
        return trimmed(TextSpan(start: rest.start + 3, end: rest.end))
    }

    // MARK: - What is not judged

    /// The first line behind front matter: "---", lines, "---".
    mutating func frontMatter(_ lines: [TextSpan]) -> Int {
        guard let first = lines.first, first.start == 0, isFence(first, "---") else { return 0 }
        for index in lines.indices.dropFirst().prefix(60) where isFence(lines[index], "---") {
            for line in lines[0...index] { blank(line) }
            return index + 1
        }
        return 0
    }

    /// "[name]: address", which a reader never sees; a note such as "[^1]: words" is read.
    func isLinkDefinition(_ line: TextSpan) -> Bool {
        guard line.length > 5, bytes[line.start] == UInt8(ascii: "["), bytes[line.start + 1] != UInt8(ascii: "^") else {
            return false
        }
        var place = line.start + 1
        while place < line.end, bytes[place] != UInt8(ascii: "]") { place += 1 }
        guard place + 2 < line.end, bytes[place + 1] == UInt8(ascii: ":") else { return false }
        let address = trimmed(TextSpan(start: place + 2, end: line.end))
        guard !address.isEmpty else { return false }
        let rest = bytes[address.start..<address.end]
        return ["http", "/", "./", "../", "#", "<"].contains { rest.starts(with: $0.utf8) }
    }

    private func isFence(_ line: TextSpan, _ mark: String) -> Bool {
        bytes[line.start..<line.end].elementsEqual(mark.utf8)
    }

    /// The line behind a code fence that begins here; one that is never closed reaches to the end.
    func fence(at index: Int, in lines: [TextSpan]) -> Int? {
        let line = lines[index]
        guard line.length >= 3 else { return nil }
        let mark = bytes[line.start]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let length = run(of: mark, in: line)
        guard length >= 3, !bytes[(line.start + length)..<line.end].contains(mark) else { return nil }
        var end = index + 1
        while end < lines.count {
            let candidate = lines[end]
            end += 1
            if candidate.length >= length, bytes[candidate.start] == mark,
                run(of: mark, in: candidate) == candidate.length
            {
                break
            }
        }
        return end
    }

    private func run(of mark: UInt8, in line: TextSpan) -> Int {
        var place = line.start
        while place < line.end, bytes[place] == mark { place += 1 }
        return place - line.start
    }

    /// `<!-- … -->`, over lines; one that is never closed reaches to the end.
    mutating func blankComments() {
        var place = 0
        while place + 3 < bytes.count {
            guard bytes[place] == UInt8(ascii: "<"), bytes[place + 1] == UInt8(ascii: "!"),
                bytes[place + 2] == UInt8(ascii: "-"), bytes[place + 3] == UInt8(ascii: "-")
            else {
                place += 1
                continue
            }
            var end = place + 4
            while end + 2 < bytes.count,
                !(bytes[end] == UInt8(ascii: "-") && bytes[end + 1] == UInt8(ascii: "-")
                    && bytes[end + 2] == UInt8(ascii: ">"))
            {
                end += 1
            }
            end = min(end + 3, bytes.count)
            blank(TextSpan(start: place, end: end))
            place = end
        }
    }

    /// Bold and italic marks, addresses and tags: their bytes are no words of the writer.
    mutating func blankMarks() {
        var place = 0
        while place < mask.count {
            switch mask[place] {
            case UInt8(ascii: "*"):
                let isBullet = place + 1 < mask.count && Self.isSpace(mask[place + 1])
                if !isBullet { mask[place] = Self.space }
            case UInt8(ascii: "_") where isMark(place): mask[place] = Self.space
            case UInt8(ascii: "]") where place + 1 < mask.count && mask[place + 1] == UInt8(ascii: "("):
                place = blankAddress(from: place + 1)
            case UInt8(ascii: "]") where place + 1 < mask.count && mask[place + 1] == UInt8(ascii: "["):
                place = blankReference(from: place + 1)
            case UInt8(ascii: "<") where isTag(place):
                while place < mask.count, mask[place] != UInt8(ascii: ">"), mask[place] != Self.newline {
                    mask[place] = Self.space
                    place += 1
                }
                if place < mask.count, mask[place] == UInt8(ascii: ">") { mask[place] = Self.space }
            case UInt8(ascii: "h") where isAddress(place):
                while place < mask.count, !Self.isSpace(mask[place]), mask[place] != UInt8(ascii: ")") {
                    mask[place] = Self.space
                    place += 1
                }
                continue
            default: break
            }
            place += 1
        }
    }

    private func isMark(_ place: Int) -> Bool {
        let isAfterSpace = place == 0 || Self.isSpace(mask[place - 1]) || mask[place - 1] == UInt8(ascii: "_")
        let isBeforeSpace =
            place + 1 >= mask.count || Self.isSpace(mask[place + 1]) || mask[place + 1] == UInt8(ascii: "_")
        return isAfterSpace || isBeforeSpace
    }

    private func isTag(_ place: Int) -> Bool {
        guard place + 1 < mask.count else { return false }
        let next = mask[place + 1] | 0x20
        guard (0x61...0x7A).contains(next) || mask[place + 1] == UInt8(ascii: "/") else { return false }
        // "p99 <b" is no tag; a tag ends soon and on its line.
        let rest = mask[place..<min(place + 200, mask.count)].prefix { $0 != Self.newline }
        return rest.contains(UInt8(ascii: ">"))
    }

    private func isAddress(_ place: Int) -> Bool {
        let rest = mask[place..<min(place + 8, mask.count)]
        return rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
    }

    /// "(address)" behind link words, at most 2,000 bytes and on one line.
    private mutating func blankAddress(from open: Int) -> Int {
        let limit = min(mask.count, open + 2000)
        var end = open
        while end < limit, mask[end] != UInt8(ascii: ")"), mask[end] != Self.newline { end += 1 }
        guard end < limit, mask[end] == UInt8(ascii: ")") else { return open }
        for place in open...end { mask[place] = Self.space }
        return end
    }

    /// "[name]" behind link words, at most 80 bytes and on one line; names of code in brackets are left alone.
    private mutating func blankReference(from open: Int) -> Int {
        let limit = min(mask.count, open + 80)
        var end = open
        while end < limit, mask[end] != UInt8(ascii: "]"), mask[end] != Self.newline, mask[end] != UInt8(ascii: "`") {
            end += 1
        }
        guard end < limit, mask[end] == UInt8(ascii: "]") else { return open }
        for place in open...end { mask[place] = Self.space }
        return end
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
