import Interviewing
import Testing

@Suite("Offers as they are typed")
struct OfferEntryTests {
    private static let amazon = VestPresetDefinition(
        id: "amazon-5-15-40-40",
        title: "5 / 15 / 40 / 40",
        usedBy: "",
        check: "",
        asOf: "2024-03",
        signOnYears: 2,
        runs: [
            .init(from: 12, to: 12, every: 12, share: 500), .init(from: 24, to: 24, every: 12, share: 1500),
            .init(from: 30, to: 48, every: 6, share: 8000),
        ],
        worked: [],
        provenance: Provenance(
            source: [],
            trust: .verified,
            matching: [],
            nonMatching: [],
            place: Place(file: "presets.yml", line: 1, column: 1)
        )
    )

    private static func entry(_ texts: [OfferField: String]) -> OfferEntry {
        var entry = OfferEntry()
        for (field, text) in texts { entry[field] = text }
        return entry
    }

    private static func problems(_ texts: [OfferField: String]) -> [OfferField: String] {
        do throws(OfferEntryError) {
            _ = try entry(texts).offer(presets: [amazon])
            return [:]
        } catch {
            return Dictionary(error.problems.map { ($0.field, $0.sentence) }, uniquingKeysWith: { first, _ in first })
        }
    }

    @Test("Base 150, sign-on 50 and 40, grant 100 at 5/15/40/40 pay 205, 205, 190, 190")
    func publicExample() throws {
        let texts: [OfferField: String] = [
            .company: "Amazon", .base: "150", .signOn1: "50", .signOn2: "40", .grant: "100", .vest: "amazon-5-15-40-40",
        ]
        let offer = try Self.entry(texts).offer(presets: [Self.amazon])
        #expect(try OfferProjection(of: offer).years.map(\.total.digits) == ["205", "205", "190", "190"])
    }

