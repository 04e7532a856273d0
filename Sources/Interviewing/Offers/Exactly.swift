/// Exact arithmetic with whole numbers that may be large for a moment.
enum Exactly {
    /// The quotient, half to the even neighbour. The divisor is above 0.
    static func quotient(_ number: Int128, by divisor: Int128) -> Int128 {
        var (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
        if rest < 0 { (quotient, rest) = (quotient - 1, rest + divisor) }
        let twice = rest * 2
        return twice > divisor || (twice == divisor && !quotient.isMultiple(of: 2)) ? quotient + 1 : quotient
    }

    /// An amount times a fraction, half to even. The caller's bounds keep the result far below the largest `Int64`.
    static func amount(_ minor: Int64, times numerator: Int64, over denominator: Int64) -> Int64 {
        Int64(clamping: quotient(Int128(minor) * Int128(numerator), by: Int128(denominator)))
    }

    /// A whole in parts by weights: every part is its exact share rounded down, and the units left over go to the
    /// largest remainders, the earlier part first (Hamilton's method). The parts make the whole.
    ///
    /// The whole is not below 0, no weight is, and some weight is above 0.
    static func split(_ whole: Int64, by weights: [Int64]) -> [Int64] {
        let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
        guard sum > 0 else { return weights.map { _ in 0 } }
        let shares = weights.map { (Int128(whole) * Int128($0)).quotientAndRemainder(dividingBy: sum) }
        var parts = shares.map { Int64(clamping: $0.quotient) }
        let left = Int(whole - parts.reduce(0, +))
        let order = shares.indices.sorted {
            shares[$0].remainder != shares[$1].remainder ? shares[$0].remainder > shares[$1].remainder : $0 < $1
        }
        for index in order.prefix(left) { parts[index] += 1 }
        return parts
    }
}

extension Grant.Size {
    /// The value at today's price in minor units; units times price half to even.
    var minor: Int64 {
        switch self {
        case .value(let total): total.minor
        case .units(let count, let price): Exactly.amount(price.minor, times: count.tenThousandths, over: 10_000)
        }
    }
}
