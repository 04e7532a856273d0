import Testing
import TextAnalysis

@Suite struct QuantityTests {
    private func quantities(_ text: String) throws -> [Quantity] {
        let lexicon = try Lexicon(classes: [], cues: [])
        return Reader(lexicon: lexicon).read(Document(text)).quantities
    }

    @Test(arguments: [
        ("$1.2M", 1_200_000, Quantity.Unit.money), ("3 million dollars", 3_000_000, .money), ("€45k", 45_000, .money),
        ("99.95%", 99.95, .percent), ("40 percent", 40, .percent), ("240 ms", 0.24, .duration),
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
