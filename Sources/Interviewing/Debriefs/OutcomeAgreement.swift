/// How far simulated debriefs and real interviews agree, and how little a few cases mean.
public struct OutcomeAgreement: Sendable, Hashable {
    /// Cases in which both can be compared.
    public let cases: Int
    /// Cases in which both say yes or both say no.
    public let agreed: Int

    /// Takes a count.
    public init(agreed: Int, of cases: Int) {
        self.cases = cases
        self.agreed = agreed
    }

    /// Counts pairs; interviews that the candidate stopped say nothing.
    public init(_ pairs: [(simulated: DecisionKind, real: Outcome.Result)]) {
        let compared = pairs.compactMap { Self.agree($0.simulated, $0.real) }
        self.init(agreed: compared.count { $0 }, of: compared.count)
    }

    /// Whether a simulated and a real decision point the same way; nil where one of them says nothing.
    public static func agree(_ simulated: DecisionKind, _ real: Outcome.Result) -> Bool? {
        guard let yes = real.isOffer, simulated != .undecided else { return nil }
        return (simulated == .hire || simulated == .lowerLevel) == yes
    }

    /// Where the true share lies with 95 % confidence, 0…1; nil without a case.
    ///
    /// Wilson's score interval: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
    /// Journal of the American Statistical Association 22 (1927). It stays sound for few cases.
    public var interval: ClosedRange<Double>? { WilsonInterval.of(agreed, among: cases) }
}

extension OutcomeAgreement {
    /// Cases below which an interval is too wide to say anything, however well they agree.
    private static let few = 10

    /// How far they agree, and how little that may mean.
    public var words: String {
        guard let interval else {
            return "Nothing can be compared yet: an entry needs a loop whose debrief decided something."
        }
        let (low, high) = (Self.percent(interval.lowerBound), Self.percent(interval.upperBound))
        let counted = cases == 1 ? "1 case" : "\(cases) cases"
        let start = "Real and simulated decisions agree in \(agreed) of \(counted). "
        let range = "With so many, the true share can be anything from \(low) to \(high) % (95 % confidence)"
        if interval.contains(0.5) { return start + range + ": tossing a coin could have done as well." }
        if cases < Self.few { return start + range + ": a hint and no more." }
        return start + range + "."
    }

    private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}

extension Outcome.Result {
    /// Whether there was an offer; nil where nobody decided.
    public var isOffer: Bool? {
        switch self {
        case .offer, .lowerLevel: true
        case .otherRole, .noOffer: false
        case .withdrew: nil
        }
    }
}

/// An interval for a share that was counted.
public enum WilsonInterval {
    /// 95 % of a normal distribution lie within this many standard deviations.
    private static let z = 1.959_964

    /// The interval; nil without a case.
    public static func of(_ hits: Int, among cases: Int) -> ClosedRange<Double>? {
        guard cases > 0 else { return nil }
        let n = Double(cases)
        let share = Double(hits) / n
        let z2 = z * z
        let middle = (share + z2 / (2 * n)) / (1 + z2 / n)
        let half = z * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot() / (1 + z2 / n)
        return max(0, middle - half)...min(1, middle + half)
    }
}
