import Testing
import TextAnalysis

@Suite struct ContextTests {
    /// The context of the first token of a word in a text.
    private func context(of word: String, in text: String) throws -> TokenContext {
        let lexicon = try Lexicon(classes: TestClasses.all, cues: [[PatternParser.parse(word)]])
        let reading = Reader(lexicon: lexicon).read(Document(text))
        let match = try #require(reading.matches.first, "“\(word)” is not in “\(text)”")
        return reading.contexts[match.first]
    }

    @Test(arguments: [
        ("I designed the queue.", TokenContext.Actor.i),
        ("We designed the queue.", .we),
        ("The engineers designed the queue.", .other),
        ("Designed the queue for four teams.", .implied),
        ("- Successfully designed the queue", .implied),
        ("I met the VP and then designed the queue.", .i),
        ("I asked, but they designed the queue.", .other),
        ("The vice president designed the queue.", .other),
        ("My team and I designed the queue.", .i),
        ("I worked with engineers and designed the queue.", .i),
        ("Senior TPM, Payments: designed the queue.", .implied),
    ])
    func `follows who acts`(text: String, actor: TokenContext.Actor) throws {
        #expect(try context(of: "designed", in: text).actor == actor)
    }

    @Test(arguments: [
        ("I would redesign it.", TokenContext.Mood.hypothetical),
        ("I'd redesign it.", .hypothetical),
        ("If it failed I could redesign it.", .hypothetical),
        ("I will redesign it.", .future),
        ("I'll redesign it.", .future),
        ("I usually redesign it.", .habitual),
        ("It would fail, so I redesign it.", .fact),
    ])
    func `follows the mood`(text: String, mood: TokenContext.Mood) throws {
        #expect(try context(of: "redesign", in: text).mood == mood)
    }

    @Test(arguments: [
        ("I did not design it.", true), ("I never really design it.", true), ("I didn't design it.", true),
        ("I not only design it but sell it.", false), ("It was not ready, I design it.", false),
        ("I design it.", false),
        ("I did not, after all these weeks, just design it.", false), ("We had no time to design it.", true),
        ("I did not sleep and we design it.", false),
    ])
    func `follows negation`(text: String, isNegated: Bool) throws {
        #expect(try context(of: "design", in: text).isNegated == isNegated)
    }

    @Test(arguments: [
        ("The queue was designed.", true), ("It was quickly designed.", true), ("I designed it.", false),
        ("I was tired and designed it.", false),
    ])
    func `sees passives`(text: String, isPassive: Bool) throws {
        #expect(try context(of: "designed", in: text).isPassive == isPassive)
    }
}
