import TextAnalysis

/// Reads times of requests: "25 ms", "1.5 s", "800 µs", "1,200 milliseconds".
enum MillisecondReader {
    /// The value of a cell that holds one time and nothing else but marks; a bare number counts in the unit of its column.
    static func value(of text: String, unit: Double?) -> Double? {
        let bytes = Array(text.utf8)
        guard let found = next(bytes, from: 0, end: bytes.count, bare: unit) else { return nil }
        // "20–40 ms" is no one time.
        guard next(bytes, from: found.end, end: bytes.count, bare: 1) == nil else { return nil }
        return found.value
    }

    /// Every time of a text that bears a unit.
    static func figures(in text: DrawnText, _ document: Document) -> [LatencyBudget.Figure] {
        var figures: [LatencyBudget.Figure] = []
        var index = text.span.start
        while let found = next(document.bytes, from: index, end: text.span.end, bare: nil) {
            let span = TextSpan(start: found.start, end: found.end)
            figures.append(
                LatencyBudget.Figure(milliseconds: found.value, text: DrawnText(document.text(in: span), span))
            )
            index = found.end
        }
        return figures
    }

    private static func next(_ bytes: [UInt8], from: Int, end: Int, bare: Double?) -> (
        value: Double, start: Int, end: Int
    )? {
        var index = from
        while index < end {
            // "p99" and "v2" hold no time.
            guard bytes[index].isDigit, index == from || !(bytes[index - 1].isLetter || bytes[index - 1] == 0x2E) else {
                index += 1
                continue
            }
            let start = index
            let value = number(bytes, &index, end)
            guard let value else { continue }
            var unit = index
            while unit < end, bytes[unit] == 0x20 || bytes[unit] == 0x2D { unit += 1 }
            let letters = unit
            while unit < end, bytes[unit].isLetter || bytes[unit] >= 0x80 { unit += 1 }
            let word = String(decoding: bytes[letters..<unit], as: UTF8.self).lowercased()
            if let factor = units[word] { return (value * factor, start, unit) }
            if let bare { return (value * bare, start, index) }
        }
        return nil
    }

    /// Digits with commas between groups and a decimal part; nil beyond what a time can be.
    private static func number(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> Double? {
        var value = 0.0
        var digits = 0
        while index < end {
            if bytes[index].isDigit {
                value = value * 10 + Double(bytes[index] - 0x30)
                digits += 1
            } else if !(bytes[index] == 0x2C && index + 3 < end && bytes[index + 1].isDigit && bytes[index + 2].isDigit
                && bytes[index + 3].isDigit)
            {
                break
            }
            index += 1
        }
        if index + 1 < end, bytes[index] == 0x2E, bytes[index + 1].isDigit {
            index += 1
            var place = 0.1
            while index < end, bytes[index].isDigit {
                value += Double(bytes[index] - 0x30) * place
                place /= 10
                index += 1
            }
        }
        return digits <= 9 ? value : nil
    }

    private static let units: [String: Double] = [
        "ms": 1, "msec": 1, "millisecond": 1, "milliseconds": 1, "s": 1000, "sec": 1000, "secs": 1000, "second": 1000,
        "seconds": 1000, "µs": 0.001, "μs": 0.001, "us": 0.001, "microseconds": 0.001,
    ]
}
