import TextAnalysis

extension Money {
    /// The amount as people read it: `150,000 USD`, `−1,234.50 EUR`; decimals only where there are some.
    public var text: String { "\(digits) \(currency.code)" }

    /// The amount without its currency: `150,000`, `−1,234.50`.
    public var digits: String {
        let size = minor.magnitude
        let units = UInt64(currency.minorUnits)
        let decimals = size % units == 0 ? "" : ".\("\(units + size % units)".dropFirst())"
        return "\(minor < 0 ? "−" : "")\(GroupedNumber.text(size / units))\(decimals)"
    }

    /// The amount with its sign, for differences: `+35,000 USD`, `−35,000 USD`, `0 USD`.
    public var signedText: String { minor > 0 ? "+\(text)" : text }

    /// The amount without its sign.
    ///
    /// Only the one amount without an opposite is cut short by a minor unit; nothing that is reckoned here reaches it.
    public var size: Money { minor < 0 ? Money(minor: minor == .min ? .max : -minor, currency) : self }

    /// The amount rounded half to even to whole units, for sentences in which cents say nothing.
    public var wholeUnits: Money {
        let unit = currency.minorUnits
        return Money(minor: Int64(clamping: Exactly.quotient(Int128(minor), by: Int128(unit)) * Int128(unit)), currency)
    }

    /// The amount as one asks for it: rounded to a thousand units from ten thousand on, to a hundred from one thousand, and
    /// to whole units below.
    public var roughly: Money {
        let units = minor.magnitude / UInt64(currency.minorUnits)
        let step = Int128(currency.minorUnits) * (units >= 10_000 ? 1000 : units >= 1000 ? 100 : 1)
        return Money(minor: Int64(clamping: Exactly.quotient(Int128(minor), by: step) * step), currency)
    }

    /// The amount for the axis of a chart, rounded to three figures at most: `150k`, `1.25m`, `−35k`, `820`.
    public var shortText: String {
        let size = Int128(minor.magnitude)
        let unit = Int128(currency.minorUnits)
        let sign = minor < 0 ? "−" : ""
        if size * 2 < unit * 1999 { return "\(sign)\(Exactly.quotient(size, by: unit))" }
        // What rounds up to a thousand thousands is a million.
        let (step, letter): (Int128, String) =
            size < unit * 999_500 ? (1000, "k") : size < unit * 999_500_000 ? (1_000_000, "m") : (1_000_000_000, "bn")
        let hundredths = size * 100 / (unit * step)
        let coarse: Int128 = hundredths < 1000 ? 1 : hundredths < 10_000 ? 10 : 100
        let points = Int(clamping: Exactly.quotient(size * 100, by: unit * step * coarse) * coarse)
        let rest = points % 100
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest < 10 ? "0" : "")\(rest)"
        return "\(sign)\(points / 100)\(decimals)\(letter)"
    }
}
