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

    /// The greatest number that divides both, at least 1.
    static func commonDivisor(_ one: Int64, _ other: Int64) -> Int64 {
        var (larger, smaller) = (one, other)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return max(1, larger)
    }

    /// Into how many parts a unit must be divided for a fraction of it to be a whole number of them.
    static func fineness(_ numerator: Int64, over denominator: Int64) -> Int {
        Int(denominator / commonDivisor(denominator, numerator))
    }

    /// The smallest number that each of some numbers from 1 divides; nil when it is above a bound.
    static func commonMultiple(_ numbers: [Int], upTo bound: Int) -> Int? {
        var multiple = 1
        for number in numbers {
            let (next, overflows) = multiple.multipliedReportingOverflow(
                by: number / Int(commonDivisor(Int64(multiple), Int64(number)))
            )
            if overflows || next > bound { return nil }
            multiple = next
        }
        return multiple
    }

    /// A whole in parts by weights: the running total is rounded, halves up, and each part is what it grew by. So the parts
    /// make the whole, every running total is right to half a minor unit, and no part is a whole one off its exact share.
    ///
    /// The whole is not below 0, no weight is, and some weight is above 0.
    static func split(_ whole: Int64, by weights: [Int64]) -> [Int64] {
        let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
        guard sum > 0 else { return weights.map { _ in 0 } }
        var (weight, before) = (Int128(0), Int64(0))
        return weights.map {
            weight += Int128($0)
            let total = Int64(clamping: (2 * Int128(whole) * weight + sum) / (2 * sum))
            defer { before = total }
            return total - before
        }
    }

    /// What amounts grow or shrink to by fractions that are the same within a year: the running total of each year is
    /// rounded half to even, so that a year comes to its sum times the fraction.
    ///
    /// - Parameter amounts: in the order of time, with the year of each.
    static func scaled(_ amounts: [(year: Int, minor: Int64)], by fraction: (Int) -> (Int64, over: Int64)) -> [Int64] {
        var (year, sum, before) = (0, Int64(0), Int64(0))
        return amounts.map { amount in
            if amount.year != year { (year, sum, before) = (amount.year, 0, 0) }
            sum += amount.minor
            let (numerator, denominator) = fraction(year)
            let total = Self.amount(sum, times: numerator, over: denominator)
            defer { before = total }
            return total - before
        }
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
