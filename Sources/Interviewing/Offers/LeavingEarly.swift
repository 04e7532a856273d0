/// What leaving an offer after some months means: what was paid, what is lost, and what must be paid back.
public struct LeavingEarly: Sendable, Hashable {
    /// Whole months after the start.
    public let months: Int
    /// What was paid or vested until then, by part; parts that paid nothing are left out.
    public let paid: [PartAmount]
    /// What was promised and is lost: sign-on pay of the years that were promised, unvested grants at the price of
    /// the year of leaving, and the bonus of a year that has begun. Base pay and later refreshers are not promised.
    public let lost: [PartAmount]
    /// What must be paid back, pro rata of the months that are missing.
    public let payBack: [PartAmount]
    /// The currency of every amount.
    public let currency: Currency

    /// Reckons leaving.
    ///
    /// - Parameter months: 1…120.
    /// - Throws: `.offer`, `.prices`, `.months`.
    public init(_ offer: Offer, afterMonths months: Int, prices: PriceScenario = .flat) throws(OfferRefusal) {
        guard (1...OfferProjection.mostYears * 12).contains(months) else { throw .months(months) }
        let whole = try OfferProjection(of: offer, years: OfferProjection.mostYears, prices: prices)
        (self.months, currency) = (months, offer.currency)
        let payments = whole.payments.filter { $0.month <= months }
        paid = Self.amounts(in: currency) { part in
            payments.filter { $0.part == part }.reduce(0) { $0 + $1.amount.minor }
        }
        lost = Self.amounts(in: currency) { part in
            switch part {
            case .base, .relocation: 0
            case .signOn:
                whole.payments.filter { $0.month > months && $0.part == .signOn }.reduce(0) { $0 + $1.amount.minor }
            case .grant: offer.unvestedGrant(afterMonths: months, prices: prices)
            case .bonus: months % 12 == 0 ? 0 : offer.bonus(on: offer.bases(years: months / 12 + 1)[months / 12])
            case .refreshers: offer.unvestedRefreshers(afterMonths: months, prices: prices)
            }
        }
        payBack = Self.amounts(in: currency) { offer.owed($0, afterMonths: months, payments: payments) }
    }

    /// Leaving after the month in which most must be paid back, the earliest of several; nil when nothing ever must.
    ///
    /// - Throws: `.offer`, `.prices`.
    public static func worst(_ offer: Offer, prices: PriceScenario = .flat) throws(OfferRefusal) -> LeavingEarly? {
        let payments = try OfferProjection(of: offer, years: OfferProjection.mostYears, prices: prices).payments
        var worst: (months: Int, owed: Int64)?
        let last = max(offer.relocation?.clawback ?? 0, (offer.signOn.count - 1) * 12 + offer.signOnClawback)
        for months in stride(from: 1, through: last, by: 1) {
            let paid = payments.filter { $0.month <= months }
            let owed = PayPart.allCases.reduce(Int64(0)) { $0 + offer.owed($1, afterMonths: months, payments: paid) }
            if owed > worst?.owed ?? 0 { worst = (months, owed) }
        }
        guard let worst else { return nil }
        return try LeavingEarly(offer, afterMonths: worst.months, prices: prices)
    }

    /// The sum of what was paid.
    public var paidTotal: Money { sum(paid) }
    /// The sum of what is lost.
    public var lostTotal: Money { sum(lost) }
    /// The sum of what must be paid back.
    public var payBackTotal: Money { sum(payBack) }
    /// What was paid less what must be paid back.
    public var kept: Money { Money(minor: paidTotal.minor - payBackTotal.minor, currency) }

    private func sum(_ amounts: [PartAmount]) -> Money {
        Money(minor: amounts.reduce(0) { $0 + $1.amount.minor }, currency)
    }

    private static func amounts(in currency: Currency, _ minor: (PayPart) -> Int64) -> [PartAmount] {
        PayPart.allCases.compactMap { part in
            let amount = minor(part)
            return amount == 0 ? nil : PartAmount(part: part, amount: Money(minor: amount, currency))
        }
    }

    /// The part of an amount for the months of a clawback that were not stayed, rounded half to even.
    static func owed(_ minor: Int64, after months: Int, of clawback: Int) -> Int64 {
        months >= clawback ? 0 : Exactly.amount(minor, times: Int64(clawback - months), over: Int64(clawback))
    }
}

extension Offer {
    /// What of the grant has not vested, at the price of the year of leaving.
    fileprivate func unvestedGrant(afterMonths months: Int, prices: PriceScenario) -> Int64 {
        let left = grant?.vestings(in: currency).filter { $0.month > months }.reduce(0) { $0 + $1.flat.minor } ?? 0
        return Exactly.amount(left, times: prices.price(inYear: (months + 11) / 12), over: PriceScenario.today)
    }

    /// The same of refreshers that were given before leaving.
    fileprivate func unvestedRefreshers(afterMonths months: Int, prices: PriceScenario) -> Int64 {
        guard let refreshers else { return 0 }
        let now = prices.price(inYear: (months + 11) / 12)
        var sum: Int64 = 0
        for year in 1...OfferProjection.mostYears where year >= refreshers.fromYear && (year - 1) * 12 < months {
            let left = zip(refreshers.schedule.steps, refreshers.schedule.split(refreshers.value.minor))
                .filter { (year - 1) * 12 + $0.0.months > months }
                .reduce(Int64(0)) { $0 + $1.1 }
            let given = prices.price(inYear: year)
            sum += given > 0 ? Exactly.amount(left, times: now, over: given) : left
        }
        return sum
    }

    /// What of a part must be paid back after so many months in which the payments were made.
    fileprivate func owed(_ part: PayPart, afterMonths months: Int, payments: [Payment]) -> Int64 {
        switch part {
        case .base, .grant, .bonus, .refreshers: 0
        case .signOn: signOnOwed(afterMonths: months, payments: payments)
        case .relocation:
            relocation.map { LeavingEarly.owed($0.amount.minor, after: months, of: $0.clawback) } ?? 0
        }
    }

    /// Sign-on pay that must be paid back: of every year that has begun, the part for the months that are missing
    /// since that year began.
    fileprivate func signOnOwed(afterMonths months: Int, payments: [Payment]) -> Int64 {
        signOn.indices.filter { $0 * 12 < months && months - $0 * 12 < signOnClawback }.reduce(0) { sum, index in
            let paid = payments.filter { $0.part == .signOn && $0.year == index + 1 }
                .reduce(Int64(0)) { $0 + $1.amount.minor }
            return sum + LeavingEarly.owed(paid, after: months - index * 12, of: signOnClawback)
        }
    }
}
