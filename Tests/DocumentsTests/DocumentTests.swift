import Documents
import Foundation
import Testing

@Suite struct DocumentTests {
    private let reader = DocumentReader()

    @Test(arguments: ["plan.md", "plan.txt", "plan"])
    func `Markdown and text are taken to the letter`(name: String) async throws {
        let text = "---\ntitle: x\n---\r\n# Plan  \n\n* one\n\t> two\u{A0}fi\u{FB01}\n"
        let document = try await reader.document(bytes: Array(text.utf8), name: name)
        #expect(document == ImportedDocument(name: name, text: text, isVerbatim: true))
    }

    @Test func `only the byte order mark of a text is missing`() async throws {
        let document = try await reader.document(bytes: [0xEF, 0xBB, 0xBF] + Array("# Plan".utf8), name: "plan.md")
        #expect(document.text == "# Plan")
    }

    @Test func `folders before the name of a file are left out`() async throws {
        let document = try await reader.document(bytes: Array("a,b\n".utf8), name: "plans/v.2/costs.csv")
        #expect(document.name == "costs.csv")
        #expect(document.text.hasPrefix("# costs\n"))
    }

    @Test(arguments: [("/nowhere/a.md", DocumentError.Code.notFound), ("/usr", .folder), ("/dev/zero", .tooLarge)])
    func `paths that are no readable file are refused`(path: String, code: DocumentError.Code) async throws {
        let error = await #expect(throws: DocumentError.self) { try await reader.document(path: path) }
        #expect(error?.code == code)
    }

