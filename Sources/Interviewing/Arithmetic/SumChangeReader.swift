/// `from 20 days to 6, a cut of 70 %`, `1.2 % → 1.8 % (+50 %, 0.6 points)`, `2x from 40 to 80`.
struct SumChangeReader {
    let passage: SumPassage
    let sentence: Range<Int>

    func read(into found: inout SumFindings) {
        let amounts = passage.amounts(in: sentence)
        guard amounts.count >= 2 else { return }
        for index in amounts.indices.dropLast() {
            let before = amounts[index]
            let after = amounts[index + 1]
            let link = before.tokens.upperBound ..~ after.tokens.lowerBound
            let isFrom =
                passage.text(before.firstToken - 1) == "from" && passage.contains(link, anyOf: ["to"])
                && passage.consists(
                    link,
                    of: [
                        "to", "down", "up", "just", "only", "about", "under", "over", "$", "€", "£", "~", "roughly",
                        "nearly", "around",
                    ]
                )
            let isArrow =
                passage.contains(link, anyOf: ["→"]) && passage.consists(link, of: ["→", "$", "€", "£", "~", "≈"])
            guard isFrom || isArrow, let change = SumChange(before, after) else { continue }
            if isFrom { verb(change, at: before.firstToken - 2, into: &found) }
            for candidate in amounts[(index + 2)...].prefix(3) {
                let words = after.tokens.upperBound ..~ candidate.firstToken
                let known = SumWords.changeWords
                // Other changes may stand between: "(50 %, 0.6 points)".
                let isPlain = words.allSatisfy { place in
                    known.contains(passage.text(place))
                        || amounts[(index + 2)...].prefix(3).contains {
                            $0.tokens.contains(place) || $0.firstToken == place
                        }
                }
                guard isPlain else { break }
                judge(candidate, of: change, words: words, isBehind: true, into: &found)
            }
            if index > 0 {
                let candidate = amounts[index - 1]
                let words = candidate.tokens.upperBound ..~ before.firstToken
                if words.count <= 8, !passage.contains(words, anyOf: ["and", ";", "but", "while", "of", "to"]) {
                    judge(candidate, of: change, words: words, isBehind: false, into: &found)
                }
            }
        }
    }

    private static let rates: Set<String> = [
        "a", "per", "each", "every", "/", "annual", "annually", "yearly", "monthly", "cagr", "of", "compound",
        "compounded",
    ]
    private static let ends: Set<String> = [
        ")", ",", ";", "in", "over", "within", "since", "during", "and", "—", "–", "so", "by", "on", "for",
    ]

