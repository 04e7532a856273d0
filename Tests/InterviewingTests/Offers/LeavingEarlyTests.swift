import Interviewing
import Testing

@Suite("Leaving early")
struct LeavingEarlyTests {
    private typealias S = OfferSample

    private let offer = S.offer(
        "120k",
        signOn: ["36k", "24k"],
        atOnce: true,
        clawback: 12,
        grant: S.grant("100k", S.amazon),
        bonus: .share(basisPoints: 1000),
        relocation: Relocation(amount: S.usd("18k"), clawback: 24)
    )

    private func amounts(_ list: [PartAmount]) -> [String] { list.map { "\($0.part.rawValue) \($0.amount.digits)" } }

    @Test(
        """
        After 9 months: paid 90 + 36 + 18 = 144; lost 24 of sign-on, all 100 of stock and 12 of bonus; owed 3/12 of 36 = \
        9 and 15/24 of 18 = 11.25; kept 144 - 20.25 = 123.75
        """
    )
    func early() throws {
        let leaving = try LeavingEarly(offer, afterMonths: 9)
        #expect(amounts(leaving.paid) == ["base 90,000", "sign-on 36,000", "relocation 18,000"])
        #expect(amounts(leaving.lost) == ["sign-on 24,000", "grant 100,000", "bonus 12,000"])
        #expect(amounts(leaving.payBack) == ["sign-on 9,000", "relocation 11,250"])
        #expect(leaving.kept.text == "123,750 USD")
        #expect(
            leaving.sentences == [
                "After 9 months you were paid 144,000 USD.",
                "You lose 136,000 USD: 24,000 of sign-on pay, 100,000 of the grant, 12,000 of the bonus.",
                "You pay back 20,250 USD: 9,000 of sign-on pay, 11,250 of relocation. You keep 123,750 USD.",
            ]
        )
    }

    @Test(
        "After 12 months the first sign-on is earned, 5 of 100 have vested, the bonus is paid; 12/24 of 18 = 9 is owed"
    )
    func afterYear() throws {
        let leaving = try LeavingEarly(offer, afterMonths: 12)
        #expect(
            amounts(leaving.paid) == [
                "base 120,000", "sign-on 36,000", "grant 5,000", "bonus 12,000", "relocation 18,000",
            ]
        )
        #expect(amounts(leaving.lost) == ["sign-on 24,000", "grant 95,000"])
        #expect(amounts(leaving.payBack) == ["relocation 9,000"])
    }

    @Test("After 13 months the second sign-on was paid and 11/12 of 24 = 22 of it is owed, and 11/24 of 18 = 8.25")
    func secondSignOn() throws {
        let leaving = try LeavingEarly(offer, afterMonths: 13)
        #expect(amounts(leaving.payBack) == ["sign-on 22,000", "relocation 8,250"])
        #expect(leaving.lost.map(\.part) == [.grant, .bonus])
    }

    @Test(
        "Sign-on by the month without a clawback stops on leaving: after 6 months 18 of 36 were paid and nothing is owed"
    )
    func monthly() throws {
        var offer = offer
        (offer.signOnPayment, offer.signOnClawback, offer.relocation) = (.monthly, 0, nil)
        let leaving = try LeavingEarly(offer, afterMonths: 6)
        #expect(amounts(leaving.paid) == ["base 60,000", "sign-on 18,000"])
        #expect(leaving.lost.first?.amount.digits == "42,000")
        #expect(leaving.payBack.isEmpty && leaving.sentences.last == "Nothing has to be paid back.")
    }

    @Test("At 30 % less, 100 of stock that is lost is 70; after four years and more nothing is lost")
    func prices() throws {
        let leaving = try LeavingEarly(offer, afterMonths: 9, prices: .fallen)
        #expect(leaving.lost.first { $0.part == .grant }?.amount.digits == "70,000")
        #expect(try LeavingEarly(offer, afterMonths: 48).lost.isEmpty)
    }

    @Test(
        "Refreshers of 40 given at the start of year 2 lose 30 after 24 months: 10 have vested, the next is not given yet"
    )
    func refreshers() throws {
        let offer = S.offer("100k", refreshers: Refreshers(value: S.usd("40k"), schedule: S.years))
        #expect(try amounts(LeavingEarly(offer, afterMonths: 24).lost) == ["refreshers 30,000"])
        #expect(try amounts(LeavingEarly(offer, afterMonths: 25).lost) == ["refreshers 70,000"])
        #expect(try LeavingEarly(offer, afterMonths: 12).lost.isEmpty)
    }

    /// Base 188,250.50 and sign-on of 61,300 and 44,700 by the month: after 6 months 94,125.25 + 30,650 = 124,775.25 were paid.
    private let monthlySignOn = S.offer(
        "188,250.50",
        signOn: ["61,300", "44,700"],
        clawback: 12,
        relocation: Relocation(amount: S.usd("10,000"), clawback: 12)
    )

    @Test(
        """
        Half a year is half of the year to the cent: 94,125.25 of base, 30,650 of sign-on and 10,000 for moving; 6/12 of \
        30,650 = 15,325 and 6/12 of 10,000 = 5,000 make 20,325 to pay back, and 6/12 of 22,350 = 11,175 after 18 months
        """
    )
    func halfYear() throws {
        let leaving = try LeavingEarly(monthlySignOn, afterMonths: 6)
        #expect(amounts(leaving.paid) == ["base 94,125.25", "sign-on 30,650", "relocation 10,000"])
        #expect(leaving.payBackTotal.text == "20,325 USD")
        #expect(try LeavingEarly(monthlySignOn, afterMonths: 18).payBackTotal.text == "11,175 USD")
    }

    /// With m of 12 months paid, m/12 of 61,300 is paid and (12 - m)/12 of that owed; of 10,000 for moving (12 - m)/12 too.
    @Test(
        "The worst month is found: 7/12 of 25,541.67 and of 10,000 after 5 months is 20,732.64, more than 20,325 after 6"
    )
    func worst() throws {
        let worst = try #require(try LeavingEarly.worst(monthlySignOn))
        #expect(worst.months == 5 && worst.payBackTotal.text == "20,732.64 USD")
        for months in 1...60 {
            #expect(try LeavingEarly(monthlySignOn, afterMonths: months).payBackTotal.minor <= worst.payBackTotal.minor)
        }
        let rule = try LeavingEarly.rule(for: monthlySignOn)
        #expect(rule.first == "Leave after 5 months and you pay back 20,732.64 USD; no other month costs more.")
        #expect(
            rule.last
                == "We count the months from the start of each sign-on year and reckon by month; your letter may say otherwise."
        )
    }

    @Test(
        "Without sign-on that is claimed back only the months since the start count, and without any claim nothing is said"
    )
    func rule() throws {
        let moving = S.offer("100k", relocation: Relocation(amount: S.usd("12k"), clawback: 12))
        #expect(
            try LeavingEarly.rule(for: moving) == [
                "Leave after one month and you pay back 11,000 USD; no other month costs more.",
                "We count the months from the start and reckon by month; your letter may say otherwise.",
            ]
        )
        #expect(try LeavingEarly.worst(S.offer("100k", signOn: ["50k"])) == nil)
        #expect(try LeavingEarly.rule(for: S.offer("100k")).isEmpty)
    }

    @Test("Months out of range are refused", arguments: [-1, 0, 121, Int.max, Int.min])
    func range(_ months: Int) {
        #expect(throws: OfferRefusal.months(months)) { _ = try LeavingEarly(offer, afterMonths: months) }
    }

    @Test("Leaving the present employer costs 60 + 15 + 5 = 80; 36 in year 1 leave 44 open, and year 2 is named apart")
    func leavingCost() throws {
        let cost = LeavingCost(unvested: S.usd("60k"), bonus: S.usd("15k"), payBack: S.usd("5k"))
        #expect(cost.total?.text == "80,000 USD")
        #expect(
            cost.sentences(in: offer) == [
                "Leaving your present employer costs 80,000 USD: 60,000 of unvested stock, 15,000 of a bonus, 5,000 of what you pay back.",
                "Year 1's sign-on covers all but 44,000 USD of that.",
                "Later years bring another 24,000 USD of sign-on pay, which only those get who stay until then; ask for about 44,000 USD more in year 1.",
            ]
        )
        #expect(cost.sentences(in: S.offer("100k")).last?.contains("no sign-on pay") == true)
        #expect(
            cost.sentences(in: S.offer("1k", signOn: ["90k"])).last
                == "The sign-on pay of year 1, 90,000 USD before tax, is as much or more."
        )
        #expect(
            cost.sentences(in: S.offer("1k", signOn: ["0", "90k"]))[1]
                == "There is no sign-on pay in year 1, so that none of it is covered at first."
        )
        var taken = offer
        taken.leavingCost = cost
        let sentences = try OfferComparison(taken, S.offer("100k")).sentences
        #expect(sentences.contains { $0.contains("costs 80,000 USD at the present employer") })
    }
}
