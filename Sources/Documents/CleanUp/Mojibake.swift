/// Repairs UTF-8 that was read as Windows-1252: "â€“" is "–", "Ã©" is "é".
enum Mojibake {
    /// The text with every such sequence decoded; all other characters stay.
    ///
    /// Sequences that lost their last byte on the way to PDF, where a zero-width space took its place, become what they
    /// were in practice: "ï¼" a dash, a lone "Â" nothing.
    static func repaired(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xC2 || $0 == 0xC5 }) else { return text }
        let scalars = Array(text.unicodeScalars)
        var repaired = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let (scalar, width) = decoded(scalars, at: index) {
                repaired.append(scalar)
                index += width
            } else if let width = lostBytes(scalars, at: index) {
                if scalars[index] == "\u{EF}" { repaired.append("\u{2013}") }
                index += width
            } else {
                repaired.append(scalars[index])
                index += 1
            }
        }
        return String(repaired)
    }

    /// The scalar whose UTF-8 stands at an index as characters of Windows-1252.
    private static func decoded(_ scalars: [Unicode.Scalar], at index: Int) -> (Unicode.Scalar, Int)? {
        let lead = scalars[index].value
        let width: Int
        switch lead {
        case 0xC2...0xDF: width = 2
        case 0xE0...0xEF: width = 3
        case 0xF0...0xF4: width = 4
        default: return nil
        }
        guard index + width <= scalars.count else { return nil }
        var bytes = [UInt8(lead)]
        for scalar in scalars[index + 1..<index + width] {
            guard let byte = Windows1252.byte(of: scalar), byte & 0xC0 == 0x80 else { return nil }
            bytes.append(byte)
        }
        var decoder = UTF8()
        var input = bytes.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&input), scalar.utf8Width == width else { return nil }
        return (scalar, width)
    }

    private static func lostBytes(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        switch scalars[index] {
        case "\u{EF}" where next == "\u{BC}":
            let third = index + 2 < scalars.count ? scalars[index + 2] : " "
            return third == "\u{200B}" || third == "\u{8D}" || third == "\u{AD}" ? 3 : third == " " ? 2 : nil
        case "\u{C2}":
            // A capital "Â" that starts no word is the first byte of a no-break space or of a control character.
            guard !next.properties.isAlphabetic || next == "\u{C2}" else { return nil }
            return next == "\u{200B}" || next == "\u{AD}" ? 2 : 1
        default:
            return nil
        }
    }
}

extension Unicode.Scalar {
    /// The number of bytes of the scalar in UTF-8.
    fileprivate var utf8Width: Int { UTF8.width(self) }
}
