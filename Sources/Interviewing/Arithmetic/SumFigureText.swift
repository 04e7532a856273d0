import TextAnalysis

/// Prints a recomputed number the way the writer printed the stated one.
enum SumFigureText {
    /// The number with thousands separators and at most four digits that matter.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "too much to count" }
        let magnitude = abs(value)
        if magnitude >= 1e15 {
            var scaled = magnitude
            var power = 0
            while scaled >= 10, power < 400 {
                scaled /= 10
                power += 1
            }
            return (value < 0 ? "−" : "") + number(scaled) + " × 10^\(power)"
        }
        if magnitude >= 1000 || (magnitude - magnitude.rounded()).magnitude < 1e-9 * max(1, magnitude) {
            return (value < 0 ? "−" : "") + grouped(magnitude.rounded())
        }
        var decimals = magnitude >= 100 ? 1 : magnitude >= 1 ? 2 : 3
        var probe = magnitude
        while probe < 0.1, probe > 0, decimals < 9 {
            probe *= 10
            decimals += 1
        }
        return (value < 0 ? "−" : "") + fixed(magnitude, decimals: decimals)
    }

    /// A number with exactly the given digits behind the point, zeros at the end dropped.
    static func fixed(_ value: Double, decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (value * scale).rounded()
        guard scaled < 1e15 else { return grouped(value.rounded()) }
        let whole = (scaled / scale).rounded(.down)
        var fraction = String(Int(scaled - whole * scale))
        while fraction.utf8.count < decimals { fraction = "0" + fraction }
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return fraction.isEmpty ? grouped(whole) : grouped(whole) + "." + fraction
    }

    private static func grouped(_ value: Double) -> String {
        guard value < 1e15 else { return "\(value)" }
        var digits = Array(String(Int(value)))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }

    /// A value in the unit of the stated amount, with its sign of currency, scale and unit as written.
    static func text(_ face: Double, like amount: SumAmount) -> String {
        let document = amount.document
        let prefix = document.text(in: TextSpan(start: amount.span.start, end: amount.numberSpan.start))
        let suffix = document.text(in: TextSpan(start: amount.numberSpan.end, end: amount.span.end))
        return oneLine(prefix) + number(face / amount.writtenScale)
            + oneLine(scaleWord(amount) + suffix)
    }

    /// The amount as written, on one line.
    static func text(_ amount: SumAmount) -> String { oneLine(document(amount)) }

    private static func document(_ amount: SumAmount) -> String {
        amount.document.text(in: amount.span)
    }

    private static func scaleWord(_ amount: SumAmount) -> String {
        guard amount.writtenScale > 1 else { return "" }
        let bytes = amount.document.bytes
        var place = amount.numberSpan.end
        while place > amount.numberSpan.start, bytes[place - 1] > 0x39 { place -= 1 }
        while place > amount.numberSpan.start, bytes[place - 1] == 0x20 { place -= 1 }
        return amount.document.text(in: TextSpan(start: place, end: amount.numberSpan.end))
    }

    static func oneLine(_ text: String) -> String {
        var line = ""
        var isBlank = false
        for character in text where character != "*" && character != "`" {
            if character.isWhitespace {
                isBlank = true
            } else {
                if isBlank { line.append(" ") }
                isBlank = false
                line.append(character)
            }
        }
        return isBlank ? line + " " : line
    }
}
