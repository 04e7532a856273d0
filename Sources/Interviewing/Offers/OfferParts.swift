/// A grant of stock.
public struct Grant: Sendable, Hashable, Codable {
    /// How much it is.
    public var size: Size
    /// When it vests.
    public var schedule: VestSchedule

    /// Makes a grant.
    public init(size: Size, schedule: VestSchedule) { (self.size, self.schedule) = (size, schedule) }

    /// How much a grant is.
    public enum Size: Sendable, Hashable, Codable {
        /// A value at today's price.
        case value(total: Money)
        /// A count of units and the price of one today.
        case units(count: UnitCount, price: Money)
    }
}

/// A bonus that is paid at the end of every year.
public enum Bonus: Sendable, Hashable, Codable {
    /// Basis points of the year's base, 0…50,000.
    case share(basisPoints: Int)
    /// The same amount every year.
    case amount(perYear: Money)
}

/// Grants after the first, one at the start of every year from some year on.
public struct Refreshers: Sendable, Hashable, Codable {
    /// The value of each on the day it is given.
    public var value: Money
    /// The first year that begins with one, 2…10.
    public var fromYear: Int
    /// When each vests, counted from its own start.
    public var schedule: VestSchedule

    /// Makes refreshers.
    public init(value: Money, fromYear: Int = 2, schedule: VestSchedule) {
        (self.value, self.fromYear, self.schedule) = (value, fromYear, schedule)
    }
}

/// Help with moving, paid once with the first pay.
public struct Relocation: Sendable, Hashable, Codable {
    /// How much.
    public var amount: Money
    /// Months in which leaving costs a part of it; 0 for none, up to 60.
    public var clawback: Int

    /// Makes a relocation.
    public init(amount: Money, clawback: Int = 0) { (self.amount, self.clawback) = (amount, clawback) }
}

/// What leaving the present employer costs.
public struct LeavingCost: Sendable, Hashable, Codable {
    /// Value of what has not vested and is lost.
    public var unvested: Money
    /// A bonus that would have been paid and is lost.
    public var bonus: Money
    /// What must be paid back.
    public var payBack: Money

    /// Makes a cost.
    public init(unvested: Money, bonus: Money, payBack: Money) {
        (self.unvested, self.bonus, self.payBack) = (unvested, bonus, payBack)
    }
}
