/// A sum of evidence on a scale from 0 to 1 that never quite fills.
enum Saturation {
    /// `sum / (sum + scale / 1.7)`: one solid piece of a scale of 3 gives 0.36, three give 0.63.
    ///
    /// A rational curve instead of an exponential, so that the result is the same bits on every machine.
    static func share(_ sum: Double, scale: Double) -> Double {
        sum <= 0 ? 0 : sum / (sum + scale / 1.7)
    }
}
