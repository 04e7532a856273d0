extension OfferProjection {
    /// The yearly discount rate in basis points wherever nobody says another one; every place that uses it names it.
    public static let usualRate = 500

    /// What everything paid is worth on the first day: each payment is divided by (1 + rate) to the power of its
    /// months over twelve, and the sum is rounded half to even to the minor unit, once.
    ///
    /// The only place where money is not reckoned with whole numbers; the sum is right to its minor unit up to a million
    /// million units.
    ///
    /// - Parameter rate: the yearly rate in basis points, 0…10,000.
    /// - Throws: `.rate`.
    public func presentValue(rate: Int) throws(OfferRefusal) -> Money {
        guard (0...10_000).contains(rate) else { throw .rate(rate) }
        if rate == 0 { return total }
        let month = Self.twelfthRoot(of: 10_000 / Double(10_000 + rate))
        let year = 10_000 / Double(10_000 + rate)
        var sum = 0.0
        for payment in payments {
            var factor = 1.0
            for _ in 0..<(payment.month / 12) { factor *= year }
            for _ in 0..<(payment.month % 12) { factor *= month }
            sum += Double(payment.amount.minor) * factor
        }
        return Money(minor: Int64(sum.rounded(.toNearestOrEven)), currency)
    }

    /// The twelfth root of a number in 0.5…1: two square roots and a cube root by Newton's method.
    static func twelfthRoot(of number: Double) -> Double {
        let fourth = number.squareRoot().squareRoot()
        var root = 1.0
        // From above 1 it falls to the root; six steps are enough for every number in range.
        for _ in 0..<12 { root -= (root * root * root - fourth) / (3 * root * root) }
        return root
    }
}
