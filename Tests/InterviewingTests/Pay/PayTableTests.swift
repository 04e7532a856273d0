import Interviewing
import Testing

@Suite("The pay table shows what reports say, with their number and years, and no more")
struct PayTableTests {
    static func report(
        _ track: Track,
        _ total: Int,
        level: Level = .l6,
        base: Int? = nil,
        year: Int = 2025,
        currency: String = "USD",
        location: String = "Seattle, WA"
    ) -> PayReport {
        PayReport(
            track: track,
            level: level,
            year: year,
            currency: currency,
            base: base,
            total: total,
            location: location
        )
    }

    static func reports(_ dice: inout PayDice, count: Int) -> [PayReport] {
        (0..<count).map { _ in
            let total = Int.random(in: 80...600, using: &dice) * 1000
            return report(
                Bool.random(using: &dice) ? .tpm : .pgm,
                total,
                level: Level.allCases.randomElement(using: &dice) ?? .l6,
                base: Bool.random(using: &dice) ? total / 2 : nil,
                year: Int.random(in: 2018...2026, using: &dice),
                currency: Int.random(in: 0..<5, using: &dice) == 0 ? "EUR" : "USD",
                location: Bool.random(using: &dice) ? "Seattle, WA" : "Luxembourg, LU, Luxembourg"
            )
        }
    }

    @Test("The order of the reports does not matter, and every figure is in order", arguments: 0..<30)
    func order(_ seed: Int) {
        var dice = PayDice(seed: UInt64(seed))
        let reports = Self.reports(&dice, count: Int.random(in: 1...150, using: &dice))
        let tables = PayTable.all(reports)
        #expect(tables == PayTable.all(reports.shuffled(using: &dice)))
        for table in tables {
            #expect(table.problem == nil)
            let counted = reports.filter { $0.currency == table.currency && table.region.contains($0.location) }
            #expect(table.count(.tpm) + table.count(.pgm) == counted.count)
            for spread in table.levels.flatMap({ [$0.tpm.total, $0.tpm.base, $0.pgm.total, $0.pgm.base] }) {
                guard let spread else { continue }
                #expect(spread.values == spread.values.sorted() && spread.count >= 5)
            }
        }
    }

    @Test("Four reports show only their number, five show quantiles, ten the outer tenths, twenty no mark")
    func marks() {
        func figures(_ count: Int) -> PayFigures? {
            let reports = (0..<count).map { Self.report(.tpm, 200_000 + $0 * 1000, base: 150_000) }
            return PayTable(reports, currency: "USD", region: .everywhere).figures(.tpm, at: .l6)
        }
        #expect(figures(0) == nil)
        #expect(figures(4)?.total == nil && figures(4)?.words == "too few to show" && figures(4)?.count == 4)
        #expect(figures(5)?.total?.median == 202_000 && figures(5)?.total?.tenth == nil)
        #expect(figures(9)?.total?.nineTenths == nil && figures(9)?.words == "few reports")
        #expect(figures(10)?.total?.tenth == 200_900)
        #expect(figures(19)?.mark == .few && figures(20)?.mark == .enough && figures(20)?.words == "")
    }

    @Test("Reports without a base count for the total only")
    func basesApart() {
        let reports = (0..<12).map { Self.report(.pgm, 200_000, base: $0 < 4 ? 150_000 : nil) }
        let figures = PayTable(reports, currency: "USD", region: .everywhere).figures(.pgm, at: .l6)
        #expect(figures?.total?.count == 12 && figures?.base == nil)
    }

    @Test(
        "Places in the United States are known by country, state or its letters, and a town alone is not",
        arguments: [
            ("Seattle, WA", true), ("Seattle, Washington", true), ("Austin TX", true), ("New York", true),
            ("new york, ny", true), ("Remote, US", true), ("Seattle, WA, USA", true), ("Atlanta, Georgia", true),
            ("Seattle", false), ("Dublin", false), ("Georgia", false), ("Tbilisi, Georgia, Caucasus", false),
            ("Toronto, ON, Canada", false), ("Toronto, ON", false), ("TX", false), ("", false),
            ("London, England", false),
        ]
    )
    func places(_ place: String, _ isInside: Bool) {
        #expect(PayRegion.unitedStates.contains(place) == isInside)
    }

