/// Two offers side by side in one currency, that of the first.
public struct OfferComparison: Sendable, Hashable {
    /// The first offer.
    public let first: OfferProjection
    /// The second, exchanged into the currency of the first where it was in another.
    public let second: OfferProjection
    /// The rate it was exchanged at; nil when there was no need.
    public let rate: ExchangeRate?

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
        self.first = try OfferProjection(of: first, years: years, prices: prices)
        let other = try OfferProjection(of: second, years: years, prices: secondPrices ?? prices)
        if first.currency == second.currency {
            (self.second, self.rate) = (other, nil)
        } else {
            guard let rate, rate.from == second.currency, rate.to == first.currency else {
                throw .currencies(first.currency, second.currency)
            }
            (self.second, self.rate) = (try other.exchanged(at: rate), rate)
        }
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
