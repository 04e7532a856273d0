extension ClosedRange<Level> {
    /// `L6`, or `L6 to L7`.
    package var words: String {
        lowerBound == upperBound ? lowerBound.rawValue : "\(lowerBound.rawValue) to \(upperBound.rawValue)"
    }

    /// The same where there is little room: `L6`, or `L6–L7`.
    package var short: String {
        lowerBound == upperBound ? lowerBound.rawValue : "\(lowerBound.rawValue)–\(upperBound.rawValue)"
    }
}
