import Testing
import TextAnalysis

@Suite struct SentenceTests {
    private func sentences(_ text: String) -> [String] {
        let document = Document(text)
        let tokens = Tokenizer.tokens(of: document)
        return SentenceSplitter.sentences(of: tokens).map { document.text(in: $0.span) }
    }

    @Test(arguments: [
        ("It failed. I called the VP.", ["It failed", "I called the VP"]),
        ("We lost 4.5% vs. plan. Then it grew.", ["We lost 4.5% vs. plan", "Then it grew"]),
        ("J. Smith agreed. Fine.", ["J. Smith agreed", "Fine"]),
        (
            "a line that was wrapped by an editor at about seventy columns and\ngoes on here.",
            ["a line that was wrapped by an editor at about seventy columns and\ngoes on here"]
        ),
        ("- Led it\n- Built it", ["Led it", "Built it"]),
        ("EXPERIENCE\nLed the team", ["EXPERIENCE", "Led the team"]),
        ("They said no. I asked again.", ["They said no", "I asked again"]),
        ("What did you do? Why?", ["What did you do", "Why"]),
        ("One paragraph\n\nanother one", ["One paragraph", "another one"]),
    ])
    func `ends sentences where a reader would`(text: String, expected: [String]) {
        #expect(sentences(text) == expected)
    }

    @Test func `bullets and headings are told from prose`() {
        let tokens = Tokenizer.tokens(
            of: Document(
                "# Work\n\n• Led the move of it.\nI wrote prose here, too.\n\nSKILLS\n\nSwift, and some French."
            )
        )
        let forms = SentenceSplitter.sentences(of: tokens).map(\.form)
        #expect(forms == [.heading, .bullet, .prose, .heading, .prose])
    }

    @Test func `every token belongs to exactly one sentence`() {
        var random = SplitMix(seed: 11)
        for _ in 0..<300 {
            let tokens = Tokenizer.tokens(of: Document(random.text(length: 60)))
            var next = 0
            for sentence in SentenceSplitter.sentences(of: tokens) {
                #expect(sentence.tokens.lowerBound == next)
                next = sentence.tokens.upperBound
            }
            #expect(next == tokens.count)
        }
    }
}
