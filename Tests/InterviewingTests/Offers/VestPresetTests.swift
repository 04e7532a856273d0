import Interviewing
import Testing

@Suite("Vest schedules to choose from")
struct VestPresetTests {
    private func preset(
        _ runs: [VestPresetDefinition.Run],
        _ worked: [VestPresetDefinition.Worked]
    ) -> VestPresetDefinition {
        VestPresetDefinition(
            id: "example",
            title: "Example",
            usedBy: "Nobody.",
            check: "The letter.",
            asOf: "2026-11",
            signOnYears: 0,
            runs: runs,
            worked: worked,
            provenance: Provenance(
                source: ["ours"],
                trust: .proposed,
                matching: [],
                nonMatching: [],
                place: Place(file: "presets.yml", line: 1, column: 1)
            )
        )
    }

    @Test("5 and 15 % after two years and 80 % in four half-years is 5/15/20/20/20/20 in months 12 to 48")
    func halfYears() {
        let runs: [VestPresetDefinition.Run] = [
            .init(from: 12, to: 12, every: 12, share: 500), .init(from: 24, to: 24, every: 12, share: 1500),
            .init(from: 30, to: 48, every: 6, share: 8000),
        ]
        let preset = preset(runs, [.init(grant: 100_000, years: [5000, 15_000, 40_000, 40_000])])
        #expect(preset.faults.isEmpty)
        #expect(preset.schedule?.steps == OfferSample.amazon.steps)
        #expect(preset.schedule?.preset == "example")
    }

    @Test("Forty-eight equal months are 625 thirds of a basis point each, not 208 or 209 basis points")
    func months() {
        let preset = preset(
            [.init(from: 1, to: 48, every: 1, share: 10_000)],
            [.init(grant: 100_000, years: [25_000, 25_000, 25_000, 25_000])]
        )
        #expect(preset.faults.isEmpty)
        #expect(preset.schedule == VestSchedule(preset: "example", steps: OfferSample.months.steps, whole: 30_000))
    }

    @Test("33/33/22/12 by the month is 2.75, 2.75, 1.83… and 1 % a month, none of them rounded")
    func frontLoaded() {
        let runs: [VestPresetDefinition.Run] = [
            .init(from: 1, to: 12, every: 1, share: 3300), .init(from: 13, to: 24, every: 1, share: 3300),
            .init(from: 25, to: 36, every: 1, share: 2200), .init(from: 37, to: 48, every: 1, share: 1200),
        ]
        let schedule = preset(runs, [.init(grant: 100_000, years: [33_000, 33_000, 22_000, 12_000])]).schedule
        #expect(schedule?.steps == OfferSample.frontLoaded.steps && schedule?.whole == 30_000)
        #expect(schedule?.percent(of: 550) == "1.83 %")
    }

    @Test("Runs that no fineness makes whole are refused for what their shares make")
    func tooFine() {
        let ends = [0, 17, 36, 59, 88]
        let runs = (1...4).map {
            VestPresetDefinition.Run(from: ends[$0 - 1] + 1, to: ends[$0], every: 1, share: 2500)
        }
        #expect(preset(runs, [.init(grant: 1, years: [1])]).faults.first?.contains("not 100 %") == true)
    }

    @Test("A preset whose worked grant comes out otherwise, or that has none, is reported with what comes out")
    func faults() {
        let runs: [VestPresetDefinition.Run] = [.init(from: 12, to: 48, every: 12, share: 10_000)]
        #expect(
            preset(runs, [.init(grant: 100, years: [25, 25, 25, 24])]).faults.first?.contains("25, 25, 25, 25") == true
        )
        #expect(preset(runs, [.init(grant: 100, years: [25, 25, 25])]).faults.count == 1)
        #expect(preset(runs, []).faults.first?.contains("worked") == true)
        #expect(preset([.init(from: 12, to: 12, every: 12, share: 9999)], []).faults.first?.contains("99.99 %") == true)
        #expect(preset([], []).faults.isEmpty && preset([], []).schedule == nil)
        #expect(preset([], [.init(grant: 1, years: [1])]).faults.count == 1)
    }
}
