import TextAnalysis

/// Cuts text into the tokens of arithmetic. Linear.
struct SumScanner {
    let document: Document

    func scan(_ range: Range<Int>, into tokens: inout [SumToken], sentences: inout [Range<Int>]) {
        let bytes = document.bytes
        var first = tokens.count
        var index = range.lowerBound
        var last = -1
        func close(_ tokens: inout [SumToken], at place: Int) {
            guard tokens.count > first else { return }
            sentences.append(first..<tokens.count)
            tokens.append(SumToken(kind: .stop, start: place, end: place, isTight: false))
            first = tokens.count
        }
        while index < range.upperBound {
            let byte = bytes[index]
            let isTight = last == index
            if byte <= 0x20 {
                index += 1
                continue
            }
            if isDigit(byte) {
                index = number(at: index, limit: range.upperBound, isTight: isTight, into: &tokens)
            } else if isLetter(byte) && !isMark(at: index) {
                index = word(at: index, limit: range.upperBound, isTight: isTight, into: &tokens)
            } else {
                let width = width(at: index)
                let end = min(index + width, range.upperBound)
                if byte == 0x2E || byte == 0x21 || byte == 0x3F {
                    if endsSentence(at: index, limit: range.upperBound, after: tokens.last) {
                        close(&tokens, at: index)
                    }
                } else if let mark = mark(at: index, width: width) {
                    // Emphasis: stars and underscores that touch a word are no operators.
                    let isEmphasis =
                        (byte == 0x2A || byte == 0x5F) && !isSpaced(index, limit: range.upperBound)
                    if !isEmphasis {
                        tokens.append(
                            SumToken(kind: .mark, start: index, end: end, text: mark, isTight: isTight)
                        )
                    } else if isTight {
                        // What stood tight before the emphasis stands tight after it.
                        last = end
                        index = end
                        continue
                    }
                }
                index = end
            }
            last = index
        }
        close(&tokens, at: range.upperBound)
    }

    private func number(at start: Int, limit: Int, isTight: Bool, into tokens: inout [SumToken])
        -> Int
    {
        let bytes = document.bytes
        if !isTight, let date = isoDate(at: start, limit: limit) {
            let value = Double(date)
            tokens.append(
                SumToken(kind: .date, start: start, end: start + 10, value: value, isTight: isTight)
            )
            return start + 10
        }
        let number = SumNumber(bytes, at: start)
        var end = min(number.end, limit)
        var letters = end
        while letters < limit, isLetter(bytes[letters]), bytes[letters] < 0x80 { letters += 1 }
        let raw = String(decoding: bytes[end..<letters], as: UTF8.self)
        let isOdd = letters < limit && (isDigit(bytes[letters]) || bytes[letters] == 0x5F)
        let before = tokens.last
        let isMarked = isTight && (before?.text == "#" || before?.text == "§" || before?.text == "@")
        var token = SumToken(
            kind: number.value == nil || isMarked || isOdd ? .opaque : .number,
            start: start,
            end: end,
            value: number.value ?? 0,
            digit: number.digit,
            significant: number.significant,
            isTight: isTight
        )
        if isOdd {
            while end < limit, isDigit(bytes[end]) || isLetter(bytes[end]) || bytes[end] == 0x5F {
                end += 1
            }
            tokens.append(SumToken(kind: .opaque, start: start, end: end, isTight: isTight))
            return end
        }
        let isMoney = isTight && SumUnits.currencySigns[before?.text ?? ""] != nil
        if raw.isEmpty {
            tokens.append(token)
        } else if let scale = SumUnits.scale(suffix: raw, isMoney: isMoney) {
            token = token.scaled(by: scale, end: letters)
            tokens.append(token)
            return letters
        } else if SumUnits.isUnit(raw), raw != "m", raw != "B" {
            tokens.append(token)
            let text = raw.lowercased()
            tokens.append(
                SumToken(kind: .word, start: end, end: letters, text: text, raw: raw, isTight: true)
            )
            return letters
        } else {
            tokens.append(
                SumToken(
                    kind: .opaque,
                    start: start,
                    end: letters,
                    text: raw.lowercased(),
                    value: token.value,
                    isTight: isTight
                )
            )
            return letters
        }
        return end
    }

