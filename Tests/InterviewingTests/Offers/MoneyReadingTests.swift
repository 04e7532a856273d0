import Interviewing
import Testing

@Suite("Amounts that people type")
struct MoneyReadingTests {
    @Test(
        "An amount is read as people write it",
        arguments: [
            ("150,000", "USD", 15_000_000), ("150000", "USD", 15_000_000), ("150.000,00 €", "EUR", 15_000_000),
            ("$150k", "USD", 15_000_000), ("150K USD", "USD", 15_000_000), ("1 234,50", "EUR", 123_450),
            ("1\u{A0}234,50\u{202F}€", "EUR", 123_450), ("CHF 120'000", "CHF", 12_000_000),
            ("120’000.05 CHF", "CHF", 12_000_005), ("1,234,567.89", "USD", 123_456_789),
            ("1.234.567,89", "EUR", 123_456_789), ("1.5m", "USD", 150_000_000), ("1,5 m €", "EUR", 150_000_000),
            ("12,34,567", "INR", 123_456_700), ("₹12 lakh", "INR", 120_000_000), ("1.2 crore", "INR", 1_200_000_000),
            ("150.000", "USD", 15_000_000), ("150.5", "USD", 15_050), ("150,5", "USD", 15_050), ("0", "USD", 0),
            ("0.5", "USD", 50), ("-35,000", "USD", -3_500_000), ("−$35", "USD", -3500),
            ("12,000,000", "JPY", 12_000_000),
            ("¥12m", "JPY", 12_000_000), ("1.500", "JPY", 1500), ("1.500", "KWD", 1500), ("1,500", "KWD", 1_500_000),
            ("1,500.250", "KWD", 1_500_250), ("us$ 90k", "USD", 9_000_000), ("90 thousand", "GBP", 9_000_000),
            ("450 kr", "SEK", 45_000), ("450 k kr", "SEK", 45_000_000), ("90k mxn", "MXN", 9_000_000),
            ("  75,000 \n", "USD", 7_500_000),
        ] as [(String, String, Int64)]
    )
    func reads(_ text: String, _ code: String, _ minor: Int64) throws {
        let money = try Money.read(text, in: try Currency(code))
        #expect(money.minor == minor, "\(text)")
    }

    @Test(
        "What is no clear amount is refused with the cure",
        arguments: [
            ("", "USD", "write a number"), ("salary", "USD", "write a number"), ("140-160k", "USD", "not a range"),
            ("€150k", "USD", "it is in EUR"), ("150k GBP", "USD", "it is in GBP"),
            ("150 per month", "USD", "per month"),
            ("1,250k", "USD", "write the amount out"), ("1.250m", "EUR", "write the amount out"),
            ("150.123,4.5", "USD", "do not fit"), ("1,23,4", "USD", "groups are not of three"),
            ("12,34,567", "USD", "Choose INR, or write 1,234,567."), ("1234,567", "USD", "groups are not of three"),
            ("0.505", "USD", "2 decimals"), ("1.2345", "USD", "2 decimals"), ("100.5", "JPY", "no decimals"),
            ("1 234,567 890", "EUR", "two kinds of mark"), ("150,", "USD", "finish it"),
            ("1e6", "USD", "stands between"),
            ("1 000,000", "EUR", "decimals"), ("150k per year", "USD", "per year"), ("15%", "USD", "no currency"),
            ("1,000.00.0", "USD", "do not fit"), ("١٢٣", "USD", "write a number"),
        ]
    )
    func refuses(_ text: String, _ code: String, _ cure: String) throws {
        let currency = try Currency(code)
        let error = #expect(throws: MoneyError.self) { _ = try Money.read(text, in: currency) }
        #expect(error?.description.contains(cure) == true, "\(text): \(error?.description ?? "")")
    }

