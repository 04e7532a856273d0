import Interviewing
import Testing

@Suite("The negotiation brief asks in the right order and argues only from what it was given")
struct NegotiationBriefTests {
    static let provenance = Provenance(
        source: ["ours"],
        trust: .proposed,
        matching: [],
        nonMatching: [],
        place: Place(file: "test", line: 1, column: 1)
    )

    static func passage(
        _ id: String,
        _ part: NegotiationPart,
        when: [NegotiationCondition] = [],
        says: [String] = ["So it is."],
        arguments: [NegotiationDefinition.Argument] = []
    ) -> NegotiationDefinition {
        NegotiationDefinition(
            id: id,
            part: part,
            title: id,
            when: when,
            says: says,
            arguments: arguments,
            provenance: provenance
        )
    }

    static func argument(_ kind: NegotiationEvidence.Kind, track: Track? = nil) -> NegotiationDefinition.Argument {
        NegotiationDefinition.Argument(
            kind: kind,
            track: track,
            says: "Argue from \(kind.rawValue):",
            missing: "Not enough evidence for \(kind.rawValue)."
        )
    }

    /// Whole dollars.
    static func money(_ dollars: Int64) -> Money { Money(minor: dollars * 100, .usd) }

    static func figures(_ years: [(base: Int64, signOn: Int64, stock: Int64)]) throws -> NegotiationFigures {
        try NegotiationFigures(
            currency: .usd,
            years: years.map {
                try NegotiationFigures.Year(
                    base: money($0.base),
                    signOn: money($0.signOn),
                    stock: money($0.stock),
                    other: money(0)
                )
            }
        )
    }

    /// The published example: base 150, sign-on 50 and 40, grant 100 at 5/15/40/40, which is 205, 205, 190, 190.
    static func example() throws -> NegotiationFigures {
        try figures([(150_000, 50_000, 5000), (150_000, 40_000, 15_000), (150_000, 0, 40_000), (150_000, 0, 40_000)])
    }

    static func negotiation(
        track: Track = .tpm,
        offered: Level? = .l6,
        supported: ClosedRange<Level>? = .l6 ... .l7,
        evidence: [NegotiationEvidence] = []
    ) throws -> NegotiationCase {
        NegotiationCase(
            company: "Amazon",
            track: track,
            offered: offered,
            supported: supported,
            figures: try example(),
            evidence: evidence
        )
    }

    @Test("Level comes first, then grant and sign-on, the base last, whatever the order of the content")
    func order() throws {
        let definitions = NegotiationPart.allCases.reversed().map { Self.passage($0.rawValue, $0) }
        let brief = NegotiationBrief(try Self.negotiation(), from: definitions)
        #expect(brief.asks.map(\.part) == [.level, .grant, .signOn, .base])
        #expect(brief.passages.map(\.part) == NegotiationPart.allCases)
    }

    @Test(
        "A higher level is asked for only where the material reaches it",
        arguments: [
            (Level.l6, Level.l6...Level.l7, "level-reach"), (.l6, .l5 ... .l6, "level-same"),
            (.l6, .l4 ... .l5, "level-below"), (.l5, .l7 ... .l7, "level-above"),
        ]
    )
    func levels(_ offered: Level, _ supported: ClosedRange<Level>, _ expected: String) throws {
        let definitions = [
            NegotiationCondition.levelAbove, .levelReach, .levelSame, .levelBelow, .levelUnsupported, .levelUnknown,
        ].map { Self.passage($0.rawValue, .level, when: [$0]) }
        let brief = NegotiationBrief(
            try Self.negotiation(offered: offered, supported: supported),
            from: definitions
        )
        #expect(brief.passages.map(\.id) == [expected])
        let unsupported = NegotiationBrief(try Self.negotiation(offered: offered, supported: nil), from: definitions)
        #expect(unsupported.passages.map(\.id) == ["level-unsupported"])
        let unknown = NegotiationBrief(try Self.negotiation(offered: nil, supported: supported), from: definitions)
        #expect(unknown.passages.map(\.id) == ["level-unknown"])
    }

    @Test("The thin first years are bridged by exactly what they lack")
    func bridge() throws {
        // 5 + 15 of stock against 40 + 40; with the sign-on 410 against 380, so that nothing is left to bridge.
        let definitions = [
            Self.passage(
                "thin",
                .signOn,
                when: [.thinStart],
                says: ["{stockEarly} then {stockLate}", "lacks {bridge}", "{shape}"]
            ),
            Self.passage("drop", .shape, when: [.laterDrop], says: ["{laterGap} less, {sum4} in all"]),
        ]
        let brief = NegotiationBrief(try Self.negotiation(), from: definitions)
        #expect(brief[.signOn].first?.says == ["20,000 USD then 80,000 USD", "5/15/40/40 %"])
        #expect(brief[.shape].first?.says == ["15,000 USD less, 790,000 USD in all"])
        // Without sign-on the first two years bring 320 and the next two 380: 60 are missing, and no year drops.
        var bare = try Self.negotiation()
        bare.figures = try Self.figures([
            (150_000, 0, 5000), (150_000, 0, 15_000), (150_000, 0, 40_000), (150_000, 0, 40_000),
        ])
        let other = NegotiationBrief(bare, from: definitions)
        #expect(other[.signOn].first?.says.contains("lacks 60,000 USD") == true)
        #expect(other[.shape].isEmpty)
    }

