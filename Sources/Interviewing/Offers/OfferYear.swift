/// One year of an offer.
public struct OfferYear: Sendable, Hashable {
    /// From 1.
    public let year: Int
    /// Every part of pay in its order; parts that pay nothing are 0.
    public let parts: [PartAmount]
    /// The sum of the parts.
    public let total: Money
    /// The sum of this year and all before.
    public let cumulative: Money

    /// One part.
    public subscript(part: PayPart) -> Money {
        parts.first { $0.part == part }?.amount ?? .zero(total.currency)
    }

    /// Years of payments, whose bounds keep every sum far below the largest `Int64`.
    static func years(_ count: Int, of payments: [Payment], in currency: Currency) -> [OfferYear] {
        var sums = Array(repeating: Array(repeating: Int64(0), count: PayPart.allCases.count), count: count)
        for payment in payments {
            sums[payment.year - 1][payment.part.index] += payment.amount.minor
        }
        var cumulative: Int64 = 0
        return sums.enumerated().map { year, sums in
            let total = sums.reduce(0, +)
            cumulative += total
            return OfferYear(
                year: year + 1,
                parts: zip(PayPart.allCases, sums).map { PartAmount(part: $0, amount: Money(minor: $1, currency)) },
                total: Money(minor: total, currency),
                cumulative: Money(minor: cumulative, currency)
            )
        }
    }
}

extension PayPart {
    /// Its place in the order.
    var index: Int {
        switch self {
        case .base: 0
        case .signOn: 1
        case .grant: 2
        case .bonus: 3
        case .refreshers: 4
        case .relocation: 5
        }
    }
}
