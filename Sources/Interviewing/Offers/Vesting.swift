/// A part of a grant that vests.
public struct Vesting: Sendable, Hashable {
    /// Months after the start.
    public let month: Int
    /// The part in basis points of the grant.
    public let share: Int
    /// What it is worth at today's price; all of them make the grant to the minor unit.
    public let flat: Money
    /// What it is worth at the price of its year.
    public let value: Money
    /// How many units it is, where the grant is in units; all of them make the grant's count.
    public let units: UnitCount?

    /// The year, from 1.
    public var year: Int { (month + 11) / 12 }
}

extension Grant {
    /// When it vests: split by largest remainders at today's price, then taken at the price of the year, rounded half
    /// to even to the minor unit.
    public func vestings(prices: PriceScenario = .flat, in currency: Currency) -> [Vesting] {
        let weights = schedule.steps.map { Int64($0.share) }
        let parts = Exactly.split(size.minor, by: weights)
        let units: [Int64]? =
            switch size {
            case .value: nil
            case .units(let count, _): Exactly.split(count.tenThousandths, by: weights)
            }
        return schedule.steps.indices.map { index in
            let step = schedule.steps[index]
            let factor = Int64(prices.factor(inYear: (step.months + 11) / 12))
            return Vesting(
                month: step.months,
                share: step.share,
                flat: Money(minor: parts[index], currency),
                value: Money(minor: Exactly.amount(parts[index], times: factor, over: 10_000), currency),
                units: units.map { UnitCount(tenThousandths: $0[index]) }
            )
        }
    }
}
