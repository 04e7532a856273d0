/// Payback, return on investment, net present value, probability × impact in sentences.
struct SumBusinessReader {
    let scope: SumScope

    private var passage: SumPassage { scope.passage }

    func read(into found: inout SumFindings) {
        let range = scope.sentence
        guard
            passage.amounts(in: range).contains(where: {
                $0.unit.dimension.money != 0 || $0.unit.isTime || $0.unit.isPercent || $0.unit == SumUnit()
            })
        else { return }
        if passage.contains(
            range,
            anyOf: ["payback", "pays", "pay", "paid", "break-even", "breakeven", "recovered", "break", "breaks"]
        ) {
            payback(into: &found)
        }
        if passage.contains(range, anyOf: ["roi", "return"]) { investment(into: &found) }
        if passage.contains(range, anyOf: ["npv", "present"]) { presentValue(into: &found) }
        if passage.contains(range, anyOf: ["probability", "likelihood", "chance"]) { risk(into: &found) }
    }

    private var isSpoiled: Bool {
        passage.contains(
            scope.tokens,
            anyOf: ["discounted", "ramp", "after", "growing", "grow", "first", "second", "least", "running", "tax"]
        )
            || scope.hasUnknownNumber(in: scope.tokens)
    }

    /// Cost ÷ benefit in a period.
    private func payback(into found: inout SumFindings) {
        let amounts = scope.amounts.filter { $0.unit.isMoney || $0.unit.dimension.money == 1 || $0.unit.isTime }
        let times = amounts.filter { $0.unit.isTime && $0.tokens.lowerBound >= scope.sentence.lowerBound }
        let rates = amounts.filter { $0.unit.dimension.money == 1 && $0.unit.period != nil }
        let costs = amounts.filter { $0.unit.isMoney }
        guard times.count == 1, let stated = times.first, !costs.isEmpty, !rates.isEmpty, costs.count <= 3,
            rates.count <= 3, !found.isJudged(stated),
            Set((costs + rates).compactMap(\.unit.currency)).count == 1
        else { return }
        let near =
            max(
                scope.sentence.lowerBound,
                stated.firstToken - 7
            ) ..~ min(scope.sentence.upperBound, stated.tokens.upperBound + 4)
        guard passage.contains(near, anyOf: ["payback", "back", "break-even", "breakeven", "even", "recovered"]) else {
            return
        }
        var first: (ClosedRange<Double>, [SumAmount])?
        var match: (ClosedRange<Double>, [SumAmount])?
        for cost in costs {
            for rate in rates where rate.low > 0 {
                let low = cost.inputRange.lowerBound / rate.inputRange.upperBound
                let high = cost.inputRange.upperBound / rate.inputRange.lowerBound
                let months = rate.unit.dimension.months < 0
                // In base units of the stated time: months stay months, others meet over 30 to 31 days.
                let scale =
                    months == (stated.unit.dimension.months == 1) ? 1 : months ? 30.44 * 86_400 : 1 / 30.44 / 86_400
                let computed = low * scale ~~ high * scale
                if first == nil { first = (computed, [cost, rate]) }
                let whole = computed.upperBound / stated.unit.scale
                if SumTolerance.holds(stated, computed, .usual) || stated.isWhole && whole.rounded(.up) == stated.low {
                    match = match ?? (computed, [cost, rate])
                }
            }
        }
        guard let result = match ?? first else { return }
        guard match != nil || costs.count == 1 && rates.count == 1 && !isSpoiled && !costs[0].isRange else { return }
        found.judge(
            .payback,
            stated,
            from: result.1,
            computed: result.0,
            rule: .usual,
            holds: match != nil,
            phrase: SumPhrase(
                "\(SumFigureText.text(result.1[0])) against \(SumFigureText.text(result.1[1]))",
                "pays back in"
            )
        )
    }

