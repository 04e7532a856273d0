import Interviewing
import Testing

@Suite("What a claim's confidence rests on")
struct ClaimGroundsTests {
    private static let library = TestEngine.content.library

    private static func words(_ id: String) throws -> String {
        let claim = try #require(library.claims.first { $0.id == id })
        return claim.confidenceWords(in: library.sources)
    }

    @Test(
        "The words come from the kinds of the sources",
        arguments: [
            ("C2", "High confidence: its two halves contradict each other"),
            ("C10", "High confidence: two official pages say so"),
            ("C11", "Moderate confidence: two people who know it first-hand say so"),
            ("C28", "Moderate confidence: two coaches agree"),
            ("C37", "High confidence: two studies show it"),
            ("C23", "Moderate confidence: one collection of data shows it"),
            ("C16", "Low confidence: only one collection of data speaks to it"),
            ("C8", "Low confidence: only one official page and one coach speak to it"),
            (
                "C9",
                "Moderate confidence: it rests on one official page, one person who knows it first-hand and two coaches"
            ),
        ]
    )
    func grounds(_ id: String, _ words: String) throws { #expect(try Self.words(id) == words) }

    @Test("Our own reasoning is called that")
    func own() throws {
        var claim = try #require(Self.library.claims.first { $0.id == "C2" })
        claim.because = nil
        #expect(claim.grounds(in: Self.library.sources) == "our own reasoning, no source")
    }

    @Test("No claim has high confidence without a source that carries it or a reason of its own")
    func high() {
        for claim in Self.library.claims where claim.confidence == .high {
            #expect(claim.because != nil || claim.hasStrongSource(in: Self.library.sources), "\(claim.id)")
        }
    }
}
