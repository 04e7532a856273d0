import Interviewing
import Testing
import TextAnalysis

@Suite struct OutlineTests {
    /// Kind and quote of every block.
    private func blocks(_ text: String) -> [String] {
        let outline = ArtifactOutline(text)
        return outline.blocks.map { block in
            let quote = outline.quote(block.span)
            switch block.kind {
            case .heading(let level): return "h\(level) \(quote)"
            case .paragraph: return "p \(quote)"
            case .item(let depth): return "i\(depth) \(quote)"
            case .quote: return "q \(quote)"
            case .table: return "t"
            case .code: return "c"
            }
        }
    }

    @Test(arguments: [
        ("# Title\n\nWords.", ["h1 Title", "p Words."]),
        ("## 3. Risks ##\r\nWords.\r\n", ["h2 3. Risks", "p Words."]),
        ("Title\n=====\n\nPart\n----\nWords", ["h1 Title", "h2 Part", "p Words"]),
        ("**Risks**\n\nWords", ["h7 Risks", "p Words"]),
        ("**Risks:**\nWords", ["h7 Risks", "p Words"]),
        ("Next steps:\n- One\n- Two", ["h8 Next steps", "i0 One", "i0 Two"]),
        ("- One\n  goes on\n  - Inner\n\nAfter", ["i0 One\n  goes on", "i1 Inner", "p After"]),
        ("1. One\n2) Two\n10. Ten", ["i0 One", "i0 Two", "i0 Ten"]),
        ("- [ ] Open\n- [x] Done", ["i0 Open", "i0 Done"]),
        ("• Dot\n* Star\n+ Plus", ["i0 Dot", "i0 Star", "i0 Plus"]),
        ("> Said so\n> twice\n\nPlain", ["q Said so\n> twice", "p Plain"]),
        ("```\n# no heading\n```\nWords", ["c", "p Words"]),
        ("~~~\nnever closed\n# no", ["c"]),
        ("<!-- # no\n\n## no -->\nWords", ["p Words"]),
        ("---\ntitle: x\n---\nWords", ["p Words"]),
        ("One\n\n---\n\nTwo", ["p One", "p Two"]),
        ("The plan has\nthree options:\nall poor", ["p The plan has\nthree options:\nall poor"]),
        ("#hashtag is no heading", ["p #hashtag is no heading"]),
        ("", []),
        ("\r\n \r\n", []),
    ])
    func `finds headings, paragraphs, items, quotes and code`(text: String, expected: [String]) {
        #expect(blocks(text) == expected)
    }

    @Test(arguments: [
        "| Risk | Owner |\n|---|---|\n| Late | Anna |\n| Broken \\| lost | |",
        "Risk | Owner\n--- | ---\nLate | Anna\nBroken \\| lost |",
        "| Risk | Owner |\r\n|:--|--:|\r\n| Late | Anna |\r\n| Broken \\| lost | |\r\n",
    ])
    func `reads tables with and without outer bars, and quotes every cell`(text: String) throws {
        let outline = ArtifactOutline(text)
        let table = try #require(outline.tables.first)
        #expect(table.header.map(outline.quote) == ["Risk", "Owner"])
        #expect(table.rows.count == 2)
        #expect(table.rows[0].map(outline.quote) == ["Late", "Anna"])
        #expect(outline.quote(table.rows[1][0]) == "Broken \\| lost")
    }

    @Test func `rows of a spreadsheet become a table that reads back`() throws {
        let rows = [["Risk", "Owner"], ["Late | lost", "Anna\nVoss"], ["", ""], ["Broken"]]
        let outline = ArtifactOutline(ArtifactTable.markdown(rows: rows))
        let table = try #require(outline.tables.first)
        #expect(table.header.map(outline.quote) == ["Risk", "Owner"])
        #expect(table.rows.map { $0.map(outline.quote) } == [["Late \\| lost", "Anna Voss"], ["Broken", ""]])
        #expect(ArtifactTable.markdown(rows: []) == "")
        #expect(ArtifactTable.markdown(rows: [["  "], []]) == "")
    }

    @Test func `blanks only marks, code and comments, byte for byte`() {
        let text =
            "# Über\n\n**Bold** words <!-- not this --> and [link](https://example.org/a) `code`.\n\n```\nhidden\n```\n"
        let outline = ArtifactOutline(text)
        #expect(outline.judged.utf8.count == text.utf8.count)
        for word in ["Über", "Bold", "words", "link"] { #expect(outline.judged.contains(word)) }
        for word in ["not this", "example", "hidden", "**"] { #expect(!outline.judged.contains(word)) }
    }

    @Test func `knows labels at the start of paragraphs and items`() {
        let outline = ArtifactOutline(
            "**Problem.** Lorries wait.\n\nOwner: Anna\n\n- Due: today\n\nHe said at 10:30 no."
        )
        #expect(outline.blocks.map { $0.label.map(outline.quote) } == ["Problem", "Owner", "Due", nil])
    }

    /// Seconds are generous: the point is that nothing grows with the square of the length.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "# Heading\n", count: 10_000),
            String(repeating: "```\nopen\n", count: 50_000),
            String(repeating: "<!-- ", count: 100_000),
            String(repeating: "[a](", count: 100_000),
            String(repeating: "**", count: 200_000),
            String(repeating: "|", count: 300_000) + "\n|-|\n" + String(repeating: "|", count: 300_000),
            String(repeating: "a|b\n-|-\n", count: 50_000),
            (0..<2_000).map { String(repeating: " ", count: $0 % 400) + "- item\n" }.joined(),
            String(repeating: ">", count: 500_000),
            String(repeating: "<a ", count: 100_000),
            String(repeating: "word ", count: 200_000),
            String(repeating: "\r\n", count: 300_000),
        ]
    )
    func `hostile text is read in linear time without a fault`(text: String) {
        let outline = ArtifactOutline(text)
        #expect(outline.judged.utf8.count == text.utf8.count)
        #expect(outline.blocks.allSatisfy { $0.span.start < $0.span.end && $0.span.end <= text.utf8.count })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a megabyte of random bytes is read without a fault`(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        let marks = Array("#*_`|-<>![]()~:.\n\r\t 0a".utf8)
        let bytes = (0..<1_000_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let byte = UInt8(truncatingIfNeeded: state >> 33)
            return state >> 60 < 8 ? marks[Int(byte) % marks.count] : byte
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let outline = ArtifactOutline(text)
        #expect(outline.judged.utf8.count == text.utf8.count)
        #expect(outline.blocks.allSatisfy { $0.span.end <= text.utf8.count })
    }
}
