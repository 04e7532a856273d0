import TextAnalysis

/// Finds the numbers with units among tokens. Each token is looked at a bounded number of times.
struct SumAmountReader {
    let document: Document
    let tokens: [SumToken]

    /// The amounts within the sentences, in order.
    func amounts(in sentences: [Range<Int>]) -> [SumAmount] {
        var amounts: [SumAmount] = []
        for sentence in sentences {
            var index = sentence.lowerBound
            var free = index
            while index < sentence.upperBound {
                if tokens[index].kind == .number, let amount = amount(at: index, in: sentence, free: free) {
                    amounts.append(amount)
                    index = max(index + 1, amount.tokens.upperBound)
                    free = index
                } else {
                    index += 1
                }
            }
        }
        return amounts
    }

    /// - Parameter free: The first token that no amount has taken.
    private func amount(at index: Int, in sentence: Range<Int>, free: Int) -> SumAmount? {
        guard isFree(index, in: sentence) else { return nil }
        let first = tokens[index]
        var low = first.value
        var high = first.value
        var digit = first.digit
        var significant = first.significant
        var written = first.scale
        var next = index + 1
        // "4–6", "4 to 6", "between 4 and 6": a range when the second number is larger and carries the unit.
        if let other = rangeEnd(after: index, in: sentence) {
            high = tokens[other].value
            if tokens[other].scale > 1, first.scale == 1 {
                low *= tokens[other].scale
            }
            digit = min(digit, tokens[other].digit)
            significant = min(significant, tokens[other].significant)
            written = tokens[other].scale
            next = other + 1
        }
        if next < sentence.upperBound, tokens[next].kind == .word,
            let scale = SumUnits.scaleWords[tokens[next].text],
            tokens[next].text.count > 1
        {
            low *= scale
            high *= scale
            digit *= scale
            significant *= scale
            written *= scale
            next += 1
        }
        let numberEnd = next
        guard var (unit, end) = unit(at: next, number: index, in: sentence) else { return nil }
        // "(×3)", "by ×3": a factor.
        if unit == SumUnit(), first.isTight, index > sentence.lowerBound, tokens[index - 1].text == "*",
            index - 1 == sentence.lowerBound
                || ["(", ",", "by", "factor", "peak", ":", "→"].contains(tokens[index - 2].text)
        {
            unit.isFactor = true
            end = next
        }
        // "step 4", "option 2": a name, not a number of things.
        if unit == SumUnit(), !first.isSpelled, low < 1000, low == high, first.digit == 1, written == 1,
            index > sentence.lowerBound,
            Self.labels.contains(tokens[index - 1].text)
        {
            return nil
        }
        guard low.isFinite, high.isFinite, high < 1e24 else { return nil }
        var before = index - 1
        var sign = 0
        var start = first.start
        if before >= sentence.lowerBound, tokens[index].isTight,
            SumUnits.currencySigns[tokens[before].text] != nil
        {
            start = tokens[before].start
            before -= 1
            if before >= sentence.lowerBound, tokens[before + 1].isTight, tokens[before].text == "us" {
                start = tokens[before].start
                before -= 1
            }
        } else if before >= sentence.lowerBound, SumUnits.currencyWords[tokens[before].text] != nil,
            unit.currency != nil
        {
            start = tokens[before].start
            before -= 1
        }
        if before >= sentence.lowerBound, tokens[before + 1].isTight,
            tokens[before].text == "-" || tokens[before].text == "+",
            !tokens[before].isTight || before > sentence.lowerBound && tokens[before - 1].text == "("
        {
            sign = tokens[before].text == "-" ? -1 : 1
            before -= 1
        }
        let (hedge, firstToken) = hedge(before: before, in: free ..~ sentence.upperBound)
        return SumAmount(
            document: document,
            tokens: index ..~ end,
            span: TextSpan(start: start, end: tokens[end - 1].end),
            numberSpan: TextSpan(start: first.start, end: tokens[numberEnd - 1].end),
            low: low,
            high: high,
            digit: digit,
            significant: significant,
            writtenScale: written,
            hedge: hedge,
            unit: unit,
            isSpelled: first.isSpelled,
            sign: sign,
            firstToken: firstToken
        )
    }

    private static let labels: Set<String> = [
        "section", "step", "phase", "option", "version", "level", "tier", "figure", "table", "chapter", "year", "week",
        "day", "sprint",
        "milestone", "release", "page", "item", "question", "stage", "round", "zone", "room", "building", "floor",
        "gate", "route", "ticket",
        "rfc", "issue", "port", "appendix", "quarter", "month", "iteration", "wave", "layer", "note", "story", "rule",
        "principle", "http",
        "error", "status", "code", "python", "java", "postgres", "windows", "series",
    ]

