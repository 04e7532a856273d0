import Foundation
import Interviewing
import Testing
import TextAnalysis

@Suite("Texts read one by one and joined")
struct JoinedReadingTests {
    /// Texts of every sort: stories of the samples, and ends and beginnings that matter to the splitter.
    private static let texts: [String] = {
        let folder = TestEngine.root + "/Samples"
        let names = ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted()
        let stories = names.filter { $0.hasSuffix(".md") && $0.contains("/stories/") }
            .compactMap { try? TestEngine.body(of: "Samples/" + $0) }
        let edges = [
            "Done.", "Done", "  I cut it to 4.\n", "- one\n- two", "# Title\n\nText.", "…", "\n\n", "Priya Nair",
            "It fell by 40 %", "I said:", "“We stop,” I said.", "because of the\nsupplier", "e.g.", "12", "USA",
            "Why?\n", "The end…", "RESULT\n", "   ", "– a dash", "naïve café",
        ]
        return stories + edges
    }()

    private func same(_ parts: [String]) throws {
        let reader = Reader(lexicon: try #require(TestEngine.assessor).lexicon)
        let joined = Reading.joined(parts.map { reader.read(Document($0)) })
        let whole = reader.read(Document(parts.joined(separator: Reading.seam)))
        #expect(joined.document.bytes == whole.document.bytes)
        #expect(joined.tokens.map(\.span) == whole.tokens.map(\.span), "\(parts)")
        #expect(joined.tokens.map(\.before.rawValue) == whole.tokens.map(\.before.rawValue), "\(parts)")
        #expect(joined.sentences.map(\.span) == whole.sentences.map(\.span), "\(parts)")
        #expect(joined.sentences.map(\.form) == whole.sentences.map(\.form), "\(parts)")
        #expect(joined.contexts == whole.contexts, "\(parts)")
        #expect(joined.quantities == whole.quantities, "\(parts)")
        #expect(joined.matches == whole.matches, "\(parts)")
        #expect(joined.notes.map(\.groups) == whole.notes.map(\.groups), "\(parts)")
        #expect(joined.notes.map(\.ownActs) == whole.notes.map(\.ownActs), "\(parts)")
        #expect(joined.notes.map(\.functionWords) == whole.notes.map(\.functionWords), "\(parts)")
        #expect(joined.englishShare == whole.englishShare)
        #expect(joined.disorder == whole.disorder)
    }

    @Test("say what the joined text says, for every pair of beginnings and ends")
    func pairs() throws {
        let edges = Self.texts.suffix(21)
        for first in edges {
            for second in edges { try same([first, second]) }
        }
    }

    @Test("say what the joined text says, for runs of stories and edges")
    func runs() throws {
        for start in stride(from: 0, to: Self.texts.count - 5, by: 5) { try same(Array(Self.texts[start..<start + 5])) }
    }

    @Test("are one text when there is one, and nothing when there is none")
    func few() throws {
        try same([Self.texts[0]])
        try same([])
    }
}
