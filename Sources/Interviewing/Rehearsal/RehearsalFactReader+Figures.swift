import TextAnalysis

extension RehearsalFactReader {
    /// Numbers told as fact, with the noun that they count.
    func figures() -> [RehearsalFact] {
        var taken = 0
        var facts: [RehearsalFact] = []
        // From the end, so that "10 to 15 percent" takes its first number before that one is read on its own.
        for quantity in reading.quantities.reversed() {
            let sentence = reading.sentences[quantity.sentence]
            guard sentence.form != .heading, isTold(quantity.token) else { continue }
            let number = FigureNumber(quantity, reading: reading)
            let run = run(of: quantity, number)
            guard number.isPlain, taken == 0 || run.upperBound < taken, !isTimeOfDay(run.upperBound, sentence.tokens)
            else { continue }
            if run.lowerBound < quantity.token { taken = run.lowerBound }
            let noun = quantity.unit == .count ? noun(after: number.last, in: sentence.tokens) : nil
            let isTeam = TeamSize(
                quantity,
                number: number,
                noun: FigureNoun(after: number.last, in: sentence.tokens, tokens: tokens, words: words),
                sentence: sentence.tokens,
                tokens: tokens,
                words: words
            ).isTeam
            let fact = fact(
                .figure,
                named: run.lowerBound...(noun ?? run.upperBound),
                hidden: run,
                in: quantity.sentence,
                base: isTeam ? 5.5 : base(of: quantity, counts: noun != nil)
            )
            if let fact, fact.weight >= Self.least { facts.append(fact) }
        }
        return facts
    }

    /// Weights below belong to numbers that nobody asks about, such as the two in "two meetings" or "one month" on its
    /// own.
    private static let least = 5.0

    /// How often such numbers are probed: what changed, from where, by how much, how fast; then sizes.
    ///
    /// - Parameter counts: Whether the number counts something that is named.
    private func base(of quantity: Quantity, counts: Bool) -> Double {
        // "by two", "ended two of them": small words are the least sure to be a measured change.
        let isSmallWord = quantity.unit == .count && quantity.value < 10 && tokens[quantity.token].kind == .word
        if isSmallWord, quantity.role != .plain { return 4 }
        return switch quantity.role {
        case .after: 9
        case .baseline: 8.5
        case .delta: 8
        case .window: 6
        case .plain:
            switch quantity.unit {
            case .money, .percent: 7
            case .factor: 6
            case .duration: 4
            case .count: quantity.value >= 10 && counts ? 5 : 2
            }
        }
    }

    /// "at three o'clock", "by two in the morning".
    private func isTimeOfDay(_ last: Int, _ sentence: Range<Int>) -> Bool {
        (last + 1..<min(sentence.upperBound, last + 4)).contains { Self.hours.contains(tokens[$0].hash) }
    }

    private static let hours = FactVocabulary.hashes("o'clock oclock am pm morning afternoon evening midnight")
    private static let shares = FactVocabulary.hashes("in of per")

    /// The tokens of a number, from the first word of "twenty-six", "10 to 15", "0.1 in 10,000" or "37 of 84".
    private func run(of quantity: Quantity, _ number: FigureNumber) -> ClosedRange<Int> {
        var first = quantity.token
        while first > 0, Int(tokens[first].start) > number.span.start { first -= 1 }
        if number.other != nil {
            let isJoined = tokens[quantity.token].before.contains(.joined)
            first = max(reading.sentences[quantity.sentence].tokens.lowerBound, first - (isJoined ? 1 : 2))
        } else if quantity.unit == .count, first - 2 >= reading.sentences[quantity.sentence].tokens.lowerBound,
            Self.shares.contains(tokens[first - 1].hash), tokens[first - 2].kind == .number, isClose(first - 1),
            isClose(first)
        {
            first -= 2
        }
        return first...max(first, number.last)
    }

    /// The plural within three words behind a number: "services" in "40 backend services".
    private func noun(after last: Int, in sentence: Range<Int>) -> Int? {
        for index in (last + 1)..<max(last + 1, min(sentence.upperBound, last + 4)) {
            let token = tokens[index]
            guard token.before.isDisjoint(with: [.comma, .clause, .stop, .exclamation, .arrow, .joined]),
                token.kind == .word, words[index].stem != 0
            else { return nil }
            if words[index].endsInS, token.contraction == .none { return index }
        }
        return nil
    }
}
