import Testing
import TextAnalysis

/// A text with `⟦…⟧` around what a test expects to be found, instead of counted offsets.
struct MarkedText {
    let text: String
    let spans: [TextSpan]

    init(_ marked: String) {
        var text = ""
        var starts: [Int] = []
        var spans: [TextSpan] = []
        for character in marked {
            switch character {
            case "⟦": starts.append(text.utf8.count)
            case "⟧": if let start = starts.popLast() { spans.append(TextSpan(start: start, end: text.utf8.count)) }
            default: text.append(character)
            }
        }
        self.text = text
        self.spans = spans.sorted()
    }

    /// The text with carets under spans, for failing tests.
    func shown(_ spans: [TextSpan]) -> String {
        var carets = ""
        for offset in 0..<text.utf8.count {
            carets += spans.contains { $0.start <= offset && offset < $0.end } ? "^" : " "
        }
        return text + "\n" + carets
    }
}

/// Finds one pattern in a marked text and compares spans.
func expect(_ pattern: String, finds marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let expected = MarkedText(marked)
    let lexicon = try Lexicon(classes: TestClasses.all, cues: [[PatternParser.parse(pattern)]])
    let reading = Reader(lexicon: lexicon).read(Document(expected.text))
    let found = reading.matches.map { reading.span(of: $0) }.sorted()
    #expect(
        found == expected.spans,
        "expected\n\(expected.shown(expected.spans))\nfound\n\(expected.shown(found))",
        sourceLocation: sourceLocation
    )
}

/// Word classes for tests.
enum TestClasses {
    static let all: [WordClass] = [
        WordClass(id: "engineers", group: .counterparty, members: parse(["engineer~", "tech lead~"])),
        WordClass(id: "executives", group: .counterparty, members: parse(["vp~", "vice president~", "director~"])),
        WordClass(id: "system-parts", group: .system, members: parse(["api~", "data pipeline~", "queue~"])),
        WordClass(id: "verbs", group: .verb, members: parse(["design~", "lead~", "manage~", "redesign~"])),
    ]

    private static func parse(_ words: [String]) -> [Pattern] { words.compactMap { try? PatternParser.parse($0) } }
}
