import Foundation
import Interviewing
import Testing
import TextAnalysis

@Suite struct RewriteGuideTests {
    static let rewrites = TestEngine.content.library.preparation.rewrites

    static func guide(_ path: String, to track: Track) throws -> RewriteGuide? {
        let definition = try #require(rewrites.first { $0.to == track })
        return RewriteGuide(try TestEngine.assess(try TestEngine.body(of: "Samples/\(path)")), as: definition)
    }

    static func state(_ step: String, of guide: RewriteGuide) -> ShownState? {
        guide.steps.first { $0.step.id == step }?.state
    }

    /// All stories of the samples, with those of the classic mistakes.
    static let stories: [String] = {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: TestEngine.root + "/Samples")) ?? []
        return names.sorted().filter {
            $0.hasSuffix(".md") && ($0.contains("/stories/") || $0.hasPrefix("patterns/"))
        }
    }()

    @Test func `a technical fix finds its decision and its dispute, and asks what it was worth`() throws {
        let guide = try #require(try Self.guide("tpm-mara-lindqvist/stories/latency-under-the-lock.md", to: .pgm))
        #expect(Self.state("interests", of: guide) == .shown)
        #expect(Self.state("decision", of: guide) == .shown)
        let decision = try #require(guide.steps.first { $0.step.id == "decision" })
        #expect(decision.sentences.contains { $0.quote.contains("the head of fraud accepted the second") })
        #expect(decision.question == nil)
        let worth = try #require(guide.steps.first { $0.step.id == "worth" })
        #expect(worth.state != .shown && worth.question == worth.step.asks)
        #expect(worth.sentences.contains { $0.quote.contains("abandoned checkouts") })
    }

    @Test func `technical detail is cut to two sentences`() throws {
        let guide = try #require(try Self.guide("tpm-mara-lindqvist/stories/latency-under-the-lock.md", to: .pgm))
        #expect(guide.stays.count == 2)
        #expect(guide.cut.contains { $0.quote.contains("forty slow traces") })
        let used = Set(guide.steps.flatMap(\.sentences).map(\.span))
        #expect(used.isDisjoint(with: (guide.stays + guide.cut).map(\.span)))
    }

    @Test func `a result is kept first and never cut, and the problem before it is not what may stay`() throws {
        // One technical sentence, so that there is a telling for the other track at all.
        let story =
            try TestEngine.body(of: "Samples/pgm-daniel-okafor/stories/money-in-the-annual-plan.md")
            + "\n\nI went through the server log with an engineer, and we traced the lost bookings to a missing index in the database."
        let definition = try #require(Self.rewrites.first { $0.to == .tpm })
        let guide = try #require(RewriteGuide(try TestEngine.assess(story), as: definition))
        let result = try #require(guide.stays.first, "\(guide.steps)")
        #expect(
            result.quote.hasPrefix("The waiting time was back at four days") && result.shows == "Keep: the result",
            "\(guide.stays)"
        )
        #expect(!guide.stays.contains { $0.quote.contains("had gone from four days to nine") })
        #expect(!guide.cut.contains { $0.quote.contains("fell from 11 to 5 percent") })
        #expect(guide.stays.contains { $0.quote == "I wrote a narrative of five pages" }, "\(guide.stays.map(\.quote))")
    }

    @Test func `working out what a day costs is no root cause`() throws {
        let guide = try #require(try Self.guide("pgm-daniel-okafor/stories/money-in-the-annual-plan.md", to: .tpm))
        #expect(Self.state("cause", of: guide) == .missing && guide.cut.isEmpty)
    }

    @Test(arguments: stories, Track.allCases)
    func `no sentence with a measure that fell or rose for the better is cut`(story: String, track: Track) throws {
        guard let guide = try Self.guide(story, to: track) else { return }
        for sentence in guide.cut {
            for words in ["churn", "complaints", "duplicates", "latency"] where sentence.quote.contains(words) {
                #expect(!sentence.quote.contains(" fell "), "\(sentence.quote)")
            }
        }
        let results = guide.stays.map { $0.shows == "Keep: the result" }
        #expect(results == results.sorted { $0 && !$1 })
    }

    @Test func `the same story told for its own track has cause, trade-off and prevention`() throws {
        let guide = try #require(try Self.guide("tpm-mara-lindqvist/stories/latency-under-the-lock.md", to: .tpm))
        for step in ["cause", "trade-off", "prevention"] { #expect(Self.state(step, of: guide) == .shown, "\(step)") }
        #expect(guide.isThere)
    }

    @Test func `an organisational story has no technical step, and says that it may be the wrong one`() throws {
        let guide = try #require(
            try Self.guide("pgm-daniel-okafor/stories/three-countries-one-subscription.md", to: .tpm)
        )
        #expect(guide.steps.allSatisfy { $0.state == .missing && $0.question != nil })
        #expect(guide.standing.contains("wrong one to rewrite"))
        #expect(guide.cut.isEmpty && guide.stays.isEmpty)
    }

    @Test func `a coordinator's stories carry no step of either telling`() throws {
        for story in Self.stories where story.contains("coordinator") {
            for track in Track.allCases {
                guard let guide = try Self.guide(story, to: track) else { continue }
                #expect(guide.steps.allSatisfy { $0.state != .shown }, "\(story)")
            }
        }
    }

    @Test func `a fix that was only coordinated lacks its cause, and its good twin has it`() throws {
        let bad = try #require(try Self.guide("patterns/no-technical-depth.bad.md", to: .tpm))
        let good = try #require(try Self.guide("patterns/no-technical-depth.good.md", to: .tpm))
        #expect(Self.state("cause", of: bad) != .shown)
        #expect(Self.state("cause", of: good) == .shown && Self.state("prevention", of: good) == .shown)
    }

    /// A small story about people with one sentence that sounds like the search for a cause.
    private static func told(_ sentence: String) -> String {
        """
        In spring 2022 two directors of our shop disagreed about discounts for new customers, and the launch waited for \
        six weeks. \(sentence) I wrote both offers on one page with their price, and the vice president chose the smaller \
        one. Sales rose from 400 to 520 orders a week within two months.
        """
    }

    @Test func `opinions about an assumption are no root cause: the sample's story about instalments`() throws {
        let guide = try #require(
            try Self.guide("mixed-arun-pillai/stories/instalments-in-three-countries.md", to: .tpm)
        )
        let cause = try #require(guide.steps.first { $0.step.id == "cause" })
        #expect(cause.state != .shown && cause.question != nil)
        #expect(!cause.sentences.contains { $0.quote.contains("which of my assumptions") })
    }

    @Test(arguments: [
        "I asked each of them separately which of my assumptions they found most wrong.",
        "My first assumption was wrong: nobody wanted a discount in the first place.",
        "I tested the assumption that customers leave because of the price by calling thirty of them.",
        "I ruled out the first offer because finance would never sign it.",
        "I compared the orders with the week before and showed the difference to both directors.",
        "The root cause was that nobody had the right to decide about a discount.",
        "I read 200 complaints one by one and sorted them by reason.",
        "I checked my theory with the head of sales, and she disagreed.",
    ])
    func `how people, prices and offers were understood is no root cause of a system`(sentence: String) throws {
        let definition = try #require(Self.rewrites.first { $0.to == .tpm })
        let story = try TestEngine.assess(Self.told(sentence))
        guard let guide = RewriteGuide(story, as: definition) else { return }
        for step in ["cause", "trade-off", "prevention"] {
            #expect(Self.state(step, of: guide) != .shown, "\(step)")
        }
    }

    @Test(arguments: [
        "I tested the theory that the cache had lost entries, and it held: two servers wrote to one key.",
        "I ruled out the network and the carrier before I looked at our own cache.",
        "My first hypothesis was wrong: the latency of the database had risen before the release.",
    ])
    func `the same words about a system are a root cause`(sentence: String) throws {
        let definition = try #require(Self.rewrites.first { $0.to == .tpm })
        let guide = try #require(RewriteGuide(try TestEngine.assess(Self.told(sentence)), as: definition))
        #expect(Self.state("cause", of: guide) != .missing)
        let cause = try #require(guide.steps.first { $0.step.id == "cause" })
        #expect(cause.sentences.contains { sentence.contains($0.quote) || $0.quote.contains(sentence.dropLast()) })
    }

    @Test(arguments: stories, Track.allCases)
    func `no word of a guide is a fact that the story does not tell`(story: String, track: Track) throws {
        let text = try TestEngine.body(of: "Samples/\(story)")
        let bytes = Array(text.utf8)
        guard let guide = try Self.guide(story, to: track) else { return }
        let asked = Set(guide.definition.steps.map(\.asks))
        let quotes = guide.steps.flatMap(\.sentences) + guide.stays + guide.cut
        for quote in quotes { #expect(Array(quote.quote.utf8) == Array(bytes[quote.span.start..<quote.span.end])) }
        // Everything else is content that was written before any story: it knows no number and no name.
        for step in guide.steps {
            #expect(step.question.map(asked.contains) ?? true)
            #expect(step.question == nil || !(step.question ?? "").contains(where: \.isNumber))
            #expect(step.sentences.count <= 3)
            #expect((step.state == .missing) == step.sentences.isEmpty)
        }
    }

    @Test(arguments: [
        "", "I think that leaders should listen.", "Ich habe den Umsatz erhöht, und alle waren froh.", "x",
    ])
    func `what tells nothing that happened has no guide`(text: String) throws {
        for definition in Self.rewrites { #expect(RewriteGuide(try TestEngine.assess(text), as: definition) == nil) }
    }
}
