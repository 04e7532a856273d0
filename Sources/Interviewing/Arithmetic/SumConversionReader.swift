/// The same quantity in two units: `400 million requests a day are 4,630 a second`, `90 minutes (1.5 hours)`.
struct SumConversionReader {
    let scope: SumScope

    private var passage: SumPassage { scope.passage }

    func read(into found: inout SumFindings) {
        let amounts = scope.amounts
        guard amounts.count >= 2, amounts.count <= 100 else { return }
        for index in 1..<amounts.count where amounts[index].tokens.lowerBound >= scope.sentence.lowerBound {
            let first = amounts[index - 1]
            let stated = amounts[index]
            guard isSameSort(first, stated), !found.isJudged(stated) else { continue }
            judge(stated, from: first, into: &found)
        }
    }

    private func isSameSort(_ first: SumAmount, _ stated: SumAmount) -> Bool {
        guard first.unit.isComparable(with: stated.unit), first.unit.dimension != SumDimension() else { return false }
        guard first.unit.scale != stated.unit.scale || first.unit.dimension != stated.unit.dimension else {
            return false
        }
        return first.unit.sharesNoun(with: stated.unit)
    }

    private func judge(_ stated: SumAmount, from first: SumAmount, into found: inout SumFindings) {
        // "≈" before the figure is read as its hedge, and claims at the same time.
        let claim = passage.text(stated.firstToken) == "≈" ? stated.firstToken + 1 : stated.firstToken
        let link = first.tokens.upperBound ..~ claim
        guard !link.isEmpty,
            link.allSatisfy({ place in
                let text = passage.text(place)
                return passage.tokens[place].kind == .stop || SumWords.claims.contains(text)
                    || SumWords.fillers.contains(text)
                    || first.unit.nouns.contains(SumAmountReader.singular(text))
            })
        else { return }
        let isRate = stated.unit.period != nil
        guard passage.contains(link, anyOf: SumWords.claims), !isPeak(stated) else { return }
        let isBracketed = passage.text(stated.firstToken - 1) == "(" && passage.text(stated.tokens.upperBound) == ")"
        var computed = Self.convert(first, to: stated)
        var holds = SumTolerance.holds(stated, computed, .usual)
        if !holds, !isRate, stated.unit.dimension.months + first.unit.dimension.months < 2,
            stated.unit.isTime || stated.unit.isBytes, let other = Self.customary(first, stated),
            SumTolerance.holds(stated, other, .usual)
        {
            computed = other
            holds = true
        }
        if !holds {
            // "30 minutes, or 2 hours" may be a choice, and a bracket may hold something else.
            let isStrong =
                passage.contains(link, anyOf: SumWords.strongClaims)
                || isRate && (passage.contains(link, anyOf: ["or", "so", ":"]) || isBracketed)
            guard isStrong, !passage.contains(link, anyOf: ["over", "under", "than", "up"]) || isRate,
                !passage.contains(link, anyOf: ["and", "at"]) || isRate && !passage.contains(link, anyOf: ["and"]),
                !passage.contains(
                    link,
                    anyOf: ["needs", "need", "takes", "take", "requires", "require", "costs", "cost", "was", "were"]
                ) || isRate,
                !passage.contains(scope.sentence, anyOf: ["working", "business", "office", "workdays"]),
                passage.endsClause(at: stated.tokens.upperBound, limit: scope.sentence.upperBound),
                !isLate(stated), first.unit.each == nil, !isOneOfSeveral(first),
                stated.unit.isCountRate
                    || !["at", "of", "by", "with", "for", "*", "times"].contains(passage.text(first.firstToken - 1))
            else { return }
        }
        let kind: ArithmeticKind = stated.unit.isCountRate ? .rate : .conversion
        found.judge(
            kind,
            stated,
            from: [first],
            computed: computed,
            rule: .usual,
            holds: holds,
            phrase: SumPhrase(
                SumFigureText.text(first),
                first.unit.isTime || first.low == 1 || first.unit.isBytes ? "is" : "are"
            )
        )
    }

    /// A peak is no conversion of an average.
    private func isPeak(_ stated: SumAmount) -> Bool {
        let around =
            max(
                scope.tokens.lowerBound,
                stated.firstToken - 5
            ) ..~ min(scope.tokens.upperBound, stated.tokens.upperBound + 4)
        return passage.contains(around, anyOf: ["peak", "peaks", "burst", "max", "maximum", "p99", "busiest", "limit"])
    }

    /// "40 instances at $0.50 an hour": another figure stands before, and the product is meant.
    private func isOneOfSeveral(_ first: SumAmount) -> Bool {
        var start = first.firstToken
        while start > scope.tokens.lowerBound, first.firstToken - start < 30, passage.tokens[start - 1].kind != .stop {
            start -= 1
        }
        return (start ..~ first.firstToken).contains {
            passage.tokens[$0].kind == .number || passage.tokens[$0].kind == .opaque
        }
    }

    /// "is 9,000 a second during the sale": a condition makes it another figure.
    private func isLate(_ stated: SumAmount) -> Bool {
        let rest = stated.tokens.upperBound ..~ min(scope.sentence.upperBound, stated.tokens.upperBound + 6)
        return passage.contains(
            rest,
            anyOf: ["during", "when", "if", "after", "before", "today", "now", "instead", "for", "from", "until", "by"]
        )
    }

    /// Base value of the first in base units of the second.
    static func convert(_ first: SumAmount, to second: SumAmount) -> ClosedRange<Double> {
        let range = first.inputRange
        let shift = first.unit.dimension.months - second.unit.dimension.months
        guard shift != 0 else { return range }
        let days = SumUnits.monthDays
        // A year has 365 or 366 days, whatever its months have.
        let isYear =
            (first.unit.period ?? 0) > 2e7 || (second.unit.period ?? 0) > 2e7
            || first.unit.isTime && (first.unit.scale == 12 || second.unit.scale == 12)
        let low = (isYear ? 365 / 12.0 : days.lowerBound) * 86_400
        let high = (isYear ? 366 / 12.0 : days.upperBound) * 86_400
        return shift > 0
            ? range.lowerBound * low ~~ range.upperBound * high
            : range.lowerBound / high ~~ range.upperBound / low
    }

    /// Working time (days of 7 to 8 hours, weeks of 5 days) and prefixes of 1024.
    private static func customary(_ first: SumAmount, _ second: SumAmount) -> ClosedRange<Double>? {
        if first.unit.isBytes {
            let value = SumInterpretation.binary.value(of: first)
            let target = SumInterpretation.binary.value(of: second)
            guard target.low > 0 else { return nil }
            let ratio = second.low * second.unit.scale / target.low
            return value.low * ratio ~~ value.high * ratio
        }
        guard let from = workingHours(first.unit), let to = workingHours(second.unit),
            second.unit.dimension == first.unit.dimension || true
        else { return nil }
        return first.low * from.lowerBound / to.upperBound * second.unit.scale ~~ first.high * from.upperBound
            / to.lowerBound * second.unit.scale
    }

    private static func workingHours(_ unit: SumUnit) -> ClosedRange<Double>? {
        if unit.dimension.months == 1 { return 150 * unit.scale ~~ 176 * unit.scale }
        switch unit.scale {
        case 3600: return 1 ~~ 1
        case 60: return 1 / 60.0...1 / 60.0
        case 86_400: return 7 ~~ 8
        case 604_800: return 35...40
        default: return nil
        }
    }
}