    @Test("Currencies are never mixed, and the United States stand apart")
    func regions() {
        let reports = [
            Self.report(.tpm, 250_000), Self.report(.tpm, 90_000, location: "Hyderabad, TS, India"),
            Self.report(.tpm, 120_000, currency: "EUR", location: "Berlin, Germany"),
            Self.report(.pgm, 200_000, location: "Remote, USA"), Self.report(.pgm, 200_000, location: "Dublin"),
        ]
        let tables = PayTable.all(reports)
        #expect(tables.map(\.currency) == ["USD", "USD", "EUR"])
        #expect(tables.map(\.region) == [.unitedStates, .everywhere, .everywhere])
        #expect(tables.map { $0.count(.tpm) } == [1, 2, 1])
        #expect(tables.map { $0.count(.pgm) } == [1, 2, 0])
    }

    @Test("A difference is named only as far as the reports carry it")
    func differences() throws {
        func row(_ technical: [Int], _ program: [Int]) throws -> (PayLevel, String) {
            let reports = technical.map { Self.report(.tpm, $0) } + program.map { Self.report(.pgm, $0) }
            let table = PayTable(reports, currency: "USD", region: .everywhere)
            let row = try #require(table.levels.first)
            return (row, table.sentence(row))
        }
        let (clear, clearly) = try row((0..<20).map { 250_000 + $0 * 100 }, (0..<20).map { 200_000 + $0 * 100 })
        #expect(clear.total?.medians == 50_000 && clear.total?.higher == .tpm)
        #expect(clearly.contains("50,000 USD higher") && clearly.contains("not for an offer"))
        let (open, openly) = try row((0..<20).map { 200_000 + $0 * 9000 }, (0..<20).map { 195_000 + $0 * 9000 })
        #expect(open.total?.medians == 5000 && open.total?.higher == nil)
        #expect(openly.contains("they do not show which track is paid more"))
        let (few, fewly) = try row([1, 2, 3, 4, 5].map { $0 * 100_000 }, [1, 2, 3, 4, 5].map { $0 * 50_000 })
        #expect(
            few.total?.low == nil && few.total?.higher == nil && fewly.contains("too few to say whether that is chance")
        )
        let (none, nothing) = try row([300_000], [200_000])
        #expect(none.total == nil && nothing.contains("too few reports") && !nothing.contains("higher"))
        let (same, sameness) = try row(Array(repeating: 200_000, count: 9), Array(repeating: 200_000, count: 9))
        #expect(same.total?.medians == 0 && same.total?.higher == nil && sameness.contains("the medians are the same"))
    }

    @Test("Two samples of one distribution rarely differ: the interval holds zero about as often as it says")
    func coverage() {
        var dice = PayDice(seed: 5)
        var holding = 0
        let trials = 2000
        for _ in 0..<trials {
            func sample(_ count: Int) -> [Int] {
                // A long tail to the right, as pay has.
                (0..<count).map { _ in
                    let share = Double.random(in: 0..<1, using: &dice)
                    return 120_000 + Int(200_000 * share * share * share)
                }
            }
            if PayDifference(technical: sample(70), program: sample(14))?.higher == nil { holding += 1 }
        }
        #expect(Double(holding) / Double(trials) > 0.93, "\(holding) of \(trials)")
    }

    @Test("Levels at which one track has too few reports are named, so that nobody reads the rest into them")
    func silentLevels() {
        let reports = (0..<6).flatMap { [Self.report(.tpm, 200_000 + $0), Self.report(.pgm, 190_000 + $0)] }
        let senior = PayReport(track: .pgm, level: .l7, year: 2025, total: 300_000)
        let table = PayTable(reports + [senior], currency: "USD", region: .everywhere)
        #expect(table.summary.hasSuffix("Of L7 they can say nothing: one track has too few reports there."))
    }

    @Test("Thousands of codes that are no currency are grouped once")
    func manyCurrencies() {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let codes = letters.flatMap { one in letters.flatMap { two in letters.map { "\(one)\(two)\($0)" } } }
        let tables = PayTable.all(codes.map { Self.report(.tpm, 200_000, currency: $0) })
        #expect(tables.count == codes.count + 1 && tables.first?.currency == "USD")
    }

    @Test("Old figures are called old")
    func ages() {
        func mark(_ year: Int) -> String {
            PayTable([Self.report(.tpm, 200_000, year: year)], currency: "USD", region: .everywhere)
                .mark(on: PayFiles.today)
        }
        #expect(mark(2021) == "old, indicative (2021)")
        #expect(mark(2024) == "old, indicative (2024)")
        #expect(mark(2025) == "indicative (2025)")
        let both = [2017, 2026].map { Self.report(.tpm, 200_000, year: $0) }
        #expect(
            PayTable(both, currency: "USD", region: .everywhere).mark(on: PayFiles.today)
                == "partly old, indicative (2017–2026)"
        )
    }
}
