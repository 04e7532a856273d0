import Documents
import Foundation
import Testing

@Suite struct RefusalTests {
    private let reader = DocumentReader()

    @Test(
        arguments: [
            ("cv.pdf", Fixtures.encryptedPDF, .encrypted),
            ("cv.docx", Fixtures.encryptedArchive, .encrypted),
            ("cv.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], .encrypted),
            ("cv.docx", Fixtures.bomb, .bomb),
            ("cv.pdf", TinyPDF(pages: [[]]).bytes, .scanned),
            ("cv.pdf", Array("%PDF-1.7\nnothing else".utf8), .damaged),
            ("cv.docx", Array(TinyArchive.document("<w:p/>").prefix(60)), .damaged),
            ("cv.docx", TinyArchive.of("word/document.xml", "<w:document>"), .damaged),
            ("cv.docx", TinyArchive.of("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), .damaged),
            ("cv.docx", TinyArchive.of("notes.txt", "notes"), .mismatch),
            ("cv.docx", TinyArchive.document("<w:p/>"), .empty),
            ("cv.pdf", Array("Program Manager".utf8), .mismatch),
            ("cv.txt", TinyPDF(pages: [[]]).bytes, .mismatch),
            ("cv.md", Array("PK\u{3}\u{4}".utf8), .mismatch),
            ("cv.txt", [0x89, 0x50, 0x4E, 0x47, 13, 10], .mismatch),
            ("cv", [0x89, 0x50, 0x4E, 0x47, 13, 10], .unsupported),
            ("cv", Array("{\\rtf1 hello}".utf8), .unsupported),
            ("cv.odt", Array("PK\u{3}\u{4}".utf8), .unsupported),
            ("cv.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .unsupported),
            ("cv.txt", [], .empty),
            ("cv.txt", Array(" \n\t\n".utf8), .empty),
            ("cv.txt", Array("--- 123 ---".utf8), .empty),
            ("cv.txt", Array("a\u{0}b".utf8), .binary),
            ("cv.txt", [0x61, 0x81, 0x8D, 0xFF], .binary),
            ("cv.txt", [0xFF, 0xFE, 0x61], .binary),
        ] as [(String, [UInt8], DocumentError.Code)]
    )
    func `refuses with the code, the name and a cure`(name: String, bytes: [UInt8], code: DocumentError.Code)
        async throws
    {
        let error = try #require(await refusal { try await reader.read(bytes: bytes, name: name) })
        #expect(error.code == code)
        #expect(error.message.contains("“\(name)”"))
        #expect(error.cure.isEmpty == false)
        #expect(error.name == name)
    }

    @Test func `a file too large for any document is refused`() async throws {
        let bytes = [UInt8](repeating: 0x61, count: 10_000_001)
        let error = try #require(await refusal { try await reader.read(bytes: bytes, name: "cv.txt") })
        #expect(error.code == .tooLarge && error.name == "cv.txt" && !error.cure.isEmpty)
    }

    @Test func `names the program that adds text to scanned pages`() async throws {
        let error = try #require(
            await refusal { try await reader.read(bytes: TinyPDF(pages: [[]]).bytes, name: "a.pdf") }
        )
        #expect(error.cure.contains("ocrmypdf"))
    }

    @Test func `a missing program is named with its package`() async throws {
        let tools = DocumentTools(pdftotext: "/nowhere/pdftotext", unzip: "/nowhere/unzip")
        let reader = DocumentReader(tools: tools)
        let pdf = TinyPDF(pages: [[.init(text: "words", x: 50, y: 50)]]).bytes
        let first = try #require(await refusal { try await reader.read(bytes: pdf, name: "a.pdf") })
        #expect(first.code == .missingTool)
        #expect(first.cure.contains("poppler-utils"))
        let document = TinyArchive.document("<w:p/>")
        let second = try #require(await refusal { try await reader.read(bytes: document, name: "a.docx") })
        #expect(second.code == .missingTool)
        #expect(second.cure.contains("install unzip"))
    }

    @Test(arguments: [("exec /bin/sleep 60", DocumentError.Code.timeout), ("exec /usr/bin/yes", .bomb)])
    func `a program that does not end, or writes without end, is stopped`(
        script: String,
        code: DocumentError.Code
    ) async throws {
        try await withFolder { folder in
            let tool = folder.appendingPathComponent("tool").path
            try "#!/bin/sh\n\(script)\n".write(toFile: tool, atomically: false, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: tool)
            var limits = DocumentLimits.standard
            // The flood must meet the size limit first, however busy the machine is.
            limits.time = code == .timeout ? .seconds(1) : .seconds(60)
            limits.outputSize = 1_000_000
            let reader = DocumentReader(limits: limits, tools: DocumentTools(pdftotext: tool))
            let bytes = TinyPDF(pages: [[]]).bytes
            let error = try #require(await refusal { try await reader.read(bytes: bytes, name: "a.pdf") })
            #expect(error.code == code)
        }
    }

    @Test(arguments: [
        ("/nowhere/cv.pdf", DocumentError.Code.notFound), ("/usr", .folder), ("/proc/self/mem", .unreadable),
        ("/dev/zero", .tooLarge), ("/dev/null", .empty),
    ])
    func `refuses paths that are no readable file`(path: String, code: DocumentError.Code) async throws {
        let error = try #require(await refusal { try await reader.read(path: path) })
        #expect(error.code == code)
    }

    @Test func `reads a file by its path`() async throws {
        try await withFolder { folder in
            let path = folder.appendingPathComponent("maya.pdf").path
            let pdf = TinyPDF(pages: [[.init(text: "Led the launch.", x: 50, y: 50)]])
            try Data(pdf.bytes).write(to: URL(fileURLWithPath: path))
            let document = try await reader.read(path: path)
            #expect(document.text == "Led the launch.\n")
            #expect(document.name == "maya.pdf")
            #expect(document.format == .pdf)
        }
    }

    private func refusal(_ read: () async throws -> ImportedText) async -> DocumentError? {
        do {
            _ = try await read()
            return nil
        } catch {
            return error as? DocumentError
        }
    }

    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }
}
