public import Interviewing

/// What an offer pays year by year, in JSON. Amounts are texts such as `205000.00 USD`, so that no reader rounds them.
public struct OfferProjectionJSON: Encodable, Sendable {
    let company: String
    let label: String
    let currency: Currency
    /// The price scenario of the years.
    let prices: PriceScenario
    let years: [YearJSON]
    let total: Money
    /// What everything paid is worth on the first day.
    let presentValue: PresentValueJSON
    /// Totals of the years at every scenario.
    let scenarios: [ScenarioJSON]
    /// What leaving after whole years means.
    let leaving: [LeavingJSON]
    /// What taking it costs at the present employer, a sentence each.
    let leavingCost: [String]

    struct PresentValueJSON: Encodable, Sendable {
        /// Yearly, in basis points.
        let rate: Int
        let value: Money
    }

    struct ScenarioJSON: Encodable, Sendable {
        let title: String
        /// The price of each year in basis points of today's.
        let factors: [Int]
        /// What each later year gains on the one before, in basis points.
        let growth: Int
        let years: [Money]
        let total: Money
    }

    /// Reckons an offer.
    ///
    /// - Parameters:
    ///   - years: 1…10.
    ///   - rate: The yearly discount rate in basis points, 0…10,000.
    ///   - scenarios: What else to reckon the totals at; `prices` is among them in any case.
    /// - Throws: What a projection throws.
    public init(
        _ offer: Offer,
        years: Int = 4,
        prices: PriceScenario = .flat,
        rate: Int = OfferProjection.usualRate,
        scenarios: [PriceScenario] = [.flat, .fallen, .rising]
    ) throws(OfferRefusal) {
        let projection = try OfferProjection(of: offer, years: years, prices: prices)
        (company, label, currency, self.prices) = (offer.company, offer.label, projection.currency, prices)
        self.years = projection.years.map(YearJSON.init)
        total = projection.total
        presentValue = PresentValueJSON(rate: rate, value: try projection.presentValue(rate: rate))
        var reckoned: [ScenarioJSON] = []
        for scenario in scenarios + (scenarios.contains(prices) ? [] : [prices]) {
            let other = try OfferProjection(of: offer, years: years, prices: scenario)
            reckoned.append(
                ScenarioJSON(
                    title: scenario.title,
                    factors: scenario.factors,
                    growth: scenario.growth,
                    years: other.years.map(\.total),
                    total: other.total
                )
            )
        }
        self.scenarios = reckoned
        var leaving: [LeavingJSON] = []
        for year in 1...years {
            leaving.append(LeavingJSON(try LeavingEarly(offer, afterMonths: year * 12, prices: prices)))
        }
        self.leaving = leaving
        leavingCost = offer.leavingCost?.sentences(in: offer) ?? []
    }
}

/// One year of an offer in JSON.
public struct YearJSON: Encodable, Sendable {
    let year: Int
    /// Amounts by part of pay; parts that pay nothing are left out.
    let parts: [String: Money]
    let total: Money
    let cumulative: Money

    init(_ year: OfferYear) {
        self.year = year.year
        let paid = year.parts.filter { $0.amount.minor != 0 }
        parts = Dictionary(paid.map { ($0.part.rawValue, $0.amount) }, uniquingKeysWith: { first, _ in first })
        (total, cumulative) = (year.total, year.cumulative)
    }
}

/// What leaving an offer early means, in JSON.
public struct LeavingJSON: Encodable, Sendable {
    let months: Int
    let paid: Money
    /// Promised and lost, by part of pay.
    let lost: [String: Money]
    /// To be paid back, by part of pay.
    let payBack: [String: Money]
    /// What was paid less what must be paid back.
    let kept: Money
    let sentences: [String]

    /// Takes what was reckoned.
    public init(_ leaving: LeavingEarly) {
        func amounts(_ parts: [PartAmount]) -> [String: Money] {
            Dictionary(parts.map { ($0.part.rawValue, $0.amount) }, uniquingKeysWith: { first, _ in first })
        }
        (months, paid, kept) = (leaving.months, leaving.paidTotal, leaving.kept)
        (lost, payBack, sentences) = (amounts(leaving.lost), amounts(leaving.payBack), leaving.sentences)
    }
}
