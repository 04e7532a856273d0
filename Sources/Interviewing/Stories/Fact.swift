public import TextAnalysis

/// A number the candidate told: what a bar raiser will ask about and what must agree across stories.
public struct Fact: Sendable, Hashable {
    /// Where it stands.
    public let span: TextSpan
    /// The number as written.
    public let quote: String
    /// What it measures.
    public let unit: Quantity.Unit
    /// Its value: seconds for durations, scaled for money and counts.
    public let value: Double
    /// Its place in a comparison.
    public let role: Quantity.Role

    init(_ quantity: Quantity, in reading: Reading) {
        span = quantity.span
        quote = reading.quote(quantity.span)
        unit = quantity.unit
        value = quantity.value
        role = quantity.role
    }
}
