/// Lines of text, told apart by line feeds alone and by bytes, so that cutting and joining loses nothing.
///
/// Swift's characters would take `\r\n`, or a quote with an accent, as one; a file form must not.
enum Lines {
    /// The lines without their line feeds; a text that ends with one has an empty last line.
    static func split(_ text: String) -> [String] {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The text without spaces, tabs and carriage returns on both sides.
    static func trimmed(_ line: some StringProtocol) -> String {
        let start = Array(line.utf8).drop(while: isSpace)
        let end = start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }

    /// Whether a line holds nothing but space.
    static func isBlank(_ line: String) -> Bool { line.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// The lines as one text, without blank ones at both ends.
    static func block(_ lines: some BidirectionalCollection<String>) -> String {
        guard let first = lines.firstIndex(where: { !isBlank($0) }),
            let last = lines.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }

    /// How often a text consists of words.
    static func wordCount(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

    /// The text without a byte order mark at its start.
    static func withoutMark(_ text: String) -> String {
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// The text with `\r\n` as `\n`.
    static func withoutReturns(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x0D) else { return text }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated()
        where byte != 0x0D || index + 1 == bytes.count || bytes[index + 1] != 0x0A {
            kept.append(byte)
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The lines that an old Mac would see in one.
    static func atReturns(_ line: String) -> [String] {
        line.utf8.split(separator: 0x0D, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a line opens or closes a block of code.
    static func isFence(_ line: String) -> Bool {
        let start = Array(trimmed(line).utf8.prefix(3))
        return start == Array("```".utf8) || start == Array("~~~".utf8)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
