import Interviewing
import Testing

@Suite("One offer in detail")
struct OfferProjectionTests {
    private typealias S = OfferSample

    @Test("120 a year is 10 a month; 12 of sign-on by the month is 1: after month 7 that is 77")
    func months() throws {
        let projection = try OfferProjection(of: S.offer("120k", signOn: ["12k"]), years: 2)
        let months = projection.cumulativeByMonth
        #expect(months.count == 25)
        #expect(months[7].digits == "77,000" && months[12].digits == "132,000" && months[13].digits == "142,000")
    }

    @Test("12,100 after a year at 10 % are worth 11,000, after two years 10,000, and 10,000 at no rate stay 10,000")
    func presentValue() throws {
        let once = S.offer("0", grant: S.grant("12,100", S.oneYear))
        #expect(try OfferProjection(of: once).presentValue(rate: 1000).digits == "11,000")
        let late = S.offer("0", grant: S.grant("12,100", S.twoYears))
        #expect(try OfferProjection(of: late).presentValue(rate: 1000).digits == "10,000")
        let even = S.offer("0", grant: S.grant("10,000", S.twoYears))
        #expect(try OfferProjection(of: even).presentValue(rate: 0).digits == "10,000")
        for rate in [-1, 10_001] {
            #expect(throws: OfferRefusal.rate(rate)) { _ = try OfferProjection(of: even).presentValue(rate: rate) }
        }
    }

    @Test("300,000 in 48 months are 6,250 a month; the first is paid after one, and at 5 % all are worth 271,987.20")
    func monthly() throws {
        let projection = try OfferProjection(of: S.offer("0", grant: S.grant("300,000", S.months)))
        #expect(projection.payments.allSatisfy { $0.amount.digits == "6,250" } && projection.payments.count == 48)
        // 6,250 x the sum of 1.05 to the power of -m/12 for m from 1 to 48, every month rounded to the cent.
        #expect(try projection.presentValue(rate: 500).digits == "271,987.20")
    }

    @Test(
        "Bars hold the parts of every year, bands its total at 30 % less, at today's price and at 15 % more each year"
    )
    func charts() throws {
        let offer = S.offer("150k", signOn: ["50k", "40k"], grant: S.grant("100k", S.amazon))
        let chart = try OfferChart(of: offer)
        #expect(chart.bars.map(\.label) == ["Year 1", "Year 2", "Year 3", "Year 4"])
        #expect(chart.bars[2].parts.map(\.part) == [.base, .grant])
        #expect(chart.parts == [.base, .signOn, .grant])
        // 205 - 1.5; 205 - 4.5; 190 - 12; 190 - 12, and 5; 17.25; 52.9; 60.835 above the cash.
        #expect(chart.bands.map(\.low.digits) == ["203,500", "200,500", "178,000", "178,000"])
        #expect(chart.bands.map(\.flat.digits) == ["205,000", "205,000", "190,000", "190,000"])
        #expect(chart.bands.map(\.high.digits) == ["205,000", "207,250", "202,900", "210,835"])
    }

    @Test("Units vest in units: 50 at 5/15/40/40 are 2.5, 7.5 and four times 10")
    func units() throws {
        let grant = S.units("50", at: "200", S.amazon)
        let vestings = grant.vestings(in: .usd)
        #expect(vestings.compactMap(\.units?.description) == ["2.5", "7.5", "10", "10", "10", "10"])
        #expect(vestings.map(\.month) == [12, 24, 30, 36, 42, 48])
        #expect(vestings.map(\.flat.digits) == ["500", "1,500", "2,000", "2,000", "2,000", "2,000"])
    }

