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

    @Test("Raises, refreshers and relocation are hopes or no pay, and change nothing")
    func promises() throws {
        var offer = Self.offer()
        offer.raise = 500
        offer.relocation = Relocation(amount: NegotiationBriefTests.money(10_000))
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
