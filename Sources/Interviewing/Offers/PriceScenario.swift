/// What the price of a unit of stock does: by year, its part of today's price.
///
/// An assumption to look at an offer with; nobody knows a price.
public struct PriceScenario: Sendable, Hashable, Codable {
    /// What it is called.
    public var title: String
    /// The price of each year from the first in basis points of today's, 10,000 for the same.
    ///
    /// Each is 0 or 100…100,000, that is nothing or 1 % to 1,000 %.
    public var factors: [Int]
    /// What the price of each year after those gains on the year before, −9,900…10,000 basis points; at 0 the last price
    /// holds on.
    public var growth: Int

    /// Makes a scenario.
    public init(title: String, factors: [Int], growth: Int = 0) {
        (self.title, self.factors, self.growth) = (title, factors, growth)
    }

    /// Today's price throughout.
    public static let flat = PriceScenario(title: "Flat", factors: [10_000])
    /// 30 % less from the first year on.
    public static let fallen = PriceScenario(title: "30 % lower", factors: [7000])
    /// 15 % more each year, a growth that is often said to be used in planning pay; today's price in the first year.
    public static let rising = growing(by: 1500)

    /// Today's price in the first year and a change in every later one.
    ///
    /// - Parameter points: −9,900…10,000 basis points a year; more is cut to it.
    public static func growing(by points: Int) -> PriceScenario {
        let growth = min(mostGrowth, max(leastGrowth, points))
        let size = BasisPoints.text(Int(growth.magnitude))
        let title = growth == 0 ? flat.title : "\(size) \(growth < 0 ? "less" : "more") each year"
        return PriceScenario(title: title, factors: flat.factors, growth: growth)
    }

    /// Whether the price is today's throughout.
    public var isFlat: Bool { growth == 0 && factors.allSatisfy { $0 == 10_000 } }

    /// Today's price in the unit of `price(inYear:)`: 10 to the power of 17.
    static let today: Int64 = 100_000_000_000_000_000

    /// The price of a year from 1, in parts of `today` and between 1 % and 1,000 % of it, or nothing.
    ///
    /// Exact through four years of growth; later each year is rounded half to even, which is far below the minor unit of any
    /// amount that may be entered.
    func price(inYear year: Int) -> Int64 {
        guard let last = factors.last else { return Self.today }
        if year <= factors.count { return Int64(factors[year - 1]) * Self.point }
        var price = Int64(last) * Self.point
        if growth == 0 || price == 0 { return price }
        for _ in factors.count..<year {
            let next = Exactly.amount(price, times: 10_000 + Int64(growth), over: 10_000)
            price = min(Self.range.upperBound, max(Self.range.lowerBound, next))
        }
        return price
    }

    /// What keeps this from being reckoned with; nil when nothing does.
    public var problem: String? {
        if factors.isEmpty || factors.count > OfferProjection.mostYears {
            return "a price needs 1 to \(OfferProjection.mostYears) years; write one factor a year."
        }
        for (index, factor) in factors.enumerated() where factor != 0 && !(100...100_000).contains(factor) {
            return "the price of year \(index + 1) is out of range; write 0 or 1 % to 1,000 % of today's."
        }
        if !(Self.leastGrowth...Self.mostGrowth).contains(growth) {
            return "the change each year is out of range; write −99 % to +100 %."
        }
        return Kept.problem(title).map { "the title \($0)" }
    }

    private static let (leastGrowth, mostGrowth) = (-9900, 10_000)
    private static let point = today / 10_000
    private static let range = today / 100...today * 10
}
