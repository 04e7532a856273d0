extension DatePointReader {
    /// The byte at an index before the limit.
    func byte(_ index: Int) -> UInt8? {
        index < limit ? bytes[index] : nil
    }

    /// The index of the first byte from an index on that is no blank; a no-break space is one.
    func skipBlanks(from start: Int) -> Int {
        var index = start
        while index < limit {
            let width = bytes.whitespaceWidth(at: index, before: limit)
            guard width > 0, !bytes[index].isLineBreak else { break }
            index += width
        }
        return index
    }

    /// The number of at most four digits at an index; longer runs of digits are no part of a date.
    func number(at start: Int) -> (value: Int, end: Int)? {
        var index = start
        var value = 0
        while let digit = byte(index), digit.isDigit {
            guard index - start < 4 else { return nil }
            value = value * 10 + Int(digit - 0x30)
            index += 1
        }
        return index > start ? (value, index) : nil
    }

    /// The word of at most nine letters at an index, in lower case; quarters count as words.
    func word(at start: Int) -> (text: FoldedWord, end: Int)? {
        var index = start
        while let letter = byte(index), letter.isLetter {
            guard index - start < 9 else { return nil }
            index += 1
        }
        guard index > start else { return nil }
        if index == start + 1, bytes[start].lowercasedASCII == 0x71, let digit = byte(index), digit.isDigit {
            index += 1
        }
        return (FoldedWord(start..<index, in: bytes), index)
    }

    /// The bytes of the dash at an index, or nil.
    func dashWidth(at index: Int) -> Int? {
        guard let byte = byte(index) else { return nil }
        if byte == 0x2D || byte == 0x7E { return 1 }
        // U+2010…U+2015 and the minus sign U+2212, and the full-width hyphen U+FF0D.
        if byte == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80, (0x90...0x95).contains(bytes[index + 2]) {
            return 3
        }
        return bytes.has("\u{2212}", at: index, before: limit) || bytes.has("\u{FF0D}", at: index, before: limit)
            ? 3 : nil
    }

    /// Whether no letter, digit or sign that would change the meaning of a number stands at an index.
    func isEnd(_ index: Int) -> Bool {
        guard let byte = byte(index) else { return true }
        return !byte.isLetter && !byte.isDigit && byte != 0x2B && byte != 0x25
    }

    /// The year that two digits stand for.
    func century(_ value: Int) -> Int {
        value >= 50 ? 1900 + value : 2000 + value
    }

    /// The date of a day and a month in unknown order; the month only when it is certain.
    func dayAndMonth(_ first: Int, _ second: Int, year: Int) -> Resume.Date {
        if first > 12 || first == second { return Resume.Date(year: year, month: second) }
        return second > 12 ? Resume.Date(year: year, month: first) : Resume.Date(year: year)
    }
}
