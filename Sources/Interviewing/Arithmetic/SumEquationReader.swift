import TextAnalysis

/// `12 × 4 = 48`, `3 plus 4 is 7`, `400M / 86,400 = 4,630 requests/s`.
struct SumEquationReader {
    let passage: SumPassage
    let sentence: Range<Int>

    private static let equals: Set<String> = [
        "=", "≈", "equals", "equal", "makes", "make", "gives", "give", "is", "are",
    ]

    func read(into found: inout SumFindings) {
        var place = sentence.lowerBound
        let parser = SumExpressionParser(passage: passage, limit: sentence.upperBound)
        while place < sentence.upperBound {
            guard startsOperand(place), let expression = parser.expression(at: place) else {
                place += 1
                continue
            }
            if !expression.signs.isEmpty || expression.amounts.count > 1 {
                judge(expression, parser, into: &found)
            }
            place = max(place + 1, expression.tokens.upperBound)
        }
    }

    private func startsOperand(_ place: Int) -> Bool {
        passage.text(place) == "(" || passage.amount(from: place, limit: sentence.upperBound) != nil
    }

    private func judge(
        _ expression: SumExpression,
        _ parser: SumExpressionParser,
        into found: inout SumFindings
    ) {
        guard expression.amounts.count > 1, isWholeLeft(expression) else { return }
        var place = expression.tokens.upperBound
        var isSign = false
        if passage.text(place) == "=" || passage.text(place) == "≈" {
            isSign = true
            place += passage.text(place) == "=" ? 1 : 0
        } else if Self.equals.contains(passage.text(place)) {
            place += 1
        } else {
            return
        }
        guard let right = parser.expression(at: place), let stated = right.amounts.first,
            !stated.unit.isPoints
        else { return }
        // "= 48 × 2 = 96" is read from left to right by some and as one side by others.
        let isOpen = right.amounts.count > 1 || right.items.count > 1
        let verdict = SumEquation(expression: expression, stated: stated).verdict()
        guard let verdict else { return }
        if !verdict.holds {
            guard !isOpen, isSign || !expression.hasDash,
                passage.endsEquation(at: right.tokens.upperBound, limit: sentence.upperBound)
            else { return }
            if expression.hasDash, expression.signs.allSatisfy({ $0 == .minus }),
                expression.amounts.count > 2
            {
                return
            }
        }
        found.judge(
            .equation,
            stated,
            from: expression.amounts,
            computed: verdict.computed,
            rule: verdict.rule,
            holds: verdict.holds,
            phrase: SumPhrase(passage.words(expression.tokens), "is")
        )
    }

    /// Nothing unknown stands to the left: no operator, bare number or function name.
    private func isWholeLeft(_ expression: SumExpression) -> Bool {
        var place = min(expression.tokens.lowerBound, expression.amounts[0].firstToken) - 1
        guard place >= sentence.lowerBound else { return true }
        let token = passage.tokens[place]
        if passage.text(expression.tokens.lowerBound) == "(",
            passage.tokens[expression.tokens.lowerBound].isTight
        {
            return false
        }
        if token.kind == .opaque || token.kind == .number { return false }
        if token.text == "(", token.isTight, place > sentence.lowerBound,
            passage.tokens[place - 1].kind == .word
        {
            return false
        }
        if token.text == "-" || token.text == "–" || token.text == "—" {
            // A dash after words, not after a figure.
            place -= 1
            guard place >= sentence.lowerBound else { return true }
            let isFigure = passage.tokens[place].kind != .word || passage.text(place) == "%"
            return !isFigure || passage.text(place) == ")"
        }
        return !["*", "/", "+", "^", "x", "·", "%", "times", "plus", "minus", "by", "²", "³"].contains(
            token.text
        )
    }
}

extension SumPassage {
    /// Whether no operator goes on behind the result of an equation.
    func endsEquation(at token: Int, limit: Int) -> Bool {
        guard token < limit else { return true }
        return !["*", "/", "+", "-", "^", "x", "²", "³", "%"].contains(tokens[token].text)
            && tokens[token].kind != .number
            && tokens[token].kind != .opaque
    }
}
