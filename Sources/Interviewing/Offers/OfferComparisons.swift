/// Several offers held against each other in one currency: every pair of them.
public struct OfferComparisons: Sendable, Hashable {
    /// The offers in the order in which they were given, each in the common currency.
    public let projections: [OfferProjection]
    /// Every pair once, the earlier offer first.
    public let pairs: [Pair]

    /// Two of the offers.
    public struct Pair: Sendable, Hashable {
        /// The place of the first among the offers, from 0.
        public let first: Int
        /// The place of the second.
        public let second: Int
        /// What holding them against each other says.
        public let comparison: OfferComparison
    }

    /// Compares offers over the same years.
    ///
    /// - Parameters:
    ///   - offers: two or more.
    ///   - rates: from every other currency to that of the first offer.
    /// - Throws: `.currencies` when a rate is missing; what a projection throws.
    public init(
        _ offers: [Offer],
        rates: [ExchangeRate] = [],
        years: Int = 4,
        prices: PriceScenario = .flat
    ) throws(OfferRefusal) {
        let currency = offers.first?.currency ?? .usd
        var own: [OfferProjection] = []
        for offer in offers { own.append(try OfferProjection(of: offer, years: years, prices: prices)) }
        var pairs: [Pair] = []
        for first in own.indices {
            for second in own.indices.dropFirst(first + 1) {
                let comparison = try OfferComparison(own[first], own[second], in: currency, rates: rates)
                pairs.append(Pair(first: first, second: second, comparison: comparison))
            }
        }
        self.pairs = pairs
        projections = own.indices.map { place in
            pairs.first { $0.first == place }?.comparison.first ?? pairs.first { $0.second == place }?.comparison.second
                ?? own[place]
        }
    }

    /// The place of the offer that promises most, the first of several; raises and refreshers do not count.
    public var best: Int {
        projections.indices.reduce(0) {
            projections[$1].promised.minor > projections[$0].promised.minor ? $1 : $0
        }
    }

    /// The pairs of one offer with every other, that offer first, in the order of the others.
    public func pairs(with place: Int) -> [Pair] {
        pairs.filter { $0.first == place || $0.second == place }.map { pair in
            pair.first == place
                ? pair : Pair(first: pair.second, second: pair.first, comparison: pair.comparison.reversed)
        }
    }

    /// The pairs without one offer.
    public func pairs(without place: Int) -> [Pair] { pairs.filter { $0.first != place && $0.second != place } }
}