    /// (benefit − cost) ÷ cost; benefit ÷ cost is accepted too.
    private func investment(into found: inout SumFindings) {
        let amounts = scope.amounts
        let money = amounts.filter(\.unit.isMoney)
        let shares = amounts.filter { $0.unit.isPercent && $0.tokens.lowerBound >= scope.sentence.lowerBound }
        guard money.count == 2, shares.count == 1, amounts.count == 3, let stated = shares.first, money[0].low > 0,
            money[1].low > 0, !found.isJudged(stated),
            money[0].unit.currency == money[1].unit.currency
        else { return }
        let near =
            max(
                scope.sentence.lowerBound,
                stated.firstToken - 5
            ) ..~ min(scope.sentence.upperBound, stated.tokens.upperBound + 4)
        guard
            passage.contains(near, anyOf: ["roi"])
                || passage.contains(near, anyOf: ["return"]) && passage.contains(near, anyOf: ["investment"])
        else { return }
        let values = [
            money[1].base / money[0].base - 1, money[0].base / money[1].base - 1, money[1].base / money[0].base,
            money[0].base / money[1].base,
        ]
        let match = values.first { SumTolerance.holds(stated, $0 ~~ $0, .usual) }
        guard match != nil || !isSpoiled && !money.contains(where: { $0.isRange || $0.hedge != .none }) else { return }
        // The writer's cost is the one called so; else what stands first.
        let words = max(scope.tokens.lowerBound, money[1].firstToken - 4) ..~ money[1].firstToken
        let isSecondCost = passage.contains(
            words,
            anyOf: ["cost", "costs", "costing", "investment", "invested", "spend", "on", "of"]
        )
        let value = match ?? (isSecondCost ? values[1] : values[0])
        guard match != nil || value > 0 else { return }
        found.judge(
            .returnOnInvestment,
            stated,
            from: money,
            computed: value ~~ value,
            rule: .usual,
            holds: match != nil,
            phrase: SumPhrase(
                "the return on \(SumFigureText.text(money[isSecondCost ? 1 : 0])) that brings \(SumFigureText.text(money[isSecondCost ? 0 : 1]))",
                "is"
            )
        )
    }

    /// Yearly flows at a rate, the investment at once, flows at the ends of the years (or one year later).
    private func presentValue(into found: inout SumFindings) {
        let amounts = scope.amounts
        guard let mark = scope.sentence.last(where: { passage.text($0) == "npv" || passage.text($0) == "present" })
        else { return }
        let rates = amounts.filter { $0.unit.isPercent && $0.low > 0 && $0.low < 50 }
        guard rates.count == 1, let rate = rates.first else { return }
        let money = amounts.filter { $0.unit.dimension.money == 1 }
        guard
            let stated = money.first(where: {
                $0.tokens.lowerBound > mark && $0.tokens.lowerBound >= scope.sentence.lowerBound && isResult($0, mark)
            }) ?? money.last,
            stated.unit.isMoney, stated.tokens.lowerBound >= scope.sentence.lowerBound, !found.isJudged(stated),
            Set(money.compactMap(\.unit.currency)).count == 1
        else { return }
        let rest = money.filter { $0.tokens != stated.tokens }
        guard !rest.isEmpty, !rest.contains(where: \.isRange) else { return }
        var flows: [Double] = []
        var start = 0.0
        let yearly = rest.filter { $0.unit.period != nil }
        let years = amounts.filter { $0.unit.isTime && $0.unit.dimension.months == 1 && $0.unit.scale == 12 }
        if yearly.count == 1, years.count == 1, rest.count <= 2, let count = years.first, (1...50).contains(count.low),
            yearly[0].unit.dimension.months == -1
        {
            flows = Array(repeating: yearly[0].base * 12, count: Int(count.low))
            start = rest.first { $0.unit.isMoney }?.base ?? 0
        } else if yearly.isEmpty, years.isEmpty, rest.count >= 3 {
            start = rest[0].base
            flows = rest.dropFirst().map { $0.base * ($0.sign < 0 ? -1 : 1) }
        } else {
            return
        }
        func value(_ shift: Int, _ start: Double) -> Double {
            var factor = 1.0
            for _ in 0..<shift { factor /= 1 + rate.base }
            var sum = -start * (shift > 1 ? factor * (1 + rate.base) : 1)
            for flow in flows {
                sum += flow * factor
                factor /= 1 + rate.base
            }
            return sum
        }
        let sign = stated.sign < 0 ? -1.0 : 1.0
        // Year ends; spreadsheets discount the start too; flows at the beginning; without the investment.
        let values = [value(1, start), value(2, start), value(0, start), value(1, 0)].map { $0 * sign }
        let match = values.first {
            SumTolerance.holds(stated, $0 ~~ $0, .usual) || abs($0 - stated.base) <= 0.01 * start
        }
        guard
            match != nil
                || !scope.hasUnknownNumber(in: scope.tokens) && start > 0
                    && !passage.contains(
                        scope.tokens,
                        anyOf: ["terminal", "tax", "growing", "residual", "quarterly", "monthly"]
                    )
        else { return }
        let result = match ?? values[0]
        found.judge(
            .presentValue,
            stated,
            from: rest + [rate],
            computed: result ~~ result,
            rule: .usual,
            holds: match != nil,
            phrase: SumPhrase("the net present value at \(SumFigureText.text(rate))", "is")
        )
    }