    @Test("An offer that cannot be is refused with a sentence that says what to put right")
    func problems() {
        typealias Change = (inout Offer) -> Void
        let changes: [(String, Change)] = [
            ("no company", { $0.company = "  " }),
            ("the company holds a zero byte", { $0.company = "A\u{0}" }),
            ("level is longer", { $0.level = String(repeating: "L", count: 1001) }),
            ("base is below zero", { $0.base = Money(minor: -1, .usd) }),
            ("base is too large", { $0.base = Money(minor: Money.mostEntered + 1, .usd) }),
            ("base is in EUR", { $0.base = Money(minor: 1, .eur) }),
            ("raise is out of range", { $0.raise = 5001 }),
            ("goes up to year 4", { $0.signOn = Array(repeating: $0.base, count: 5) }),
            ("sign-on of year 2 is in EUR", { $0.signOn = [$0.base, Money(minor: 1, .eur)] }),
            ("sign-on is paid back", { $0.signOnClawback = 61 }),
            ("relocation is paid back", { $0.relocation = Relocation(amount: $0.base, clawback: -1) }),
            ("shares make 95 %", { $0.grant = S.grant("1", VestSchedule(steps: [.init(months: 1, share: 9500)])) }),
            ("nothing vests", { $0.grant = S.grant("1", VestSchedule(steps: [])) }),
            (
                "in order",
                {
                    $0.grant = S.grant(
                        "1",
                        VestSchedule(steps: [.init(months: 2, share: 5000), .init(months: 2, share: 5000)])
                    )
                }
            ),
            ("month 0", { $0.grant = S.grant("1", VestSchedule(steps: [.init(months: 0, share: 10_000)])) }),
            ("share of month 1", { $0.grant = S.grant("1", VestSchedule(steps: [.init(months: 1, share: .min)])) }),
            (
                "more than 120 steps",
                {
                    $0.grant = S.grant("1", VestSchedule(steps: (1...121).map { .init(months: $0, share: .max) }))
                }
            ),
            (
                "count of units",
                {
                    $0.grant = Grant(
                        size: .units(count: UnitCount(tenThousandths: .max), price: $0.base),
                        schedule: S.years
                    )
                }
            ),
            ("units times price", { $0.grant = S.units("100,000,000", at: "1m", S.years) }),
            ("bonus is out of range", { $0.bonus = .share(basisPoints: 50_001) }),
            ("year 2 to 10", { $0.refreshers = Refreshers(value: $0.base, fromYear: 1, schedule: S.years) }),
            ("refreshers' schedule", { $0.refreshers = Refreshers(value: $0.base, schedule: VestSchedule(steps: [])) }),
            (
                "lost bonus is in EUR",
                {
                    $0.leavingCost = LeavingCost(unvested: $0.base, bonus: Money(minor: 0, .eur), payBack: $0.base)
                }
            ),
        ]
        for (words, change) in changes {
            var offer = S.offer("100k")
            #expect(offer.problem == nil)
            change(&offer)
            #expect(offer.problem?.contains(words) == true, "\(words): \(offer.problem ?? "")")
            #expect(throws: OfferRefusal.self) { _ = try OfferProjection(of: offer) }
        }
    }

    @Test("Years and prices out of range are refused")
    func ranges() {
        for years in [0, -3, 11, Int.max] {
            #expect(throws: OfferRefusal.years(years)) { _ = try OfferProjection(of: S.offer("1"), years: years) }
        }
        for factors in [[], [99], [-1], [100_001], [.max], Array(repeating: 100, count: 11)] {
            let prices = PriceScenario(title: "Own", factors: factors)
            #expect(throws: OfferRefusal.self) { _ = try OfferProjection(of: S.offer("1"), prices: prices) }
        }
        #expect(PriceScenario.growing(by: .max).problem == nil && PriceScenario.growing(by: .min).problem == nil)
    }

    @Test("The largest offer that may be entered is reckoned without overflow")
    func largest() throws {
        let most = Money(minor: Money.mostEntered, .usd)
        let early = VestSchedule(steps: [.init(months: 13, share: 10_000)])
        let offer = Offer(
            company: "Example",
            base: most,
            raise: 5000,
            signOn: [most, most, most, most],
            grant: Grant(size: .value(total: most), schedule: S.years),
            bonus: .share(basisPoints: 50_000),
            refreshers: Refreshers(value: most, schedule: early),
            relocation: Relocation(amount: most, clawback: 60),
            leavingCost: LeavingCost(unvested: most, bonus: most, payBack: most)
        )
        let prices = PriceScenario(
            title: "Swings",
            factors: [100_000, 100, 100_000, 100, 100_000, 100, 100_000, 100, 100_000]
        )
        for prices in [prices, .flat, .rising] {
            let projection = try OfferProjection(of: offer, years: 10, prices: prices)
            #expect(projection.total.minor > 0)
            #expect(try projection.presentValue(rate: 1).minor > 0)
            #expect(try LeavingEarly(offer, afterMonths: 59, prices: prices).kept.minor > 0)
            #expect(try OfferComparison(offer, offer, years: 10, prices: prices).sentences.count == 7)
        }
    }
}
