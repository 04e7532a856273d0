import Documents
import Testing

@Suite struct WorkbookTests {
    @Test func `a sheet becomes a table below its name`() async throws {
        var book = TinyWorkbook(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\"><f>2*2</f><v>4</v></c></row>"
        )
        book.strings = [
            "<t>Risk</t>", "<r><t>Im</t></r><r><rPr/><t>pact</t></r><rPh sb=\"0\" eb=\"1\"><t>hidden</t></rPh>",
            "<t xml:space=\"preserve\"> Vendor | late_x000a_again </t>",
        ]
        let document = try await read(book.bytes)
        #expect(document.text == "# Risks\n\n| Risk | Impact |\n| --- | --- |\n| Vendor \\| late again | 4 |\n")
        #expect(document.isVerbatim == false)
        #expect(document.notes.isEmpty)
        #expect(document.name == "risks.xlsx")
    }

    @Test(
        arguments: [
            ("General", "0.30000000000000004", "0.3"), ("General", "1234567", "1234567"), ("0.00", "2.5", "2.50"),
            ("#,##0", "1234567.4", "1,234,567"), ("0%", "0.25", "25%"), ("0.0%", "0.1234", "12.3%"),
            ("&quot;$&quot;#,##0.00", "-1200.5", "-$1,200.50"), ("#,##0\\ [$€-407]", "1200", "1,200 €"),
            ("_(&quot;$&quot;* #,##0_);_(&quot;$&quot;* \\(#,##0\\)", "99", "$99"), ("0.##", "1.5", "1.5"),
            ("#,##0,", "45600", "46"), ("yyyy\\-mm\\-dd", "46082", "2026-03-01"), ("dd/mm/yy", "46082.5", "2026-03-01"),
            ("[$-409]d\\-mmm\\-yy h:mm AM/PM", "46082.6041666667", "2026-03-01 14:30"), ("mmm yyyy", "1", "1900-01-01"),
            ("d.m.yy", "60", "1900-02-29"), ("d.m.yy", "61", "1900-03-01"), ("d.m.yy", "-3", "-3"),
            ("h:mm", "0.75", "18:00"), ("[h]:mm", "1.5", "36:00"), ("mm:ss", "0.003125", "00:04:30"),
            ("0.00E+00", "12345", "12345"), ("# ?/?", "0.5", "0.5"), ("[Red]0;[Blue]0", "7", "7"), ("@", "12", "12"),
            ("0.0\" days\"", "3", "3"),
        ]
    )
    func `numbers are shown as their format shows them, and days as YYYY-MM-DD`(
        code: String,
        value: String,
        shown: String
    ) async throws {
        let code = code.replacing("\"", with: "&quot;")
        var book = TinyWorkbook(
            TinyWorkbook.row(1, ["Value", "Note"])
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>\(value)</v></c></row>"
        )
        book.styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"
        let expected = code.contains("days") ? "3.0 days" : shown
        #expect(try await read(book.bytes).text.hasSuffix("| \(expected) |  |\n"))
    }

    @Test func `days of old Macintosh files, truths, faults and formulas are shown`() async throws {
        var book = TinyWorkbook(
            TinyWorkbook.row(1, ["A", "B", "C", "D", "E"])
                + "<row><c s=\"0\"><v>0</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c t=\"str\"><f>A1&amp;\"x\"</f><v>Ax</v></c><c t=\"d\"><v>2026-03-01T00:00:00</v></c></row>"
        )
        book.properties = "<workbookPr date1904=\"1\"/>"
        book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        #expect(
            try await read(book.bytes).text.hasSuffix("| 1904-01-01 | TRUE | #DIV/0! | Ax | 2026-03-01 |\n")
        )
    }

    @Test func `the first sheet that is shown and has rows is read, and the note says so`() async throws {
        var book = TinyWorkbook("", name: "Empty")
        book.sheets.append(("Secret", TinyWorkbook.row(1, ["no", "no"])))
        book.sheets.append(("Log", TinyWorkbook.row(1, ["Item", "Owner"]) + TinyWorkbook.row(2, ["Ship", "Ana"])))
        book.sheets.append(("Last", TinyWorkbook.row(1, ["x", "y"])))
        book.states = ["", "state=\"hidden\""]
        let document = try await read(book.bytes)
        #expect(document.text == "# Log\n\n| Item | Owner |\n| --- | --- |\n| Ship | Ana |\n")
        #expect(document.notes == ["Only the sheet “Log” was read."])
    }

    @Test func `empty rows and columns are left out, titles stand above the table, merged cells stay empty`()
        async throws
    {
        let book = TinyWorkbook(
            TinyWorkbook.row(2, ["", "Risk register"]) + TinyWorkbook.row(4, ["", "Risk", "", "Owner"])
                + TinyWorkbook.row(5, ["", "Late", "", "Ana"]) + TinyWorkbook.row(6, ["", "Cost"])
        )
        #expect(
            try await read(book.bytes).text
                == "# Risks\n\nRisk register\n\n| Risk | Owner |\n| --- | --- |\n| Late | Ana |\n| Cost |  |\n"
        )
    }

    @Test func `a workbook whose tags have a prefix is read`() async throws {
        let xml = "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>"
        let bytes = TinyArchive.of([
            .init(
                "xl/workbook.xml",
                "<x:workbook xmlns:x=\"m\"><x:sheets><x:sheet name=\"N\"/></x:sheets></x:workbook>"
            ),
            .init("xl/worksheets/sheet1.xml", xml + "</x:worksheet>"),
        ])
        #expect(try await read(bytes).text == "# N\n\n| 7 |\n| --- |\n")
    }

    @Test func `a workbook without an ending in its name is read`() async throws {
        let book = TinyWorkbook(TinyWorkbook.row(1, ["Item", "Owner"]))
        let document = try await DocumentReader().document(bytes: book.bytes, name: "-")
        #expect(document.text == "# Risks\n\n| Item | Owner |\n| --- | --- |\n")
    }

    @Test func `five thousand rows are read`() async throws {
        let rows = (1...5_000).map { TinyWorkbook.row($0, ["a", "b"]) }.joined()
        #expect(try await read(TinyWorkbook(rows).bytes).text.split(separator: "\n").count == 5_002)
    }

    private func read(_ bytes: [UInt8]) async throws -> ImportedDocument {
        try await DocumentReader().document(bytes: bytes, name: "risks.xlsx")
    }
}