    private func judge(
        _ stated: SumAmount,
        of change: SumChange,
        words: Range<Int>,
        isBehind: Bool,
        into found: inout SumFindings
    ) {
        let next = passage.text(stated.tokens.upperBound)
        let isAtEnd = stated.tokens.upperBound >= sentence.upperBound
        let isRate = Self.rates.contains(next) && stated.tokens.upperBound < sentence.upperBound
        let surroundings =
            max(sentence.lowerBound, stated.firstToken - 4) ..~ min(sentence.upperBound, stated.tokens.upperBound + 3)
        let isNamed =
            passage.contains(words, anyOf: SumWords.changeNouns) || SumWords.changeNouns.contains(next)
            || passage.contains(
                max(sentence.lowerBound, stated.firstToken - 3) ..~ stated.firstToken,
                anyOf: SumWords.changeNouns.union(["by"])
            )
            || isFactorOf(stated)
        let inBrackets = passage.contains(words, anyOf: ["("]) && isBehind
        var computed: ClosedRange<Double>?
        var accepted: [ClosedRange<Double>] = []
        if stated.unit.isPercent {
            computed = change.relative
            accepted = [change.relative]
            if passage.contains(surroundings, anyOf: ["faster", "quicker", "more", "throughput", "speed"]),
                let inverse = change.inverse
            {
                accepted.append(inverse)
            }
            // Points called per cent are ambiguous, and so is "to 150 %".
            if change.unit.isPercent, SumTolerance.holds(stated, change.difference, .usual),
                !SumTolerance.holds(stated, change.relative, .usual)
            {
                return
            }
            if let ratio = change.ratio, SumTolerance.holds(stated, ratio, .usual),
                !SumTolerance.holds(stated, change.relative, .usual)
            {
                return
            }
        } else if stated.unit.isPoints {
            guard change.unit.isPercent else { return }
            computed = change.difference.lowerBound * 100 ~~ change.difference.upperBound * 100
        } else if stated.unit.isFactor || isFactorOf(stated) {
            guard let ratio = change.ratio else { return }
            computed = ratio
            accepted = [ratio, change.relative]
        } else {
            guard stated.unit.isComparable(with: change.unit), stated.unit.dimension == change.unit.dimension,
                !change.unit.isPercent,
                stated.unit.dimension != SumDimension()
                    || stated.unit.sharesNoun(with: change.unit) && !stated.unit.nouns.isEmpty,
                isNamed
            else { return }
            computed = change.difference
        }
        guard let computed else { return }
        if accepted.isEmpty { accepted = [computed] }
        let match = accepted.first { SumTolerance.holds(stated, $0, .usual) }
        if match == nil {
            guard
                isBehind
                    || words.allSatisfy({
                        SumWords.changeFillers.contains(passage.text($0))
                            || SumWords.changeNouns.contains(passage.text($0)) || passage.text($0) == "from"
                    })
            else { return }
            guard !isRate, isNamed || inBrackets,
                isAtEnd || Self.ends.contains(next) || SumWords.changeNouns.contains(next) || !isBehind
            else { return }
            if stated.unit.isFactor || isFactorOf(stated), !inBrackets, !isNamed { return }
        } else if isRate, next != "a" || !stated.unit.isPercent {
            if isRate, next == "of" { return }
        }
        let value = match ?? computed
        // The plain value is shown, not the edge of its rounding.
        let middle = exact(value, change, stated)
        found.judge(
            .change,
            stated,
            from: [change.before, change.after],
            computed: middle ~~ middle,
            rule: .usual,
            holds: match != nil,
            phrase: SumPhrase(
                "from \(SumFigureText.text(change.before)) to \(SumFigureText.text(change.after))",
                "is a change of"
            )
        )
    }

    /// The value from the figures as written, for whichever measure the range stands.
    private func exact(_ range: ClosedRange<Double>, _ change: SumChange, _ stated: SumAmount) -> Double {
        let first = change.centre(change.first)
        let second = change.centre(change.second)
        if stated.unit.isPoints { return abs(second - first) * 100 }
        if range == change.relative { return abs(second - first) / first }
        if range == change.difference { return abs(second - first) }
        if range == change.inverse { return abs(first - second) / second }
        return max(first, second) / min(first, second)
    }

    private func isFactorOf(_ amount: SumAmount) -> Bool {
        amount.unit == SumUnit()
            && (passage.text(amount.firstToken - 1) == "factor"
                || passage.text(amount.firstToken - 1) == "of" && passage.text(amount.firstToken - 2) == "factor")
    }

    /// "doubled from 40 to 80".
    private func verb(_ change: SumChange, at place: Int, into found: inout SumFindings) {
        let factors: [String: Double] = [
            "doubled": 2, "doubles": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "halved": 2, "halves": 2,
        ]
        guard place >= sentence.lowerBound, let factor = factors[passage.text(place)], let ratio = change.ratio else {
            return
        }
        let token = passage.tokens[place]
        let stated = SumAmount(
            document: passage.block.document,
            tokens: place ..~ place + 1,
            span: token.span,
            numberSpan: token.span,
            low: factor,
            high: factor,
            digit: 0.2,
            significant: 0.2,
            writtenScale: 1,
            hedge: passage.text(place - 1) == "nearly" || passage.text(place - 1) == "almost"
                ? .nearly : passage.text(place - 1) == "more" || passage.text(place - 1) == "than" ? .atLeast : .about,
            unit: SumUnit(isFactor: true),
            isSpelled: true,
            sign: 0,
            firstToken: place
        )
        let isRise = change.centre(change.second) > change.centre(change.first)
        guard isRise != token.text.hasPrefix("hal") else { return }
        let holds = SumTolerance.holds(stated, ratio, .usual)
        let value = exact(ratio, change, stated)
        found.judge(
            .change,
            stated,
            from: [change.before, change.after],
            computed: value ~~ value,
            rule: .usual,
            holds: holds,
            phrase: SumPhrase(
                "from \(SumFigureText.text(change.before)) to \(SumFigureText.text(change.after))",
                "is a factor of"
            )
        )
    }
}