    @Test func `a file is read by its path`() async throws {
        let path = NSTemporaryDirectory() + "/\(UUID().uuidString).md"
        try Data("# Plan\r\n".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let document = try await reader.document(path: path)
        #expect(document.text == "# Plan\r\n")
        #expect(document.isVerbatim)
    }

    @Test func `the text of a PDF is read`() async throws {
        let pdf = TinyPDF(pages: [[.init(text: "Led the launch.", x: 50, y: 50)]])
        let document = try await reader.document(bytes: pdf.bytes, name: "plan.pdf")
        #expect(document == ImportedDocument(name: "plan.pdf", text: "Led the launch.\n", isVerbatim: false))
    }

    @Test(
        arguments: [
            ("a.docx", Fixtures.encryptedArchive, .encrypted), ("a.docx", Fixtures.bomb, .bomb),
            ("a.docx", TinyWorkbook("").bytes, .mismatch),
            ("a.docx", TinyArchive.of("word/document.xml", "<w:document>"), .damaged),
            ("a.xlsx", TinyArchive.document("<w:p/>"), .mismatch),
            ("a.xlsx", Array("a,b\n".utf8), .mismatch), ("a.csv", TinyWorkbook("").bytes, .mismatch),
            ("a.csv", TinyPDF(pages: [[]]).bytes, .mismatch), ("a.tsv", [0x89, 0x50, 0x4E, 0x47, 13, 10], .mismatch),
            ("a.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], .encrypted),
            ("a.xlsx", TinyArchive.of([.init("xl/workbook.xml", "twelve bytes and more", flags: 1)]), .encrypted),
            ("a.xlsx", TinyArchive.of([.init(bomb: "xl/workbook.xml", size: 4_000_000)]), .bomb),
            ("a.xlsx", Array(TinyWorkbook("").bytes.prefix(70)), .damaged), ("a.xlsx", TinyWorkbook("").bytes, .empty),
            ("a.xlsx", TinyArchive.of("xl/workbook.xml", "<workbook>"), .damaged),
            ("a.xlsx", TinyWorkbook("<row><c t=\"s\"><v>3</v></c></row>").bytes, .damaged),
            ("a.xlsx", TinyWorkbook("<row><c r=\"ZZZ1\"><v>3</v></c></row>").bytes, .damaged),
            ("a.xlsx", TinyWorkbook("<row><c r=\"7\"><v>3</v></c></row>").bytes, .damaged),
            ("a.xlsx", TinyWorkbook("<row><c><v>3</v></row>").bytes, .damaged),
            ("a.xlsx", TinyWorkbook(String(repeating: "<row><c><v>3</v></c></row>", count: 5_001)).bytes, .tooLarge),
            (
                "a.xlsx", TinyWorkbook("<row>" + String(repeating: "<c><v>3</v></c>", count: 61) + "</row>").bytes,
                .tooLarge
            ),
            ("a.ods", Array("PK\u{3}\u{4}".utf8), .unsupported), ("a.xlsm", TinyWorkbook("").bytes, .unsupported),
            ("a", TinyArchive.of("notes.txt", "notes"), .unsupported),
            ("a.csv", Array("a,\u{0}b".utf8), .binary), ("a.csv", Array(" \n , \n".utf8), .empty),
            ("a.csv", [], .empty),
            ("a.md", Array("--- 123 ---".utf8), .empty), ("a.md", Array("a\u{0}b".utf8), .binary),
        ] as [(String, [UInt8], DocumentError.Code)]
    )
    func `refuses with the code, the name and a cure`(name: String, bytes: [UInt8], code: DocumentError.Code)
        async throws
    {
        let error = await #expect(throws: DocumentError.self) { try await reader.document(bytes: bytes, name: name) }
        #expect(error?.code == code, "\(error?.message ?? "")")
        #expect(error?.message.contains("“\(name)”") == true)
        #expect(error?.cure.isEmpty == false)
    }

    @Test(arguments: ["a.md", "a.csv", "a.xlsx", "a.docx"])
    func `files of more than ten million bytes are refused`(name: String) async throws {
        let bytes = [UInt8](repeating: 0x61, count: 10_000_001)
        let error = await #expect(throws: DocumentError.self) { try await reader.document(bytes: bytes, name: name) }
        #expect(error?.code == .tooLarge)
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!-- x --><?y z?>\n<!DOCTYPE a>", "\u{FEFF}<!DOCTYPE a>",
        String(repeating: " ", count: 5_000) + "<!DOCTYPE a>",
    ])
    func `a document type is refused wherever it stands`(type: String) async throws {
        let book = TinyArchive.of("xl/workbook.xml", type + "<workbook/>")
        let text = TinyArchive.of("word/document.xml", type + "<w:document/>")
        for (name, bytes) in [("a.xlsx", book), ("a.docx", text)] {
            let error = await #expect(throws: DocumentError.self) {
                try await reader.document(bytes: bytes, name: name)
            }
            #expect(error?.code == .damaged)
        }
    }

