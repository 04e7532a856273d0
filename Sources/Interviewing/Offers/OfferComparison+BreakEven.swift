extension OfferComparison {
    /// When one offer overtakes the other.
    public struct Crossing: Sendable, Hashable {
        /// The first month after which the one that was behind has paid more in sum.
        public let month: Int
        /// The offer that is ahead from then on, at least for a while.
        public let ahead: Side
    }

    /// Every month in which the sums paid so far change places; a month in which they are equal is passed over.
    public var crossings: [Crossing] {
        var crossings: [Crossing] = []
        var before: Side?
        for (month, (one, two)) in zip(first.cumulativeByMonth, second.cumulativeByMonth).enumerated() {
            guard one.minor != two.minor else { continue }
            let ahead: Side = one.minor > two.minor ? .first : .second
            if let before, before != ahead { crossings.append(Crossing(month: month, ahead: ahead)) }
            before = ahead
        }
        return crossings
    }

    /// The first month in which they do; nil when they never do.
    public var crossing: Crossing? { crossings.first }

    /// The part of today's unit price, the same in every year, at which the totals of both offers are equal when only
    /// the stock of one moves: (total of the other − everything but the grant) ÷ the grant that vests in these years.
    ///
    /// The other offer stays at its own scenario. Refreshers are given in value later on and do not move with today's
    /// price. The fraction is exact; at it the totals agree but for the rounding of single vestings.
    ///
    /// - Returns: nil when no grant vests in these years, or when the offer pays more even with worthless stock.
    public func breakEven(of side: Side) -> Fraction? {
        let (own, other) = side == .first ? (first, second) : (second, first)
        guard let flat = try? OfferProjection(of: own.offer, years: own.years.count),
            let even = (side == .first ? firstRate : rate).flatMap({ try? flat.exchanged(at: $0) })
                ?? (flat.currency == currency ? flat : nil)
        else { return nil }
        let grant = even.total(of: .grant).minor
        return Fraction(other.total.minor - (even.total.minor - grant), over: grant)
    }

    /// Whether an offer has stock that vests in these years and pays more even if that is worth nothing.
    public func paysMoreAtAnyPrice(_ side: Side) -> Bool {
        let (own, other) = side == .first ? (first, second) : (second, first)
        let hasStock = own.offer.grant?.vestings(in: own.offer.currency)
            .contains { $0.year <= own.years.count && $0.flat.minor > 0 }
        guard hasStock == true else { return false }
        let without = own.total.minor - own.total(of: .grant).minor
        return without > other.total.minor
    }
}
