/// Quantiles of values, by linear interpolation between order statistics.
///
/// Definition 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50
/// (1996), 361–365: with n sorted values the quantile p lies at place 1 + (n − 1)p.
public struct Quantiles: Sendable, Hashable {
    /// The values in rising order.
    private let sorted: [Int]

    /// Takes values in any order; nil without any.
    public init?(_ values: [Int]) {
        guard !values.isEmpty else { return nil }
        sorted = values.sorted()
    }

    /// How many values there are.
    public var count: Int { sorted.count }

    /// The quantile at a share; shares outside 0…1 mean the smallest and the largest value.
    public func value(at share: Double) -> Double {
        let place = Double(sorted.count - 1) * min(max(share, 0), 1)
        let below = Int(place)
        let first = Double(sorted[below])
        guard below + 1 < sorted.count else { return first }
        return first + (place - Double(below)) * (Double(sorted[below + 1]) - first)
    }

    /// The quantile at a share in whole units, halves rounded up.
    public func whole(at share: Double) -> Int { Int((value(at: share) + 0.5).rounded(.down)) }

    /// Two of the values between which the median of the whole population lies with at least a given confidence, by
    /// order statistics alone; nil when there are too few values for it.
    ///
    /// The number of values below the median is binomial with one half, whatever the distribution: H. A. David and H.
    /// N. Nagaraja, "Order Statistics", 3rd edition (2003), section 7.1.
    ///
    /// - Parameter confidence: Above 0 and below 1.
    public func medianInterval(confidence: Double) -> ClosedRange<Int>? {
        let tail = (1 - confidence) / 2
        // Weights of the binomial distribution against its largest one, from the middle down to where they vanish.
        let middle = sorted.count / 2
        var weights = [1.0]
        var index = middle
        while index > 0, weights[weights.count - 1] > 1e-18 {
            weights.append(weights[weights.count - 1] * Double(index) / Double(sorted.count - index + 1))
            index -= 1
        }
        let below = weights.dropFirst().reduce(0, +)
        let whole = 2 * below + (sorted.count.isMultiple(of: 2) ? 1 : 2)
        // As many values as can be given up at each end.
        var sum = 0.0
        var dropped = index
        for weight in weights.reversed() {
            sum += weight
            guard sum / whole <= tail else { break }
            dropped += 1
        }
        guard dropped > 0, dropped * 2 <= sorted.count else { return nil }
        return sorted[dropped - 1]...sorted[sorted.count - dropped]
    }
}
