/// A part of a grant that vests.
public struct Vesting: Sendable, Hashable {
    /// Months after the start.
    public let month: Int
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
    /// When it vests: split by its running total at today's price, then taken at the price of the year, so that each year
    /// is its sum times that price, rounded half to even to the minor unit.
    public func vestings(prices: PriceScenario = .flat, in currency: Currency) -> [Vesting] {
        let parts = schedule.split(size.minor)
        let units: [Int64]? =
            switch size {
            case .value: nil
            case .units(let count, _): schedule.split(count.tenThousandths)
            }
        let values = Exactly.scaled(zip(schedule.steps, parts).map { (($0.months + 11) / 12, $1) }) {
            (prices.price(inYear: $0), PriceScenario.today)
        }
        return schedule.steps.indices.map { index in
            Vesting(
                month: schedule.steps[index].months,
                flat: Money(minor: parts[index], currency),
                value: Money(minor: values[index], currency),
                units: units.map { UnitCount(tenThousandths: $0[index]) }
            )
        }
    }
}
