/// Two offers side by side in one currency, usually that of the first.
public struct OfferComparison: Sendable, Hashable {
    /// The first offer.
    public let first: OfferProjection
    /// The second, exchanged into the currency of the first where it was in another.
    public let second: OfferProjection
    /// The rate it was exchanged at; nil when there was no need.
    public let rate: ExchangeRate?
    /// The rate at which the first was exchanged into a third currency; nil when there was no need.
    let firstRate: ExchangeRate?

    /// One of the two.
    public enum Side: String, Sendable, Codable, CaseIterable {
        /// The first.
        case first
        /// The second.
        case second
    }

    /// Compares two offers over the same years.
    ///
    /// - Parameters:
    ///   - rate: from the currency of the second to that of the first, where they differ.
    ///   - years: 1…10.
    ///   - prices: for the units of the first, and of the second unless `secondPrices` is given.
    /// - Throws: `.currencies` when they differ and the rate is not between them; what a projection throws.
    public init(
        _ first: Offer,
        _ second: Offer,
        rate: ExchangeRate? = nil,
        years: Int = 4,
        prices: PriceScenario = .flat,
        secondPrices: PriceScenario? = nil
    ) throws(OfferRefusal) {
        let one = try OfferProjection(of: first, years: years, prices: prices)
        let other = try OfferProjection(of: second, years: years, prices: secondPrices ?? prices)
        try self.init(one, other, in: first.currency, rates: [rate].compactMap(\.self))
    }

    /// Compares two projections over the same years in a currency.
    ///
    /// - Parameter rates: into that currency, from each that differs from it.
    init(
        _ first: OfferProjection,
        _ second: OfferProjection,
        in currency: Currency,
        rates: [ExchangeRate]
    ) throws(OfferRefusal) {
        func rate(for side: OfferProjection) throws(OfferRefusal) -> ExchangeRate? {
            if side.currency == currency { return nil }
            guard let rate = rates.first(where: { $0.from == side.currency && $0.to == currency }) else {
                throw .currencies(currency, side.currency)
            }
            return rate
        }
        (firstRate, self.rate) = (try rate(for: first), try rate(for: second))
        if let firstRate { self.first = try first.exchanged(at: firstRate) } else { self.first = first }
        if let rate = self.rate { self.second = try second.exchanged(at: rate) } else { self.second = second }
    }

    /// The same two, the other way round.
    public var reversed: OfferComparison {
        OfferComparison(first: second, second: first, rate: firstRate, firstRate: rate)
    }

    private init(first: OfferProjection, second: OfferProjection, rate: ExchangeRate?, firstRate: ExchangeRate?) {
        (self.first, self.second, self.rate, self.firstRate) = (first, second, rate, firstRate)
    }

    /// One of the projections.
    public subscript(side: Side) -> OfferProjection {
        switch side {
        case .first: first
        case .second: second
        }
    }

    /// The currency of every amount here.
    public var currency: Currency { first.currency }

    /// The first less the second in total.
    public var difference: Money { minus(first.total, second.total) }

    /// The years.
    public var years: [Year] {
        zip(first.years, second.years).map {
            Year(
                year: $0.year,
                first: $0.total,
                second: $1.total,
                difference: minus($0.total, $1.total),
                cumulative: minus($0.cumulative, $1.cumulative)
            )
        }
    }

    /// The parts of pay over all years, the one that makes most of a difference first.
    public var parts: [Part] {
        PayPart.allCases.map { part in
            let (one, two) = (first.total(of: part), second.total(of: part))
            return Part(part: part, first: one, second: two, difference: minus(one, two))
        }
        .sorted {
            let (left, right) = ($0.difference.minor.magnitude, $1.difference.minor.magnitude)
            return left != right ? left > right : $0.part.index < $1.part.index
        }
    }

    /// Both are in one currency since the comparison was made, and far from the bounds.
    func minus(_ one: Money, _ two: Money) -> Money { Money(minor: one.minor - two.minor, currency) }

    /// One year of two offers.
    public struct Year: Sendable, Hashable {
        /// From 1.
        public let year: Int
        /// What the first pays.
        public let first: Money
        /// What the second pays.
        public let second: Money
        /// The first less the second.
        public let difference: Money
        /// The same over this year and all before.
        public let cumulative: Money
    }

    /// One part of pay in two offers.
    public struct Part: Sendable, Hashable {
        /// The part.
        public let part: PayPart
        /// What the first pays.
        public let first: Money
        /// What the second pays.
        public let second: Money
        /// The first less the second.
        public let difference: Money
    }
}
