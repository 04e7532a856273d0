import Interviewing
import Testing

@Suite("The figures of a negotiation are those of the letter")
struct NegotiationFiguresTests {
    static func offer() -> Offer {
        // Base 150, sign-on 50 and 40, grant 100 at 5/15/40/40.
        Offer(
            company: "Amazon",
            level: "L5",
            base: NegotiationBriefTests.money(150_000),
            signOn: [NegotiationBriefTests.money(50_000), NegotiationBriefTests.money(40_000)],
            grant: Grant(
                size: .value(total: NegotiationBriefTests.money(100_000)),
                schedule: VestSchedule(
                    steps: [(12, 500), (24, 1500), (36, 4000), (48, 4000)].map {
                        VestSchedule.Step(months: $0.0, share: $0.1)
                    }
                )
            )
        )
    }

    @Test("The published example is 205, 205, 190 and 190")
    func example() throws {
        let figures = try NegotiationFigures(Self.offer())
        #expect(figures.years.map(\.total) == [205_000, 205_000, 190_000, 190_000].map(NegotiationBriefTests.money))
        #expect(figures == (try NegotiationBriefTests.example()))
    }

    @Test("The brief and the comparison come to the same years and the same sum, relocation in both")
    func agreement() throws {
        var generator = GeneratedOffers(seed: 15)
        for _ in 0..<300 {
            var offer = generator.offer()
            (offer.raise, offer.refreshers) = (0, nil)
            let figures = try NegotiationFigures(offer)
            let comparison = try OfferComparison(offer, offer)
            #expect(figures.years.map(\.total) == comparison.first.years.map(\.total))
            #expect(figures.years.reduce(0) { $0 + $1.total.minor } == comparison.first.total.minor)
            #expect(
                figures.years.reduce(0) { $0 + $1.relocation.minor } == comparison.first.total(of: .relocation).minor
            )
        }
    }

    @Test("Relocation is a line of its own, and fills no gap between the years")
    func relocation() throws {
        var offer = Self.offer()
        offer.signOn = []
        offer.relocation = Relocation(amount: NegotiationBriefTests.money(12_000))
        let definitions = [
            NegotiationBriefTests.passage("a", .shape, says: ["{year1} and {sum4}, {relocation} to move", "{bridge}"])
        ]
        let negotiation = NegotiationCase(
            company: "Amazon",
            track: .tpm,
            offered: .l5,
            supported: nil,
            figures: try NegotiationFigures(offer)
        )
        // 155 + 165 against 190 + 190 is 60 without the 12 for moving.
        #expect(
            NegotiationBrief(negotiation, from: definitions).passages.first?.says == [
                "167,000 USD and 712,000 USD, 12,000 USD to move", "60,000 USD",
            ]
        )
    }

    @Test("Raises and refreshers are hopes and change nothing")
    func promises() throws {
        var offer = Self.offer()
        offer.raise = 500
        offer.refreshers = Refreshers(
            value: NegotiationBriefTests.money(50_000),
            schedule: VestSchedule(steps: [VestSchedule.Step(months: 12, share: 10_000)])
        )
        #expect(try NegotiationFigures(offer) == NegotiationFigures(Self.offer()))
    }

    @Test("An offer that cannot be reckoned is refused with its reason")
    func refused() {
        var offer = Self.offer()
        offer.base = NegotiationBriefTests.money(-1)
        #expect(throws: OfferRefusal.self) { try NegotiationFigures(offer) }
    }
}
