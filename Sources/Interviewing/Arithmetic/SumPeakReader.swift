/// `4,630 a second on average, 13,900 at a peak factor of three`.
struct SumPeakReader {
    let scope: SumScope

    private var passage: SumPassage { scope.passage }
    private static let words: Set<String> = ["peak", "peaks", "peaking"]

    func read(into found: inout SumFindings) {
        let amounts = scope.amounts
        guard amounts.count >= 3, amounts.count <= 8, passage.contains(scope.tokens, anyOf: Self.words) else { return }
        let factors = amounts.filter(isFactor)
        let rates = amounts.filter { $0.unit.period != nil && $0.unit.dimension.money == 0 }
        guard factors.count == 1, let factor = factors.first, factor.face > 1, rates.count >= 2 else { return }
        let candidates = stated(amounts, rates, factor).filter {
            $0.tokens.lowerBound >= scope.sentence.lowerBound && isPeak($0, factor) && !found.isJudged($0)
        }
        guard let stated = candidates.last, stated.face > 0 else { return }
        let bases = rates.filter { $0.tokens.lowerBound < stated.tokens.lowerBound }.filter {
            $0.unit.isComparable(with: stated.unit) && !isPeakWord($0)
        }
        guard let base = bases.last else { return }
        let computed = bases.map { base -> ClosedRange<Double> in
            let range = SumConversionReader.convert(base, to: stated)
            let times = factor.low ~~ factor.high
            return range.lowerBound * times.lowerBound ~~ range.upperBound * times.upperBound
        }
        let match = computed.first { SumTolerance.holds(stated, $0, .usual) }
        guard match != nil || isPlain(stated, base, amounts) else { return }
        guard let value = match ?? computed.last else { return }
        found.judge(
            .peak,
            stated,
            from: [base, factor],
            computed: value,
            rule: .usual,
            holds: match != nil,
            phrase: SumPhrase("a peak of \(SumFigureText.number(factor.face)) times \(SumFigureText.text(base))", "is")
        )
    }

    private func isFactor(_ amount: SumAmount) -> Bool {
        if amount.unit.isFactor { return true }
        guard amount.unit.dimension == SumDimension(), !amount.unit.isPercent, amount.face <= 100 else { return false }
        let first = passage.text(amount.firstToken - 1)
        return first == "factor"
            || ["of", ":", "=", "is"].contains(first) && passage.text(amount.firstToken - 2) == "factor"
    }

    /// Rates, and bare figures that take the unit of the rate before: "4,630 a second, 13,900 at peak".
    private func stated(_ amounts: [SumAmount], _ rates: [SumAmount], _ factor: SumAmount) -> [SumAmount] {
        amounts.compactMap { amount in
            if amount.unit.period != nil { return rates.contains { $0.tokens == amount.tokens } ? amount : nil }
            guard amount.unit == SumUnit(), amount.tokens != factor.tokens,
                let base = rates.last(where: { $0.tokens.lowerBound < amount.tokens.lowerBound })
            else { return nil }
            var rate = amount
            rate.unit = base.unit
            return rate
        }
    }

    private func isPeakWord(_ amount: SumAmount) -> Bool {
        let range = max(scope.tokens.lowerBound, amount.firstToken - 2) ..~ amount.firstToken
        return passage.contains(range, anyOf: ["peak", "peaks", "peaking"])
            || passage.text(amount.tokens.upperBound) == "peak"
            || passage.text(amount.tokens.upperBound) == "at" && passage.text(amount.tokens.upperBound + 1) == "peak"
    }

    /// The word peak stands near, or the factor right beside.
    private func isPeak(_ amount: SumAmount, _ factor: SumAmount) -> Bool {
        let range =
            max(
                scope.sentence.lowerBound,
                amount.firstToken - 8
            ) ..~ min(scope.sentence.upperBound, amount.tokens.upperBound + 6)
        return passage.contains(range, anyOf: ["peak", "peaks", "peaking"])
    }

    /// Nothing else in the scope explains the figure: only rates, the factor and words.
    private func isPlain(_ stated: SumAmount, _ base: SumAmount, _ amounts: [SumAmount]) -> Bool {
        guard amounts.allSatisfy({ $0.unit.period != nil || isFactor($0) || $0.tokens == stated.tokens }),
            stated.unit.period == base.unit.period || amounts.count == 3
        else { return false }
        return !scope.hasUnknownNumber(in: scope.tokens) && !passage.contains(scope.tokens, anyOf: SumWords.spoilers)
    }
}
