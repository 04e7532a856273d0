/// Unfolds a pattern into linear phrases: options in and out, alternatives of several words side by side.
enum PatternExpansion {
    /// One word position: alternatives that take a single token, and the gap allowed behind it.
    struct Position {
        var tests: [Pattern.Test]
        var gapAfter: UInt8
    }

    /// All linear readings of a pattern.
    static func phrases(of pattern: Pattern) -> [[Position]] {
        var phrases: [[Position]] = [[]]
        for element in pattern.elements {
            switch element {
            case .gap(let width):
                for index in phrases.indices {
                    guard let last = phrases[index].indices.last else { continue }
                    phrases[index][last].gapAfter = max(phrases[index][last].gapAfter, UInt8(width))
                }
            case .oneOf(let alternatives, let isOptional):
                var branches = branches(of: alternatives)
                if isOptional { branches.append([]) }
                phrases = phrases.flatMap { phrase in branches.map { phrase + $0 } }
            }
        }
        return phrases
    }

    private static func branches(of alternatives: [[Pattern.Test]]) -> [[Position]] {
        var single: [Pattern.Test] = []
        var branches: [[Position]] = []
        for alternative in alternatives.flatMap(writtenForms) {
            if alternative.count == 1 {
                single.append(alternative[0])
            } else {
                branches.append(alternative.map { Position(tests: [$0], gapAfter: 0) })
            }
        }
        if !single.isEmpty { branches.append([Position(tests: single, gapAfter: 0)]) }
        return branches
    }

    /// Amounts and shares are written as one token ("$2M", "40%") or as several ("2 million dollars").
    private static func writtenForms(_ tests: [Pattern.Test]) -> [[Pattern.Test]] {
        guard tests.count == 1 else {
            if tests == [.number, .timeUnit] { return [tests, [.timeUnit]] }
            return [tests]
        }
        switch tests[0] {
        case .percent:
            return [
                tests, [.number, .word("percent")], [.number, .word("per"), .word("cent")], [.number, .word("pct")],
            ]
        case .money:
            let currencies = ["dollar", "euro", "pound"].map { Pattern.Test.lemma($0) }
            let scales = ["million", "billion", "thousand", "k"].map { Pattern.Test.word($0) }
            return [tests] + currencies.map { [.number, $0] }
                + scales.flatMap { scale in currencies.map { [.number, scale, $0] } }
                + ["usd", "eur", "gbp", "inr", "chf"].flatMap { [[.word($0), .number], [.number, .word($0)]] }
        default:
            return [tests]
        }
    }
}
