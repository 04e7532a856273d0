/// Natural logarithms without the system's math library, so that every machine yields the same bits.
enum Logarithm {
    /// ln(x) for x > 0, within 1e-12, by the series of artanh after reducing to [√½, √2).
    static func natural(_ x: Double) -> Double {
        guard x > 0 else { return -.infinity }
        var exponent = Double(x.exponent)
        var mantissa = x.significand
        if mantissa > 1.414_213_562_373_095_1 {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        var power = ratio
        for odd in stride(from: 1.0, through: 25, by: 2) {
            sum += power / odd
            power *= square
        }
        return 2 * sum + exponent * 0.693_147_180_559_945_3
    }
}

/// Powers of two, the same bits everywhere.
enum PowerOfTwo {
    /// 2^x for x ≤ 0; 0 below -60, where nothing would be visible.
    static func of(_ x: Double) -> Double {
        guard x > -60 else { return 0 }
        let whole = x.rounded(.down)
        let rest = (x - whole) * 0.693_147_180_559_945_3
        var term = 1.0
        var sum = 1.0
        for step in 1...14 {
            term *= rest / Double(step)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
    }
}
