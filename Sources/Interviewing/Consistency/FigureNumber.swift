import TextAnalysis

/// The number behind a quantity with the cases put right that a first reading leaves open.
struct FigureNumber {
    /// The bytes.
    let span: TextSpan
    /// Index of its last token.
    let last: Int
    /// The value.
    let value: Double
    /// The other end of "10 to 15", if a range is told.
    let other: Double?
    /// Whether it is a plain number: not a label, not the rest of a longer one.
    let isPlain: Bool
    /// Which currency; 0 for none.
    let currency: UInt64

    /// Reads around a quantity.
    init(_ quantity: Quantity, reading: Reading) {
        let tokens = reading.tokens
        let sentence = reading.sentences[quantity.sentence].tokens
        var last = quantity.token
        while last + 1 < sentence.upperBound, Int(tokens[last + 1].end) <= quantity.span.end { last += 1 }
        self.last = last
        let before = quantity.token - 1
        let earlier = before - 1
        var span = quantity.span
        var value = quantity.value
        var other: Double?
        var isPlain = true
        if before >= sentence.lowerBound, quantity.value > 0 {
            let isJoined = tokens[quantity.token].before.contains(.joined)
            let unit = quantity.value / (Self.plainValue(quantity.token, reading) ?? quantity.value)
            if let tens = Self.tens[tokens[before].hash], quantity.value / unit < 10,
                tokens[quantity.token].kind == .word
            {
                // "twenty-six weeks"
                value = (tens + quantity.value / unit) * unit
                span = TextSpan(start: Int(tokens[before].start), end: span.end)
                let two = before - 1
                if two >= sentence.lowerBound, Self.isNumber(two, reading) { isPlain = false }
            } else if isJoined, let low = Self.plainValue(before, reading) {
                other = low * unit
            } else if Self.isNumber(before, reading), !tokens[quantity.token].before.contains(.comma) {
                isPlain = false
            } else if Self.between.contains(tokens[before].hash), earlier >= sentence.lowerBound,
                let low = Self.plainValue(earlier, reading), quantity.role != .after
            {
                if tokens[before].hash == Self.and {
                    if Self.scales.contains(tokens[earlier].hash) { isPlain = false }
                    let start = earlier - 1
                    if start >= sentence.lowerBound, tokens[start].hash == Self.betweenWord { other = low * unit }
                } else {
                    other = low * unit
                }
            }
            if FactVocabulary.labels.contains(tokens[before].hash), quantity.unit == .count { isPlain = false }
        }
        // "twenty" of "twenty-six" was read on its own; the next number has it.
        if last + 1 < sentence.upperBound,
            tokens[last + 1].before.contains(.joined) || Self.tens[tokens[last].hash] != nil,
            Self.isNumber(last + 1, reading)
        {
            isPlain = false
        }
        self.span = span
        self.value = value
        self.other = other
        self.isPlain = isPlain
        currency = quantity.unit == .money ? Self.currency(quantity, last, reading) : 0
    }

    /// The number a token is, without scale and unit.
    private static func plainValue(_ index: Int, _ reading: Reading) -> Double? {
        let token = reading.tokens[index]
        if token.kind == .word { return small[token.hash] ?? tens[token.hash] }
        return WrittenDigits(reading.document.bytes[Int(token.start)..<Int(token.end)]).value
    }

    private static func isNumber(_ index: Int, _ reading: Reading) -> Bool {
        let token = reading.tokens[index]
        return token.kind == .number || small[token.hash] != nil || tens[token.hash] != nil
            || scales.contains(token.hash)
    }

    private static func currency(_ quantity: Quantity, _ last: Int, _ reading: Reading) -> UInt64 {
        let token = reading.tokens[quantity.token]
        let bytes = reading.document.bytes[Int(token.start)..<Int(token.end)]
        // The last byte of each sign tells them apart: $ is 0x24, £ ends in 0xA3, € in 0xAC.
        if token.traits.contains(.money), let digit = bytes.firstIndex(where: \.isDigit), digit > bytes.startIndex {
            return UInt64(bytes[digit - 1])
        }
        let nearby = [reading.tokens[last].hash, quantity.token > 0 ? reading.tokens[quantity.token - 1].hash : 0]
        return nearby.compactMap { currencyWords[$0] }.first ?? 1
    }

    private static let currencyWords: [UInt64: UInt64] = {
        var words: [UInt64: UInt64] = [:]
        for (sign, names) in [(0x24, "dollar dollars usd"), (0xA3, "pound pounds gbp"), (0xAC, "euro euros eur")] {
            for name in names.split(separator: " ") { words[FoldedHash.of(String(name))] = UInt64(sign) }
        }
        return words
    }()
    private static let small: [UInt64: Double] = {
        let names = "one two three four five six seven eight nine ten eleven twelve".split(separator: " ")
        return Dictionary(
            uniqueKeysWithValues: names.enumerated().map { (FoldedHash.of(String($0.element)), Double($0.offset + 1)) }
        )
    }()
    private static let tens: [UInt64: Double] = {
        let names = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
        return Dictionary(
            uniqueKeysWithValues: names.enumerated().map {
                (FoldedHash.of(String($0.element)), Double($0.offset + 2) * 10)
            }
        )
    }()
    private static let scales = FactVocabulary.hashes("hundred thousand million billion dozen")
    private static let between = FactVocabulary.hashes("to or and")
    private static let and = FactVocabulary.hash("and")
    private static let betweenWord = FactVocabulary.hash("between")
}
