/// What an offer pays year by year at a price scenario, exact to the minor unit and before tax.
public struct OfferProjection: Sendable, Hashable {
    /// The offer.
    public let offer: Offer
    /// The price scenario.
    public let prices: PriceScenario
    /// The currency of every amount here: the offer's, or the one it was exchanged into.
    public let currency: Currency
    /// Everything that is paid or vests, in the order of time.
    public let payments: [Payment]
    /// The years, from 1.
    public let years: [OfferYear]
    /// What the letter promises of it: all years without raises and refreshers.
    public let promised: Money

    /// Most years that are reckoned with.
    public static let mostYears = 10

    /// Reckons an offer.
    ///
    /// - Parameter years: 1…10.
    /// - Throws: `.offer`, `.prices`, `.years`.
    public init(of offer: Offer, years: Int = 4, prices: PriceScenario = .flat) throws(OfferRefusal) {
        if let problem = offer.problem { throw .offer(problem) }
        if let problem = prices.problem { throw .prices(problem) }
        guard (1...Self.mostYears).contains(years) else { throw .years(years) }
        let promised =
            offer.promised == offer ? nil : try OfferProjection(of: offer.promised, years: years, prices: prices).total
        let payments = offer.payments(years: years, prices: prices)
        self.init(offer, prices, offer.currency, payments, years: years, promised: promised)
    }

    private init(
        _ offer: Offer,
        _ prices: PriceScenario,
        _ currency: Currency,
        _ payments: [Payment],
        years: Int,
        promised: Money?
    ) {
        (self.offer, self.prices, self.currency, self.payments) = (offer, prices, currency, payments)
        self.years = OfferYear.years(years, of: payments, in: currency)
        self.promised = promised ?? self.years.last?.cumulative ?? .zero(currency)
    }

    /// The sum of all years.
    public var total: Money { years.last?.cumulative ?? .zero(currency) }

    /// The sum of a part over all years.
    public func total(of part: PayPart) -> Money {
        Money(minor: years.reduce(0) { $0 + $1[part].minor }, currency)
    }

    /// What has been paid after every month from 0, where it is nothing, to the end.
    public var cumulativeByMonth: [Money] {
        var sums = Array(repeating: Int64(0), count: years.count * 12 + 1)
        for payment in payments { sums[payment.month] += payment.amount.minor }
        var sum: Int64 = 0
        return sums.map {
            sum += $0
            return Money(minor: sum, currency)
        }
    }

    /// The same in another currency: of every part the running total of each year is exchanged and rounded half to even, so
    /// that a year's part is exchanged as a whole, and the sums are sums of those.
    ///
    /// - Throws: `.currencies` when the rate is not from this currency, `.money(.tooLarge)`.
    public func exchanged(at rate: ExchangeRate) throws(OfferRefusal) -> OfferProjection {
        if rate.from != currency { throw .currencies(rate.from, currency) }
        var exchanged: [Payment] = []
        var year = 0
        var running = Array(repeating: (before: Int64(0), after: Int64(0)), count: PayPart.allCases.count)
        for payment in payments {
            if payment.year != year {
                year = payment.year
                for index in running.indices { running[index] = (0, 0) }
            }
            let index = payment.part.index
            do {
                let sum = running[index].before + payment.amount.minor
                let total = try rate.exchange(Money(minor: sum, currency))
                let amount = Money(minor: total.minor - running[index].after, rate.to)
                running[index] = (sum, total.minor)
                exchanged.append(Payment(month: payment.month, part: payment.part, amount: amount))
            } catch {
                throw .money(error)
            }
        }
        let promised =
            offer.promised == offer
            ? nil
            : try OfferProjection(of: offer.promised, years: years.count, prices: prices).exchanged(at: rate).total
        return OfferProjection(offer, prices, rate.to, exchanged, years: years.count, promised: promised)
    }
}