    @Test func `names that are no UTF-8 are refused`() async throws {
        var xml = Array("<?xml version=1.0?><workbook><xx/></workbook>".utf8)
        for index in xml.indices where xml[index] == UInt8(ascii: "x") && xml[index - 1] == UInt8(ascii: "x") {
            xml[index] = 0xDA
        }
        let bytes = TinyArchive.of([.init("xl/workbook.xml", bytes: xml)])
        let error = await #expect(throws: DocumentError.self) {
            try await reader.document(bytes: bytes, name: "a.xlsx")
        }
        #expect(error?.code == .damaged)
    }

    @Test func `the members of an archive share one limit`() async throws {
        var limits = DocumentLimits.standard
        limits.outputSize = 1_500
        var book = TinyWorkbook(TinyWorkbook.row(1, ["a", "b"]))
        let reader = DocumentReader(limits: limits)
        _ = try await reader.document(bytes: book.bytes, name: "a.xlsx")
        book.strings = [String(repeating: "x", count: 1_000)]
        let bytes = book.bytes
        let error = await #expect(throws: DocumentError.self) {
            try await reader.document(bytes: bytes, name: "a.xlsx")
        }
        #expect(error?.code == .bomb)
    }

    @Test func `many cells that share one long text are refused`() async throws {
        var limits = DocumentLimits.standard
        limits.outputSize = 200_000
        var book = TinyWorkbook(String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 300))
        book.strings = ["<t>" + String(repeating: "long ", count: 1_000) + "</t>"]
        let reader = DocumentReader(limits: limits)
        let bytes = book.bytes
        let error = await #expect(throws: DocumentError.self) {
            try await reader.document(bytes: bytes, name: "a.xlsx")
        }
        #expect(error?.code == .bomb)
    }

    @Test func `documents of more than ten million characters are read`() async throws {
        var limits = DocumentLimits.standard
        limits.fileSize = 20_000_000
        let blanks = String(repeating: "                                        \n", count: 260_000)
        let bytes = TinyArchive.document(blanks + "<w:p><w:r><w:t>Words</w:t></w:r></w:p>")
        let document = try await DocumentReader(limits: limits).document(bytes: bytes, name: "a.docx")
        #expect(document.text == "Words\n")
    }

    @Test func `a path of a sheet that is a pattern is refused`() async throws {
        let bytes = TinyArchive.of([
            .init(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"a\" r:id=\"b\" xmlns:r=\"c\"/></sheets></workbook>"
            ),
            .init("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"b\" Target=\"*\"/></Relationships>"),
        ])
        let error = await #expect(throws: DocumentError.self) {
            try await reader.document(bytes: bytes, name: "a.xlsx")
        }
        #expect(error?.code == .damaged)
    }

    @Test func `a résumé is no workbook, and the refusal names what can be read`() async throws {
        let bytes = TinyWorkbook(TinyWorkbook.row(1, ["a", "b"])).bytes
        let error = await #expect(throws: DocumentError.self) { try await reader.read(bytes: bytes, name: "cv.xlsx") }
        #expect(error?.code == .unsupported)
        #expect(error?.cure == "Save it as PDF, DOCX, Markdown or text.")
        let other = await #expect(throws: DocumentError.self) { try await reader.document(bytes: bytes, name: "a.xls") }
        #expect(other?.cure == "Save it as PDF, DOCX, Markdown, text, CSV or XLSX.")
    }

    @Test(arguments: 0..<200)
    func `random bytes are read or refused, and never crash`(seed: Int) async {
        var random = SeededRandom(seed: UInt64(seed))
        let names = ["a.csv", "a.xlsx", "a.tsv", "a.docx", "a.md", "a"]
        let name = names[seed % names.count]
        let bytes: [UInt8]
        switch seed / 6 % 4 {
        case 0: bytes = noise(0...255, &random)
        case 1: bytes = noise(9...126, &random)
        case 2: bytes = Array("a,\"b\"\n;\t".utf8).shuffled(using: &random) + noise(32...59, &random)
        default:
            let isWord = name.hasSuffix("docx")
            let xml = isWord ? Self.wordXML : Self.sheetXML
            var noisy = Array(xml.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                noisy[Int.random(in: 0..<noisy.count, using: &random)] = UInt8.random(in: 32...255, using: &random)
            }
            let path = isWord ? "word/document.xml" : "xl/worksheets/sheet1.xml"
            bytes = TinyArchive.of([
                .init(path, bytes: noisy), .init("xl/workbook.xml", "<workbook><sheets><sheet/></sheets></workbook>"),
            ])
        }
        do {
            _ = try await reader.document(bytes: bytes, name: name)
        } catch {
            #expect(error is DocumentError)
        }
    }

    private static let wordXML =
        "<w:document xmlns:w=\"w\"><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr></w:tc></w:tr></w:tbl>"
        + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>Words</w:t></w:r></w:p></w:document>"

    private static let sheetXML =
        "<worksheet><row r=\"1\"><c r=\"A1\" t=\"n\" s=\"0\"><v>46082</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>_x000A_</t></is></c></row></worksheet>"

    private func noise(_ range: ClosedRange<UInt8>, _ random: inout SeededRandom) -> [UInt8] {
        (0..<Int.random(in: 0..<600, using: &random)).map { _ in UInt8.random(in: range, using: &random) }
    }
}
