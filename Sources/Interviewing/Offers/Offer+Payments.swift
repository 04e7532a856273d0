// When an offer pays what. Every whole is split by its running total, so that its parts make it again.

extension Offer {
    /// Everything that is paid or vests in so many years, in the order of time and then of parts.
    func payments(years: Int, prices: PriceScenario) -> [Payment] {
        var payments: [Payment] = []
        func pay(_ month: Int, _ part: PayPart, _ minor: Int64) {
            guard minor != 0, month <= years * 12 else { return }
            payments.append(Payment(month: month, part: part, amount: Money(minor: minor, currency)))
        }
        for (index, base) in bases(years: years).enumerated() {
            let before = index * 12
            for (month, minor) in Self.months(of: base).enumerated() { pay(before + month + 1, .base, minor) }
            pay(before + 12, .bonus, bonus(on: base))
        }
        for (index, amount) in signOn.enumerated() {
            switch signOnPayment {
            case .monthly:
                for (month, minor) in Self.months(of: amount.minor).enumerated() {
                    pay(index * 12 + month + 1, .signOn, minor)
                }
            case .atOnce: pay(index * 12 + 1, .signOn, amount.minor)
            }
        }
        for vesting in grant?.vestings(prices: prices, in: currency) ?? [] {
            pay(vesting.month, .grant, vesting.value.minor)
        }
        for (month, minor) in refreshed(years: years, prices: prices) { pay(month, .refreshers, minor) }
        if let relocation { pay(1, .relocation, relocation.amount.minor) }
        return payments.sorted {
            $0.month != $1.month ? $0.month < $1.month : $0.part.index < $1.part.index
        }
    }

    /// Base pay of each year; each raise is rounded half to even to the minor unit.
    func bases(years: Int) -> [Int64] {
        var bases = [base.minor]
        while bases.count < years {
            bases.append(Exactly.amount(bases[bases.count - 1], times: 10_000 + Int64(raise), over: 10_000))
        }
        return bases
    }

    /// The bonus of a year with such a base.
    func bonus(on base: Int64) -> Int64 {
        switch bonus {
        case nil: 0
        case .share(let points): Exactly.amount(base, times: Int64(points), over: 10_000)
        case .amount(let amount): amount.minor
        }
    }

    /// Refreshers as they vest, each in units of the price on the day it was given.
    private func refreshed(years: Int, prices: PriceScenario) -> [(month: Int, minor: Int64)] {
        guard let refreshers, refreshers.fromYear <= years else { return [] }
        return (refreshers.fromYear...years).flatMap { year in
            refreshers.vestings(givenInYear: year, prices: prices).filter { $0.month <= years * 12 }
        }
    }

    /// A year's amount in twelve parts that make it again.
    static func months(of year: Int64) -> [Int64] { Exactly.split(year, by: Array(repeating: 1, count: 12)) }
}

extension Refreshers {
    /// When the one given at the start of a year vests, and what it is worth then.
    func vestings(givenInYear year: Int, prices: PriceScenario) -> [(month: Int, minor: Int64)] {
        let given = prices.price(inYear: year)
        let parts = schedule.split(value.minor)
        let months = schedule.steps.map { (year - 1) * 12 + $0.months }
        let values = Exactly.scaled(zip(months, parts).map { (($0 + 11) / 12, $1) }) { vesting in
            // What was given at a price of nothing has no count of units; it is left at its value.
            given > 0 ? (prices.price(inYear: vesting), given) : (1, 1)
        }
        return zip(months, values).map { ($0, $1) }
    }
}