    @Test("A TPM argues from technical scarcity, a PGM from organisations that moved")
    func scarcity() throws {
        let definitions = [
            Self.passage(
                "grant",
                .grant,
                arguments: [
                    Self.argument(.scarcityTechnical, track: .tpm),
                    Self.argument(.scarcityOrganisational, track: .pgm), Self.argument(.scope),
                ]
            )
        ]
        let evidence = [
            NegotiationEvidence(kind: .scarcityTechnical, quote: "I made retries idempotent", title: "A", place: "/a"),
            NegotiationEvidence(
                kind: .scarcityOrganisational,
                quote: "Finance moved its date",
                title: "B",
                place: "/b"
            ),
        ]
        let tpm = NegotiationBrief(try Self.negotiation(track: .tpm, evidence: evidence), from: definitions)
        #expect(tpm.asks.first?.arguments.map(\.kind) == [.scarcityTechnical, .scope])
        #expect(tpm.asks.first?.arguments.first?.quotes.map(\.quote) == ["I made retries idempotent"])
        #expect(tpm.missing == ["Not enough evidence for scope."])
        let pgm = NegotiationBrief(try Self.negotiation(track: .pgm, evidence: evidence), from: definitions)
        #expect(pgm.asks.first?.arguments.first?.quotes.map(\.quote) == ["Finance moved its date"])
    }

    @Test("The weightiest quotes are taken, from different stories first, each once and three at most")
    func quotes() throws {
        let evidence = [
            (1.0, "a", "/1"), (5, "b", "/1"), (4, "c", "/1"), (3, "d", "/2"), (3, "d", "/3"), (0.5, "e", "/4"),
        ]
        .map { NegotiationEvidence(kind: .scope, quote: $0.1, title: $0.1, place: $0.2, weight: $0.0) }
        let definitions = [Self.passage("level", .level, arguments: [Self.argument(.scope)])]
        let brief = NegotiationBrief(try Self.negotiation(evidence: evidence.reversed()), from: definitions)
        #expect(brief.asks.first?.arguments.first?.quotes.map(\.quote) == ["b", "d", "e"])
    }

    @Test("The same quote is marked as told already when an argument has no other")
    func repeated() throws {
        let definitions = [
            Self.passage("level", .level, arguments: [Self.argument(.scope)]),
            Self.passage("grant", .grant, arguments: [Self.argument(.scope)]),
        ]
        // The fourth is weaker than the three that were told, so that it does not take their place.
        let evidence = ["Nine teams", "Six teams", "Four teams", "One team"].enumerated().map {
            NegotiationEvidence(kind: .scope, quote: $1, title: "A", place: "/a", weight: Double(9 - $0))
        }
        let brief = NegotiationBrief(try Self.negotiation(evidence: evidence), from: definitions)
        #expect(brief.asks.flatMap(\.arguments).map(\.isRepeated) == [false, true])
        #expect(brief.asks.flatMap(\.arguments).allSatisfy { !$0.isMissing })
    }

    @Test("A sentence whose figure is not known is left out, and so is a passage without sentences")
    func unknown() throws {
        let definitions = [
            Self.passage("market", .market, says: ["{marketMedian}"]),
            Self.passage("mixed", .question, says: ["Known: {base}.", "Unknown: {otherSum4} {title}."]),
        ]
        let brief = NegotiationBrief(try Self.negotiation(), from: definitions)
        #expect(brief.passages.flatMap(\.says) == ["Known: 150,000 USD."])
    }

    @Test("Public figures and other offers count only in the currency of this offer")
    func currencies() throws {
        let reports = (0..<8).map { PayReport(track: .tpm, level: .l6, year: 2025, total: 200_000 + $0) }
        let table = PayTable(reports, currency: "USD", region: .everywhere)
        let definitions = [
            Self.passage(
                "market",
                .market,
                when: [.market, .fewReports],
                says: ["{marketCount} in {marketYears}: {marketMedian}"]
            ),
            Self.passage("other", .shape, when: [.otherOffer], says: ["{otherCompany} {otherSum4}"]),
            Self.passage("none", .market, when: [.noMarket, .noOtherOffer]),
        ]
        var negotiation = try Self.negotiation()
        negotiation.market = NegotiationCase.Market(table, track: .tpm, level: .l6, trust: .weak)
        negotiation.other = NegotiationCase.Other(company: "Other", fourYears: Self.money(900_000))
        let says = NegotiationBrief(negotiation, from: definitions).passages.flatMap(\.says)
        #expect(says == ["Other 900,000 USD", "8 in 2025: 200,004 USD"])
        negotiation.figures = try NegotiationFigures(currency: .eur, years: [])
        #expect(NegotiationBrief(negotiation, from: definitions).passages.map(\.id) == ["none"])
        #expect(NegotiationCase.Market(table, track: .pgm, level: .l6, trust: .weak) == nil)
    }
}
