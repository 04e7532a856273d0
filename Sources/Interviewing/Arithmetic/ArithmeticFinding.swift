public import TextAnalysis

/// One figure of a text that follows from other figures of the same text, computed again.
public struct ArithmeticFinding: Sendable, Hashable {
    /// What sort of statement it is.
    public let kind: ArithmeticKind
    /// Whether the stated figure follows from the inputs.
    public let verdict: ArithmeticVerdict
    /// The figure that the writer states.
    public let stated: ArithmeticFigure
    /// The figures that it follows from, in the order of the text.
    public let inputs: [ArithmeticFigure]
    /// The stated value in the unit as written, thousands and millions applied: 1,200,000 for `$1.2M`, 6 for `6 TB`.
    public let statedValue: Double
    /// The value that the inputs give, in the same unit; the nearest end where the inputs are ranges.
    public let recomputedValue: Double
    /// How far from the recomputed value the stated one may be, in the same unit; 0 when it must be the same.
    public let tolerance: Double
    /// The stated figure with its unit, on one line.
    public let statedText: String
    /// The recomputed figure with the unit of the stated one: `1,157 requests/s`.
    public let recomputedText: String
    /// The judgement in one plain sentence.
    public let sentence: String
    /// What a reader should know beside the judgement, such as the pessimism of added percentiles; else nil.
    public let note: String?

    /// From the first to the last figure of the statement.
    public var span: TextSpan { inputs.reduce(stated.span) { $0.union($1.span) } }
}

/// Whether a stated figure follows from the others.
public enum ArithmeticVerdict: String, Sendable, CaseIterable {
    /// It follows, within the tolerance.
    case right
    /// It does not follow, whichever customary way of computing is taken.
    case wrong
}

/// A figure where it stands in the text.
public struct ArithmeticFigure: Sendable, Hashable {
    /// UTF-8 bytes of the original text.
    public let span: TextSpan
    /// The text under the span.
    public let quote: String
}

/// The sorts of statements that are recomputed.
public enum ArithmeticKind: String, Sendable, CaseIterable {
    /// `12 × 4 = 48`
    case equation
    /// `40 % of 200 is 80`, `3 of 12 (25 %)`
    case share
    /// `from 20 days to 6, a cut of 70 %`
    case change
    /// `90 minutes (1.5 hours)`
    case conversion
    /// `400 million requests a day are 4,630 a second`
    case rate
    /// `4,630 a second on average, 13,900 at a peak factor of three`
    case peak
    /// `1,000 requests a second of 200 ms each are 200 in flight`
    case concurrency
    /// `10 million events of 2 KB are 20 GB`
    case storage
    /// `2 KB at 5,000 requests a second are 10 MB/s`
    case bandwidth
    /// `12,000 a second at 500 each need 24 instances`
    case instances
    /// `99.9 % allows 8.8 hours of downtime a year`; parts in series and in parallel
    case availability
    /// `gateway 20 ms, auth 15 ms, database 60 ms, total 95 ms`
    case sum
    /// `40 instances at $0.50 an hour are $175,200 a year`
    case cost
    /// `$120k against $10k a month pays back in 12 months`
    case payback
    /// Net present value of yearly flows at a rate.
    case presentValue
    /// Return on investment.
    case returnOnInvestment
    /// Probability × impact = score.
    case risk
    /// `from 3 March to 14 April 2026 is six weeks`
    case dates
    /// `Tuesday 3 March 2026`
    case weekday
    /// A row or column of totals.
    case total
    /// Shares that should add to 100 %.
    case hundred
    /// A row or column of averages.
    case average
}
