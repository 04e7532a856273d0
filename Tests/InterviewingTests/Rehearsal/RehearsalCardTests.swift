import Foundation
import Interviewing
import Testing

struct RehearsalCardTests {
    static let text = """
        In March 2024 checkout at our shop had become slow, and the VP of Payments asked me to find out why. I led a \
        team of 12 engineers from three groups. Ingrid, the lead architect, wanted new hardware for 160,000 euros.

        I traced forty slow requests and found a lock that every request took. I proposed to split it by merchant. If \
        that had failed, we would have spent 300,000 euros. I took the list to Ingrid first. I wrote the design and moved merchants one by one.

        Within six weeks the 99th percentile fell from 910 to 310 ms, and abandoned baskets dropped by 1.3 percent.
        """

    private func story(_ text: String, question: String = "") throws -> StoryCards {
        let id = try #require(StoryID("abcdefghijkl"))
        return StoryCards(try TestEngine.assess(text), story: id, title: "The lock", question: question)
    }

    @Test func `a fact is asked with its own sentence, and only the fact is hidden`() throws {
        let cards = try story(Self.text).cards()
        let after = try #require(cards.first { $0.id.fact == "310 ms" })
        #expect(after.prompt.contains("fell from … to ▢, and abandoned baskets dropped by …"))
        #expect(after.task == "Which figure?")
        #expect(after.answers.map(\.words) == ["310 ms"])
        let before = try #require(cards.first { $0.id.fact == "910" })
        #expect(before.prompt.contains("fell from ▢ to …"))
    }

    @Test func `no card gives away what it asks for, or what another card of the story asks for`() throws {
        let cards = try story(Self.text).cards()
        for card in cards.dropFirst() {
            for other in cards.dropFirst() where card.prompt.contains(other.id.fact) {
                // Words of one card may stand by chance in a sentence that asks for another, as in "12" and "1.2".
                Issue.record("“\(card.prompt)” gives away “\(other.id.fact)”")
            }
        }
        let id = try #require(StoryID("abcdefghijkl"))
        let assessment = try TestEngine.assess(Self.text)
        func shown(_ title: String) throws -> String? {
            StoryCards(assessment, story: id, title: title).cards().first { $0.id.fact == "310 ms" }?.shownTitle
        }
        #expect(try shown("Down to 310 MS") == "Down to ▢")
        #expect(try shown("1310 msec") == "1310 msec")
        #expect(try story(Self.text).cards()[0].shownTitle == "The lock")
    }

    @Test func `small numbers and lengths that measure nothing are not asked`() throws {
        let facts = try story(
            """
            I met two vendors for one month and kept 11 open, then three of them left. I cut the queue from 40 days to 9 days.
            """
        )
        .facts.map(\.words)
        #expect(!facts.contains { ["one month", "two vendors", "two", "11", "three"].contains($0) }, "\(facts)")
        #expect(facts.contains { $0.hasPrefix("40") } && facts.contains { $0.hasSuffix("9 days") }, "\(facts)")
    }

    @Test func `figures, dates and people that interviewers probe become cards, what never happened does not`() throws {
        let facts = try story(Self.text).facts
        let kinds = Dictionary(facts.map { ($0.words, $0.kind) }, uniquingKeysWith: { first, _ in first })
        #expect(kinds["1.3 percent"] == .figure)
        #expect(kinds["160,000 euros"] == .figure)
        #expect(kinds["12 engineers"] == .figure)
        #expect(kinds["March 2024"] == .date)
        #expect(kinds["Ingrid"] == .person)
        #expect(kinds["VP of Payments"] == .person)
        #expect(!facts.contains { $0.words.contains("300,000") })
    }

    @Test func `a story has one card for the whole and at most seven for its facts, the likeliest first`() throws {
        let cards = try story(Self.text, question: "Tell me about a hard problem.").cards()
        #expect(cards[0].isStory)
        #expect(cards[0].prompt == "Tell me about a hard problem.")
        #expect(cards[0].task == "Say the story aloud.")
        #expect((2...8).contains(cards.count))
        #expect(["310 ms", "910"].contains(cards[1].id.fact))
        #expect(Set(cards[0].answers.map(\.words)) == Set(cards.dropFirst().map(\.id.fact)))
        let kinds = Set(cards[0].answers.map(\.kind))
        #expect(kinds == Set(RehearsalFact.Kind.allCases))
        #expect(try story(Self.text).cards()[0].prompt == "The lock")
    }

