/// The values behind the charts of an offer; pages draw them and show the same as a table.
public struct OfferChart: Sendable, Hashable {
    /// One bar a year, in parts.
    public let bars: [Bar]
    /// One band a year, from a low price to a high one.
    public let bands: [Band]
    /// Parts that pay something in some year, in their order: the legend.
    public let parts: [PayPart]
    /// The scenarios of the bands.
    public let scenarios: [PriceScenario]

    /// Reckons the charts of an offer.
    ///
    /// - Parameters:
    ///   - prices: the scenario of the bars.
    ///   - low: the lower edge of the bands.
    ///   - high: the upper edge.
    /// - Throws: what a projection throws.
    public init(
        of offer: Offer,
        years: Int = 4,
        prices: PriceScenario = .flat,
        low: PriceScenario = .fallen,
        high: PriceScenario = .rising
    ) throws(OfferRefusal) {
        let shown = try OfferProjection(of: offer, years: years, prices: prices)
        let flat = try OfferProjection(of: offer, years: years)
        let lower = try OfferProjection(of: offer, years: years, prices: low)
        let upper = try OfferProjection(of: offer, years: years, prices: high)
        bars = shown.years.map { year in
            Bar(label: "Year \(year.year)", parts: year.parts.filter { $0.amount.minor != 0 }, total: year.total)
        }
        bands = zip(flat.years, zip(lower.years, upper.years)).map { flat, edges in
            Band(label: "Year \(flat.year)", low: edges.0.total, flat: flat.total, high: edges.1.total)
        }
        parts = PayPart.allCases.filter { shown.total(of: $0).minor != 0 }
        scenarios = [low, .flat, high]
    }

    /// One year's bar.
    public struct Bar: Sendable, Hashable {
        /// `Year 1`
        public let label: String
        /// Parts that are not 0, in their order.
        public let parts: [PartAmount]
        /// Their sum.
        public let total: Money
    }

    /// One year's totals at three price scenarios.
    public struct Band: Sendable, Hashable {
        /// `Year 1`
        public let label: String
        /// At the low price.
        public let low: Money
        /// At today's price.
        public let flat: Money
        /// At the high price.
        public let high: Money
    }
}
