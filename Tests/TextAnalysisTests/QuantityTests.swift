import Testing
import TextAnalysis

@Suite struct QuantityTests {
    private func quantities(_ text: String) throws -> [Quantity] {
        let lexicon = try Lexicon(classes: [], cues: [])
        return Reader(lexicon: lexicon).read(Document(text)).quantities
    }

    @Test(arguments: [
        ("$1.2M", 1_200_000, Quantity.Unit.money), ("3 million dollars", 3_000_000, .money), ("€45k", 45_000, .money),
        ("99.95%", 99.95, .percent), ("40 percent", 40, .percent), ("81 %", 81, .percent),
        ("81\u{A0}%", 81, .percent), ("0.5\u{202F}%", 0.5, .percent), ("EUR 8.4m", 8_400_000, .money),
        ("240 ms", 0.24, .duration),
        ("40ms", 0.04, .duration),
        ("six weeks", 6 * 604_800, .duration), ("3x", 3, .factor), ("12 services", 12, .count),
        ("four teams", 4, .count),
        ("2.1 billion rows", 2.1e9, .count), ("10k users", 10_000, .count),
    ])
    func `reads value and unit`(text: String, value: Double, unit: Quantity.Unit) throws {
        let quantity = try #require(try quantities("It was \(text) then.").first)
        #expect(abs(quantity.value - value) < value * 1e-9)
        #expect(quantity.unit == unit)
    }

    @Test func `a sign behind a blank and a code before an amount belong to the words that are shown`() throws {
        let text = "Availability went from 81 % to 94 %, and it cost EUR 310k, not 2,000 EUR 5 times."
        let document = Document(text)
        let shown = try quantities(text).map { document.text(in: $0.span) }
        #expect(shown == ["81 %", "94 %", "EUR 310k", "2,000 EUR", "5 times"])
        #expect(try quantities("It fell from EUR 8.4m to EUR 3.1m.").map(\.role) == [.baseline, .after])
        #expect(try quantities("It is 7 %3 of it.").allSatisfy { $0.unit != .percent })
    }

    @Test(arguments: ["in 2021", "on 4 May", "step 3", "version 1.2.3", "the 1st time", "one day we met"])
    func `leaves out what measures nothing`(text: String) throws {
        #expect(try quantities("It was \(text).").filter { $0.unit == .count }.isEmpty)
    }

    @Test func `tells before from after`() throws {
        let found = try quantities("p99 fell from 900 ms to 240 ms in six weeks, 73% lower, a cut by 660 ms.")
        #expect(found.map(\.role) == [.baseline, .after, .window, .delta, .delta])
        #expect(try quantities("It took 70 minutes instead of nine hours.").map(\.role) == [.plain, .baseline])
        #expect(try quantities("errors 12% → 3%").map(\.role) == [.baseline, .after])
    }
}
