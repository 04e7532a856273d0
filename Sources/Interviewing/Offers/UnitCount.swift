/// A count of shares or units of stock, with up to four decimals.
public struct UnitCount: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Ten-thousandths of a unit.
    public let tenThousandths: Int64

    /// Most units that may be entered.
    public static let most: Int64 = 100_000_000

    /// A count in ten-thousandths.
    public init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

    /// Reads what people type: `812`, `1,250`, `12.5`.
    ///
    /// - Throws: `.unreadable` with the cure; a point before exactly three digits may mean thousands or decimals.
    public static func read(_ text: some StringProtocol) throws(MoneyError) -> UnitCount {
        func refusal(_ why: String) -> MoneyError { .unreadable(String(text.prefix(60)), why: why) }
        let body = Array(text.filter { !$0.isWhitespace })
        guard let first = body.first, first.isAmountFigure, let last = body.last, last.isAmountFigure, body.count <= 30,
            body.allSatisfy({ $0.isAmountFigure || AmountFigures.marks.contains($0) })
        else { throw refusal("write a count of units, such as 812 or 12.5.") }
        let figures: AmountFigures
        switch AmountFigures.read(body[...], as: AmountFigures.Form(mostDecimals: 4)) {
        case .success(let read): figures = read
        case .failure(let refused): throw refusal(refused.why)
        }
        let zeros = String(repeating: "0", count: 4 - figures.decimals)
        guard let count = Int64(figures.digits + zeros) else { throw .tooLarge }
        return UnitCount(tenThousandths: count)
    }

    /// The count without needless zeros, `812` or `12.5`; never with exactly three decimals, which look like thousands.
    public var description: String {
        let size = tenThousandths.magnitude
        let sign = tenThousandths < 0 ? "-" : ""
        let rest = size % 10_000
        if rest == 0 { return "\(sign)\(size / 10_000)" }
        var decimals = Array("\(rest + 10_000)".dropFirst())
        while decimals.last == "0" { decimals.removeLast() }
        if decimals.count == 3 { decimals.append("0") }
        return "\(sign)\(size / 10_000).\(String(decimals))"
    }

    /// Orders by count.
    public static func < (left: UnitCount, right: UnitCount) -> Bool { left.tenThousandths < right.tenThousandths }
}

extension UnitCount: Codable {
    /// Reads a count written as text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let count = UnitCount(plain: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "A count of units is written as 812 or 12.3456, with up to four decimals."
            )
        }
        self = count
    }

    /// Writes the count as text, so that no reader rounds it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// Reads what `description` writes.
    private init?(plain text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? String(parts[1]) : "0"
        guard (1...2).contains(parts.count), (1...14).contains(parts[0].count), (1...4).contains(decimals.count),
            parts.allSatisfy({ $0.allSatisfy(\.isAmountFigure) }),
            let count = Int64(parts[0] + decimals + String(repeating: "0", count: 4 - decimals.count))
        else { return nil }
        self.init(tenThousandths: count)
    }
}
