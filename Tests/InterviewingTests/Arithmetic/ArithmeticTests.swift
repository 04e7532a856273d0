import Interviewing
import Testing
import TextAnalysis

/// What a writer relies on when a page says that a sum is right or wrong.
@Suite struct ArithmeticTests {
    private let reader = ArithmeticReader()

    private func isNear(_ left: Double, _ right: Double) -> Bool {
        abs(left - right) <= 0.005 * max(abs(left), abs(right)) + 1e-9
    }

    @Test(arguments: ArithmeticStatement.right)
    func `a statement that holds is shown as holding and never called wrong`(statement: ArithmeticStatement) {
        let findings = reader.read(statement.text)
        #expect(findings.filter { $0.verdict == .wrong }.map(\.sentence) == [])
        #expect(
            findings.contains { $0.kind == statement.kind && isNear($0.recomputedValue, statement.value) },
            "\(findings.map { "\($0.kind) \($0.recomputedValue)" })"
        )
    }

    @Test(arguments: ArithmeticStatement.wrong)
    func `a wrong figure is found once, with the value that its inputs give`(statement: ArithmeticStatement) {
        let wrong = reader.read(statement.text).filter { $0.verdict == .wrong }
        #expect(wrong.map(\.kind) == [statement.kind])
        #expect(wrong.allSatisfy { isNear($0.recomputedValue, statement.value) }, "\(wrong.map(\.recomputedValue))")
        #expect(wrong.allSatisfy { $0.sentence.contains(", not ") && $0.sentence.hasSuffix(".") })
    }

    @Test(arguments: ArithmeticStatement.innocent)
    func `numbers that claim nothing are left alone`(text: String) {
        #expect(reader.read(text).map(\.sentence) == [])
    }

    @Test(arguments: ArithmeticStatement.right + ArithmeticStatement.wrong)
    func `every quote is exact bytes of the text`(statement: ArithmeticStatement) {
        let text = "👩🏽‍💻 Zürich → " + "\n\n" + statement.text
        let bytes = Array(text.utf8)
        for finding in reader.read(text) {
            for figure in finding.inputs + [finding.stated] {
                #expect(figure.quote == String(decoding: bytes[figure.span.start..<figure.span.end], as: UTF8.self))
                #expect(finding.span.contains(figure.span))
            }
        }
    }

    @Test func `the tables hold as many statements as promised`() {
        #expect(ArithmeticStatement.right.count + ArithmeticStatement.wrong.count >= 200)
        #expect(ArithmeticStatement.right.count >= 90)
        #expect(ArithmeticStatement.innocent.count >= 60)
    }

    @Test func `a wrong rate is said in one plain sentence`() {
        let finding = reader.read("We expect 400 million requests a day, that is 46,300 a second.").first
        #expect(finding?.sentence == "400 million requests a day are 4,630 a second, not 46,300 a second.")
        #expect(finding?.recomputedText == "4,630 a second")
        #expect(finding?.stated.quote == "46,300 a second")
        #expect(finding?.inputs.map(\.quote) == ["400 million requests a day"])
    }

    @Test func `added percentiles are noted as pessimistic and not called wrong`() {
        let findings = reader.read("p99: gateway 20 ms, auth 15 ms and database 60 ms add up to 95 ms.")
        #expect(findings.map(\.verdict) == [.right])
        #expect(findings.first?.note?.contains("pessimistic") ?? false)
    }

    @Test func `amounts in two currencies are never added`() {
        #expect(reader.read("| Item | Cost |\n|---|---|\n| A | $100 |\n| B | €250 |\n| Total | $360 |").isEmpty)
        #expect(reader.read("€100 + $250 = $360").isEmpty)
    }

    @Test(arguments: [
        "12 × 4 = ", "1+", "((((", "3 of ", "from 3 to ", "3 March ", "9", "|", "1 GB = 5 MB = ", "99.9 % in series ",
        "- 5 ms\n", "×", "| Total | 5 |\n", "$1 ", "Total 5, ", "1,1", "−", "5 a second ", "a/",
    ])
    func `a hundred thousand bytes of nonsense cost little and break nothing`(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let clock = ContinuousClock()
        var count = 0
        let time = clock.measure { count = reader.read(text).count }
        #expect(count >= 0)
        // Generous: tests run unoptimised and beside others.
        #expect(time < .seconds(30))
    }

    @Test func `numbers beyond all bounds break nothing`() {
        let nines = String(repeating: "9", count: 400)
        for text in [
            "\(nines) × \(nines) = 3", "9e999 + 1 = 2", "\(nines) GB × \(nines) = 3 TB",
            "from \(nines) to 0, a cut of 100 %", "10^60 = 5", "999999999999999 trillion × 999999999999999 billion = 4",
            "0 / 0 = 0", "5 / 0 = 1", "0 % of 0 is 0", "from 3 March 9999 to 31 December 9999 is 2 weeks",
            "starts on 3 March 2026, runs for 999999999999999 years and ends on 4 April 2026",
        ] {
            for finding in reader.read(text) { #expect(finding.recomputedValue.isFinite) }
        }
    }

    @Test func `the same text gives the same findings`() {
        let text = ArithmeticStatement.wrong.map(\.text).joined(separator: "\n\n")
        #expect(reader.read(text) == reader.read(text))
    }

    @Test(arguments: [(2000, 2, 29, 1), (1900, 2, 28, 2), (2026, 3, 3, 1), (1970, 1, 1, 3), (2100, 3, 1, 0)])
    func `weekdays follow the Gregorian calendar`(year: Int, month: Int, day: Int, weekday: Int) {
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let months = ["January", "February", "March"]
        let text = "It was \(names[weekday]) \(day) \(months[month - 1]) \(year)."
        #expect(reader.read(text).map(\.verdict) == [.right])
    }
}
