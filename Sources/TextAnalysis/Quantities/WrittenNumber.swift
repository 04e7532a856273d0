/// The value of a number token: digits with separators, and the letters behind them.
struct WrittenNumber {
    /// The value, with a scale suffix (`k`, `M`, `bn`) applied.
    let value: Double
    /// The letters behind the digits, if any.
    let suffix: Suffix?

    /// What the letters behind the digits mean.
    enum Suffix {
        /// `k`, `M`, `bn`
        case scale
        /// `ms`, `h`
        case time(seconds: Double)
        /// `x`
        case factor
        /// `1st`, `2nd`
        case ordinal
        /// Anything else: `4xx`, `802.11ax`.
        case other
    }

    /// Reads a token of kind number; nil when it is no single value (`1.2.3`).
    init?(_ bytes: [UInt8], _ token: Token) {
        var whole = 0.0
        var fraction = 0.0
        var place = 0.1
        var stops = 0
        var letters: [UInt8] = []
        for byte in bytes[Int(token.start)..<Int(token.end)] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = Double(byte - UInt8(ascii: "0"))
                if stops == 0 {
                    whole = whole * 10 + digit
                } else {
                    fraction += digit * place
                    place /= 10
                }
            case UInt8(ascii: "."): stops += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
            default: break
            }
        }
        guard stops <= 1 else { return nil }
        var value = whole + fraction
        var suffix: Suffix?
        switch String(decoding: letters, as: UTF8.self) {
        case "": break
        case "k": (value, suffix) = (value * 1e3, .scale)
        case "m", "mm", "mn": (value, suffix) = (value * 1e6, .scale)
        case "b", "bn": (value, suffix) = (value * 1e9, .scale)
        case "ms": suffix = .time(seconds: 0.001)
        case "s", "sec": suffix = .time(seconds: 1)
        case "min": suffix = .time(seconds: 60)
        case "h", "hr", "hrs": suffix = .time(seconds: 3600)
        case "d": suffix = .time(seconds: 86_400)
        case "w", "wk": suffix = .time(seconds: 604_800)
        case "y", "yr": suffix = .time(seconds: 31_557_600)
        case "x": suffix = .factor
        case "st", "nd", "rd", "th": suffix = .ordinal
        default: suffix = .other
        }
        self.value = value
        self.suffix = suffix
    }
}
