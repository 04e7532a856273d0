/// What the price of a unit of stock does: by year, its part of today's price.
///
/// An assumption to look at an offer with; nobody knows a price.
public struct PriceScenario: Sendable, Hashable, Codable {
    /// What it is called.
    public var title: String
    /// The price of each year from the first in basis points of today's, 10,000 for the same; the last one holds on.
    ///
    /// Each is 0 or 100…100,000, that is nothing or 1 % to 1,000 %.
    public var factors: [Int]

    /// Makes a scenario.
    public init(title: String, factors: [Int]) { (self.title, self.factors) = (title, factors) }

    /// Today's price throughout.
    public static let flat = PriceScenario(title: "Flat", factors: [10_000])
    /// 30 % less from the first year on.
    public static let fallen = PriceScenario(title: "30 % lower", factors: [7000])
    /// 15 % more each year, a growth that is often said to be used in planning pay; today's price in the first year.
    public static let rising = growing(by: 1500)

    /// Today's price in the first year and a change in every later one, each year's factor rounded half to even to a
    /// basis point and kept in range.
    ///
    /// - Parameter points: −9,900…10,000 basis points a year; more is cut to it.
    public static func growing(by points: Int) -> PriceScenario {
        let step = Int64(min(10_000, max(-9900, points)))
        var factors = [10_000]
        for _ in 1..<OfferProjection.mostYears {
            let next = Exactly.amount(Int64(factors[factors.count - 1]), times: 10_000 + step, over: 10_000)
            factors.append(Int(min(100_000, max(100, next))))
        }
        let title =
            step == 0 ? "Flat" : "\(BasisPoints.text(Int(step.magnitude))) \(step < 0 ? "less" : "more") each year"
        return PriceScenario(title: title, factors: factors)
    }

    /// The factor of a year from 1.
    public func factor(inYear year: Int) -> Int { factors.isEmpty ? 10_000 : factors[min(year, factors.count) - 1] }

    /// What keeps this from being reckoned with; nil when nothing does.
    public var problem: String? {
        if factors.isEmpty || factors.count > OfferProjection.mostYears {
            return "a price needs 1 to \(OfferProjection.mostYears) years; write one factor a year."
        }
        for (index, factor) in factors.enumerated() where factor != 0 && !(100...100_000).contains(factor) {
            return "the price of year \(index + 1) is out of range; write 0 or 1 % to 1,000 % of today's."
        }
        return Kept.problem(title).map { "the title \($0)" }
    }
}
