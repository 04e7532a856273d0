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
