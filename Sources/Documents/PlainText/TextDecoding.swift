/// Decodes bytes to text.
enum TextDecoding {
    /// A text and a sentence about its encoding if it is an unusual one.
    struct Decoded {
        /// The text, without byte order mark.
        let text: String
        /// The sentence.
        let note: String?
    }

    /// The text of bytes: UTF-8, UTF-16 with byte order mark, or Windows-1252, in this order.
    ///
    /// - Throws: `DocumentError` for bytes that are no text in any of them.
    static func decode(_ bytes: [UInt8], name: String) throws -> Decoded {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return try checked(String(validating: bytes.dropFirst(3), as: UTF8.self), note: nil, name: name)
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return try checked(wideText(bytes.dropFirst(2), lowByte: 0), note: "Read as UTF-16.", name: name)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return try checked(wideText(bytes.dropFirst(2), lowByte: 1), note: "Read as UTF-16.", name: name)
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            return try checked(text, note: nil, name: name)
        }
        return try checked(Windows1252.text(bytes), note: "Read as Windows-1252, because it is no UTF-8.", name: name)
    }

    private static func wideText(_ bytes: ArraySlice<UInt8>, lowByte: Int) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let first = bytes.startIndex
        let units = stride(from: first, to: bytes.endIndex, by: 2).map { index in
            UInt16(bytes[index + lowByte]) | UInt16(bytes[index + 1 - lowByte]) << 8
        }
        return String(validating: units, as: UTF16.self)
    }

    /// Refuses text with more control characters than a text has.
    private static func checked(_ text: String?, note: String?, name: String) throws -> Decoded {
        guard let text else { throw DocumentError.binary(name) }
        var controls = 0
        for byte in text.utf8 where byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B {
            guard byte != 0 else { throw DocumentError.binary(name) }
            controls += 1
        }
        guard controls * 100 <= text.utf8.count else { throw DocumentError.binary(name) }
        return Decoded(text: text, note: note)
    }
}
