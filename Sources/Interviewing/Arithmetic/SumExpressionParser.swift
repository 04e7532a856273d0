import TextAnalysis

/// Reads operands and operators from tokens.
struct SumExpressionParser {
    let passage: SumPassage
    let limit: Int

    /// Brackets nested deeper are nobody's calculation.
    private static let deepest = 16
    private static let longest = 64

    /// The longest expression from a token; nil when none begins there.
    func expression(at start: Int) -> SumExpression? {
        var expression = SumExpression(tokens: start ..~ start)
        var depth = 0
        var place = start
        var complete: SumExpression?
        while place < limit, expression.items.count < Self.longest {
            // An operand, perhaps behind brackets.
            while passage.text(place) == "(", depth < Self.deepest {
                expression.items.append(.open)
                depth += 1
                place += 1
            }
            guard let (amount, negative) = operand(at: place, isFirst: expression.amounts.isEmpty) else {
                break
            }
            expression.items.append(.amount(amount, negative: negative))
            expression.amounts.append(amount)
            place = amount.tokens.upperBound
            while depth > 0, passage.text(place) == ")" {
                expression.items.append(.close)
                depth -= 1
                place += 1
            }
            if depth == 0 {
                expression.tokens = start ..~ place
                complete = expression
            }
            guard let (sign, next, isDash) = sign(at: place) else { break }
            expression.items.append(.sign(sign))
            expression.signs.append(sign)
            expression.hasDash = expression.hasDash || isDash
            place = next
        }
        return complete
    }

    private func operand(at place: Int, isFirst: Bool) -> (SumAmount, Bool)? {
        guard place < limit else { return nil }
        if let amount = passage.amount(from: place, limit: limit) {
            return (amount, amount.sign < 0)
        }
        guard !isFirst else { return nil }
        // "× impact 4", "+ rent $300": a name of up to three words before the number.
        var next = place
        while next < limit, next - place < 3, passage.tokens[next].kind == .word,
            !SumUnits.stops.contains(passage.text(next))
        {
            next += 1
            if let amount = passage.amount(from: next, limit: limit), amount.firstToken <= next {
                return (amount, false)
            }
        }
        return nil
    }

    /// The operator at a token, the token after it, and whether it might be a dash.
    private func sign(at place: Int) -> (SumExpression.Sign, Int, Bool)? {
        guard place < limit else { return nil }
        switch passage.text(place) {
        case "*", "x", "·": return (.times, place + 1, false)
        case "times": return (.times, place + 1, false)
        case "/": return (.over, place + 1, false)
        case "+", "plus": return (.plus, place + 1, false)
        case "-", "–", "minus":
            return (.minus, place + 1, passage.text(place) != "minus")
        case "^": return (.power, place + 1, false)
        case "divided" where passage.text(place + 1) == "by": return (.over, place + 2, false)
        case "multiplied" where passage.text(place + 1) == "by": return (.times, place + 2, false)
        default: return nil
        }
    }
}
