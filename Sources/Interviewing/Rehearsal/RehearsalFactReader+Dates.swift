import TextAnalysis

extension RehearsalFactReader {
    /// Dates told as fact: "14 March 2024", "June 2023", "Q3 2024", "in 2022".
    func dates() -> [RehearsalFact] {
        var facts: [RehearsalFact] = []
        for (number, sentence) in reading.sentences.enumerated()
        where sentence.form != .heading && reading.notes[number].hasDate {
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                guard let (run, base) = date(at: index, in: sentence.tokens) else {
                    index += 1
                    continue
                }
                if isTold(index), let fact = fact(.date, named: run, hidden: run, in: number, base: base) {
                    facts.append(fact)
                }
                index = run.upperBound + 1
            }
        }
        return facts
    }

    private func date(at index: Int, in sentence: Range<Int>) -> (ClosedRange<Int>, base: Double)? {
        let isMonth =
            FactVocabulary.months.keys.contains(tokens[index].hash) && tokens[index].traits.contains(.capitalised)
        let isQuarter = Self.quarters.contains(tokens[index].hash)
        let follows = index > sentence.lowerBound && Self.prepositions.contains(tokens[index - 1].hash)
        guard isMonth || isQuarter else {
            let isYear = EventReader.year(tokens[index], reading.document) != nil
            return isYear && follows ? (index...index, 3.5) : nil
        }
        var (first, last) = (index, index)
        if isMonth, index > sentence.lowerBound, isDay(index - 1), isClose(index) { first -= 1 }
        if isMonth, first == index, index + 1 < sentence.upperBound, isDay(index + 1), isClose(index + 1) { last += 1 }
        let hasDay = first < last
        var hasYear = false
        if last + 1 < sentence.upperBound, EventReader.year(tokens[last + 1], reading.document) != nil,
            tokens[last + 1].before.isDisjoint(with: [.clause, .stop])
        {
            last += 1
            hasYear = true
        }
        // "March" and "May" on their own are verbs, too.
        guard hasYear || hasDay || follows else { return nil }
        return (first...last, hasYear ? 5 : hasDay ? 4.5 : 3)
    }

    private func isDay(_ index: Int) -> Bool {
        let token = tokens[index]
        let digits = reading.document.bytes[Int(token.start)..<Int(token.end)].prefix { $0.isDigit }
        guard token.kind == .number, (1...2).contains(digits.count), token.end - token.start <= 4 else { return false }
        return (1...31).contains(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    private static let quarters = FactVocabulary.hashes("q1 q2 q3 q4 h1 h2")
    private static let prepositions = FactVocabulary.hashes(
        "in since by until till from during of early late mid end before after"
    )
}
