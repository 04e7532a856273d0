import TextAnalysis

/// How exactly a stated figure must follow from its inputs; the one place where this is ruled.
///
/// - A figure shown with few digits is rounded: half a unit of its last digit that is not 0 is allowed, but never more
///   than 5 % (so that "1,000" is not anything between 500 and 1,500).
/// - Otherwise 2 %: people round on the way, take 365 or 365.25 days, 1,000 or 1,024.
/// - "About", "roughly", "~": 10 %, because the writer says so. "More than", "at most": open to that side. "Nearly": 15 %
///   below.
/// - Sums and small whole products must be the same to half a unit of the last digit shown: adding and 12 × 4 need no
///   rounding.
enum SumTolerance {
    /// A rule for one kind of statement.
    enum Rule {
        /// Half a unit of the last digit shown, and the given slack of the inputs in base units.
        case exact(slack: Double)
        /// The general rule.
        case usual
    }

    /// The interval of base values that agree with a stated figure.
    static func accepted(_ stated: SumAmount, _ rule: Rule) -> ClosedRange<Double> {
        let scale = stated.unit.scale
        let low = stated.low * scale
        let high = stated.high * scale
        let width = allowance(stated, rule)
        let magnitude = max(abs(low), abs(high))
        switch stated.hedge {
        case .none: return low - width ~~ high + width
        case .about: return low - max(width, 0.1 * magnitude) ~~ high + max(width, 0.1 * magnitude)
        case .nearly: return low - max(width, 0.15 * magnitude) ~~ high + width
        case .atLeast: return low - width ~~ Double.greatestFiniteMagnitude
        case .atMost: return -Double.greatestFiniteMagnitude ~~ high + width
        }
    }

    /// The tolerance in base units.
    static func allowance(_ stated: SumAmount, _ rule: Rule) -> Double {
        let scale = stated.unit.scale
        let magnitude = max(abs(stated.low), abs(stated.high)) * scale
        // The small excess lets 0.5 fall on the edge in binary.
        switch rule {
        case .exact(let slack): return stated.digit * scale / 2 * 1.000_001 + slack
        case .usual:
            let rounded = min(stated.significant * scale / 2, 0.05 * magnitude)
            return max(stated.digit * scale / 2, rounded, 0.02 * magnitude) * 1.000_001
        }
    }

    /// Whether the stated figure agrees with a recomputed interval.
    static func holds(_ stated: SumAmount, _ computed: ClosedRange<Double>, _ rule: Rule) -> Bool {
        accepted(stated, rule).overlaps(computed)
    }
}
