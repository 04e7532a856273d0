import TextAnalysis

/// Checks a told result: baseline → after → window → attribution → meaning.
enum ResultTestReader {
    static func test(_ ground: Ground, labels: [Part]) -> ResultTest {
        let reading = ground.reading
        var test = ResultTest()
        let told = Set(labels.indices.filter { labels[$0] == .result })
        guard !told.isEmpty else { return test }
        for quantity in reading.quantities {
            let inResult = told.contains(quantity.sentence)
            switch quantity.role {
            case .baseline: test.baseline = true
            case .after: test.after = test.after || inResult
            case .delta: test.after = test.after || inResult
            case .window: test.window = test.window || inResult
            case .plain: test.after = test.after || (inResult && quantity.unit != .count)
            }
        }
        test.baseline = test.baseline || hasEarlierValue(reading, told: told)
        for sentence in told {
            let notes = reading.notes[sentence]
            test.window = test.window || notes.hasDate
            test.attribution = test.attribution || notes.iCount > 0 || notes.ownActs > 0
            test.meaning = test.meaning || notes.groups.contains(.business) || namesCustomer(reading, sentence)
        }
        return test
    }

    /// Whether a value of the result stood somewhere before, in the same unit and about the same thing: both sentences
    /// share a word of substance. “We stood at 1,140 milliseconds … the 99th percentile came down to 410 milliseconds.”
    ///
    /// One pass over the numbers, so that a text of a million words costs no more than its length.
    private static func hasEarlierValue(_ reading: Reading, told: Set<Int>) -> Bool {
        struct Told: Hashable {
            let unit: Quantity.Unit
            let word: UInt64
        }
        var earlier: [Told: Double] = [:]
        var index = 0
        while index < reading.quantities.count {
            let sentence = reading.quantities[index].sentence
            let end = reading.quantities[index...].firstIndex { $0.sentence != sentence } ?? reading.quantities.count
            let values = reading.quantities[index..<end].filter { $0.unit != .count && $0.role != .window }
            let words = values.isEmpty ? [] : substance(reading, sentence)
            for value in values where told.contains(sentence) {
                for word in words {
                    if let before = earlier[Told(unit: value.unit, word: word)], before != value.value { return true }
                }
            }
            if let first = values.first {
                for word in words { earlier[Told(unit: first.unit, word: word)] = first.value }
            }
            index = end
        }
        return false
    }

    /// Longer words of a sentence: short ones are mostly grammar.
    private static func substance(_ reading: Reading, _ sentence: Int) -> Set<UInt64> {
        Set(
            reading.sentences[sentence].tokens.compactMap { index in
                let token = reading.tokens[index]
                return token.kind == .word && token.end - token.start >= 6 ? token.hash : nil
            }
        )
    }

    private static func namesCustomer(_ reading: Reading, _ sentence: Int) -> Bool {
        reading.sentences[sentence].tokens.contains { customers.contains(reading.tokens[$0].hash) }
    }

    private static let customers = Set(
        ["customer", "user", "client", "patient", "seller", "driver", "buyer", "citizen", "student", "guest"]
            .flatMap(Inflection.forms).map(FoldedHash.of)
    )
}
