import TextAnalysis

/// Digits with separators, read from bytes.
///
/// Thousands may be set apart by commas, apostrophes and narrow or no-break spaces, in groups of three; the decimal
/// sign is a point. Anything else (`1,5`, `1.2.3`, `12,34`) has no certain value.
struct SumNumber {
    /// Nil when the value is uncertain.
    let value: Double?
    let digit: Double
    let significant: Double
    let end: Int
    /// A comma that can only be a decimal sign: `1,5`.
    let hasDecimalComma: Bool

    init(_ bytes: [UInt8], at start: Int) {
        var index = start
        var mantissa = 0.0
        var digits = 0
        var decimals = 0
        var points = 0
        var groups = 0
        var isCertain = true
        var commaDecimal = false
        var trailingZeros = 0
        func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at] >= 0x30 && bytes[at] <= 0x39 }
        while index < bytes.count {
            let byte = bytes[index]
            if isDigit(index) {
                mantissa = mantissa * 10 + Double(byte - 0x30)
                digits += 1
                if points > 0 { decimals += 1 }
                trailingZeros = byte == 0x30 ? trailingZeros + 1 : 0
                index += 1
            } else if byte == 0x2E, isDigit(index + 1) {
                points += 1
                index += 1
            } else if let width = Self.separator(bytes, at: index), isDigit(index + width) {
                let run = (0..<4).prefix { isDigit(index + width + $0) }.count
                let first = groups > 0 || digits <= 3
                if run == 3, first, points == 0 {
                    groups += 1
                    index += width
                } else if byte == 0x2C, width == 1 {
                    // "1,5" may be a decimal comma or a list without spaces.
                    isCertain = false
                    commaDecimal = run <= 2 && groups == 0
                    index += 1
                } else {
                    break
                }
            } else {
                break
            }
        }
        if points > 1 || digits > 18 { isCertain = false }
        var scale = 1.0
        for _ in 0..<min(decimals, 18) { scale *= 10 }
        let value = mantissa / scale
        var zeros = 1.0
        for _ in 0..<min(trailingZeros, 18) { zeros *= 10 }
        self.value = isCertain ? value : nil
        digit = 1 / scale
        significant = value == 0 ? 1 / scale : zeros / scale
        end = index
        hasDecimalComma = commaDecimal
    }

    /// Width in bytes of a sign that may set thousands apart.
    private static func separator(_ bytes: [UInt8], at index: Int) -> Int? {
        let byte = bytes[index]
        if byte == 0x2C || byte == 0x27 { return 1 }
        // U+00A0 no-break space.
        if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
        // U+2009 thin, U+202F narrow no-break space.
        if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0x89 || bytes[index + 2] == 0xAF
        {
            return 3
        }
        return nil
    }
}
