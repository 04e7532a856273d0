/// Text between double quotes: its escapes, as JSON and YAML have them.
enum QuotedText {
    /// One scalar as it stands between quotes; what would break the line or hide is written as a number.
    static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: return String(scalar)
        }
    }

    /// The text that the bytes between two quotes stand for; nil when an escape is unknown or a quote is inside.
    static func read(_ bytes: ArraySlice<UInt8>) -> String? {
        var text: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            guard byte != UInt8(ascii: "\"") else { return nil }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard index < bytes.endIndex else { return nil }
            let letter = Unicode.Scalar(bytes[index])
            index += 1
            switch letter {
            case "n": text.append(0x0A)
            case "r": text.append(0x0D)
            case "t": text.append(0x09)
            case "\"", "\\", "/", " ": text.append(UInt8(letter.value))
            case "x", "u", "U":
                let length = letter == "x" ? 2 : letter == "u" ? 4 : 8
                guard let scalar = scalar(bytes[index...].prefix(length), length: length) else { return nil }
                text.append(contentsOf: String(scalar).utf8)
                index += length
            default: return nil
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func scalar(_ digits: ArraySlice<UInt8>, length: Int) -> Unicode.Scalar? {
        guard digits.count == length, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            return nil
        }
        return Unicode.Scalar(value)
    }
}
