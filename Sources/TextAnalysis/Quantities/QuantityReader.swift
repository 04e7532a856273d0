/// Finds the numbers that measure something and their place in a comparison.
///
/// Years, list numbers, version numbers and phone numbers measure nothing and are left out.
struct QuantityReader {
    let document: Document
    let tokens: [Token]
    let roles: (Int) -> GrammarRole

    func quantities(in sentence: Sentence, number: Int, into found: inout [Quantity]) {
        for index in sentence.tokens {
            let token = tokens[index]
            guard token.kind == .number || roles(index).contains(.numberWord) else { continue }
            // "two hundred", "1.2 million": the scale was read with the number before it.
            if let last = found.last, Int(token.start) < last.span.end { continue }
            if let quantity = quantity(at: index, in: sentence, number: number) { found.append(quantity) }
        }
    }

    private func quantity(at index: Int, in sentence: Sentence, number: Int) -> Quantity? {
        let token = tokens[index]
        var value: Double
        var unit = Quantity.Unit.count
        var end = index
        if token.kind == .word {
            guard let spelled = QuantityUnits.words[token.hash] else { return nil }
            value = spelled
        } else {
            guard let written = WrittenNumber(document.bytes, token) else { return nil }
            value = written.value
            if token.traits.contains(.percent) {
                unit = .percent
            } else if token.traits.contains(.money) {
                unit = .money
            } else if let suffix = written.suffix {
                switch suffix {
                case .factor: unit = .factor
                case .time(let seconds):
                    unit = .duration
                    value *= seconds
                case .ordinal: return nil
                case .other, .scale: break
                }
            }
            if isPlainYear(token, value: value, written: written) { return nil }
        }
        // Up to two words behind the number name its scale or unit.
        var isMeasured = unit != .count || (token.kind == .number && value >= 10)
        while end + 1 < sentence.tokens.upperBound, end - index < 2 {
            let next = tokens[end + 1]
            if next.before.contains(.comma) || next.before.contains(.clause) || next.before.contains(.stop) { break }
            if let scale = QuantityUnits.scales[next.hash] {
                value *= scale
            } else if unit == .count, next.kind == .word, let seconds = QuantityUnits.seconds[next.hash],
                next.end - next.start > 1 || next.hash == Self.secondsLetter
            {
                value *= seconds
                unit = .duration
            } else if next.hash == Self.percent || next.hash == Self.pct {
                unit = .percent
            } else if Self.currencies.contains(next.hash) {
                unit = .money
            } else if next.hash == Self.times || next.hash == Self.x {
                unit = .factor
            } else {
                break
            }
            isMeasured = true
            end += 1
        }
        var start = index
        if let currency = currency(before: index, in: sentence) {
            unit = .money
            // A code belongs to its amount, `EUR 310k`; a word may belong to what stands before it.
            if token.before == .space, tokens[currency].end - tokens[currency].start == 3 { start = currency }
        }
        if token.kind == .word, value == 1, unit == .count { return nil }
        if token.kind == .number, unit == .count, !isMeasured, !hasCountedNoun(after: end, in: sentence) { return nil }
        return Quantity(
            span: TextSpan(start: Int(tokens[start].start), end: Int(tokens[end].end)),
            token: index,
            value: min(value, Self.largest),
            unit: unit,
            role: role(of: unit, from: start, to: end, in: sentence),
            sentence: number
        )
    }

    /// A number of hundreds of digits is beyond what arithmetic can hold; nobody measured it.
    private static let largest = 1e15

    /// The currency that stands right before an amount; nil when there is none, or when it belongs to a number before it.
    private func currency(before index: Int, in sentence: Sentence) -> Int? {
        let lower = sentence.tokens.lowerBound
        guard index > lower, Self.currencies.contains(tokens[index - 1].hash) else { return nil }
        return index - 1 > lower && tokens[index - 2].kind == .number ? nil : index - 1
    }

    /// Four digits between 1950 and 2099 without separator are a year.
    private func isPlainYear(_ token: Token, value: Double, written: WrittenNumber) -> Bool {
        token.end - token.start == 4 && written.suffix == nil && value >= 1950 && value <= 2099
            && value == value.rounded()
    }

