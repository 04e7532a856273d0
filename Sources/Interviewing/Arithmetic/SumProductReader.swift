/// Storage, bandwidth, cost, concurrency, instances and derived rates: products of the figures before.
struct SumProductReader {
    let scope: SumScope

    private var passage: SumPassage { scope.passage }

    func read(into found: inout SumFindings) {
        let amounts = scope.amounts
        guard amounts.count >= 2, amounts.count <= 24 else { return }
        for index in 1..<amounts.count where amounts[index].tokens.lowerBound >= scope.sentence.lowerBound {
            let stated = amounts[index]
            guard let kind = kind(of: stated), !found.isJudged(stated) else { continue }
            let link = amounts[index - 1].tokens.upperBound ..~ stated.firstToken
            guard isClaim(link) else { continue }
            let inputs = Array(amounts[max(0, index - 6)..<index])
            guard Set((inputs + [stated]).compactMap(\.unit.currency)).count <= 1 else { continue }
            judge(kind, stated, inputs, link, into: &found)
        }
    }

    private func kind(of stated: SumAmount) -> ArithmeticKind? {
        let unit = stated.unit
        if unit.isPercent || unit.isPoints || unit.isFactor || stated.low <= 0 { return nil }
        if unit.isBytes { return .storage }
        if unit.dimension.bytes == 1, unit.period != nil { return .bandwidth }
        if unit.dimension.money == 1, unit.each == nil { return .cost }
        if unit.isCountRate { return .rate }
        guard unit.isCount else { return nil }
        let around =
            max(
                scope.sentence.lowerBound,
                stated.firstToken - 1
            ) ..~ min(scope.sentence.upperBound, stated.tokens.upperBound + 3)
        if passage.contains(around, anyOf: SumWords.concurrency) || !SumWords.concurrency.isDisjoint(with: unit.nouns) {
            return .concurrency
        }
        return SumWords.instances.isDisjoint(with: unit.nouns) ? nil : .instances
    }

    private func isClaim(_ link: Range<Int>) -> Bool {
        guard !link.isEmpty, link.count <= 12,
            link.contains(where: { SumWords.claims.contains(passage.text($0)) || passage.text($0) == "," })
        else {
            return false
        }
        return link.allSatisfy {
            SumWords.claims.contains(passage.text($0)) || SumWords.fillers.contains(passage.text($0))
                || passage.tokens[$0].kind == .stop
                || passage.tokens[$0].kind == .word && !SumUnits.stops.contains(passage.text($0)) && link.count <= 7
        }
    }

    private func judge(
        _ kind: ArithmeticKind,
        _ stated: SumAmount,
        _ inputs: [SumAmount],
        _ link: Range<Int>,
        into found: inout SumFindings
    ) {
        var product = SumProduct(inputs: inputs, stated: stated)
        product.mayDivide = kind == .instances
        if let match = product.explanation(), fits(kind, match.used) {
            record(kind, stated, match.used, match.computed, holds: true, into: &found)
            return
        }
        // "$96,000 for one year, or $8,000 a month".
        if stated.unit.period != nil, inputs.count >= 2 {
            var quotient = SumProduct(inputs: Array(inputs.suffix(2)), stated: stated)
            quotient.mayDivide = true
            if let match = quotient.explanation(), match.used.contains(where: { $0.unit.isTime }),
                fits(kind, match.used)
            {
                record(kind, stated, match.used, match.computed, holds: true, isQuotient: true, into: &found)
                return
            }
        }
        guard isStrict(link),
            passage.contains(link, anyOf: SumWords.strongClaims) || passage.text(stated.firstToken - 1) == "("
                || passage.contains(link, anyOf: ["or", "so", "that"]),
            passage.endsClause(at: stated.tokens.upperBound, limit: scope.sentence.upperBound), isPlain(inputs, stated)
        else { return }
        // All inputs of the sentence together, or those since the last figure that was found right.
        let start = inputs.lastIndex { found.isJudged($0) } ?? 0
        for pool in [inputs, Array(inputs[start...])] where pool.count >= 2 && fits(kind, pool) {
            var whole = SumProduct(inputs: pool, stated: stated)
            whole.mayDivide = kind == .instances
            guard let computed = whole.plain() else { continue }
            record(kind, stated, pool, computed, holds: false, into: &found)
            return
        }
    }

