/// How amounts of one kind spread, in whole units of a currency.
public struct PaySpread: Sendable, Hashable, Codable {
    /// How many reports told the amount.
    public var count: Int
    /// A tenth earn less; nil below `PaySpread.leastForTails` reports.
    public var tenth: Int?
    /// A quarter earn less.
    public var quarter: Int
    /// Half earn less.
    public var median: Int
    /// A quarter earn more.
    public var threeQuarters: Int
    /// A tenth earn more; nil below `PaySpread.leastForTails` reports.
    public var nineTenths: Int?

    /// Fewest reports of which anything but their number is shown.
    public static let least = 5
    /// Fewest reports for the outer tenths: below, each would stand on less than one report.
    public static let leastForTails = 10

    /// Makes a spread.
    public init(count: Int, tenth: Int?, quarter: Int, median: Int, threeQuarters: Int, nineTenths: Int?) {
        (self.count, self.tenth, self.quarter, self.median) = (count, tenth, quarter, median)
        (self.threeQuarters, self.nineTenths) = (threeQuarters, nineTenths)
    }

    /// The spread of amounts; nil when there are fewer than `least`.
    public init?(_ amounts: [Int]) {
        guard amounts.count >= Self.least, let quantiles = Quantiles(amounts) else { return nil }
        let showsTails = amounts.count >= Self.leastForTails
        self.init(
            count: amounts.count,
            tenth: showsTails ? quantiles.whole(at: 0.1) : nil,
            quarter: quantiles.whole(at: 0.25),
            median: quantiles.whole(at: 0.5),
            threeQuarters: quantiles.whole(at: 0.75),
            nineTenths: showsTails ? quantiles.whole(at: 0.9) : nil
        )
    }

    /// The amounts in rising order, those that are not shown left out.
    public var values: [Int] { [tenth, quarter, median, threeQuarters, nineTenths].compactMap { $0 } }

    /// Whether the amounts rise and the outer ones are shown where they may be.
    public var isSound: Bool {
        count >= Self.least && values == values.sorted() && quarter > 0
            && (tenth != nil) == (count >= Self.leastForTails) && (nineTenths != nil) == (count >= Self.leastForTails)
    }
}

/// How far apart the medians of the two tracks are.
///
/// The interval comes from the two medians' own order-statistic intervals by the method of G. Y. Zou and A. Donner,
/// "Construction of confidence limits about effect measures: a general approach", Statistics in Medicine 27 (2008),
/// 1693–1702.
public struct PayDifference: Sendable, Hashable, Codable {
    /// Median of the technical track minus median of the other, in whole units.
    public var medians: Int
    /// Lower end of the interval; nil when there are too few reports for one.
    public var low: Int?
    /// Upper end of the interval.
    public var high: Int?

    /// Confidence of the interval, about 95 percent if the reports were drawn at random, which public ones are not.
    public static let confidence = 0.95

    /// Makes a difference.
    public init(medians: Int, low: Int?, high: Int?) {
        (self.medians, self.low, self.high) = (medians, low, high)
    }

    /// The difference of two lists of amounts; nil when one has fewer than `PaySpread.least`.
    public init?(technical: [Int], program: [Int]) {
        guard min(technical.count, program.count) >= PaySpread.least, let tpm = Quantiles(technical),
            let pgm = Quantiles(program)
        else { return nil }
        let (first, second) = (tpm.value(at: 0.5), pgm.value(at: 0.5))
        medians = tpm.whole(at: 0.5) - pgm.whole(at: 0.5)
        guard let ofFirst = tpm.medianInterval(confidence: Self.confidence),
            let ofSecond = pgm.medianInterval(confidence: Self.confidence)
        else {
            (low, high) = (nil, nil)
            return
        }
        func length(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
        let down = length(first - Double(ofFirst.lowerBound), Double(ofSecond.upperBound) - second)
        let up = length(Double(ofFirst.upperBound) - first, second - Double(ofSecond.lowerBound))
        // Outwards, so that rounding never makes the interval say more.
        low = Int((first - second - down).rounded(.down))
        high = Int((first - second + up).rounded(.up))
    }

    /// Which track is paid more as far as the reports can tell; nil when they cannot.
    public var higher: Track? {
        guard let low, let high else { return nil }
        if low > 0 { return .tpm }
        return high < 0 ? .pgm : nil
    }
}
