import Interviewing
import Testing

@Suite("Offers reckoned year by year")
struct WorkedOffersTests {
    /// An offer with its arithmetic in words and what every year must come to.
    struct Worked: Sendable, CustomTestStringConvertible {
        let arithmetic: String
        let offer: Offer
        var prices = PriceScenario.flat
        let years: [String]

        var testDescription: String { arithmetic }
    }

    @Test("Every worked offer comes out year by year as its arithmetic says", arguments: WorkedOffersTests.all)
    func years(_ worked: Worked) throws {
        let projection = try OfferProjection(of: worked.offer, years: worked.years.count, prices: worked.prices)
        #expect(projection.years.map(\.total.digits) == worked.years, "\(worked.arithmetic)")
    }

    @Test("There are at least thirty worked offers")
    func enough() { #expect(Self.all.count >= 30) }

    static let all: [Worked] = cash + stock + scenarios + currencies

    private typealias S = OfferSample

    private static let cash: [Worked] = [
        Worked(
            arithmetic: "120,000 of base and nothing else is 120,000 in each of four years.",
            offer: S.offer("120,000"),
            years: ["120,000", "120,000", "120,000", "120,000"]
        ),
        Worked(
            arithmetic: "3 % more each year: 100,000; x 1.03 = 103,000; x 1.03 = 106,090; x 1.03 = 109,272.70.",
            offer: S.offer("100,000", raise: 300),
            years: ["100,000", "103,000", "106,090", "109,272.70"]
        ),
        Worked(
            arithmetic: "15 % of 160,000 is 24,000; 160,000 + 24,000 = 184,000 a year.",
            offer: S.offer("160,000", bonus: .share(basisPoints: 1500)),
            years: ["184,000", "184,000", "184,000", "184,000"]
        ),
        Worked(
            arithmetic: "140,000 and a bonus of 20,000 whatever the base is 160,000 a year.",
            offer: S.offer("140,000", bonus: .amount(perYear: S.usd("20,000"))),
            years: ["160,000", "160,000"]
        ),
        Worked(
            arithmetic:
                "The bonus follows the raise: 100 + 10 = 110; 110 + 11 = 121; 121 + 12.1 = 133.1; 133.1 + 13.31 = 146.41.",
            offer: S.offer("100,000", raise: 1000, bonus: .share(basisPoints: 1000)),
            years: ["110,000", "121,000", "133,100", "146,410"]
        ),
        Worked(
            arithmetic: "10 % of 100.05 is 10.005, half to even 10.00; 100.05 + 10.00 = 110.05.",
            offer: S.offer("100.05", bonus: .share(basisPoints: 1000)),
            years: ["110.05"]
        ),
        Worked(
            arithmetic: "10 % of 100.15 is 10.015, half to even 10.02; 100.15 + 10.02 = 110.17.",
            offer: S.offer("100.15", bonus: .share(basisPoints: 1000)),
            years: ["110.17"]
        ),
        Worked(
            arithmetic: "Sign-on of 10, 20, 30 and 40 on a base of 100: 110, 120, 130, 140; year five has none: 100.",
            offer: S.offer("100,000", signOn: ["10,000", "20,000", "30,000", "40,000"]),
            years: ["110,000", "120,000", "130,000", "140,000", "100,000"]
        ),
        Worked(
            arithmetic: "Paid at once or by the month, 50 and 40 of sign-on stay 150 + 50 = 200 and 150 + 40 = 190.",
            offer: S.offer("150,000", signOn: ["50,000", "40,000"], atOnce: true),
            years: ["200,000", "190,000", "150,000"]
        ),
        Worked(
            arithmetic: "Moving help of 12,500 comes once: 130,000 + 12,500 = 142,500, then 130,000.",
            offer: S.offer("130,000", relocation: Relocation(amount: S.usd("12,500"), clawback: 12)),
            years: ["142,500", "130,000"]
        ),
    ]

    private static let stock: [Worked] = [
        Worked(
            arithmetic: "Base 150, sign-on 50 and 40, grant 100 at 5/15/40/40: 150+50+5, 150+40+15, 150+40, 150+40.",
            offer: S.offer("150k", signOn: ["50k", "40k"], grant: S.grant("100k", S.amazon)),
            years: ["205,000", "205,000", "190,000", "190,000"]
        ),
        Worked(
            arithmetic: "400 in sixteen quarters is 25 a quarter, 100 a year; 180 + 100 = 280.",
            offer: S.offer("180k", grant: S.grant("400k", S.quarters)),
            years: ["280,000", "280,000", "280,000", "280,000"]
        ),
        Worked(
            arithmetic:
                "With a cliff a quarter of 320 vests after month 12, then 20 a quarter: 80 a year; 170 + 80 = 250.",
            offer: S.offer("170k", grant: S.grant("320k", S.cliff)),
            years: ["250,000", "250,000", "250,000", "250,000"]
        ),
        Worked(
            arithmetic: "300 at 33/33/22/12 is 99, 99, 66, 36; on a base of 170: 269, 269, 236, 206.",
            offer: S.offer("170k", grant: S.grant("300k", S.frontLoaded)),
            years: ["269,000", "269,000", "236,000", "206,000"]
        ),
        Worked(
            arithmetic: "100,000 in forty-eight months is 25,000 a year, however the months are rounded.",
            offer: S.offer("0", grant: S.grant("100,000", S.months)),
            years: ["25,000", "25,000", "25,000", "25,000"]
        ),
        Worked(
            arithmetic: "812 units at 184.50 are 149,814; a quarter is 37,453.50; on 150,000 it is 187,453.50.",
            offer: S.offer("150,000", grant: S.units("812", at: "184.50", S.years)),
            years: ["187,453.50", "187,453.50", "187,453.50", "187,453.50"]
        ),
        Worked(
            arithmetic: "100.5 units at 99.99 are 10,048.995, half to even 10,049; a quarter of it is 2,512.25 a year.",
            offer: S.offer("100,000", grant: S.units("100.5", at: "99.99", S.quarters)),
            years: ["102,512.25", "102,512.25", "102,512.25", "102,512.25"]
        ),
        Worked(
            arithmetic: "402,001 in sixteen quarters is 100,500.25 in each of four years, as by hand.",
            offer: S.offer("0", grant: S.grant("402,001", S.quarters)),
            years: ["100,500.25", "100,500.25", "100,500.25", "100,500.25"]
        ),
        Worked(
            arithmetic:
                "A quarter of 100.02 is 25.005, in sum 25.01 (halves up), 50.01, 75.02 and 100.02: 25.01, 25, 25.01, 25.",
            offer: S.offer("0", grant: S.grant("100.02", S.years)),
            years: ["25.01", "25", "25.01", "25"]
        ),
        Worked(
            arithmetic:
                "5/15/20/20/20/20 % of 7 cents are in sum 0.35, 1.4, 2.8, 4.2, 5.6 and 7, rounded 0, 1, 3, 4, 6 and 7: 0, 1, 3, 3.",
            offer: S.offer("0", grant: S.grant("0.07", S.amazon)),
            years: ["0", "0.01", "0.03", "0.03"]
        ),
        Worked(
            arithmetic: "60 % of 50 after month 1 and 40 % after month 18 are 30 in year 1 and 20 in year 2.",
            offer: S.offer(
                "100k",
                grant: S.grant(
                    "50k",
                    VestSchedule(steps: [.init(months: 1, share: 6000), .init(months: 18, share: 4000)])
                )
            ),
            years: ["130,000", "120,000", "100,000"]
        ),
        Worked(
            arithmetic: "A fifth of 100 in each of five years: 90 + 20 = 110 five times, then 90.",
            offer: S.offer("90k", grant: S.grant("100k", S.fifths)),
            years: ["110,000", "110,000", "110,000", "110,000", "110,000", "90,000"]
        ),
        Worked(
            arithmetic:
                "40 a year from year 2 in four equal years: 10 in year 2, 10+10, 10+10+10; on 100: 110, 120, 130.",
            offer: S.offer("100k", refreshers: Refreshers(value: S.usd("40k"), fromYear: 2, schedule: S.years)),
            years: ["100,000", "110,000", "120,000", "130,000"]
        ),
        Worked(
            arithmetic: "The same to year six: in year 5 four of them vest, 140, and in year 6 still four, 140.",
            offer: S.offer("100k", refreshers: Refreshers(value: S.usd("40k"), fromYear: 2, schedule: S.years)),
            years: ["100,000", "110,000", "120,000", "130,000", "140,000", "140,000"]
        ),
        Worked(
            arithmetic: "24 a year from year 3, each vesting after its year: 100, 100, 124, 124.",
            offer: S.offer("100k", refreshers: Refreshers(value: S.usd("24k"), fromYear: 3, schedule: S.oneYear)),
            years: ["100,000", "100,000", "124,000", "124,000"]
        ),
        Worked(
            arithmetic: """
                Base 160,000, 164,800, 169,744, 174,836.32; a tenth of it 16,000, 16,480, 16,974.40, 17,483.63; sign-on \
                30,000, 20,000; 1,000 units at 200: 10,000, 30,000, 80,000, 80,000; refreshers 12,500, 25,000, 37,500 \
                from year 2; moving 15,000. Sums: 231,000; 243,780; 291,718.40; 309,819.95.
                """,
            offer: S.offer(
                "160,000",
                raise: 300,
                signOn: ["30,000", "20,000"],
                grant: S.units("1,000", at: "200", S.amazon),
                bonus: .share(basisPoints: 1000),
                refreshers: Refreshers(value: S.usd("50,000"), fromYear: 2, schedule: S.quarters),
                relocation: Relocation(amount: S.usd("15,000"))
            ),
            years: ["231,000", "243,780", "291,718.40", "309,819.95"]
        ),
    ]

    private static let scenarios: [Worked] = [
        Worked(
            arithmetic: "30 % less: 5, 15, 40, 40 become 3.5, 10.5, 28, 28; on 150: 153.5, 160.5, 178, 178.",
            offer: S.offer("150k", grant: S.grant("100k", S.amazon)),
            prices: .fallen,
            years: ["153,500", "160,500", "178,000", "178,000"]
        ),
        Worked(
            arithmetic: """
                15 % more each year is 1, 1.15, 1.3225 and 1.520875: 5,000, 17,250, 52,900 and 60,835 on 150,000.
                """,
            offer: S.offer("150k", grant: S.grant("100k", S.amazon)),
            prices: .rising,
            years: ["155,000", "167,250", "202,900", "210,835"]
        ),
        Worked(
            arithmetic: """
                7.5 % more each year is 1, 1.075, 1.155625 and 1.242296875: of 4 m in four years 1,000,000, 1,075,000, \
                1,155,625 and 1,242,296.875, half to even 1,242,296.88.
                """,
            offer: S.offer("0", grant: S.grant("4m", S.years)),
            prices: .growing(by: 750),
            years: ["1,000,000", "1,075,000", "1,155,625", "1,242,296.88"]
        ),
        Worked(
            arithmetic:
                "7 % more each year is 1.225043 in year 4: of 300 a year 300, 321, 343.47 and 367.5129 thousand.",
            offer: S.offer("0", grant: S.grant("1.2m", S.months)),
            prices: .growing(by: 700),
            years: ["300,000", "321,000", "343,470", "367,512.90"]
        ),
        Worked(
            arithmetic: """
                50 % less each year stops at 1 % of today's price: 1/2, 1/4, 1/8, 1/16, 1/32 and 1/64, then 1/128 would be \
                less; of 3,200 in a grant a year 1,600, 800 and so on, in the end 32.
                """,
            offer: S.offer(
                "0",
                grant: S.grant("32,000", VestSchedule(steps: (1...10).map { .init(months: $0 * 12, share: 1000) }))
            ),
            prices: .growing(by: -5000),
            years: ["3,200", "1,600", "800", "400", "200", "100", "50", "32", "32", "32"]
        ),
        Worked(
            arithmetic:
                "30 % less of 100,500.25 a year in four quarters is 70,350.175, half to even 70,350.18, as by hand.",
            offer: S.offer("0", grant: S.grant("402,001", S.quarters)),
            prices: .fallen,
            years: ["70,350.18", "70,350.18", "70,350.18", "70,350.18"]
        ),
        Worked(
            arithmetic: "At 120, 80, 0 and 200 %: 5 x 1.2 = 6, 15 x 0.8 = 12, nothing, 40 x 2 = 80, on 100.",
            offer: S.offer("100k", grant: S.grant("100k", S.amazon)),
            prices: PriceScenario(title: "Own", factors: [12_000, 8000, 0, 20_000]),
            years: ["106,000", "112,000", "100,000", "180,000"]
        ),
        Worked(
            arithmetic: "The last price holds on: 150 % in year 1, 50 % from year 2; 25 becomes 37.5, then 12.5 each.",
            offer: S.offer("100k", grant: S.grant("100k", S.years)),
            prices: PriceScenario(title: "Own", factors: [15_000, 5000]),
            years: ["137,500", "112,500", "112,500", "112,500"]
        ),
        Worked(
            arithmetic: "With stock worth nothing a grant of 500 leaves the base and the sign-on: 120 + 10, 120.",
            offer: S.offer("120k", signOn: ["10k"], grant: S.grant("500k", S.quarters)),
            prices: PriceScenario(title: "Nothing", factors: [0]),
            years: ["130,000", "120,000"]
        ),
        Worked(
            arithmetic: """
                10,000 given in year 2 at 1.15 and vesting in year 3 at 1.3225 is 11,500; given in year 3 and vesting in \
                year 4 it is 10,000 x 1.520875 / 1.3225 = 11,500.
                """,
            offer: S.offer("100k", refreshers: Refreshers(value: S.usd("10k"), fromYear: 2, schedule: S.twoYears)),
            prices: .rising,
            years: ["100,000", "100,000", "111,500", "111,500"]
        ),
        Worked(
            arithmetic:
                "A price that fell before refreshers were given does not touch them: 30 % less leaves 10,000 at 10,000.",
            offer: S.offer("100k", refreshers: Refreshers(value: S.usd("10k"), fromYear: 2, schedule: S.oneYear)),
            prices: .fallen,
            years: ["100,000", "110,000"]
        ),
    ]

    private static let currencies: [Worked] = [
        Worked(
            arithmetic: """
                Yen have no cents: 12,000,001 x 1.025 = 12,300,001.025, so 12,300,001; then 12,607,501.025, so \
                12,607,501; then 12,922,688.525, so 12,922,689.
                """,
            offer: S.offer("12,000,001", in: .jpy, raise: 250),
            years: ["12,000,001", "12,300,001", "12,607,501", "12,922,689"]
        ),
        Worked(
            arithmetic:
                "Dinars have three decimals: 12.34 % of 30,000.500 is 3,702.0617, so 3,702.062; together 33,702.562.",
            offer: S.offer("30,000.500", in: .kwd, bonus: .share(basisPoints: 1234)),
            years: ["33,702.562"]
        ),
        Worked(
            arithmetic: "95.000,50 € and 5.000,25 € are 100,000.75 in year 1, then 95,000.50.",
            offer: S.offer("95.000,50 €", in: .eur, signOn: ["5.000,25 €"]),
            years: ["100,000.75", "95,000.50"]
        ),
        Worked(
            arithmetic: "60 lakh of base and a quarter of 40 lakh are 70 lakh a year.",
            offer: S.offer("60 lakh", in: .inr, grant: S.grant("40,00,000", S.years, .inr)),
            years: ["7,000,000", "7,000,000", "7,000,000", "7,000,000"]
        ),
    ]
}
