import Documents
import Testing

@Suite struct TextTests {
    @Test(
        arguments: [
            ([0x43, 0x61, 0x66, 0xC3, 0xA9], 0), ([0xEF, 0xBB, 0xBF, 0x43, 0x61, 0x66, 0xC3, 0xA9], 0),
            ([0xFF, 0xFE, 0x43, 0, 0x61, 0, 0x66, 0, 0xE9, 0], 1),
            ([0xFE, 0xFF, 0, 0x43, 0, 0x61, 0, 0x66, 0, 0xE9], 1),
            ([0x43, 0x61, 0x66, 0xE9], 1),
        ] as [([UInt8], Int)]
    )
    func `reads text in its encodings and notes the unusual ones`(bytes: [UInt8], notes: Int) async throws {
        let document = try await DocumentReader().read(bytes: bytes, name: "cafe.txt")
        #expect(document.text == "Café\n")
        #expect(document.notes.count == notes)
        #expect(document.format == .plain)
    }

    @Test func `lines wrapped by an editor are joined, others are kept`() async throws {
        let text = """
            Led the migration of fourteen services to one pipeline and brought the
            time of a deployment from four hours down to twelve minutes, without an
            outage.
            - Aligned three vice presidents who wanted three different dates for the
              launch.
            Short line
            Another short line
            """
        let read = try await read(text, "a.txt")
        #expect(
            read == """
                Led the migration of fourteen services to one pipeline and brought the time of a deployment from four \
                hours down to twelve minutes, without an outage.
                - Aligned three vice presidents who wanted three different dates for the launch.
                Short line
                Another short line

                """
        )
    }

    @Test func `front matter is returned as metadata`() async throws {
        let text = "---\ntitle: \"My story\"\ntarget: tpm\ntags: [a, b]\nempty:\n---\n# Story\n\nText."
        let document = try await DocumentReader().read(bytes: Array(text.utf8), name: "story.md")
        #expect(document.metadata == ["title": "My story", "target": "tpm", "tags": "[a, b]"])
        #expect(document.text == "Story\n\nText.\n")
        #expect(document.format == .markdown)
    }

    @Test func `a rule at the start is no front matter`() async throws {
        let document = try await DocumentReader().read(bytes: Array("---\nText.\n---\nMore.".utf8), name: "a.md")
        #expect(document.metadata.isEmpty)
        #expect(document.text == "Text.\n\nMore.\n")
    }

    @Test(arguments: [
        ("## Work *history* ##", "Work history\n"), ("* one\n+ two\n1. three", "- one\n- two\n1. three\n"),
        ("**Bold** and __this__ and `code`", "Bold and this and code\n"),
        ("5 * 3 and snake_case_name", "5 * 3 and snake_case_name\n"),
        ("[site](http://a.b/c) ![x](y.png)end", "site end\n"), ("| a | b |\n|---|:-:|\n| c | d |", "a\tb\n\nc\td\n"),
        ("> quoted", "quoted\n"), ("```\ncode # x\n```", "code # x\n"), ("Title\n=====\ntext", "Title\n\ntext\n"),
    ])
    func `marks of Markdown go, words stay`(markdown: String, plain: String) async throws {
        #expect(try await read(markdown, "a.md") == plain)
    }

    private func read(_ text: String, _ name: String) async throws -> String {
        try await DocumentReader().read(bytes: Array(text.utf8), name: name).text
    }
}
