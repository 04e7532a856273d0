import Interviewing
import Testing

@Suite("The brief of another company's offer holds it neither to Amazon's levels nor to Amazon's pay")
struct NegotiationElsewhereTests {
    static let knowledge = TestEngine.content.library.preparation
    static let translator = RoleTranslator(employers: knowledge.employers, ladder: knowledge.ladder)

    /// An offer of a company at a level, with public reports of Amazon's pay at hand.
    static func negotiation(_ company: String, _ level: String) throws -> NegotiationCase {
        let reports = (0..<30).map { PayReport(track: .tpm, level: .l5, year: 2025, total: 200_000 + $0) }
        let table = PayTable(reports, currency: "USD", region: .everywhere)
        return NegotiationCase(
            company: company,
            track: .tpm,
            offered: Level(written: level),
            supported: .l6 ... .l6,
            figures: try NegotiationBriefTests.example(),
            market: NegotiationCase.Market(table, track: .tpm, level: .l5, trust: .weak)
        )
        .naming(level, by: translator)
    }

    static func brief(_ company: String, _ level: String) throws -> NegotiationBrief {
        NegotiationBrief(try negotiation(company, level), from: knowledge.negotiation)
    }

    @Test("L5 at Google is told as a range of Amazon's, without an ask for L6 and without Amazon's reports")
    func google() throws {
        let negotiation = try Self.negotiation("Google", "L5")
        #expect(negotiation.offered == nil && negotiation.translated == .l5 ... .l6)
        let brief = try Self.brief("Google", "L5")
        #expect(brief[.level].map(\.id) == ["level-translated"])
        let level = brief[.level].flatMap(\.says).joined(separator: " ")
        #expect(level.contains("level of Google, not Amazon's") && level.contains("L5 to L6"))
        #expect(brief[.level].flatMap(\.claims) == ["C25"])
        #expect(brief[.market].map(\.id) == ["market-elsewhere"])
        let all = brief.passages.flatMap(\.says).joined(separator: " ")
        #expect(!all.contains("Ask for L6") && !all.contains("30 TPM") && !all.contains("200,0"))
        #expect(brief[.question].allSatisfy { !$0.says.joined().contains("L6") })
    }

    @Test(
        "A company or a level that the table does not know gets no range",
        arguments: [("Freedonia Freight", "L5"), ("Freedonia Freight", "ICT4"), ("Google", "Wizard 99")]
    )
    func unknown(_ company: String, _ level: String) throws {
        #expect(try Self.negotiation(company, level).translated == nil)
        let brief = try Self.brief(company, level)
        #expect(brief[.level].map(\.id) == ["level-elsewhere"])
        #expect(brief[.level].first?.says.first?.contains("“\(level)” is a level of \(company)") == true)
        #expect(brief[.market].map(\.id) == ["market-elsewhere"])
    }

    @Test("An offer of another company that names no level asks for it")
    func silent() throws {
        #expect(try Self.brief("Google", " ")[.level].map(\.id) == ["level-unknown"])
    }

    @Test(
        "Amazon is known by the names that people write",
        arguments: [
            "Amazon", "amazon.com", "AWS", "Amazon Web Services", "Amazon (AWS), Dublin", "AMZN", "aws emea sarl",
        ]
    )
    func amazon(_ company: String) throws {
        let negotiation = try Self.negotiation(company, "L5")
        #expect(negotiation.offered == .l5 && negotiation.isAmazon && negotiation.translated == nil)
        let brief = try Self.brief(company, "L5")
        #expect(brief[.level].map(\.id) == ["level-above"])
        let market = brief[.market].flatMap(\.says).joined(separator: " ")
        #expect(market.contains("30 TPM reports of Amazon at L5"))
    }

    @Test("Names that only hold the word are other companies", arguments: ["Amazonia Tours", "Lawson", "Meta"])
    func others(_ company: String) throws {
        #expect(try !Self.negotiation(company, "L5").isAmazon)
    }
}
