/// Values of front matter as YAML writes them: plain, or in quotes with escapes.
enum FrontMatterValue {
    /// Writes a text so that `read` gives the same bytes back, in quotes where YAML needs them.
    static func written(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// Writes a list as `[a, b]`.
    static func written(_ items: [String]) -> String {
        let marks = Set(",[]{}\"'".unicodeScalars)
        let texts = items.map { $0.unicodeScalars.contains(where: marks.contains) ? quoted($0) : written($0) }
        return "[\(texts.joined(separator: ", "))]"
    }

    /// Reads a value; quotes that do not close are part of the text.
    static func read(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count >= 2, let first = bytes.first, first == bytes.last else { return text }
        if first == quote { return QuotedText.read(bytes.dropFirst().dropLast()) ?? text }
        guard first == single else { return text }
        return String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self).replacing("''", with: "'")
    }

    /// Reads `[a, b]` or `a, b`; empty items are left out unless they are in quotes.
    static func readList(_ text: String) -> [String] {
        var bytes = Array(text.utf8)[...]
        if bytes.count >= 2, bytes.first == 0x5B, bytes.last == 0x5D { bytes = bytes.dropFirst().dropLast() }
        var items: [String] = []
        while !bytes.isEmpty {
            bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
            let end =
                closing(bytes).flatMap { bytes[$0...].firstIndex(of: comma) }
                ?? (closing(bytes) == nil ? bytes.firstIndex(of: comma) : nil) ?? bytes.endIndex
            let item = Lines.trimmed(String(decoding: bytes[..<end], as: UTF8.self))
            if !item.isEmpty { items.append(read(item)) }
            bytes = bytes[end...].dropFirst()
        }
        return items
    }

    private static let quote = UInt8(ascii: "\"")
    private static let single = UInt8(ascii: "'")
    private static let comma = UInt8(ascii: ",")
    private static let backslash = UInt8(ascii: "\\")

    /// Index of the quote that closes the one the bytes start with.
    private static func closing(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first, first == quote || first == single else { return nil }
        var index = bytes.startIndex + 1
        while index < bytes.endIndex {
            if bytes[index] == first { return index }
            index += bytes[index] == backslash && first == quote ? 2 : 1
        }
        return nil
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(QuotedText.escaped).joined() + "\""
    }

    /// Whether YAML reads the text without quotes as the same text, and we too.
    private static func isPlain(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, first.properties.isAlphabetic || first.isASCIIDigit,
            !last.properties.isWhitespace, last != ":", !words.contains(text.lowercased()), Double(text) == nil
        else { return false }
        var before = first
        for scalar in scalars {
            if QuotedText.escaped(scalar).utf8.count != String(scalar).utf8.count { return false }
            if scalar == " " && before == ":" || scalar == "#" && before == " " { return false }
            before = scalar
        }
        return true
    }

    private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
}

extension Unicode.Scalar {
    /// Whether it is one of 0…9.
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
