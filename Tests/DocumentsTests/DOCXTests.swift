import Documents
import Testing

@Suite struct DOCXTests {
    @Test func `paragraphs, bullets, tabs and breaks become lines`() async throws {
        let text = try await read(
            paragraph("Experience", properties: "<w:pStyle w:val=\"Heading1\"/>")
                + "<w:p><w:r><w:t>Program Manager</w:t><w:tab/><w:t>2015 &amp; on</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space=\"preserve\">Acme </w:t></w:r>"
                + "<w:r><w:t>Inc</w:t><w:br/><w:t>Austin</w:t></w:r></w:p>"
                + paragraph("Led it", properties: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
                + paragraph("Shipped it", properties: "<w:pStyle w:val=\"ListBullet\"/>")
                + paragraph("No list", properties: "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        )
        #expect(text == "Experience\nProgram Manager\t2015 & on\nAcme Inc\nAustin\n- Led it\n- Shipped it\nNo list\n")
    }

    @Test func `tables are read cell by cell`() async throws {
        let short = row([[paragraph("Acme")], [paragraph("2015 – 2019")]])
        let long = row([[paragraph("Skills"), paragraph("Swift")], [paragraph("Experience"), paragraph("Acme Inc")]])
        let text = try await read("<w:tbl>\(short)\(long)</w:tbl>" + paragraph("Behind"))
        #expect(text == "Acme\t2015 – 2019\nSkills\nSwift\n\nExperience\nAcme Inc\n\nBehind\n")
    }

    @Test func `hidden and deleted text, fields and fallbacks are left out`() async throws {
        let text = try await read(
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>Seen</w:t></w:r>"
                + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                + "<w:p><mc:AlternateContent><mc:Choice>\(paragraph("Box"))</mc:Choice>"
                + "<mc:Fallback>\(paragraph("Box"))</mc:Fallback></mc:AlternateContent></w:p>"
        )
        #expect(text == "Seen\nBox\n")
    }

    @Test func `an archive without an ending in its name is read as a Word document`() async throws {
        let document = try await DocumentReader().read(bytes: TinyArchive.document(paragraph("Words")), name: "-")
        #expect(document.format == .docx)
        #expect(document.text == "Words\n")
    }

    private func read(_ body: String) async throws -> String {
        try await DocumentReader().read(bytes: TinyArchive.document(body), name: "cv.docx").text
    }

    private func paragraph(_ text: String, properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    private func row(_ cells: [[String]]) -> String {
        "<w:tr>" + cells.map { "<w:tc><w:tcPr/>\($0.joined())</w:tc>" }.joined() + "</w:tr>"
    }
}
