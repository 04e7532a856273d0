import Interviewing
import Testing

@Suite("Two offers side by side")
struct OfferComparisonTests {
    private typealias S = OfferSample

    /// 205, 205, 190, 190 against 150 + 40 = 190 a year and 20 on signing: 210, 190, 190, 190.
    private let backLoaded = S.offer(
        "150k",
        signOn: ["50k", "40k"],
        grant: S.grant("100k", S.amazon),
        company: "Amazon"
    )
    private let even = S.offer(
        "150k",
        signOn: ["20k"],
        atOnce: true,
        grant: S.grant("160k", S.quarters),
        company: "Meta"
    )

    @Test("The difference of 205/205/190/190 and 210/190/190/190 is -5, +15, 0, 0: 10 over four years")
    func byYear() throws {
        let comparison = try OfferComparison(backLoaded, even)
        #expect(comparison.years.map(\.difference.digits) == ["−5,000", "15,000", "0", "0"])
        #expect(comparison.years.map(\.cumulative.digits) == ["−5,000", "10,000", "10,000", "10,000"])
        #expect(comparison.difference.text == "10,000 USD")
    }

    @Test("Sign-on 90 - 20 = +70 and grant 100 - 160 = -60 make the difference of 10, the larger first")
    func byPart() throws {
        let parts = try OfferComparison(backLoaded, even).parts
        #expect(parts.prefix(2).map(\.part) == [.signOn, .grant])
        #expect(parts.prefix(2).map(\.difference.digits) == ["70,000", "−60,000"])
        #expect(parts.dropFirst(2).allSatisfy { $0.difference.minor == 0 })
    }

    /// 120 with 12 at once is ahead at once; 126 gains 0.5 a month, so 12 are made up after month 24 and passed in 25.
    @Test("Half a thousand more a month makes up twelve thousand in month 24 and is ahead in month 25")
    func crossing() throws {
        let steady = S.offer("126k", company: "Steady")
        let early = S.offer("120k", signOn: ["12k"], atOnce: true, company: "Early")
        let comparison = try OfferComparison(steady, early)
        #expect(comparison.crossing?.month == 25 && comparison.crossing?.ahead == .first)
        let turned = try OfferComparison(early, steady).crossing
        #expect(turned?.month == 25 && turned?.ahead == .second)
        #expect(comparison.sentences.contains { $0.contains("From month 25 Steady has paid more in sum") })
        #expect(try OfferComparison(steady, early, years: 2).crossing == nil)
        #expect(try OfferComparison(steady, steady).crossing == nil)
    }

    /// 150 x 4 + 90 + 100 = 790 against 150 x 4 + 20 + 160 = 780: 160 f = 170, f = 17/16; 100 f = 90, f = 9/10.
    @Test("The prices of breaking even are the exact fractions 17/16 and 9/10")
    func breakEven() throws {
        let comparison = try OfferComparison(backLoaded, even)
        #expect(comparison.breakEven(of: .second) == Fraction(17, over: 16))
        #expect(comparison.breakEven(of: .first) == Fraction(9, over: 10))
        #expect(comparison.breakEven(of: .second)?.text == "106.25 %")
        let first = try OfferComparison(
            backLoaded,
            even,
            secondPrices: PriceScenario(title: "Even", factors: [10_625])
        )
        #expect(first.difference.minor == 0)
    }

    @Test("There is no price of breaking even without a grant, or when the cash alone is more")
    func noBreakEven() throws {
        let cash = S.offer("100k", company: "Cash")
        let rich = S.offer("200k", grant: S.grant("10k", S.years), company: "Rich")
        #expect(try OfferComparison(cash, rich).breakEven(of: .first) == nil)
        #expect(try OfferComparison(cash, rich).breakEven(of: .second) == nil)
        #expect(try OfferComparison(S.offer("200k"), rich).breakEven(of: .second) == Fraction(0, over: 1))
    }

