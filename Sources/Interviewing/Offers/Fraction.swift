/// An exact fraction from 0, in lowest terms.
public struct Fraction: Sendable, Hashable {
    /// Above the line.
    public let numerator: Int64
    /// Below the line, above 0.
    public let denominator: Int64

    /// A fraction; nil for a negative one and one over 0 or less.
    public init?(_ numerator: Int64, over denominator: Int64) {
        guard numerator >= 0, denominator > 0 else { return nil }
        let divisor = Exactly.commonDivisor(denominator, numerator)
        (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
    }

    /// The nearest basis points, half to even, for showing; nothing is reckoned with them.
    public var basisPoints: Int {
        Int(clamping: Exactly.quotient(Int128(numerator) * 10_000, by: Int128(denominator)))
    }

    /// The fraction in per cent, rounded to two decimals: `87.34 %`.
    public var text: String { BasisPoints.text(basisPoints) }
}
