import Documents
import Testing

@Suite struct WordMarkdownTests {
    @Test func `headings, lists and paragraphs keep their kind`() async throws {
        let text = try await read(
            paragraph("Plan", "<w:pStyle w:val=\"Title\"/>") + paragraph("Why", "<w:pStyle w:val=\"Heading2\"/>")
                + paragraph("Because.") + "<w:p/>"
                + paragraph("One", "<w:numPr><w:numId w:val=\"3\"/></w:numPr>")
                + paragraph("Two", "<w:pStyle w:val=\"ListBullet\"/>")
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold alone</w:t></w:r></w:p>"
                + paragraph(
                    "1. Numbered heading",
                    "<w:pStyle w:val=\"Heading3\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                )
                + paragraph("# no heading") + paragraph("| no row")
        )
        #expect(
            text
                == """
                # Plan

                ## Why

                Because.

                - One
                - Two

                Bold alone

                ### 1. Numbered heading

                \\# no heading

                \\| no row

                """
        )
    }

    @Test func `styles in other languages are known by their English name, their outline level or their parent`()
        async throws
    {
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Kapitel\"><w:name w:val=\"Kapitel\"/>"
            + "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Klein\"><w:name w:val=\"Klein\"/><w:basedOn w:val=\"Kapitel\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Kreis\"><w:name w:val=\"Kreis\"/><w:basedOn w:val=\"Kreis\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Punkt\"><w:name w:val=\"Punkt\"/><w:pPr><w:numPr>"
            + "<w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
        let names = ["berschrift1", "Kapitel", "Klein", "Kreis", "Punkt", "Unbekannt"]
        let body =
            names.map { paragraph($0, "<w:pStyle w:val=\"\($0)\"/>") }.joined()
            + paragraph("Level", "<w:outlineLvl w:val=\"3\"/>") + paragraph("Text", "<w:outlineLvl w:val=\"9\"/>")
            + paragraph("Left", "<w:pStyle w:val=\"Punkt\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let text = try await read(body, styles: styles)
        #expect(
            text.split(separator: "\n") == [
                "# berschrift1", "## Kapitel", "## Klein", "Kreis", "- Punkt", "Unbekannt", "#### Level", "Text",
                "Left",
            ]
        )
    }

    @Test func `tables become tables, with the first row as the header`() async throws {
        let lines = "<w:p><w:r><w:t>a | b</w:t><w:br/><w:t>c</w:t></w:r></w:p>" + paragraph("> 5 days")
        let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(paragraph("Both"))</w:tc>"
        let text = try await read(
            paragraph("Before")
                + table([
                    cell(paragraph("Risk", "<w:pStyle w:val=\"Heading1\"/>")) + cell(paragraph("Owner"))
                        + cell(paragraph("Due")),
                    cell(lines) + cell("<w:p/>") + cell(paragraph("May")),
                    wide + cell(paragraph("June")), cell("<w:p/>"),
                ]) + paragraph("After")
        )
        #expect(
            text
                == """
                Before

                | Risk | Owner | Due |
                | --- | --- | --- |
                | a \\| b c > 5 days |  | May |
                | Both |  | June |

                After

                """
        )
    }

    @Test func `a frame of one cell holds text, and a table in a cell is text of that cell`() async throws {
        let inner = table([cell(paragraph("x | y")) + cell(paragraph("z"))])
        let frame = table([cell(paragraph("Ask", "<w:pStyle w:val=\"Heading1\"/>") + paragraph("Decide.") + inner)])
        let outer = table([cell(paragraph("A")) + cell(paragraph("B")), cell(inner) + cell(paragraph("C"))])
        #expect(
            try await read(frame + outer)
                == "# Ask\n\nDecide.\n\n| x \\| y | z |\n| --- | --- |\n\n| A | B |\n| --- | --- |\n| x \\| y z | C |\n"
        )
    }

    @Test func `a table that is too large for one gives its text`() async throws {
        let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr>\(paragraph("a"))</w:tc>"
        #expect(try await read(table([wide + cell(paragraph("b"))])) == "a\n\nb\n")
        let rows = [String](repeating: cell("") + cell(""), count: 5_000)
        #expect(try await read(table(rows + [cell(paragraph("a")) + cell(paragraph("b"))])) == "a\n\nb\n")
    }

    @Test func `the style before a tracked change does not count`() async throws {
        let change = "<w:pPrChange><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr></w:pPrChange>"
        #expect(try await read(paragraph("Text", change)) == "Text\n")
    }

    @Test func `broken styles do not keep a document from being read`() async throws {
        let text = try await read(paragraph("Plan", "<w:pStyle w:val=\"Heading1\"/>"), styles: "<w:style>")
        #expect(text == "# Plan\n")
    }

    private func read(_ body: String, styles: String? = nil) async throws -> String {
        let bytes = TinyArchive.document(body, styles: styles)
        return try await DocumentReader().document(bytes: bytes, name: "plan.docx").text
    }

    private func paragraph(_ text: String, _ properties: String = "") -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing(">", with: "&gt;")
        return "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(escaped)</w:t></w:r></w:p>"
    }

    private func cell(_ content: String) -> String { "<w:tc><w:tcPr/>\(content)</w:tc>" }

    private func table(_ rows: [String]) -> String {
        "<w:tbl><w:tblPr/>" + rows.map { "<w:tr>\($0)</w:tr>" }.joined() + "</w:tbl>"
    }
}