    @Test("An amount with thirty digits is refused, not cut or crashed on")
    func large() {
        for digits in [19, 20, 24, 25, 30, 99, 101, 100_000] {
            #expect(throws: MoneyError.self) {
                _ = try Money.read(String(repeating: "9", count: digits), in: .usd)
            }
        }
        #expect(throws: MoneyError.tooLarge) { _ = try Money.read("92,233,720,368,547,758.08", in: .usd) }
        #expect((try? Money.read("92,233,720,368,547,758.07", in: .usd))?.minor == .max)
    }

    @Test("A currency that is not in the table is refused with the ones that are")
    func unknownCurrency() {
        let error = #expect(throws: MoneyError.self) { _ = try Currency("XYZ") }
        #expect(error?.description.contains("USD, EUR, GBP") == true)
        #expect((try? Currency("eur")) == .eur)
        #expect(Set(Currency.all.map(\.code)).count == Currency.all.count)
        #expect(Currency.all.count >= 35)
        #expect(Currency.all.allSatisfy { [0, 2, 3].contains($0.minorDigits) && $0.code.count == 3 })
    }

    @Test("Amounts are shown with grouping, and decimals only where there are some")
    func text() {
        #expect(Money(minor: 15_000_000, .usd).text == "150,000 USD")
        #expect(Money(minor: -123_450, .eur).text == "−1,234.50 EUR")
        #expect(Money(minor: 5, .usd).text == "0.05 USD")
        #expect(Money(minor: 1500, .jpy).text == "1,500 JPY")
        #expect(Money(minor: 1_500_250, .kwd).text == "1,500.250 KWD")
        #expect(Money(minor: 3_500_000, .usd).signedText == "+35,000 USD")
        let short = [(82_000, "820"), (15_000_000, "150k"), (125_000_000, "1.25m"), (-3_500_000, "−35k")]
        for (minor, text) in short { #expect(Money(minor: Int64(minor), .usd).shortText == text) }
        #expect(Money(minor: 99_949_999, .usd).shortText == "999k")
        #expect(Money(minor: 99_940, .usd).shortText == "999")
        #expect(Money(minor: 99_950, .usd).shortText == "1k")
        #expect(Money(minor: 99_950_000, .usd).shortText == "1m")
        #expect(Money(minor: 123_456_700, .usd).shortText == "1.23m")
        #expect(Money(minor: .min, .usd).text == "−92,233,720,368,547,758.08 USD")
    }

    @Test(
        "A price of one unit with a lone mark before three digits is refused with both readings, a plain one is read",
        arguments: ["1.125", "187.125", "1,250", "187,125 USD", "$12.500"]
    )
    func ambiguousPrices(_ text: String) throws {
        let error = #expect(throws: MoneyError.self) { _ = try Money.read(text, in: .usd, isPrice: true) }
        let digits = text.filter { $0.isNumber || $0 == "." || $0 == "," }
        let halves = digits.split { $0 == "." || $0 == "," }.map(String.init)
        let said = error?.description ?? ""
        #expect(said.contains("\(halves[0]),\(halves[1]) or \(halves[0]) point \(halves[1])"), "\(said)")
        // Both cures are read, as a thousandfold and as a single one.
        let whole = try Money.read(halves[0] + halves[1], in: .usd, isPrice: true)
        let rounded = try Money.read("\(halves[0]).\(halves[1].prefix(2))", in: .usd, isPrice: true)
        #expect(said.contains("\(halves[0])\(halves[1]) without a mark"))
        #expect(said.contains("as \(halves[0]).\(halves[1].prefix(2))"))
        #expect(whole.minor / 1000 == rounded.minor)
    }

    @Test("A price that can be read in one way only is read, and an amount such as 150.000 stays thousands")
    func plainPrices() throws {
        for (text, minor) in [
            ("187.12", 18_712), ("187,12", 18_712), ("1250", 125_000), ("1,250.00", 125_000), ("1.250,50", 125_050),
            ("1 250", 125_000), ("12", 1200), ("0.5", 50),
        ] {
            #expect(try Money.read(text, in: .usd, isPrice: true).minor == Int64(minor), "\(text)")
        }
        #expect(try Money.read("1.500", in: .kwd, isPrice: true).minor == 1500)
        #expect(throws: MoneyError.self) { _ = try Money.read("1,500", in: .kwd, isPrice: true) }
        #expect(throws: MoneyError.self) { _ = try Money.read("1.500", in: .jpy, isPrice: true) }
        #expect(try Money.read("150.000", in: .usd).minor == 15_000_000)
    }

    @Test("An offer with a price of a thousand is typed as it is read again, and “1.125” is refused in its field")
    func priceInAForm() throws {
        for price in ["999", "1250", "1250.50", "12345678"] {
            let offer = OfferSample.offer("150k", grant: OfferSample.units("10", at: price, OfferSample.years))
            #expect(try OfferEntry(offer, presets: []).offer(presets: []) == offer, "\(price)")
        }
        var entry = OfferEntry(
            OfferSample.offer("150.000", grant: OfferSample.units("10000", at: "2", OfferSample.years)),
            presets: []
        )
        entry[.unitPrice] = "1.125"
        let error = #expect(throws: OfferEntryError.self) { _ = try entry.offer(presets: []) }
        #expect(error?.problems.map(\.field) == [.unitPrice])
    }

    @Test("A count of units is read with its decimals, and a point that may mean thousands is refused")
    func units() throws {
        for (text, count) in [
            ("812", 8_120_000), ("1,250", 12_500_000), ("12.5", 125_000), ("12,5", 125_000), ("0.0001", 1),
        ] {
            #expect(try UnitCount.read(text).tenThousandths == Int64(count), "\(text)")
        }
        for text in ["", "1.250", "1.23456", "-3", "12 shares", "1,2,3"] {
            #expect(throws: MoneyError.self) { _ = try UnitCount.read(text) }
        }
        #expect(UnitCount(tenThousandths: 12_3450).description == "12.3450")
    }

    @Test("A share is read in per cent with up to two decimals")
    func shares() throws {
        for (text, points) in [("15", 1500), ("15 %", 1500), ("2.08%", 208), ("2,5", 250), ("0", 0)] {
            #expect(try BasisPoints.read(text) == points)
        }
        for text in ["", "%", "-1", "1.234", "a", "1.2.3", "12345678"] {
            #expect(throws: MoneyError.self) { _ = try BasisPoints.read(text) }
        }
        #expect([1500, 208, 250, -3000, 5].map(BasisPoints.text) == ["15 %", "2.08 %", "2.5 %", "−30 %", "0.05 %"])
    }

    @Test("Two currencies are never added, subtracted or compared, and too large a sum is refused")
    func mixed() {
        let (dollars, euros) = (Money(minor: 100, .usd), Money(minor: 100, .eur))
        #expect(throws: MoneyError.mixed(.usd, .eur)) { _ = try dollars.adding(euros) }
        #expect(throws: MoneyError.mixed(.usd, .eur)) { _ = try dollars.subtracting(euros) }
        #expect(throws: MoneyError.mixed(.usd, .eur)) { _ = try dollars.isLess(than: euros) }
        #expect(throws: MoneyError.tooLarge) { _ = try dollars.adding(Money(minor: .max, .usd)) }
        #expect(throws: MoneyError.tooLarge) { _ = try Money(minor: .min, .usd).subtracting(dollars) }
        #expect(dollars != euros)
    }
}
