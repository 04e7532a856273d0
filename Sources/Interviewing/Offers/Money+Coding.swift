extension Money: Codable {
    /// Reads `150000.00 USD`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let money = Money(plain: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "An amount is written as 150000.00 USD, with every decimal of its currency."
            )
        }
        self = money
    }

    /// Writes `150000.00 USD` as text, so that no reader rounds it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode("\(plain) \(currency.code)")
    }

    /// The digits without grouping, with every decimal: `150000.00`, `-0.50`.
    public var plain: String {
        let size = minor.magnitude
        let units = UInt64(currency.minorUnits)
        let sign = minor < 0 ? "-" : ""
        if currency.minorDigits == 0 { return "\(sign)\(size)" }
        return "\(sign)\(size / units).\("\(units + size % units)".dropFirst())"
    }

    /// Reads what `plain` and the code write, and nothing else.
    private init?(plain text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, let currency = try? Currency(words[1]), words[1] == currency.code else { return nil }
        let isNegative = words[0].hasPrefix("-")
        let parts = words[0].dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == (currency.minorDigits == 0 ? 1 : 2), let first = parts.first, !first.isEmpty,
            parts.count == 1 || parts[1].utf8.count == currency.minorDigits,
            parts.allSatisfy({ part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let minor = Int64((isNegative ? "-" : "") + parts.joined())
        else { return nil }
        self.init(minor: minor, currency)
    }
}
