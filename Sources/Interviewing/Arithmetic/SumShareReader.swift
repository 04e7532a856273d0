/// `40 % of 200 is 80`, `3 of 12 (25 %)`, `30 is 15 % of 200`, `a third of 90 is 30`.
struct SumShareReader {
    let passage: SumPassage
    let sentence: Range<Int>

    private static let claims: Set<String> = [
        "is", "are", "=", "or", "(", "i.e", "which", "that", "makes", "gives", "equals", "comes", "to", "be", ",",
        "means",
        "about", "roughly", "around", "≈", "~", "→", "some", "nearly", "almost", "the", "a",
    ]
    private static let strong: Set<String> = [
        "is", "are", "=", "(", "i.e", "makes", "gives", "equals", "comes", "means", "≈", "→",
    ]

    func read(into found: inout SumFindings) {
        let amounts = passage.amounts(in: sentence)
        for index in amounts.indices {
            if index + 2 < amounts.count {
                triple(amounts[index], amounts[index + 1], amounts[index + 2], into: &found)
            }
            if index + 1 < amounts.count, let fraction = fraction(before: amounts[index]) {
                share(fraction, of: amounts[index], is: amounts[index + 1], inputs: [amounts[index]], into: &found)
            }
        }
    }

    private func triple(_ first: SumAmount, _ second: SumAmount, _ third: SumAmount, into found: inout SumFindings) {
        let link = first.tokens.upperBound ..~ second.firstToken
        let hasOf = passage.contains(link, anyOf: ["of", "in", "on"]) && passage.consists(link, of: SumWords.ofWords)
        if first.unit.isPercent, hasOf, passage.contains(link, anyOf: ["of", "on"]), !second.unit.isPercent {
            share(first.base, of: second, is: third, inputs: [first, second], into: &found)
        } else if hasOf, passage.contains(link, anyOf: ["of", "in"]), third.unit.isPercent, !first.unit.isPercent,
            !first.unit.isPoints
        {
            portion(first, of: second, is: third, into: &found)
        } else if second.unit.isPercent, !first.unit.isPercent, !third.unit.isPercent {
            let after = second.tokens.upperBound ..~ third.firstToken
            guard passage.contains(after, anyOf: ["of"]), passage.consists(after, of: SumWords.ofWords),
                passage.contains(link, anyOf: ["is", "are", "=", "equals"]), passage.consists(link, of: Self.claims)
            else { return }
            portion(first, of: third, is: second, into: &found)
        }
    }

    /// Part = share × whole.
    private func share(
        _ share: Double,
        of whole: SumAmount,
        is part: SumAmount,
        inputs: [SumAmount],
        into found: inout SumFindings
    ) {
        let link = whole.tokens.upperBound ..~ part.firstToken
        guard isClaim(link), part.unit.isComparable(with: whole.unit) || isBare(part), !part.unit.isFactor else {
            return
        }
        guard part.unit.sharesNoun(with: whole.unit), part.unit.period == whole.unit.period || isBare(part) else {
            return
        }
        let range = whole.inputRange
        let scale = isBare(part) ? part.unit.scale / whole.unit.scale * whole.writtenOnce : 1
        let computed = range.lowerBound * share * scale ~~ range.upperBound * share * scale
        let holds = SumTolerance.holds(part, computed, .usual)
        guard holds || isJudgeable(link, part) else { return }
        found.judge(
            .share,
            part,
            from: inputs,
            computed: computed,
            rule: .usual,
            holds: holds,
            phrase: SumPhrase(subject(inputs, to: whole), "is")
        )
    }

