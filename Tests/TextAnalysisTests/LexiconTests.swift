import Testing
import TextAnalysis

@Suite struct LexiconTests {
    @Test(arguments: [
        ("root cause", "We found the ⟦root cause⟧."),
        ("decide~", "I ⟦decided⟧, they ⟦decide⟧, he is ⟦deciding⟧, a decision"),
        ("lead~ .. team", "⟦Led the new team⟧ but led by far the largest team"),
        ("(cut~|reduce~) .. by %percent", "⟦cut costs by 40%⟧ and ⟦reduced it by 12 percent⟧"),
        ("optimise~", "I ⟦optimized⟧ and ⟦optimised⟧"),
        ("agree~ (to|on)? it", "They ⟦agreed to it⟧ and ⟦agreed it⟧ but agreed about it"),
        ("convince~ .. <executives>", "I ⟦convinced the vice president⟧ and then ⟦convinced two directors⟧"),
        ("<executives> (agree~|sign~ off)", "The ⟦vice president signed off⟧, a ⟦VP agreed⟧"),
        ("write~ .. <system-parts>", "I ⟦wrote the data pipeline⟧"),
        ("in @duration", "done ⟦in three weeks⟧ or ⟦in 40 days⟧"),
        ("save~ $money", "⟦saved $1.2M⟧, ⟦saved 3 million dollars⟧, saved time"),
        ("# services", "⟦four services⟧ and ⟦12 services⟧ and few services"),
        ("cross-functional", "a ⟦cross-functional⟧ team, ⟦cross functional⟧ work"),
        ("(get~ (the|a)? budget|win~ funding)", "⟦got the budget⟧, ⟦get budget⟧, ⟦won funding⟧, got funding"),
        ("team", "the ⟦team's⟧ plan, the ⟦team’s⟧ plan, steam"),
    ])
    func `finds what a pattern says and nothing else`(pattern: String, marked: String) throws {
        try expect(pattern, finds: marked)
    }

    @Test(arguments: ["", ".. team", "team ...", "the?", "(a|b", "a)", "x(y", "(a||b)", "te~am"])
    func `refuses patterns that mean nothing`(pattern: String) {
        #expect(throws: PatternError.self) { try PatternParser.parse(pattern) }
    }

    @Test func `a number written in one pattern still satisfies any-number in another`() throws {
        let cues = [[try PatternParser.parse("in 2021")], [try PatternParser.parse("# teams")]]
        let reading = Reader(lexicon: try Lexicon(classes: [], cues: cues)).read(Document("In 2021 we had 2021 teams"))
        #expect(reading.matches.map(\.cue) == [0, 1])
    }

    @Test func `names an unknown class`() throws {
        let pattern = try PatternParser.parse("ask~ <nobody>")
        #expect(throws: PatternError.self) { try Lexicon(classes: [], cues: [[pattern]]) }
    }

    @Test(arguments: [
        ("decide", ["decide", "decides", "decided", "deciding"]),
        ("plan", ["plan", "plans", "planed", "planing", "planned", "planning"]),
        ("company", ["company", "companies", "companied", "companying"]),
        ("lead", ["lead", "leads", "led", "leading"]),
        ("rebuild", ["rebuild", "rebuilds", "rebuilt", "rebuilding"]),
        (
            "organise",
            ["organise", "organises", "organised", "organising", "organize", "organizes", "organized", "organizing"]
        ),
        ("supervise", ["supervise", "supervises", "supervised", "supervising"]),
    ])
    func `knows the forms of a word`(word: String, forms: [String]) {
        #expect(Inflection.forms(of: word) == forms)
    }

    @Test func `agrees with a plain search over random texts and patterns`() throws {
        // The automaton walks many states at once; this walks one at a time, so their mistakes differ.
        var random = SplitMix(seed: 3)
        let vocabulary = ["a", "b", "c", "d", "e"]
        for _ in 0..<400 {
            let words = (0..<12).map { _ in vocabulary[Int(random.next() % 5)] }
            let first = vocabulary[Int(random.next() % 5)]
            let last = vocabulary[Int(random.next() % 5)]
            let gap = [0, 3, 6][Int(random.next() % 3)]
            let written = [first, gap == 0 ? "" : gap == 3 ? ".." : "...", last].filter { !$0.isEmpty }.joined(
                separator: " "
            )
            let lexicon = try Lexicon(classes: [], cues: [[PatternParser.parse(written)]])
            let reading = Reader(lexicon: lexicon).read(Document(words.joined(separator: " ")))
            let isThere = words.indices.contains { start in
                words[start] == first
                    && (start + 1...start + 1 + gap).contains { $0 < words.count && words[$0] == last }
            }
            #expect(reading.matches.isEmpty != isThere, "\(written) in \(words)")
        }
    }
}
