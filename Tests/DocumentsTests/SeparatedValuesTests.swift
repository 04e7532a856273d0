import Documents
import Testing

@Suite struct SeparatedValuesTests {
    @Test(
        arguments: [
            ("Risk,Owner\nLate,Ana\n", "comma"), ("Risk;Owner\nLate;Ana", "semicolon"),
            ("Risk\tOwner\r\nLate\tAna\r\n", "tab"),
            ("\u{FEFF}Risk,Owner\rLate,Ana\r", "byte order mark, old line ends"),
            ("sep=;\r\nRisk;Owner\r\nLate;Ana\r\n", "the line of Excel"),
            ("\"Risk\" , \"Owner\"\n\"Late\", Ana\n", "quotation marks and blanks"),
            ("Risk,Owner\n\n,\nLate,Ana\n\n", "blank lines"),
        ]
    )
    func `tables with any separator and line end become a table`(text: String, kind: String) async throws {
        let document = try await read(text)
        #expect(document.text == "# plan.v2\n\n| Risk | Owner |\n| --- | --- |\n| Late | Ana |\n", "\(kind)")
        #expect(document.isVerbatim == false)
    }

    @Test func `separators, quotation marks and line ends inside values stay inside`() async throws {
        let text = "Risk,Note\n\"Late, again\",\"He said \"\"no\"\"\r\nand | left\"\n5\" pipe,> 5 days\n"
        #expect(
            try await read(text).text.hasSuffix(
                "| Late, again | He said \"no\" and \\| left |\n| 5\" pipe | > 5 days |\n"
            )
        )
    }

    @Test func `a decimal comma does not count as the separator`() async throws {
        #expect(try await read("a;b\n1,5;2,5\n").text.hasSuffix("| a | b |\n| --- | --- |\n| 1,5 | 2,5 |\n"))
    }

    @Test func `commas in the values of tables with tabs do not count`() async throws {
        let bytes = Array("Risk, if any\tOwner, if any\nLate\tAna\n".utf8)
        let document = try await DocumentReader().document(bytes: bytes, name: "plan.tsv")
        #expect(document.text.hasSuffix("| Risk, if any | Owner, if any |\n| --- | --- |\n| Late | Ana |\n"))
    }

    @Test func `old encodings are read and noted`() async throws {
        let bytes: [UInt8] = [0x41, 0x2C, 0x42, 0x0A, 0x93, 0x61, 0x94, 0x2C, 0xE9, 0x0A]
        let document = try await DocumentReader().document(bytes: bytes, name: "a.csv")
        #expect(document.text.hasSuffix("| “a” | é |\n"))
        #expect(document.notes.count == 1)
    }

    @Test(
        arguments: [
            ("a,b\n1,2\n\"open,3\n4,5\n", "line 3 is never closed"),
            ("a,b\n\"x\ny\",2\n1,2,3\n", "line 4 has 3 values, the first row has 2"),
            ("a,b\n\n7\n", "line 3 has 1 value, the first row has 2"),
            ("a,b\n\"x\" y,2\n", "words follow a closing quotation mark on line 2"),
            (String(repeating: "a,b\n", count: 5_001), "more than 5,000 rows"),
            (String(repeating: "a,", count: 60) + "a\n", "more than 60 columns"),
        ]
    )
    func `a faulty table is refused with its line`(text: String, sentence: String) async throws {
        let error = await #expect(throws: DocumentError.self) { try await read(text) }
        #expect(error?.message.contains(sentence) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains("“plan.v2.csv”") == true)
        #expect(error?.cure.isEmpty == false)
    }

    @Test func `the largest table is read`() async throws {
        let row = Array(repeating: "a", count: 60).joined(separator: ",") + "\n"
        let text = try await read(String(repeating: row, count: 5_000)).text
        #expect(text.split(separator: "\n").count == 5_002)
    }

    private func read(_ text: String) async throws -> ImportedDocument {
        try await DocumentReader().document(bytes: Array(text.utf8), name: "plan.v2.csv")
    }
}