    /// A small number counts only when a noun follows: "4 services", not "step 4".
    private func hasCountedNoun(after end: Int, in sentence: Sentence) -> Bool {
        let next = end + 1
        guard next < sentence.tokens.upperBound, tokens[next].kind == .word else { return false }
        let boundary = tokens[next].before
        guard !boundary.contains(.comma), !boundary.contains(.clause), !boundary.contains(.stop) else { return false }
        // "may" is a month only with its capital.
        if tokens[next].hash == Self.may, tokens[next].traits.contains(.capitalised) { return false }
        return roles(next).isDisjoint(with: [.preposition, .and, .auxiliary, .clauseStart, .month])
    }

    private func role(of unit: Quantity.Unit, from first: Int, to last: Int, in sentence: Sentence) -> Quantity.Role {
        let lower = sentence.tokens.lowerBound
        let upper = sentence.tokens.upperBound
        if tokens[first].before.contains(.arrow) { return .after }
        if last + 1 < upper, tokens[last + 1].before.contains(.arrow) { return .baseline }
        for distance in 1...3 {
            let earlier = first - distance
            guard earlier >= lower else { break }
            let hash = tokens[earlier].hash
            if hash == Self.from || hash == Self.versus || hash == Self.vs { return .baseline }
            if isComparison(earlier, lower: lower) { return .baseline }
            if hash == Self.by { return .delta }
            if hash == Self.to, unit != .count || hasBaselineBefore(earlier, in: sentence) { return .after }
            if unit == .duration, hash == Self.within || hash == Self.in || hash == Self.over || hash == Self.per {
                return .window
            }
            if roles(earlier).isDisjoint(with: [.determiner]), distance == 1,
                !Self.hedges.contains(hash), !tokens[earlier].traits.contains(.endsInLy)
            {
                break
            }
        }
        if last + 1 < upper, Self.deltas.contains(tokens[last + 1].hash) { return .delta }
        return .plain
    }

    /// "instead of nine hours", "rather than 40", "compared with 2022", "against a plan of six".
    private func isComparison(_ index: Int, lower: Int) -> Bool {
        let hash = tokens[index].hash
        let before = index > lower ? tokens[index - 1].hash : 0
        return hash == Self.against || hash == Self.of && before == Self.instead
            || hash == Self.than && before == Self.rather
            || (hash == Self.to || hash == Self.with) && before == Self.compared
    }

    private func hasBaselineBefore(_ index: Int, in sentence: Sentence) -> Bool {
        (max(sentence.tokens.lowerBound, index - 6)..<index).contains { tokens[$0].hash == Self.from }
    }

    private static let from = FoldedHash.of("from")
    private static let to = FoldedHash.of("to")
    private static let by = FoldedHash.of("by")
    private static let `in` = FoldedHash.of("in")
    private static let within = FoldedHash.of("within")
    private static let over = FoldedHash.of("over")
    private static let per = FoldedHash.of("per")
    private static let versus = FoldedHash.of("versus")
    private static let vs = FoldedHash.of("vs")
    private static let percent = FoldedHash.of("percent")
    private static let pct = FoldedHash.of("pct")
    private static let times = FoldedHash.of("times")
    private static let x = FoldedHash.of("x")
    private static let secondsLetter = FoldedHash.of("s")
    private static let against = FoldedHash.of("against")
    private static let of = FoldedHash.of("of")
    private static let instead = FoldedHash.of("instead")
    private static let than = FoldedHash.of("than")
    private static let rather = FoldedHash.of("rather")
    private static let compared = FoldedHash.of("compared")
    private static let with = FoldedHash.of("with")
    private static let may = FoldedHash.of("may")
    private static let hedges = Set(
        ["about", "around", "roughly", "nearly", "almost", "over", "under", "just", "some"].map(FoldedHash.of)
    )
    private static let deltas = Set(
        [
            "lower", "higher", "faster", "slower", "fewer", "more", "less", "reduction", "increase", "improvement",
            "drop", "decrease", "savings", "saving", "growth", "uplift", "lift", "gain", "cut", "decline", "better",
        ].map(FoldedHash.of)
    )
    private static let currencies = Set(
        [
            "dollar", "dollars", "euro", "euros", "pounds", "usd", "eur", "gbp", "inr", "chf", "yen", "cad", "aud",
            "sgd", "jpy", "sek", "dkk", "pln", "brl", "aed",
        ].map(FoldedHash.of)
    )
}