    /// The day number of `2026-03-14`.
    private func isoDate(at start: Int, limit: Int) -> Int? {
        let bytes = document.bytes
        guard start + 10 <= limit, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D else {
            return nil
        }
        if start + 10 < limit, isDigit(bytes[start + 10]) || bytes[start + 10] == 0x2D { return nil }
        func read(_ from: Int, _ count: Int) -> Int? {
            var value = 0
            for index in from..<from + count {
                guard isDigit(bytes[index]) else { return nil }
                value = value * 10 + Int(bytes[index] - 0x30)
            }
            return value
        }
        guard let year = read(start, 4), let month = read(start + 5, 2), let day = read(start + 8, 2)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)?.number
    }

    private func word(at start: Int, limit: Int, isTight: Bool, into tokens: inout [SumToken]) -> Int {
        let bytes = document.bytes
        var end = start
        while end < limit {
            let byte = bytes[end]
            if isDigit(byte) || isLetter(byte) && !isMark(at: end) {
                end += 1
            } else if byte == 0x2D || byte == 0x5F || byte == 0x2E || byte == 0x27, end + 1 < limit,
                isDigit(bytes[end + 1]) || isLetter(bytes[end + 1]) && !isMark(at: end + 1)
            {
                end += 1
            } else if byte == 0x3A, end + 2 < limit, bytes[end + 1] == 0x2F, bytes[end + 2] == 0x2F {
                // An address.
                while end < limit, bytes[end] > 0x20, bytes[end] != 0x29 { end += 1 }
            } else {
                break
            }
        }
        let raw = String(decoding: bytes[start..<end], as: UTF8.self)
        let text = raw.lowercased()
        if let value = SumUnits.numbers[text] {
            tokens.append(
                SumToken(
                    kind: .number,
                    start: start,
                    end: end,
                    text: text,
                    raw: raw,
                    value: value,
                    isTight: isTight,
                    isSpelled: true
                )
            )
        } else {
            tokens.append(
                SumToken(kind: .word, start: start, end: end, text: text, raw: raw, isTight: isTight)
            )
        }
        return end
    }

    private func endsSentence(at index: Int, limit: Int, after last: SumToken?) -> Bool {
        let bytes = document.bytes
        var next = index + 1
        while next < limit, bytes[next] == 0x29 || bytes[next] == 0x22 || bytes[next] == 0x2A {
            next += 1
        }
        guard next >= limit || bytes[next] <= 0x20 else { return false }
        guard let last, last.end == index, last.kind == .word else { return true }
        return !SumUnits.abbreviations.contains(last.text)
    }

    /// A sign with blanks, or digits, on both sides.
    private func isSpaced(_ index: Int, limit: Int) -> Bool {
        let bytes = document.bytes
        guard index > 0, index + 1 < limit else { return false }
        if bytes[index - 1] <= 0x20, bytes[index + 1] <= 0x20 { return true }
        return isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x80
    }

    private func width(at index: Int) -> Int {
        switch document.bytes[index] {
        case 0..<0x80: 1
        case 0x80..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }

    /// Whether the bytes outside ASCII are a sign rather than a letter.
    private func isMark(at index: Int) -> Bool {
        let byte = document.bytes[index]
        guard byte >= 0x80 else { return false }
        if byte == 0xC2 { return true }
        if byte == 0xE2 { return true }
        return byte == 0xC3 && index + 1 < document.bytes.count
            && [0x97, 0xB7].contains(document.bytes[index + 1])
    }

    private func mark(at index: Int, width: Int) -> String? {
        let bytes = document.bytes
        if width == 1 {
            let byte = bytes[index]
            return byte == 0x60 || byte == 0x22 ? nil : String(UnicodeScalar(byte))
        }
        let text = String(decoding: bytes[index..<min(index + width, bytes.count)], as: UTF8.self)
        if text == "\u{A0}" || text == "\u{202F}" || text == "\u{2009}" { return nil }
        return SumUnits.marks[text] ?? text
    }
}

extension SumToken {
    /// The number with the letters of its scale.
    fileprivate func scaled(by factor: Double, end: Int) -> SumToken {
        var token = SumToken(
            kind: kind,
            start: start,
            end: end,
            value: value * factor,
            digit: digit * factor,
            significant: significant * factor,
            isTight: isTight
        )
        token.scale = factor
        return token
    }
}
