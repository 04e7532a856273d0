extension UInt8 {
    /// Line feed, carriage return or form feed.
    var isLineBreak: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// `0` to `9`.
    var isDigit: Bool { self &- 0x30 < 10 }
    /// `A` to `Z`.
    var isCapital: Bool { self &- 0x41 < 26 }
    /// `a` to `z`.
    var isSmallLetter: Bool { self &- 0x61 < 26 }
    /// A letter of ASCII.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// The byte with a capital letter of ASCII made small.
    var lowercasedASCII: UInt8 { isCapital ? self | 0x20 : self }
    /// The first byte of a character, or the only one.
    var startsCharacter: Bool { self & 0xC0 != 0x80 }
    /// A letter, a digit, `+`, `#` or an apostrophe.
    var isWordByte: Bool {
        isLetter || isDigit || self == 0x27 || self == 0x2B || self == 0x23
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes end in "ed", in whatever case.
    var hasEndingED: Bool {
        count >= 2 && self[endIndex - 1].lowercasedASCII == 0x64 && self[endIndex - 2].lowercasedASCII == 0x65
    }
}

extension [UInt8] {
    /// The number of bytes of the white space that starts at an index; 0 when none does.
    ///
    /// Knows space, tab, line ends, no-break space, zero-width space, en and em space, and the byte order mark.
    func whitespaceWidth(at index: Int, before end: Int) -> Int {
        let byte = self[index]
        if byte.isBlank || byte.isLineBreak || byte == 0x0B { return 1 }
        if byte == 0xC2, index + 1 < end, self[index + 1] == 0xA0 { return 2 }
        guard index + 2 < end else { return 0 }
        return isWideSpace(at: index) ? 3 : 0
    }

    /// The number of bytes of the white space that ends before an index; 0 when none does.
    func whitespaceWidth(endingAt end: Int, after start: Int) -> Int {
        let byte = self[end - 1]
        if byte.isBlank || byte.isLineBreak || byte == 0x0B { return 1 }
        if end - 2 >= start, byte == 0xA0, self[end - 2] == 0xC2 { return 2 }
        guard end - 3 >= start else { return 0 }
        return isWideSpace(at: end - 3) ? 3 : 0
    }

    private func isWideSpace(at index: Int) -> Bool {
        switch (self[index], self[index + 1], self[index + 2]) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xEF, 0xBB, 0xBF): true
        default: false
        }
    }

    /// Whether the bytes of an ASCII string stand at an index.
    func has(_ ascii: StaticString, at index: Int, before end: Int) -> Bool {
        let count = ascii.utf8CodeUnitCount
        guard index >= 0, index + count <= end else { return false }
        return ascii.withUTF8Buffer { expected in
            (0..<count).allSatisfy { self[index + $0] == expected[$0] }
        }
    }
}
