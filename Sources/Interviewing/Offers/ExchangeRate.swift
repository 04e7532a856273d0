import TextAnalysis

/// How many units of one currency are paid for one unit of another, entered by the candidate with up to eight decimals.
public struct ExchangeRate: Sendable, Hashable {
    /// The currency that is exchanged.
    public let from: Currency
    /// The currency that is had for it.
    public let to: Currency
    /// Hundred-millionths of a unit of `to` for one unit of `from`.
    public let hundredMillionths: Int64

    /// Most minor units that an exchange gives: ten years have fewer than 1,800 payments, and their sum must fit.
    static let mostExchanged: Int128 = 5_000_000_000_000_000

    /// Makes a rate from what was typed, such as `0.92` or `1,0825`.
    ///
    /// - Throws: `.unreadable` unless it is a number above 0 and up to 1,000,000 with up to eight decimals; a mark
    ///   before exactly three digits may mean thousands or decimals, unless nothing but 0 stands before it.
    public init(from: Currency, to: Currency, _ text: String) throws(MoneyError) {
        let parts = String(text.filter { $0 != " " }.map { $0 == "," ? "." : $0 })
            .split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? String(parts[1]) : "0"
        guard (1...2).contains(parts.count), (1...7).contains(parts[0].count), (1...8).contains(decimals.count),
            parts.allSatisfy({ $0.allSatisfy(\.isAmountFigure) }),
            let value = Int64(parts[0] + decimals + String(repeating: "0", count: 8 - decimals.count)),
            (1...100_000_000_000_000).contains(value)
        else {
            throw .unreadable(
                String(text.prefix(60)),
                why: "write how many \(to) one \(from) is worth, such as 0.92, with up to eight decimals."
            )
        }
        if decimals.count == 3, parts[0].count <= 3, parts[0].first != "0" {
            let (front, back) = (parts[0], decimals)
            throw .unreadable(
                String(text.prefix(60)),
                why: "it may mean \(front),\(back) or \(front) point \(back); "
                    + "write \(front)\(back) or \(front).\(back)0."
            )
        }
        (self.from, self.to, hundredMillionths) = (from, to, value)
    }

    /// An amount in the other currency, rounded half to even to its minor unit.
    ///
    /// - Throws: `.mixed` when the amount is not in `from`, `.tooLarge`.
    public func exchange(_ money: Money) throws(MoneyError) -> Money {
        if money.currency != from { throw .mixed(money.currency, from) }
        let number = Int128(money.minor) * Int128(hundredMillionths) * Int128(to.minorUnits)
        let minor = Exactly.quotient(number, by: 100_000_000 * Int128(from.minorUnits))
        guard minor.magnitude <= Self.mostExchanged else { throw .tooLarge }
        return Money(minor: Int64(minor), to)
    }

    /// `1 EUR = 1.0825 USD`; never with exactly three decimals, which look like thousands.
    public var text: String {
        let rest = hundredMillionths % 100_000_000
        var decimals = Array("\(rest + 100_000_000)".dropFirst())
        while decimals.last == "0" { decimals.removeLast() }
        if decimals.count == 3 { decimals.append("0") }
        let whole = GroupedNumber.text((hundredMillionths / 100_000_000).magnitude)
        return "1 \(from) = \(whole)\(decimals.isEmpty ? "" : ".")\(String(decimals)) \(to)"
    }
}
