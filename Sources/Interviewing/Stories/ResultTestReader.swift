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
        for sentence in told {
            let notes = reading.notes[sentence]
            test.window = test.window || notes.hasDate
            test.attribution = test.attribution || notes.iCount > 0 || notes.ownActs > 0
            test.meaning = test.meaning || notes.groups.contains(.business) || namesCustomer(reading, sentence)
        }
        return test
    }

    private static func namesCustomer(_ reading: Reading, _ sentence: Int) -> Bool {
        reading.sentences[sentence].tokens.contains { customers.contains(reading.tokens[$0].hash) }
    }

    private static let customers = Set(
        ["customer", "user", "client", "patient", "seller", "driver", "buyer", "citizen", "student", "guest"]
            .flatMap(Inflection.forms).map(FoldedHash.of)
    )
}
