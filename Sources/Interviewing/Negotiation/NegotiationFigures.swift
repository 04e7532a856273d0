/// The figures of an offer that a negotiation turns on, year by year, all in one currency.
public struct NegotiationFigures: Sendable, Hashable {
    /// The currency of every amount.
    public let currency: Currency
    /// The first years, from the first; usually four.
    public let years: [Year]

    /// What one year brings.
    public struct Year: Sendable, Hashable {
        /// Base.
        public let base: Money
        /// Sign-on cash.
        public let signOn: Money
        /// Stock that vests, at the price of the offer.
        public let stock: Money
        /// The bonus.
        public let other: Money
        /// Help with moving, which is no pay and is paid once.
        public let relocation: Money
        /// The sum of the five.
        public let total: Money
        /// The sum without relocation.
        public var pay: Money { Money(minor: total.minor - relocation.minor, total.currency) }

        /// Adds up a year.
        ///
        /// - Throws: `MoneyError` when the currencies differ or the sum is too large.
        public init(
            base: Money,
            signOn: Money,
            stock: Money,
            other: Money,
            relocation: Money? = nil
        ) throws(MoneyError) {
            let relocation = relocation ?? .zero(base.currency)
            total = try base.adding(signOn).adding(stock).adding(other).adding(relocation)
            (self.base, self.signOn, self.stock, self.other) = (base, signOn, stock, other)
            self.relocation = relocation
        }
    }

    /// Makes figures.
    ///
    /// - Throws: `MoneyError` when a year is in another currency or their sum is too large.
    public init(currency: Currency, years: [Year]) throws(MoneyError) {
        var sum = Money.zero(currency)
        for year in years { sum = try sum.adding(year.total) }
        (self.currency, self.years) = (currency, years)
    }

    /// The sum of the first years; nil when there are fewer of them.
    func sum(_ count: Int, _ amount: (Year) -> Money) -> Money? {
        guard years.count >= count else { return nil }
        // Cannot overflow: the parts of a year are below its total, and the sum of the totals was made once.
        return Money(minor: years.prefix(count).reduce(0) { $0 &+ amount($1).minor }, currency)
    }

    /// The stock of each of four years in percent of all four, such as `5/15/40/40 %`; nil when that is not exact to a
    /// tenth.
    var shape: String? {
        guard let whole = sum(4, \.stock)?.minor, whole > 0 else { return nil }
        var parts: [String] = []
        for year in years.prefix(4) {
            let (scaled, overflow) = year.stock.minor.multipliedReportingOverflow(by: 1000)
            guard !overflow, scaled % whole == 0 else { return nil }
            let tenths = scaled / whole
            parts.append(tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
        }
        return parts.joined(separator: "/") + " %"
    }
}