    @Test("An offer that is shown in the form and saved again pays the same, whatever is in it")
    func roundTrip() throws {
        var generator = GeneratedOffers(seed: 77)
        for _ in 0..<1000 {
            let offer = generator.offer()
            let again = try OfferEntry(offer, presets: [Self.amazon]).offer(presets: [Self.amazon])
            #expect(
                try OfferProjection(of: again, years: 10).payments == OfferProjection(of: offer, years: 10).payments
            )
            for months in [1, 7, 12, 30] {
                let (one, two) = (
                    try LeavingEarly(offer, afterMonths: months), try LeavingEarly(again, afterMonths: months)
                )
                #expect(one == two)
            }
            #expect((again.leavingCost?.total?.minor ?? 0) == (offer.leavingCost?.total?.minor ?? 0))
        }
    }

    private static let none = VestPresetDefinition(
        id: "none",
        title: "No stock",
        usedBy: "",
        check: "",
        asOf: "2026-11",
        signOnYears: 0,
        runs: [],
        worked: [],
        provenance: amazon.provenance
    )

    @Test("An offer without stock says so, and a grant beside that is refused at the schedule")
    func noStock() throws {
        var entry = Self.entry([.company: "Example", .base: "100k", .vest: "none"])
        #expect(try entry.offer(presets: [Self.amazon, Self.none]).grant == nil)
        entry[.grant] = "50k"
        let error = #expect(throws: OfferEntryError.self) { try entry.offer(presets: [Self.amazon, Self.none]) }
        #expect(error?.problems.map(\.field) == [.vest])
        #expect(error?.problems.first?.sentence.contains("take the amount out") == true)
    }

    @Test("Groups of two in dollars name the rupee and the same amount in groups of three")
    func rupees() {
        let usual: [OfferField: String] = [.company: "Example", .base: "1,50,000"]
        #expect(Self.problems(usual)[.base]?.contains("Choose INR, or write 150,000.") == true)
        #expect(Self.problems(usual.merging([.currency: "INR"]) { $1 }).isEmpty)
        #expect(Self.problems([.company: "Example", .base: "1,5,000"])[.base]?.contains("INR") == false)
    }

    @Test("A base that is hardly one of a year is asked about, and one or two bare digits of a bonus")
    func doubts() throws {
        #expect(OfferSample.offer("100").baseDoubt == "Is that 100 USD a year? Write 100k.")
        #expect(
            OfferSample.offer("9,500").baseDoubt
                == "Is that 9,500 USD a year? Write the base of a year, not of a month."
        )
        #expect(OfferSample.offer("10,000").baseDoubt == nil && OfferSample.offer("0").baseDoubt == nil)
        #expect(OfferSample.offer("9,000", in: .kwd).baseDoubt == nil)
        #expect(Bonus.doubt(" 15 ", in: .usd) == "“15” may be a share or an amount; write 15 % or 15 USD.")
        for share in ["0.15", "0,15"] {
            #expect(
                Bonus.doubt(share, in: .usd)
                    == "“\(share)” is no bonus of a year; write a share such as 15 %, or an amount such as 20k."
            )
        }
        for text in ["15 %", "0.15 %", "150", "0", "0.00", "15k", "0.1k", ""] {
            #expect(Bonus.doubt(text, in: .usd) == nil, "\(text)")
        }
    }

    @Test("A schedule stays a preset while it is the preset's, and is one's own afterwards")
    func presets() throws {
        let offer = Offer(
            company: "Amazon",
            base: OfferSample.usd("150000"),
            grant: OfferSample.grant("100000", OfferSample.amazon)
        )
        #expect(OfferEntry(offer, presets: [Self.amazon])[.vest] == "amazon-5-15-40-40")
        let without = OfferEntry(offer, presets: [])
        #expect(without[.vest] == OfferEntry.ownSchedule)
        let again = try without.offer(presets: [])
        #expect(again.grant?.schedule.steps == OfferSample.amazon.steps)
    }

    @Test("Every field that cannot be read is named with a cure, all at once")
    func allAtOnce() {
        let found = Self.problems([
            .base: "a lot", .signOn1: "50-60k", .grant: "100k", .raise: "99 %", .relocationClawback: "soon",
            .bonus: "15",
        ])
        #expect(
            Set(found.keys) == [.company, .base, .signOn1, .vest, .raise, .relocationClawback, .bonus]
        )
        #expect(found[.bonus]?.contains("15 % or 15 USD") == true)
        #expect(found.values.allSatisfy { $0.hasSuffix(".") })
    }

    @Test(
        "What does not fit together is refused at the field that can put it right",
        arguments: [
            ([.grant: "100k", .units: "10", .unitPrice: "5", .vest: "amazon-5-15-40-40"], OfferField.units),
            ([.units: "10", .vest: "amazon-5-15-40-40"], .unitPrice),
            ([.unitPrice: "10"], .units),
            ([.grant: "10", .vest: "own", .steps: "50/40"], .steps),
            ([.grant: "10", .vest: "elsewhere"], .vest),
            ([.base: "−5"], .base),
            ([.base: "200000000000000"], .base),
            ([.currency: "XYZ"], .currency),
            ([.refresher: "10k"], .refresherVest),
            ([.level: String(repeating: "x", count: 201)], .level),
        ] as [([OfferField: String], OfferField)]
    )
    func atTheField(_ texts: [OfferField: String], field: OfferField) {
        let usual: [OfferField: String] = [.company: "Example", .base: "100k"]
        #expect(Self.problems(usual.merging(texts) { _, new in new }).keys.contains(field))
    }

    @Test(
        "A schedule of one's own is read as years or as months",
        arguments: [
            ("5/15/40/40", [(12, 500), (24, 1500), (36, 4000), (48, 4000)]),
            ("0/50/50", [(24, 5000), (36, 5000)]),
            ("12: 25, 24: 75", [(12, 2500), (24, 7500)]),
            ("6:12.5 %; 12:87,5", [(6, 1250)]),
        ] as [(String, [(Int, Int)])]
    )
    func schedules(_ text: String, steps: [(Int, Int)]) throws {
        guard steps.reduce(0, { $0 + $1.1 }) == 10_000 else {
            // A comma between digits could be the one between two steps; such a text is refused, never guessed.
            #expect(throws: MoneyError.self) { try VestSchedule.read(text) }
            return
        }
        let read = try VestSchedule.read(text)
        #expect(read.steps == steps.map { VestSchedule.Step(months: $0.0, share: $0.1) })
        #expect(try VestSchedule.read(read.text) == read)
    }

    @Test("Shares that per cent cannot say exactly are typed as fractions and read back as they are")
    func fractions() throws {
        let thirds = try VestSchedule.read("12: 1/3, 24: 1/3, 36: 1/3")
        #expect(try VestSchedule.read("12=1/3,24=1/3,36=1/3") == thirds)
        #expect(thirds.steps.map(\.share) == [10_000, 10_000, 10_000] && thirds.whole == 30_000)
        for schedule in [thirds, OfferSample.months, OfferSample.frontLoaded, try .read("6: 1/4, 12: 75 %")] {
            #expect(try VestSchedule.read(schedule.text) == schedule)
        }
        for text in [
            "12: 1/3, 24: 1/3", "12: 1/0, 24: 1", "12: 1/100003, 24: 100002/100003", "12: 9999999999/7, 24: 1/9",
            "12: 1/3/3",
        ] {
            #expect(throws: MoneyError.self) { try VestSchedule.read(text) }
        }
    }

    @Test("Prices are read by name, as a change each year or year by year")
    func prices() throws {
        #expect(try PriceScenario.read("fallen") == .fallen)
        #expect(try PriceScenario.read("+15 %") == .rising)
        #expect(try PriceScenario.read("−10").growth == -1000)
        #expect(try PriceScenario.read("100/70/120").factors == [10_000, 7000, 12_000])
        for text in ["", "soon", "100/", "-100", "+101", "100/2000"] {
            #expect(throws: MoneyError.self) { try PriceScenario.read(text) }
        }
    }
}