    private func record(
        _ kind: ArithmeticKind,
        _ stated: SumAmount,
        _ used: [SumAmount],
        _ computed: ClosedRange<Double>,
        holds: Bool,
        isQuotient: Bool = false,
        into found: inout SumFindings
    ) {
        // A quotient is said with what is divided first.
        let ordered = isQuotient ? used.filter { !$0.unit.isTime } + used.filter(\.unit.isTime) : used
        let names = ordered.map { SumFigureText.text($0) }
        let subject = kind == .instances || isQuotient ? names.joined(separator: " ÷ ") : names.joined(separator: " × ")
        found.judge(
            kind,
            stated,
            from: used,
            computed: computed,
            rule: .usual,
            holds: holds,
            phrase: SumPhrase(subject, "is")
        )
    }

    /// The inputs that a kind of statement cannot do without.
    private func fits(_ kind: ArithmeticKind, _ used: [SumAmount]) -> Bool {
        switch kind {
        case .storage, .bandwidth: used.contains { $0.unit.dimension.bytes == 1 }
        case .cost: used.contains { $0.unit.dimension.money == 1 }
        case .concurrency:
            used.count == 2 && used.contains { $0.unit.period != nil } && used.contains { $0.unit.isTime }
        case .instances:
            used.count == 2 && used[0].unit.isComparable(with: used[1].unit)
                || used.count == 2 && used[0].unit.dimension.isLike(used[1].unit.dimension) && used[1].unit.each != nil
        case .rate: used.contains { $0.unit.isCount } && used.contains { $0.unit.period != nil }
        case .equation, .share, .change, .conversion, .peak, .availability, .sum, .payback, .presentValue,
            .returnOnInvestment, .risk, .dates, .weekday, .total, .hundred, .average:
            false
        }
    }

    /// Only joining words: a noun or "and" before the figure may make it a figure of something else.
    private func isStrict(_ link: Range<Int>) -> Bool {
        let crosses = link.contains { passage.tokens[$0].kind == .stop }
        if crosses, !passage.contains(link, anyOf: ["that", "this", "so", "which", "="]) { return false }
        return link.allSatisfy {
            passage.tokens[$0].kind == .stop
                || passage.text($0) != "and"
                    && (SumWords.claims.contains(passage.text($0)) || SumWords.fillers.contains(passage.text($0)))
        }
    }

    /// "with 3 copies" is counted; "with indexes" is not.
    private func isSpoiled(_ range: Range<Int>) -> Bool {
        range.contains { place in
            guard SumWords.spoilers.contains(passage.text(place)) else { return false }
            return passage.text(place) != "with" || passage.amount(from: place + 1, limit: range.upperBound) == nil
        }
    }

    /// No figure or word in the scope that could explain another result.
    private func isPlain(_ inputs: [SumAmount], _ stated: SumAmount) -> Bool {
        guard inputs.count <= 5, let first = inputs.first else { return false }
        let range = first.firstToken ..~ min(scope.sentence.upperBound, stated.tokens.upperBound + 8)
        let known = max(scope.tokens.lowerBound, first.firstToken - 6) ..~ range.upperBound
        guard !scope.hasUnknownNumber(in: known), !isSpoiled(known) else {
            return false
        }
        guard
            inputs.allSatisfy({ $0.hedge != .atMost && $0.hedge != .atLeast && !$0.unit.isPercent && !$0.unit.isPoints }
            )
        else { return false }
        for index in inputs.indices.dropLast() {
            let link = inputs[index].tokens.upperBound ..~ inputs[index + 1].firstToken
            if link.count > 8 { return false }
            let isList = passage.contains(link, anyOf: ["and", "plus", ",", "to", "or", "from"])
            if isList, inputs[index].unit.isComparable(with: inputs[index + 1].unit) { return false }
        }
        return true
    }
}
