import Interviewing
import Testing

@Suite("The negotiation brief that comes with the product")
struct NegotiationContentTests {
    static let definitions = TestEngine.content.library.preparation.negotiation

    @Test("Every candidate gets the four asks in order, the traps and the questions", arguments: Track.allCases)
    func complete(_ track: Track) throws {
        for supported in [nil, Level.l4...Level.l4, .l5 ... .l6, .l6 ... .l7, .l7 ... .l8] {
            let negotiation = try NegotiationBriefTests.negotiation(track: track, supported: supported)
            let brief = NegotiationBrief(negotiation, from: Self.definitions)
            #expect(brief[.level].count == 1)
            #expect(!brief[.grant].isEmpty && !brief[.signOn].isEmpty && !brief[.base].isEmpty)
            #expect(!brief[.trap].isEmpty && !brief[.avoid].isEmpty && brief[.question].count >= 4)
            #expect(brief.asks.map(\.part) == brief.asks.map(\.part).sorted { $0.order < $1.order })
        }
    }

    @Test(
        "The colleague of the other track is named as a trap, with the claim and never as a fact",
        arguments: Track.allCases
    )
    func peer(_ track: Track) throws {
        let brief = NegotiationBrief(try NegotiationBriefTests.negotiation(track: track), from: Self.definitions)
        let trap = try #require(brief[.trap].first { $0.id == "trap-peer" })
        #expect(trap.says.joined().contains(track.other.abbreviation))
        #expect(trap.claims.contains("C1"))
    }

    @Test("Without material it says what is missing instead of arguing")
    func missing() throws {
        let brief = NegotiationBrief(try NegotiationBriefTests.negotiation(), from: Self.definitions)
        #expect(brief.missing.count >= 3)
        #expect(brief.missing.allSatisfy { $0.hasPrefix("Not enough evidence for") })
    }

    @Test("A market figure stands with its number, years and trust, and few reports are called few")
    func market() throws {
        let table = try #require(TestEngine.content.library.preparation.pay.first)
        var negotiation = try NegotiationBriefTests.negotiation(track: .pgm)
        negotiation.market = NegotiationCase.Market(table.table, track: .pgm, level: .l6, trust: table.provenance.trust)
        let says = NegotiationBrief(negotiation, from: Self.definitions)[.market].flatMap(\.says).joined(separator: " ")
        let figures = try #require(table.table.figures(.pgm, at: .l6))
        #expect(says.contains("\(figures.count) PGM reports"))
        #expect(says.contains(figures.years) && says.contains(table.provenance.trust.words))
        #expect(says.contains("few reports"))
    }
}

extension NegotiationPart {
    /// Its place in the brief.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
