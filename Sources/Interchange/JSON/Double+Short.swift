extension Double {
    /// At most four decimals, as every JSON form of ours has.
    package var short: Double { (self * 10_000).rounded() / 10_000 }
}
