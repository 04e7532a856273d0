import TextAnalysis

/// A number with its unit, as a writer states it.
struct SumAmount {
    /// What words before the number say about its exactness.
    enum Hedge {
        case none
        /// `about`, `roughly`, `~`
        case about
        /// `more than`, `at least`
        case atLeast
        /// `less than`, `at most`, `up to`
        case atMost
        /// `nearly`, `almost`
        case nearly
    }

    let document: Document
    /// Tokens of number and unit, sign and hedge not included.
    let tokens: Range<Int>
    let span: TextSpan
    /// Bytes of the digits and their scale alone.
    let numberSpan: TextSpan
    /// The number as written, thousands and millions applied; the lower end of a range.
    let low: Double
    /// The upper end of a range, else the same as `low`.
    let high: Double
    /// Worth of the last digit shown, and of the last that is not 0.
    let digit: Double
    let significant: Double
    /// Power of ten that is written as word or letter.
    let writtenScale: Double
    let hedge: Hedge
    var unit: SumUnit
    let isSpelled: Bool
    /// A sign that stands before: −1, +1, or 0 for none.
    let sign: Int
    /// First token with hedge and sign.
    let firstToken: Int

    var isRange: Bool { low != high }
    /// The number as written; the middle of a range.
    var face: Double { (low + high) / 2 }
    /// The number in base units.
    var base: Double { face * unit.scale }
    /// Whether it is a whole number of full digits, which nobody has rounded visibly.
    var isWhole: Bool { digit >= 1 && writtenScale == 1 && !isRange && low == low.rounded() }
    var figure: ArithmeticFigure { ArithmeticFigure(span: span, quote: document.text(in: span)) }

    /// The interval of base values that the writer may mean when the number is an input.
    ///
    /// A bound ("more than 400") is taken to reach as far as twice or half the number: beyond that people write another
    /// number.
    var inputRange: ClosedRange<Double> {
        let bottom = low * unit.scale
        let top = high * unit.scale
        switch hedge {
        case .none, .about, .nearly: return Swift.min(bottom, top) ~~ Swift.max(bottom, top)
        case .atLeast: return bottom ~~ Swift.max(bottom, top * 2)
        case .atMost: return Swift.min(bottom / 2, top) ~~ top
        }
    }
}
