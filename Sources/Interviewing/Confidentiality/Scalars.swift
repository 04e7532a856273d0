/// Scalars of valid UTF-8, as far as the borders of words need them.
enum Scalars {
    /// The scalar that starts at an index and its width in bytes.
    static func scalar(at index: Int, in bytes: [UInt8]) -> (value: UInt32, width: Int) {
        func tail(_ offset: Int) -> UInt32 {
            index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
        }
        let lead = UInt32(bytes[index])
        if lead < 0xC0 { return (lead, 1) }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
        if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
        return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }

    /// Whether a scalar outside ASCII belongs to a word: letters, marks and digits of any script.
    static func isWord(_ value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber:
            // The letter apostrophe parts like the others.
            return value != 0x02BC
        default:
            return false
        }
    }

    /// Whether a script writes this scalar without spaces between words.
    static func isIdeograph(_ value: UInt32) -> Bool {
        (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
            || (0x20000...0x3FFFF).contains(value)
    }

    /// What the bytes between two words mean.
    static func gap(_ range: Range<Int>, in bytes: [UInt8]) -> TermWord.Gap {
        if range.isEmpty { return .none }
        guard range.count <= 8 else { return .border }
        var spaces = 0
        var lineEnds = 0
        var joints = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let scalar = scalar(at: index, in: bytes)
            index += scalar.width
            switch scalar.value {
            case 0x0A: lineEnds += 1
            case 0x20, 0x09, 0x0D, 0xA0, 0x2007, 0x2009, 0x202F: spaces += 1
            // Soft hyphens and zero-width signs may stand inside a word without being seen.
            case 0xAD, 0x200B...0x200D, 0x2060: continue
            case 0x2D, 0x27, 0x60, 0x26, 0x2B, 0x2E, 0x2F, 0x5F, 0x02BC, 0x2010...0x2013, 0x2018, 0x2019, 0xFF07:
                joints += 1
            default: return .border
            }
        }
        if spaces + lineEnds == 0 { return joints <= 1 ? .joint : .border }
        return joints == 0 && lineEnds <= 1 ? .space : .border
    }
}