    /// Numbers that are parts of dates, names or fractions measure nothing.
    private func isFree(_ index: Int, in sentence: Range<Int>) -> Bool {
        let token = tokens[index]
        let next = index + 1 < sentence.upperBound ? tokens[index + 1] : nil
        let last = index > sentence.lowerBound ? tokens[index - 1] : nil
        if let next, isMonth(next), token.value >= 1, token.value <= 31, token.digit == 1 {
            return false
        }
        if let last, isMonth(last), token.value >= 1,
            token.value <= 31 || token.value >= 1900 && token.value <= 2199
        {
            return false
        }
        if token.isSpelled, token.value == 1 {
            // "one" is a pronoun unless a unit of time or money follows.
            guard let next,
                SumUnits.seconds[next.text] ?? SumUnits.monthCounts[next.text]
                    ?? SumUnits.scaleWords[next.text] != nil
            else { return false }
        }
        // "50/40", "24/7": tight fractions; "400/8 =" is read as an equation elsewhere.
        if let next, next.text == "/", next.isTight, index + 2 < sentence.upperBound,
            tokens[index + 2].isTight,
            tokens[index + 2].kind != .word
        {
            return isEquation(from: index, in: sentence)
        }
        if let last, last.text == "/", last.isTight, token.isTight {
            return isEquation(from: index, in: sentence)
        }
        if let last, last.text == ":" || last.text == ".", last.isTight, token.isTight { return false }
        if let next, next.text == ":", next.isTight, index + 2 < sentence.upperBound,
            tokens[index + 2].isTight
        {
            return false
        }
        // "3-5" that is no rising range, "10-4", "+49-30".
        if let last, last.text == "-" || last.text == "–", last.isTight, token.isTight, index > sentence.lowerBound + 1,
            tokens[index - 2].kind != .mark || tokens[index - 2].text == "%"
        {
            return isEquation(from: index, in: sentence)
        }
        if let next, next.text == "-" || next.text == "–", next.isTight,
            index + 2 < sentence.upperBound,
            tokens[index + 2].isTight, tokens[index + 2].kind != .word,
            rangeEnd(after: index, in: sentence) == nil
        {
            return isEquation(from: index, in: sentence)
        }
        return true
    }

    /// Whether only numbers and operators lead to an equals sign.
    private func isEquation(from index: Int, in sentence: Range<Int>) -> Bool {
        var place = index + 1
        while place < min(sentence.upperBound, index + 8) {
            let token = tokens[place]
            if token.text == "=" { return true }
            guard token.kind == .number || token.kind == .mark else { return false }
            place += 1
        }
        return false
    }

    private func isMonth(_ token: SumToken) -> Bool {
        token.kind == .word && SumUnits.months[token.text] != nil && document.bytes[token.start] < 0x61
    }

    private func rangeEnd(after index: Int, in sentence: Range<Int>) -> Int? {
        guard index + 2 < sentence.upperBound else { return nil }
        var other = index + 2
        let link = tokens[index + 1]
        if tokens[other].kind == .mark, SumUnits.currencySigns[tokens[other].text] != nil,
            other + 1 < sentence.upperBound
        {
            other += 1
        }
        guard tokens[other].kind == .number, tokens[other].value * tokens[other].scale > 0 else {
            return nil
        }
        let first = tokens[index]
        let second = tokens[other]
        let low = first.scale == 1 && second.scale > 1 ? first.value * second.scale : first.value
        guard low < second.value else { return nil }
        var place = index - 1
        if place > sentence.lowerBound, SumUnits.currencySigns[tokens[place].text] != nil { place -= 1 }
        let word = place >= sentence.lowerBound ? tokens[place].text : ""
        switch link.text {
        case "-", "–", "—":
            let isTight = link.isTight && tokens[index + 2].isTight
            guard isTight || link.text == "–" && !link.isTight else { return nil }
            if !isTight, equals(after: other, in: sentence) { return nil }
            // A chain such as 3-5-7 is no range.
            if other + 1 < sentence.upperBound, ["-", "–", "/"].contains(tokens[other + 1].text),
                tokens[other + 1].isTight,
                other + 2 >= sentence.upperBound || tokens[other + 2].kind != .word
            {
                return nil
            }
            if index > sentence.lowerBound, first.isTight, place == index - 1,
                word != "(",
                word != "~", word != "≈"
            {
                return nil
            }
            if equals(after: other, in: sentence) { return nil }
            return other
        case "to":
            return word == "from" ? nil : other
        case "and":
            return word == "between" ? other : nil
        case "or":
            return second.value - first.value == 1 && first.digit == 1 ? other : nil
        default:
            return nil
        }
    }

    private func equals(after index: Int, in sentence: Range<Int>) -> Bool {
        index + 1 < sentence.upperBound && ["=", "*", "+", "/"].contains(tokens[index + 1].text)
    }

    /// "adds up to 95 ms" is no bound.
    private func isAdding(_ place: Int, in sentence: Range<Int>) -> Bool {
        place >= sentence.lowerBound && ["add", "adds", "adding", "added", "sum", "sums"].contains(tokens[place].text)
    }

    private func hedge(before index: Int, in sentence: Range<Int>) -> (SumAmount.Hedge, Int) {
        var place = index
        var hedge = SumAmount.Hedge.none
        while place >= sentence.lowerBound, index - place < 3 {
            let text = tokens[place].text
            let earlier = place > sentence.lowerBound ? tokens[place - 1].text : ""
            switch text {
            case "about", "roughly", "around", "approximately", "approx", "~", "≈", "circa", "ca", "some",
                "say":
                hedge = .about
            case "to" where earlier == "close":
                hedge = .about
                place -= 1
            case "nearly", "almost", "barely": hedge = .nearly
            case "over", "above", "beyond", ">", "≥", "exceeding": hedge = .atLeast
            case "than" where ["more", "greater", "higher", "longer"].contains(earlier):
                hedge = .atLeast
                place -= 1
            case "than" where ["less", "fewer", "lower", "shorter"].contains(earlier):
                hedge = .atMost
                place -= 1
            case "least" where earlier == "at":
                hedge = .atLeast
                place -= 1
            case "most" where earlier == "at":
                hedge = .atMost
                place -= 1
            case "to" where earlier == "up" && !isAdding(place - 2, in: sentence):
                hedge = .atMost
                place -= 1
            case "under", "below", "<", "≤", "within": hedge = .atMost
            case "just", "only", "a", "an", "the", "exactly": break
            default: return (hedge, place + 1)
            }
            place -= 1
        }
        return (hedge, place + 1)
    }
}
