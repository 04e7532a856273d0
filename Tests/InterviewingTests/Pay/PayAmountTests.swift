import Interviewing
import Testing

@Suite("An amount is read the same in an offer and in a file of pay reports")
struct PayAmountTests {
    /// The total that a file with one report gives; nil when it is refused.
    private func told(_ amount: String, _ code: String) -> Int? {
        let text = "level,title,total,year,currency\nL6,TPM,\"\(amount)\",2025,\(code)"
        return (try? PayFiles.read(text))?.reports.first?.total
    }

    private func typed(_ amount: String, _ code: String) throws -> Int? {
        let currency = try Currency(code)
        return (try? Money.read(amount, in: currency)).map { Int($0.minor / 100) }
    }

    @Test(
        "Grouped by three, by two in rupees, by blanks and apostrophes, with decimals and sizes",
        arguments: [
            ("12,34,567", "INR"), ("12,34,567", "USD"), ("1,23,456", "INR"), ("1,50,000", "EUR"), ("₹12", "USD"),
            ("250,000", "USD"), ("250000", "USD"), ("250 000", "EUR"), ("250'000", "CHF"), ("250\u{A0}000", "EUR"),
            ("250,000.00", "USD"), ("250.000,00", "EUR"), ("1,250,000", "INR"), ("250k", "USD"), ("0.25m", "USD"),
            ("1,2,3", "USD"), ("1,250k", "USD"), ("1.250m", "EUR"), ("250_000", "USD"), ("25,00,00", "INR"),
            ("1234,567", "USD"),
        ]
    )
    func alike(_ amount: String, _ code: String) throws {
        #expect(told(amount, code) == (try typed(amount, code)), "\(amount) \(code)")
    }

    @Test("Rupees in groups of two are read where the code stands beside the amount, too")
    func rupees() {
        #expect(told("INR 12,34,567", "") == 1_234_567)
        #expect(told("12,34,567", "INR") == 1_234_567)
        #expect(told("12,34,567", "USD") == nil)
    }

    @Test("What a file leaves open is refused there, because nobody can be asked")
    func open() throws {
        #expect(told("150.000", "EUR") == nil)
        #expect(try typed("150.000", "EUR") == 150_000)
    }

    @Test("Years of experience with three decimals are years, not thousands")
    func experience() throws {
        let text = "level,title,total,year,yoe\nL6,TPM,250000,2025,3.333\nL6,TPM,250000,2025,12"
        #expect(try PayFiles.read(text).reports.map(\.experience) == [3.3, 12])
    }
}
