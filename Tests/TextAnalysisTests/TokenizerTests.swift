import Testing
import TextAnalysis

@Suite struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        let document = Document(text)
        return Tokenizer.tokens(of: document).map { document.text(in: $0.span) }
    }

    @Test(arguments: [
        ("I didn't ship it.", ["I", "didn't", "ship", "it"]),
        ("p99 fell from 1,140 ms to 410ms", ["p99", "fell", "from", "1,140", "ms", "to", "410ms"]),
        ("$1.2M, 99.95% and 3x", ["$1.2M", "99.95%", "and", "3x"]),
        ("cross-functional A/B test", ["cross", "functional", "A", "B", "test"]),
        ("the team’s plan", ["the", "team’s", "plan"]),
        ("e.g. the U.S. office", ["e.g", "the", "U.S", "office"]),
        ("Zoë leitete Größe", ["Zoë", "leitete", "Größe"]),
        ("👩🏽‍💻 led 🚀 it", ["led", "it"]),
        ("€3M → €5M", ["€3M", "€5M"]),
        ("", []),
        ("…—!?", []),
    ])
    func `cuts text into words and numbers`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func `identity ignores case, apostrophe style and possessives`() {
        #expect(FoldedHash.of("Team's") == FoldedHash.of("team"))
        #expect(FoldedHash.of("DON'T") == FoldedHash.of("don’t"))
        #expect(FoldedHash.of("ÉCOLE") == FoldedHash.of("école"))
        #expect(FoldedHash.of("led") != FoldedHash.of("leads"))
    }

    @Test func `tokens lie inside the text, in order, on character borders`() {
        var random = SplitMix(seed: 7)
        for _ in 0..<300 {
            let text = random.text(length: 80)
            let document = Document(text)
            var last = 0
            for token in Tokenizer.tokens(of: document) {
                #expect(Int(token.start) >= last && token.end > token.start && Int(token.end) <= document.count)
                #expect(!document.text(in: token.span).contains("\u{FFFD}"))
                last = Int(token.end)
            }
        }
    }
}

/// A small seeded generator (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", 2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Text from pieces that have broken tokenizers before.
    mutating func text(length: Int) -> String {
        let pieces = [
            "I", " led ", "we", "'", "’", "s", "-", "–", " ", "\n", "\r\n", "\n\n", "•", "- ", "#", "$", "4", ".", ",",
            "99.9", "%", "é", "ß", "漢", "👩🏽‍💻", "\u{200D}", "→", "->", "(", "would", "n't", "VP", "\t", "/", "€",
        ]
        return (0..<length).map { _ in pieces[Int(next() % UInt64(pieces.count))] }.joined()
    }
}
