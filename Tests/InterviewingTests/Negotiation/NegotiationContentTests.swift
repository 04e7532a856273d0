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

    @Test("An offer of the other track is no ground to argue a level", arguments: Track.allCases)
    func otherTrack(_ track: Track) throws {
        var negotiation = try NegotiationBriefTests.negotiation(track: track, supported: nil)
        negotiation.spokenFor = track.other
        let level = NegotiationBrief(negotiation, from: Self.definitions)[.level]
        let says = try #require(level.first?.says.first)
        #expect(level.count == 1 && level[0].arguments.isEmpty)
        #expect(
            says.hasPrefix(
                "This offer is for \(track.abbreviation); your texts speak for \(track.other.abbreviation). Do not argue level until"
            )
        )
        negotiation.spokenFor = nil
        let unsupported = NegotiationBrief(negotiation, from: Self.definitions)[.level]
        #expect(unsupported.map(\.id) == ["level-unsupported"])
        // The offer names its level, so nobody is told to ask which one it is.
        let offered = try #require(negotiation.offered).rawValue
        #expect(unsupported[0].aloud?.contains("have \(offered) written") == true)
        negotiation.offered = nil
        let unknown = NegotiationBrief(negotiation, from: Self.definitions)[.level]
        #expect(unknown.map(\.id) == ["level-unknown"] && unknown[0].aloud?.hasPrefix("Which level") == true)
    }

    @Test("Who has no evidence is not told to say that there is some", arguments: Track.allCases)
    func unproven(_ track: Track) throws {
        var negotiation = try NegotiationBriefTests.negotiation(track: track, supported: nil)
        negotiation.evidence = []
        func spoken() -> [String] { NegotiationBrief(negotiation, from: Self.definitions).aloud }
        #expect(spoken().contains("Is there room for a larger grant?"))
        #expect(spoken().allSatisfy { !$0.contains("I can show") && !$0.contains("I have already") })
        // Work of a large size is not yet work that few others have done.
        let scope = NegotiationEvidence(kind: .scope, quote: "in nine countries", title: "A story", place: "/stories/1")
        negotiation.evidence = [scope]
        #expect(spoken().contains("Is there room for a larger grant?"))
        let rare: NegotiationEvidence.Kind = track == .tpm ? .scarcityTechnical : .scarcityOrganisational
        negotiation.evidence.append(
            NegotiationEvidence(kind: rare, quote: "they gave up their plan", title: "A story", place: "/stories/1")
        )
        #expect(spoken().contains("What I bring is rare, and I can show it. Is there room for a larger grant?"))
    }

    @Test("A candidate's own words argue only for the track they speak for")
    func ownTrack() throws {
        let material = try Sample.material("pgm-daniel-okafor")
        let own = NegotiationEvidence.all(in: material, for: .pgm).filter { $0.kind == .result }.map(\.quote)
        #expect(!own.isEmpty && NegotiationEvidence.all(in: material, for: .tpm).allSatisfy { $0.kind != .result })
        for wrong in ["26,000 customers", "Churn went up", "four days to nine"] {
            #expect(!own.contains { $0.contains(wrong) }, "\(wrong)")
        }
    }

    @Test("Without material it says what is missing instead of arguing")
    func missing() throws {
        let brief = NegotiationBrief(try NegotiationBriefTests.negotiation(), from: Self.definitions)
        #expect(brief.missing.count >= 3)
        #expect(brief.missing.allSatisfy { $0.hasPrefix("Not enough evidence for") })
    }

    static func passages(_ negotiation: NegotiationCase, _ part: NegotiationPart) -> [String] {
        NegotiationBrief(negotiation, from: definitions)[part].flatMap(\.says)
    }

    /// 102,345.67 given up less 61,300 of sign-on in year 1 is 41,045.67, about 41,000. Stock of 20 and 95 with that sign-on.
    @Test("What is given up and the thin years make one ask with one reason, in round figures")
    func oneAsk() throws {
        var negotiation = try NegotiationBriefTests.negotiation()
        negotiation.figures = try NegotiationBriefTests.figures([
            (150_000, 61_300, 5000), (150_000, 0, 15_000), (150_000, 0, 73_850), (150_000, 0, 73_850),
        ])
        negotiation.leaving = Money(minor: 10_234_567, .usd)
        let says = Self.passages(negotiation, .signOn)
        #expect(
            says.contains(
                "You give up 102,346 USD; the sign-on of year 1 covers 61,300 USD of it. Ask for about 41,000 USD more in year 1, with paper to show for what you lose."
            )
        )
        #expect(
            says.contains(
                "Years three and four pay about 66,000 USD more than one and two; that is your reason, not a second ask."
            )
        )
        #expect(says.filter { $0.contains("Ask for about") }.count == 1)
        negotiation.figures = try NegotiationBriefTests.figures([(150_000, 0, 5000)])
        let without = Self.passages(negotiation, .signOn)
        #expect(without.count { $0.contains("year 1 has no sign-on. Ask for about 102,000 USD in year 1") } == 1)
        #expect(!without.contains { $0.contains("covers") })
        negotiation.figures = try NegotiationBriefTests.figures([(150_000, 110_000, 5000)])
        #expect(Self.passages(negotiation, .signOn).contains { $0.contains("Do not ask for it a second time") })
    }

    @Test("What to say aloud is short, in the order of the asks, and never holds a bracket", arguments: Track.allCases)
    func aloud(_ track: Track) throws {
        let brief = NegotiationBrief(try NegotiationBriefTests.negotiation(track: track), from: Self.definitions)
        #expect((3...6).contains(brief.aloud.count))
        #expect(brief.aloud.allSatisfy { !$0.contains("{") && $0.count < 160 })
        #expect(brief.aloud.first?.contains("L7") == true && brief.aloud.last?.contains("base") == true)
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
