import TextAnalysis

/// “From nine days to four”: two numbers of one measure.
struct OutcomePair {
    /// Whether the second is larger; nil when they are equal.
    let isUp: Bool?
    /// The word after the second number.
    let end: Int

    /// Words between “from” and its number, and up to “to”.
    private static let reach = 4

    init?(from index: Int, in clause: Range<Int>, _ reading: Reading) {
        guard let first = Self.number(after: index, in: clause, reading),
            let to = (first.place + 1..<min(clause.upperBound, first.place + 2 + Self.reach)).first(where: {
                reading.tokens[$0].hash == OutcomeWords.to
            }), let second = Self.number(after: to, in: clause, reading)
        else { return nil }
        end = second.place + 1
        let isAlike = first.quantity != nil && first.quantity?.unit == second.quantity?.unit
        let before = isAlike ? first.quantity?.value ?? first.plain : first.plain
        let after = isAlike ? second.quantity?.value ?? second.plain : second.plain
        isUp = before == after ? nil : after > before
    }

    private struct Number {
        let place: Int
        let plain: Double
        let quantity: Quantity?
    }

    private static func number(after index: Int, in clause: Range<Int>, _ reading: Reading) -> Number? {
        for place in index + 1..<max(index + 1, min(clause.upperBound, index + 1 + reach)) {
            let token = reading.tokens[place]
            guard let plain = OutcomeWords.numbers[token.hash] ?? digits(token, reading) else { continue }
            return Number(place: place, plain: plain, quantity: reading.quantity(at: place))
        }
        return nil
    }

    private static func digits(_ token: Token, _ reading: Reading) -> Double? {
        guard token.kind == .number else { return nil }
        let bytes = reading.document.bytes[token.span.start..<token.span.end]
        let text = String(decoding: bytes.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
        return Double(text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." })
    }
}

extension Reading {
    /// The number that begins at a token; nil when none does.
    fileprivate func quantity(at token: Int) -> Quantity? {
        var (low, high) = (0, quantities.count)
        while low < high {
            let middle = (low + high) / 2
            if quantities[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return low < quantities.count && quantities[low].token == token ? quantities[low] : nil
    }
}
