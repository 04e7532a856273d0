import Testing
import TextAnalysis

@Suite("Tables of separated values are taken apart in one place")
struct SeparatedRecordTests {
    private func records(_ text: String, _ separator: Character = ",") throws -> [[String]] {
        var values = SeparatedValues(Array(text.utf8)[...], separator: separator.asciiValue ?? 0x2C)
        var records: [[String]] = []
        while let record = try values.next() { records.append(record.cells) }
        return records
    }

    @Test("Any line end, any separator, quotation marks with everything in them")
    func shapes() throws {
        for end in ["\n", "\r\n", "\r"] {
            #expect(try records("a,b\(end)1,\"x, \"\"y\"\"\(end)z\"\(end)") == [["a", "b"], ["1", "x, \"y\"\nz"]])
        }
        #expect(try records("a;b", ";") == [["a", "b"]])
        #expect(try records("") == [])
        #expect(try records(",") == [["", ""]])
        #expect(try records(" \"a\" , b ") == [["a", " b "]])
    }

    @Test("A quotation mark in the wrong place is told with its line")
    func faults() {
        #expect(throws: SeparatedValues.Problem.unclosed(line: 2)) { _ = try records("a\n\"b") }
        #expect(throws: SeparatedValues.Problem.wordsBehindQuote(line: 3)) { _ = try records("a\n\"b\nc\" d") }
    }

    @Test("The line with which Excel names the separator is told from a heading")
    func announced() {
        func rest(_ text: String) -> String? {
            SeparatedValues.announced(in: Array(text.utf8)[...]).map { String(decoding: $0.rest, as: UTF8.self) }
        }
        #expect(rest("sep=;\na;b") == "a;b" && rest("sep=;\r\na;b") == "a;b" && rest("sep=;\ra") == "a")
        #expect(rest("sep=;") == nil && rest("sep=;;\n") == nil && rest("separator\n") == nil && rest("") == nil)
        // A slice keeps the numbers of its array.
        let bytes = Array("xxsep=,\na".utf8)[2...]
        #expect(SeparatedValues.announced(in: bytes).map { Array($0.rest) } == Array("a".utf8))
    }

    @Test("Records are counted without taking the table apart", arguments: ["a\nb\r\nc\rd", "\"a\nb\"\nc", ""])
    func counts(_ text: String) throws {
        #expect(SeparatedValues.count(Array(text.utf8)[...]) == max(1, try records(text).count))
    }

    @Test("Whole numbers are grouped the same everywhere")
    func grouped() {
        #expect(GroupedNumber.text(0) == "0" && GroupedNumber.text(999) == "999" && GroupedNumber.text(1000) == "1,000")
        #expect(GroupedNumber.text(-1_234_567) == "−1,234,567")
        #expect(GroupedNumber.text(UInt64.max) == "18,446,744,073,709,551,615")
        #expect(GroupedNumber.text(Int.min) == "−9,223,372,036,854,775,808")
    }
}