    @Test func `an edited story keeps the cards whose words are still there and drops those that are gone`() throws {
        let before = Set(try story(Self.text).cards().map(\.id))
        let edited = Self.text.replacingOccurrences(of: "310 ms", with: "290 ms")
            .replacingOccurrences(of: "I traced", with: "With two colleagues I traced")
        let after = Set(try story(edited).cards(rehearsed: before).map(\.id))
        #expect(before.subtracting(after).map(\.fact) == ["310 ms"])
        #expect(after.subtracting(before).map(\.fact) == ["290 ms"])
    }

    @Test func `what was rehearsed is not pushed out by new figures`() throws {
        let rehearsed = Set(try story(Self.text).cards().map(\.id))
        let more = Self.text + " Costs fell by 45 percent to 2.1 million euros, from 3.8 million euros the year before."
        let cards = try story(more).cards(rehearsed: rehearsed)
        #expect(rehearsed.isSubset(of: Set(cards.map(\.id))))
        #expect(cards.count <= 8)
        #expect(try story(more).cards().contains { $0.id.fact == "2.1 million euros" })
    }

    @Test func `an answer that stands twice in its sentence is hidden twice`() throws {
        let cards = try story(
            "I moved 84 hospitals to the new system, all 84 hospitals within one quarter of the contract being signed."
        ).cards()
        let card = try #require(cards.first { $0.id.fact == "84 hospitals" })
        #expect(card.prompt.hasPrefix("I moved ▢ hospitals to the new system, all ▢ hospitals"))
    }

    @Test func `a very long sentence is shown around its fact`() throws {
        let filler = String(repeating: "and then the team and I checked the next region again ", count: 30)
        let cards = try story("I cut the error rate by 40 percent \(filler). I wrote the report for the board.").cards()
        let prompt = try #require(cards.first { $0.id.fact == "40 percent" }?.prompt)
        #expect(prompt.hasPrefix("I cut the error rate by ▢ and then"))
        #expect(prompt.hasSuffix(" …"))
        #expect(prompt.utf8.count < 500)
    }

    @Test(arguments: ["", "Short.", "这是一个关于我们如何在三个月内将成本降低百分之四十的故事。", "9 9 9 9 9 9 9 9"])
    func `a text that cannot be read has no facts`(text: String) throws {
        let cards = try story(text).cards()
        #expect(cards.count <= 1)
        #expect(cards.isEmpty == text.isEmpty || text.hasPrefix("这"))
    }

    @Test(arguments: [
        "Samples/tpm-mara-lindqvist", "Samples/pgm-daniel-okafor", "Samples/mixed-arun-pillai",
        "Samples/coordinator-julie-brandt",
    ])
    func `every prompt with its answer put back is a sentence of the story`(folder: String) throws {
        let path = TestEngine.root + "/" + folder + "/stories"
        for file in try FileManager.default.contentsOfDirectory(atPath: path).sorted() where file.hasSuffix(".md") {
            let text = try TestEngine.body(of: folder + "/stories/" + file)
            let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let cards = try story(text).cards()
            #expect(cards.count >= 2, "\(file)")
            #expect(Set(cards.map(\.id)).count == cards.count)
            for card in cards.dropFirst() {
                #expect(plain.contains(card.id.fact), "\(file): \(card.id.fact)")
                #expect(card.prompt.contains("▢"))
                let pieces = card.prompt.split { "▢…".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
                for piece in pieces { #expect(piece.isEmpty || plain.contains(piece), "\(file): \(piece)") }
            }
        }
    }

    @Test func `a name in the possessive, even as the last word, is asked without its ending`() throws {
        let text = "I told Henrike, the most senior engineer, that the plan to move 40 services was Henrike\u{2019}s"
        let card = try #require(try story(text).cards().first { $0.id.fact == "Henrike" })
        #expect(card.prompt.hasPrefix("I told ▢, the most senior engineer"))
        #expect(card.prompt.hasSuffix("was ▢\u{2019}s"))
    }

    @Test func `a story cut anywhere, or with its words in any order, is read without harm`() throws {
        var dice = RehearsalDice(seed: 2)
        let whole = Array(Self.text.unicodeScalars)
        for _ in 0..<60 {
            let start = Int.random(in: 0..<whole.count, using: &dice)
            let end = Int.random(in: start...whole.count, using: &dice)
            var text = String(String.UnicodeScalarView(whole[start..<end]))
            if Bool.random(using: &dice) {
                text = text.split(separator: " ").shuffled(using: &dice).joined(separator: " ")
            }
            for card in try story(text).cards().dropFirst() { #expect(card.prompt.contains("▢")) }
        }
    }
}
