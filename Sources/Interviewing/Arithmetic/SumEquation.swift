import TextAnalysis

/// One side with operators, and the figure it is said to be.
struct SumEquation {
    let expression: SumExpression
    let stated: SumAmount

    struct Verdict {
        /// In base units of the stated figure.
        let computed: ClosedRange<Double>
        let rule: SumTolerance.Rule
        let holds: Bool
    }

    /// Nil when the units do not let it be judged.
    func verdict() -> Verdict? {
        guard currenciesAgree else { return nil }
        let rule = rule()
        var failures: [ClosedRange<Double>] = []
        for interpretation in SumInterpretation.allCases {
            guard let value = expression.value(interpretation) else { continue }
            let target = interpretation.value(of: stated)
            guard let computed = meet(value, target) else { continue }
            // Both sides in the same terms; brought back to base units of the stated figure.
            let ratio = target.low == 0 ? 1 : stated.low * stated.unit.scale / target.low
            let scaled =
                min(
                    computed.lowerBound * ratio,
                    computed.upperBound * ratio
                )
                ~~ max(
                    computed.lowerBound * ratio,
                    computed.upperBound * ratio
                )
            let isPlain = interpretation != .face || !hasUnits
            if SumTolerance.holds(stated, scaled, rule) {
                return Verdict(computed: scaled, rule: rule, holds: true)
            }
            if roundsUp(scaled) { return Verdict(computed: scaled, rule: rule, holds: true) }
            if isPlain, interpretation != .binary { failures.append(scaled) }
        }
        guard !crossesWorkingTime, !hasLooseUnits, !hasUnitFromNowhere, !isSloppyShare else { return nil }
        // The reading that comes nearest is what the writer meant.
        let nearest = failures.min { distance($0) < distance($1) }
        return nearest.map { Verdict(computed: $0, rule: rule, holds: false) }
    }

    private var hasUnits: Bool {
        expression.amounts.contains { $0.unit.dimension != SumDimension() }
            || stated.unit.dimension != SumDimension()
    }

    private var currenciesAgree: Bool {
        let currencies = Set((expression.amounts + [stated]).compactMap(\.unit.currency))
        return currencies.count <= 1
    }

    /// Hours against days, days against weeks or months: working time is counted otherwise than the clock.
    private var crossesWorkingTime: Bool {
        let times = (expression.amounts + [stated]).filter { $0.unit.isTime }
        guard stated.unit.isTime, let own = times.last else { return false }
        return times.contains {
            ($0.unit.dimension.months != own.unit.dimension.months || $0.unit.scale != own.unit.scale)
                && ($0.unit.dimension.months > 0 || $0.unit.scale >= 86_400 || own.unit.scale >= 86_400
                    || own.unit.dimension.months > 0)
        }
    }

    /// A price per something, points, or percentages beside other units.
    private var hasLooseUnits: Bool {
        let all = expression.amounts + [stated]
        return all.contains { $0.unit.isPoints }
            || all.contains { $0.unit.each != nil && $0.unit.each != "item" }
            || stated.unit.isPercent && expression.amounts.contains { $0.unit.isMoney || $0.unit.isTime }
                && !expression.signs.contains(.over)
    }

    /// "99.9 % × 3 = 99.7 %": people write so for three in series.
    private var isSloppyShare: Bool {
        stated.unit.isPercent && expression.amounts.contains { $0.unit.isPercent }
            && expression.amounts.contains { $0.unit.isCount }
            && stated.low >= 90
    }

    /// "84 times five is seven hours": the operands are minutes that nobody names.
    private var hasUnitFromNowhere: Bool {
        (stated.unit.isTime || stated.unit.dimension.bytes != 0)
            && expression.amounts.allSatisfy { $0.unit.dimension == SumDimension() }
    }

    private func distance(_ computed: ClosedRange<Double>) -> Double {
        let value = abs(stated.base)
        let other = abs((computed.lowerBound + computed.upperBound) / 2)
        guard value > 0, other > 0 else { return .greatestFiniteMagnitude }
        return max(value / other, other / value)
    }

    /// Months meet seconds over 30 to 31 days.
    private func meet(_ value: SumValue, _ target: SumValue) -> ClosedRange<Double>? {
        if value.dimension == target.dimension { return value.low ~~ value.high }
        guard value.dimension.isLike(target.dimension) else { return nil }
        let months = value.dimension.months - target.dimension.months
        guard abs(months) == 1 else { return nil }
        let days = SumUnits.monthDays
        let ends =
            months > 0
            ? [value.low * days.lowerBound * 86_400, value.high * days.upperBound * 86_400]
            : [value.low / days.upperBound / 86_400, value.high / days.lowerBound / 86_400]
        return min(ends[0], ends[1]) ~~ max(ends[0], ends[1])
    }

    /// Parts of an instance or person are counted as a whole one.
    private func roundsUp(_ computed: ClosedRange<Double>) -> Bool {
        expression.signs.contains(.over) && stated.isWhole && stated.unit.isCount
            && computed.lowerBound == computed.upperBound
            && computed.lowerBound.rounded(.up) == stated.base
    }

    private func rule() -> SumTolerance.Rule {
        if expression.signs.allSatisfy({ $0 == .plus || $0 == .minus }) {
            let slack = expression.amounts.reduce(0) {
                $0 + ($1.isWhole ? 0 : $1.digit * $1.unit.scale / 2)
            }
            return .exact(
                slack: expression.amounts.contains { $0.unit.isPercent } ? max(slack, 0.005) : slack
            )
        }
        let isSmall =
            (expression.amounts + [stated]).allSatisfy { $0.isWhole && $0.unit.isCount }
            && !expression.signs.contains(.over) && stated.face < 1000 && stated.hedge == .none
        return isSmall ? .exact(slack: 0) : .usual
    }
}
