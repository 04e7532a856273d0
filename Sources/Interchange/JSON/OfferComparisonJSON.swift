public import Interviewing

/// Two offers side by side in JSON, both in the currency of the first.
public struct OfferComparisonJSON: Encodable, Sendable {
    let currency: Currency
    /// The rate that the second was exchanged at; absent where both are in one currency.
    let rate: String?
    /// The yearly discount rate of the present values, in basis points.
    let discountRate: Int
    let first: SideJSON
    let second: SideJSON
    /// The first less the second over all years.
    let difference: Money
    let years: [DifferenceJSON]
    /// The parts of pay over all years, the one that makes most of a difference first.
    let parts: [PartJSON]
    /// Months in which the sums paid so far change places.
    let crossings: [CrossingJSON]
    /// Today's price of the first's stock, in basis points of today's, at which the totals are equal; absent when there
    /// is none.
    let breakEvenFirst: Int?
    /// The same for the second's stock.
    let breakEvenSecond: Int?
    /// What the comparison says, the weightiest first.
    let sentences: [String]

    struct SideJSON: Encodable, Sendable {
        let company: String
        let label: String
        let prices: PriceScenario
        let years: [YearJSON]
        let total: Money
        let presentValue: Money
    }

    struct DifferenceJSON: Encodable, Sendable {
        let year: Int
        let first: Money
        let second: Money
        /// The first less the second.
        let difference: Money
        /// The same over this year and all before.
        let cumulative: Money
    }

    struct PartJSON: Encodable, Sendable {
        let part: PayPart
        let first: Money
        let second: Money
        let difference: Money
    }

    struct CrossingJSON: Encodable, Sendable {
        let month: Int
        let ahead: OfferComparison.Side
    }

    /// Takes a comparison.
    ///
    /// - Parameter rate: The yearly discount rate in basis points, 0…10,000.
    /// - Throws: `.rate`.
    public init(_ comparison: OfferComparison, rate: Int = OfferProjection.usualRate) throws(OfferRefusal) {
        (currency, difference) = (comparison.currency, comparison.difference)
        self.rate = comparison.rate?.text
        discountRate = rate
        first = try Self.side(comparison.first, rate: rate)
        second = try Self.side(comparison.second, rate: rate)
        years = comparison.years.map {
            DifferenceJSON(
                year: $0.year,
                first: $0.first,
                second: $0.second,
                difference: $0.difference,
                cumulative: $0.cumulative
            )
        }
        parts = comparison.parts.map {
            PartJSON(part: $0.part, first: $0.first, second: $0.second, difference: $0.difference)
        }
        crossings = comparison.crossings.map { CrossingJSON(month: $0.month, ahead: $0.ahead) }
        breakEvenFirst = comparison.breakEven(of: .first)?.basisPoints
        breakEvenSecond = comparison.breakEven(of: .second)?.basisPoints
        sentences = try comparison.sentences(rate: rate)
    }

    private static func side(_ projection: OfferProjection, rate: Int) throws(OfferRefusal) -> SideJSON {
        SideJSON(
            company: projection.offer.company,
            label: projection.offer.label,
            prices: projection.prices,
            years: projection.years.map(YearJSON.init),
            total: projection.total,
            presentValue: try projection.presentValue(rate: rate)
        )
    }
}
