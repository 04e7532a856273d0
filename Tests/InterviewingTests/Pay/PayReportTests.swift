import Interviewing
import Testing

@Suite("A pay report is kept only when it can be one")
struct PayReportTests {
    @Test(
        "Each limit has a sentence",
        arguments: [
            (PayReport(track: .tpm, level: .l6, year: 1990, total: 1), "the year 1990"),
            (PayReport(track: .tpm, level: .l6, year: 2025, currency: "usd", total: 1), "three capital letters"),
            (PayReport(track: .tpm, level: .l6, year: 2025, currency: "ÄÖÜ", total: 1), "three capital letters"),
            (PayReport(track: .tpm, level: .l6, year: 2025, total: 0), "the total"),
            (PayReport(track: .tpm, level: .l6, year: 2025, base: -1, total: 1), "the base"),
            (PayReport(track: .tpm, level: .l6, year: 2025, stock: 2_000_000_000, total: 1), "the stock"),
            (PayReport(track: .tpm, level: .l6, year: 2025, bonus: -1, total: 1), "the bonus"),
            (PayReport(track: .tpm, level: .l6, year: 2025, total: 1, experience: .nan), "the years of experience"),
            (
                PayReport(track: .tpm, level: .l6, year: 2025, total: 1, location: String(repeating: "x", count: 121)),
                "the location"
            ),
        ]
    )
    func limits(_ report: PayReport, _ words: String) {
        #expect(report.problem?.contains(words) == true)
    }

    @Test("A plain report has no problem")
    func plain() {
        #expect(PayReport(track: .pgm, level: .l4, year: 2026, base: 0, total: 1, experience: 0).problem == nil)
    }
}