    @Test("Offers in two currencies are refused until a rate is entered, which the refusal asks for")
    func currencies() throws {
        let euros = S.offer("100.000", in: .eur, company: "Berlin")
        let error = #expect(throws: OfferRefusal.self) { _ = try OfferComparison(backLoaded, euros) }
        #expect(error?.description.contains("enter an exchange rate from EUR to USD") == true)
        // A year is exchanged as a whole: 100,000 x 1.0825 = 108,250.
        let rate = try ExchangeRate(from: .eur, to: .usd, "1.0825")
        let comparison = try OfferComparison(backLoaded, euros, rate: rate)
        #expect(comparison.second.years.map(\.total.text) == Array(repeating: "108,250 USD", count: 4))
        #expect(comparison.sentences.last == "Exchanged at 1 EUR = 1.0825 USD, the rate you entered.")
    }

    @Test("A rate with a lone mark before three digits is refused with both readings; its text is read again")
    func ambiguousRates() throws {
        for text in ["1.082", "1,082", "83.125", "150,000"] {
            let error = #expect(throws: MoneyError.self) { _ = try ExchangeRate(from: .eur, to: .usd, text) }
            #expect(error?.description.contains(" point ") == true, "\(text)")
        }
        for (text, said) in [("1.0820", "1.0820"), ("0.925", "0.9250"), ("0,925", "0.9250"), ("1082", "1,082")] {
            let rate = try ExchangeRate(from: .eur, to: .usd, text)
            #expect(rate.text == "1 EUR = \(said) USD")
        }
        #expect(
            try ExchangeRate(from: .eur, to: .usd, "1.0820").hundredMillionths
                == ExchangeRate(from: .eur, to: .usd, "1.08200").hundredMillionths
        )
    }

    @Test("Relocation, raises and refreshers in the totals are named, and who would be ahead without relocation")
    func named() throws {
        var moving = S.offer("150k", relocation: Relocation(amount: S.usd("30k")), company: "Far")
        let near = S.offer("155k", company: "Near")
        let sentences = try OfferComparison(moving, near).sentences
        #expect(sentences[0] == "Over 4 years Far pays 10,000 USD more: 630,000 USD against 620,000 USD.")
        #expect(
            sentences[1]
                == "Of that is relocation, paid once: 30,000 USD from Far; without it Near pays 20,000 USD more."
        )
        #expect(!sentences.contains { $0.contains("refreshers") })
        moving.raise = 300
        #expect(try OfferComparison(moving, near, years: 1).sentences.allSatisfy { !$0.contains("raises") })
    }

    /// Far: 150 x 4 = 600 promised; with 5 % a year 150 + 157.5 + 165.375 + 173.64375 = 646.51875. Near: 155 x 4 = 620.
    @Test("What is promised ranks before what is hoped for, and the hope is a sum of its own")
    func promised() throws {
        let far = S.offer("150k", raise: 500, company: "Far")
        let near = S.offer("155k", company: "Near")
        let comparison = try OfferComparison(far, near)
        #expect(comparison.first.promised.text == "600,000 USD" && comparison.first.hoped.text == "46,518.75 USD")
        #expect(comparison.first.headline == "600,000 USD promised · 646,519 with hoped raises")
        #expect(comparison.second.headline == "620,000 USD" && comparison.second.hopeSentence == nil)
        #expect(comparison.first.targetSentence == nil)
        #expect(comparison.first.hopeSentence == "46,519 USD of this is raises, which no letter promises.")
        #expect(
            comparison.sentences.prefix(2) == [
                "Over 4 years Near promises 20,000 USD more: 620,000 USD against 600,000 USD.",
                "With hoped raises Far pays 26,518.75 USD more: 646,518.75 USD against 620,000 USD. 46,518.75 USD of the total of Far is raises, which no letter promises.",
            ]
        )
        #expect(try OfferComparisons([far, near]).best == 1)
        let later = S.offer("150k", refreshers: Refreshers(value: S.usd("40k"), schedule: S.years))
        #expect(try OfferProjection(of: later).headline == "600,000 USD promised · 660,000 with hoped refreshers")
        var both = later
        both.raise = 500
        #expect(try OfferProjection(of: both).headline.hasSuffix("with hoped raises and refreshers"))
    }

    @Test("Of three offers every pair is held against each other, and the best one first against the others")
    func pairs() throws {
        let staying = S.offer("140k", company: "Staying")
        let all = try OfferComparisons([staying, backLoaded, even])
        #expect(all.pairs.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
        #expect(all.best == 1)
        let best = all.pairs(with: 1)
        #expect(best.map { [$0.first, $0.second] } == [[1, 0], [1, 2]])
        #expect(best.map(\.comparison.difference.digits) == ["230,000", "10,000"])
        #expect(all.pairs(without: 1).map { [$0.first, $0.second] } == [[0, 2]])
        #expect(best[1].comparison.breakEven(of: .second) == Fraction(17, over: 16))
        #expect(best[0].comparison.reversed == all.pairs[0].comparison)
    }

    /// 150 x 4 + 90 = 690 without stock against 140 x 4 = 560.
    @Test("Where prices never meet this is said, for stock on one side and on both")
    func neverMeet() throws {
        let staying = S.offer("140k", company: "Staying")
        let comparison = try OfferComparison(backLoaded, staying)
        #expect(comparison.priceSentences == ["No stock price makes Amazon pay less than Staying."])
        #expect(comparison.yearSentence == "Amazon pays more in every year.")
        #expect(comparison.reversed.yearSentence == "Amazon pays more in every year.")
        let some = S.offer("140k", grant: S.grant("40k", S.years), company: "Some")
        #expect(
            try OfferComparison(backLoaded, some).priceSentences == [
                "No price of its own stock makes Amazon pay less than Some.",
                "The totals are equal when the stock of Some is at 575 % of today's price in every year; above it Some pays more.",
            ]
        )
        #expect(try OfferComparison(staying, staying).priceSentences.isEmpty)
    }

    @Test("Pairs in other currencies are held against each other in that of the first, at the rates that were entered")
    func pairsOfCurrencies() throws {
        let (one, two) = (S.offer("100k", in: .eur, company: "One"), S.offer("90k", in: .gbp, company: "Two"))
        #expect(throws: OfferRefusal.self) { _ = try OfferComparisons([backLoaded, one, two]) }
        let rates = [
            try ExchangeRate(from: .eur, to: .usd, "1.1"), try ExchangeRate(from: .gbp, to: .usd, "1.3"),
        ]
        let all = try OfferComparisons([backLoaded, one, two], rates: rates)
        #expect(all.projections.map(\.total.text) == ["790,000 USD", "440,000 USD", "468,000 USD"])
        let last = try #require(all.pairs.last?.comparison)
        #expect(last.difference.text == "−28,000 USD")
        #expect(last.sentences.suffix(2).allSatisfy { $0.hasPrefix("Exchanged at 1 ") })
        #expect(all.pairs[0].comparison == (try OfferComparison(backLoaded, one, rate: rates[0])))
    }

    @Test("A price of breaking even names the scenario that the other side is held at")
    func heldScenario() throws {
        let sentences = try OfferComparison(backLoaded, even, prices: .fallen).sentences
        #expect(
            sentences.contains {
                $0.contains(
                    "in every year and that of Meta is held at the scenario “30 % lower”; above it Amazon pays more"
                )
            }
        )
        #expect(try OfferComparison(backLoaded, even).sentences.allSatisfy { !$0.contains("scenario") })
        let some = S.offer("100k", grant: S.grant("40k", S.years), company: "Some")
        #expect(
            try OfferComparison(backLoaded, some, prices: .fallen).priceSentences.first
                == "No price of its own stock makes Amazon pay less than Some; that of Some is held at the scenario “30 % lower”."
        )
    }

    @Test("A bonus counts at its target, and this is said")
    func target() throws {
        let offer = S.offer("140k", bonus: .amount(perYear: S.usd("20k")))
        #expect(
            try OfferProjection(of: offer).targetSentence
                == "80,000 USD of this is the bonus at its target, which the letter names and nobody guarantees."
        )
    }

    /// 50,000 dollars given up at 0.9 are 45,000 euros.
    @Test("What leaving costs is also said in the currency of the comparison")
    func leavingElsewhere() throws {
        var taken = S.offer("150k", company: "Far")
        taken.leavingCost = LeavingCost(unvested: S.money("50k", .usd), bonus: .zero(.usd), payBack: .zero(.usd))
        let rate = try ExchangeRate(from: .usd, to: .eur, "0.9")
        let sentences = try OfferComparison(S.offer("100k", in: .eur, company: "Near"), taken, rate: rate).sentences
        #expect(
            sentences.contains(
                "Taking Far costs 50,000 USD (45,000 EUR) at the present employer, which is not in these totals."
            )
        )
    }

    @Test("A discount rate that turns the order round is said, and one that does not changes nothing")
    func discounted() throws {
        let early = S.offer("100k", signOn: ["100k"], atOnce: true, company: "Early")
        let atEnd = VestSchedule(steps: [.init(months: 48, share: 10_000)])
        let late = S.offer("100k", grant: S.grant("104k", atEnd), company: "Late")
        let comparison = try OfferComparison(early, late)
        #expect(try comparison.sentences(rate: 0) == comparison.sentences)
        let sentences = try comparison.sentences(rate: 500)
        #expect(sentences[1].hasPrefix("Discounted by 5 % a year Early is worth ") && sentences[1].contains("in sum"))
        #expect([sentences[0]] + sentences.dropFirst(2) == comparison.sentences)
        #expect(throws: OfferRefusal.rate(-1)) { _ = try comparison.sentences(rate: -1) }
    }

    @Test("A rate is a number above nothing with up to eight decimals, and 1,000 yen at 0.0066 are 6.60 dollars")
    func rates() throws {
        let rate = try ExchangeRate(from: .jpy, to: .usd, "0,0066")
        #expect(try rate.exchange(Money(minor: 1000, .jpy)) == Money(minor: 660, .usd))
        #expect(rate.text == "1 JPY = 0.0066 USD")
        #expect(throws: MoneyError.mixed(.eur, .jpy)) { _ = try rate.exchange(Money(minor: 1, .eur)) }
        for text in ["", "0", "-1", "1.123456789", "abc", "1,000,5", "10000000"] {
            #expect(throws: MoneyError.self) { _ = try ExchangeRate(from: .eur, to: .usd, text) }
        }
    }

    /// On top of equal bases: sign-on of 4.17 a month, then 3.33, with 5 and 15 at the ends of two years, against 20 at
    /// once and 10 a quarter. After month 13 it is 58.3 against 60, after 14 61.7, after 15 65 against 70.
    @Test("Monthly sign-on against quarterly stock changes places in months 14, 15, 17, 18, 20, 21 and 23")
    func crossings() throws {
        let comparison = try OfferComparison(backLoaded, even)
        #expect(comparison.crossings.map(\.month) == [14, 15, 17, 18, 20, 21, 23])
        #expect(comparison.crossings.map(\.ahead) == [.first, .second, .first, .second, .first, .second, .first])
    }

    @Test("The sentences name the sums, the years, the parts and the prices that decide")
    func sentences() throws {
        #expect(
            try OfferComparison(backLoaded, even).sentences == [
                "Over 4 years Amazon pays 10,000 USD more: 790,000 USD against 780,000 USD.",
                "Amazon pays more in year 2, Meta in year 1.",
                "The sums change places 7 times within these 4 years; from month 23 Amazon stays ahead to their end.",
                "Sign-on pay: 70,000 USD more from Amazon, 90,000 against 20,000.",
                "The grant: 60,000 USD more from Meta, 160,000 against 100,000.",
                "The totals are equal when the stock of Amazon is at 90 % of today's price in every year; above it Amazon pays more.",
                "The totals are equal when the stock of Meta is at 106.25 % of today's price in every year; above it Meta pays more.",
            ]
        )
        let same = try OfferComparison(S.offer("100k"), S.offer("100k"))
        #expect(same.sentences == ["Over 4 years both pay the same, 400,000 USD."])
    }

    @Test("Two offers of one company are told apart by their labels, or as first and second")
    func names() throws {
        var (one, two) = (S.offer("110k", company: "Amazon"), S.offer("100k", company: "Amazon"))
        #expect(try OfferComparison(one, two).sentences[0].contains("the first offer pays 40,000 USD more"))
        (one.label, two.label) = ("L6", "L5")
        #expect(try OfferComparison(one, two).sentences[0].contains("Amazon (L6) pays 40,000 USD more"))
    }
}
