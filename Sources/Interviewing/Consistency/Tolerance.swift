import TextAnalysis

/// The values that a fair reader takes for the number as written: "about 40 %", "$2M", "over 200", "two years".
struct Tolerance {
    /// From the least to the greatest.
    let range: ClosedRange<Double>

    /// Reads the number as written and the words before it.
    init(_ number: FigureNumber, _ quantity: Quantity, reading: Reading) {
        let value = number.value
        let token = reading.tokens[quantity.token]
        let written = WrittenDigits(reading.document.bytes[Int(token.start)..<Int(token.end)])
        let unit = Self.unit(quantity, number.last, written, reading)
        // Twelve engineers are twelve; ten percent may be eleven.
        let isExact = quantity.unit == .count && value < 20
        let half = isExact ? 0 : Self.half(of: value / unit, written) * unit
        let most = (quantity.unit == .duration ? 0.25 : 0.15) * abs(value)
        var low = value - min(half, most)
        var high = value + min(half, most)
        switch Self.hedge(quantity, reading) {
        case .near:
            low = min(low, value * 0.85)
            high = max(high, value * 1.15)
        case .above:
            low = min(low, value * 0.97)
            high = value * 1.6
        case .below:
            low = value * 0.5
            high = max(high, value * 1.03)
        case .none: break
        }
        if let other = number.other {
            low = min(low, other)
            high = max(high, other)
        }
        // Written numbers are finite, but what stands beside them may not be.
        range = low.isFinite && high.isFinite ? low...max(low, high) : 0...0
    }

    /// Half of what the last written digit is worth.
    private static func half(of value: Double, _ written: WrittenDigits) -> Double {
        if written.decimals > 0 { return 0.5 * written.step }
        guard value >= 1, value == value.rounded(), value < 1e15 else { return 0.5 }
        var step = 1.0
        while value.truncatingRemainder(dividingBy: step * 10) == 0, step < value { step *= 10 }
        if value >= 10, value.truncatingRemainder(dividingBy: step * 5) == 0 { step *= 5 }
        return 0.5 * step
    }

    /// What one written unit is worth: the seconds of a week, a million.
    private static func unit(_ quantity: Quantity, _ last: Int, _ written: WrittenDigits, _ reading: Reading) -> Double
    {
        if let value = written.value, value > 0, quantity.value > 0 { return quantity.value / value }
        return quantity.unit == .duration ? seconds[reading.tokens[last].hash] ?? 1 : 1
    }

    private enum Hedge { case none, near, above, below }

    private static func hedge(_ quantity: Quantity, _ reading: Reading) -> Hedge {
        let bytes = reading.document.bytes
        if quantity.span.end < bytes.count, bytes[quantity.span.end] == UInt8(ascii: "+") { return .above }
        if quantity.span.start > 0, bytes[quantity.span.start - 1] == UInt8(ascii: "~") { return .near }
        let first = reading.sentences[quantity.sentence].tokens.lowerBound
        for distance in 1...2 where quantity.token - distance >= first {
            let hash = reading.tokens[quantity.token - distance].hash
            if near.contains(hash) { return .near }
            if above.contains(hash) { return .above }
            if below.contains(hash) { return .below }
            if distance == 1, !between.contains(hash) { break }
        }
        let last = quantity.token + 1
        if last < reading.tokens.count, dozens.contains(reading.tokens[quantity.token].hash) { return .near }
        return .none
    }

    private static let near = FactVocabulary.hashes(
        "about around roughly approximately approx circa ca some nearly almost close estimated couple"
    )
    private static let above = FactVocabulary.hashes("over above exceeding beyond more least north excess")
    private static let below = FactVocabulary.hashes("under below less fewer up most within")
    private static let between = FactVocabulary.hashes("than to of a the")
    private static let dozens = FactVocabulary.hashes("dozen hundred thousand million billion")
    private static let seconds: [UInt64: Double] = {
        let units: [(Double, String)] = [
            (1, "second seconds"), (60, "minute minutes"), (3600, "hour hours"), (86_400, "day days night nights"),
            (604_800, "week weeks"), (1_209_600, "sprint sprints"), (2_629_800, "month months"),
            (7_889_400, "quarter quarters"), (31_557_600, "year years"),
        ]
        var seconds: [UInt64: Double] = [:]
        for (value, words) in units {
            for word in words.split(separator: " ") { seconds[FoldedHash.of(String(word))] = value }
        }
        return seconds
    }()
}

/// The digits of a number as written.
struct WrittenDigits {
    /// Their value without scale and unit; nil when there are none, or more than one point.
    private(set) var value: Double?
    /// Digits behind the point.
    private(set) var decimals = 0
    /// What the last digit is worth.
    private(set) var step = 1.0

    /// Reads bytes; letters and signs are passed over.
    init(_ bytes: ArraySlice<UInt8>) {
        var whole = 0.0
        var hasDigits = false
        var hasPoint = false
        for byte in bytes {
            if byte.isDigit {
                hasDigits = true
                whole = whole * 10 + Double(byte - 0x30)
                if hasPoint {
                    decimals += 1
                    step *= 0.1
                }
            } else if byte == UInt8(ascii: ".") {
                if hasPoint { return }
                hasPoint = true
            } else if byte.isLetter {
                break
            }
        }
        if hasDigits { value = whole * step }
    }
}