    private func isResult(_ amount: SumAmount, _ mark: Int) -> Bool {
        let link = mark + 1 ..~ amount.firstToken
        return passage.contains(link, anyOf: ["is", "=", "was", "gives", "equals"])
            && amount.firstToken - mark <= 12
    }

    /// "A 20 % chance of losing $500k is an expected loss of $100k", "probability 4, impact 5, score 20".
    private func risk(into found: inout SumFindings) {
        let amounts = passage.amounts(in: scope.sentence)
        guard amounts.count == 3, let stated = amounts.last, !found.isJudged(stated),
            !amounts.contains(where: \.isRange)
        else { return }
        func named(_ amount: SumAmount, _ names: Set<String>) -> Bool {
            let before = max(scope.sentence.lowerBound, amount.firstToken - 3) ..~ amount.firstToken
            let behind = amount.tokens.upperBound ..~ min(scope.sentence.upperBound, amount.tokens.upperBound + 2)
            return passage.contains(before, anyOf: names) || passage.contains(behind, anyOf: names)
        }
        if amounts[0].unit.isPercent, amounts[1].unit.isMoney, stated.unit.isMoney,
            amounts[1].unit.currency == stated.unit.currency
        {
            guard named(stated, ["expected", "exposure", "weighted", "expectation"]) else { return }
            let computed = amounts[0].base * amounts[1].base
            found.judge(
                .risk,
                stated,
                from: [amounts[0], amounts[1]],
                computed: computed ~~ computed,
                rule: .usual,
                holds: SumTolerance.holds(stated, computed ~~ computed, .usual),
                phrase: SumPhrase("\(SumFigureText.text(amounts[0])) of \(SumFigureText.text(amounts[1]))", "is")
            )
        } else if amounts.allSatisfy({ $0.unit == SumUnit() && $0.isWhole }),
            named(amounts[0], ["probability", "likelihood"]),
            named(amounts[1], ["impact", "severity"]), named(stated, ["score", "exposure", "rating", "priority"])
        {
            let computed = amounts[0].face * amounts[1].face
            let holds = computed == stated.face
            guard holds || stated.face != amounts[0].face + amounts[1].face else { return }
            found.judge(
                .risk,
                stated,
                from: [amounts[0], amounts[1]],
                computed: computed ~~ computed,
                rule: .exact(slack: 0),
                holds: holds,
                phrase: SumPhrase(
                    "probability \(SumFigureText.text(amounts[0])) × impact \(SumFigureText.text(amounts[1]))",
                    "is"
                )
            )
        }
    }
}