    /// Percentage = part ÷ whole.
    private func portion(_ part: SumAmount, of whole: SumAmount, is percent: SumAmount, into found: inout SumFindings) {
        let last =
            part.tokens.lowerBound < percent.tokens.lowerBound && percent.tokens.lowerBound < whole.tokens.lowerBound
        let isReversed = last
        let link = (isReversed ? part : whole).tokens.upperBound ..~ percent.firstToken
        guard isClaim(link) else { return }
        guard part.unit.isComparable(with: whole.unit) || isBare(part) else { return }
        guard part.unit.sharesNoun(with: whole.unit), part.unit.period == nil, whole.unit.period == nil else { return }
        let top = isBare(part) ? part.low * whole.unit.scale : part.low * part.unit.scale
        let bottom = whole.inputRange
        guard bottom.lowerBound > 0, top >= 0, !part.isRange, top <= bottom.upperBound * 1.000_001 else { return }
        let computed = top / bottom.upperBound ~~ top / bottom.lowerBound
        let holds = SumTolerance.holds(percent, computed, .usual)
        guard
            holds || isJudgeable(link, percent)
                || isReversed && passage.endsClause(at: whole.tokens.upperBound, limit: sentence.upperBound)
        else { return }
        if !holds, part.hedge != .none || whole.hedge != .none { return }
        found.judge(
            .share,
            percent,
            from: [part, whole],
            computed: computed,
            rule: .usual,
            holds: holds,
            phrase: SumPhrase("\(SumFigureText.text(part)) of \(SumFigureText.text(whole))", "is")
        )
    }

    private func isBare(_ amount: SumAmount) -> Bool { amount.unit == SumUnit() }

    private func isClaim(_ link: Range<Int>) -> Bool {
        !link.isEmpty && passage.consists(link, of: Self.claims)
    }

    /// Strong words before, and nothing behind that would make the figure one of something else.
    private func isJudgeable(_ link: Range<Int>, _ stated: SumAmount) -> Bool {
        guard
            passage.contains(link, anyOf: Self.strong)
                || passage.text(link.lowerBound) == "," && passage.contains(link, anyOf: ["or"])
        else { return false }
        let next = stated.tokens.upperBound
        if passage.contains(link, anyOf: ["("]) { return passage.text(next) == ")" }
        return next >= sentence.upperBound
            || [",", ";", ")", "and", "so", "which", "but", "—", "–"].contains(passage.text(next))
    }

    private func subject(_ inputs: [SumAmount], to whole: SumAmount) -> String {
        guard let first = inputs.first else { return "" }
        if inputs.count > 1 { return "\(SumFigureText.text(first)) of \(SumFigureText.text(whole))" }
        let start = max(sentence.lowerBound, whole.firstToken - 3)
        var words = passage.words(start ..~ whole.tokens.upperBound)
        if let fraction = fractionStart(before: whole) {
            let before = fraction > sentence.lowerBound ? passage.text(fraction - 1) : ""
            let isCounted = fraction > sentence.lowerBound && passage.tokens[fraction - 1].kind == .number
            words = passage.words(
                (isCounted || before == "a" || before == "one" ? fraction - 1 : fraction) ..~ whole.tokens.upperBound
            )
        }
        return words
    }

    private static let fractions: [String: Double] = [
        "half": 0.5, "third": 1 / 3.0, "thirds": 1 / 3.0, "quarter": 0.25, "quarters": 0.25, "fifth": 0.2,
        "fifths": 0.2,
        "tenth": 0.1, "tenths": 0.1, "eighth": 0.125, "eighths": 0.125, "sixth": 1 / 6.0, "twentieth": 0.05,
    ]

    /// The place of a fraction in words before "of".
    private func fractionStart(before whole: SumAmount) -> Int? {
        var place = whole.firstToken - 1
        while place > sentence.lowerBound, ["the", "all", "our", "those", "these"].contains(passage.text(place)) {
            place -= 1
        }
        guard passage.text(place) == "of", place > sentence.lowerBound, Self.fractions[passage.text(place - 1)] != nil
        else { return nil }
        return place - 1
    }

    private func fraction(before whole: SumAmount) -> Double? {
        guard let place = fractionStart(before: whole), let unit = Self.fractions[passage.text(place)] else {
            return nil
        }
        let before = place > sentence.lowerBound ? passage.tokens[place - 1] : nil
        guard let before else { return unit }
        if before.kind == .number { return before.isSpelled && before.value <= 12 ? before.value * unit : nil }
        // "another half", "first third": not a plain fraction.
        return before.kind == .mark
            || ["a", "one", "is", "are", "that", "and", "so", "if", "because"].contains(before.text) ? unit : nil
    }
}

extension SumAmount {
    /// 1; a bare figure beside a scaled one is taken in ones.
    fileprivate var writtenOnce: Double { 1 }
}
