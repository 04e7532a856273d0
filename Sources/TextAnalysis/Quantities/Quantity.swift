/// A number that measures something.
public struct Quantity: Sendable, Hashable {
    /// The number with its unit, as written.
    public let span: TextSpan
    /// Index of its first token.
    public let token: Int
    /// The value in units of `unit`, scaled (`$1.2M` is 1 200 000).
    public let value: Double
    /// What it measures.
    public let unit: Unit
    /// Its place in a comparison.
    public let role: Role
    /// Index of the sentence.
    public let sentence: Int

    /// What a number measures.
    public enum Unit: UInt8, Sendable, CaseIterable {
        /// Things: `40 services`.
        case count
        /// An amount in a currency.
        case money
        /// A share in per cent.
        case percent
        /// A length of time; the value is in seconds.
        case duration
        /// A factor: `3x`, `twice`.
        case factor
    }

    /// What a number does in a comparison.
    public enum Role: UInt8, Sendable, CaseIterable {
        /// Stands alone.
        case plain
        /// The state before: `from 900 ms`.
        case baseline
        /// The state after: `to 240 ms`.
        case after
        /// The change itself: `by 40 %`, `40 % lower`.
        case delta
        /// The time it took: `in six weeks`.
        case window
    }
}
