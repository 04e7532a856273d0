import Foundation
import Interviewing
import Testing
import TextAnalysis

/// What a candidate is told to do next rests on these.
@Suite struct AdviceTests {
    private func advice(_ text: String, target: Track? = nil) throws -> [Advice] {
        AdviceReader(library: TestEngine.content.library).read(try TestEngine.assess(text, target: target))
    }

    private func conditions(_ text: String, target: Track? = nil) throws -> [String] {
        try advice(text, target: target).map(\.condition.rawValue)
    }

    static let samples: [String] = {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: TestEngine.root + "/Samples")) ?? []
        return names.filter { $0.hasSuffix(".md") && ($0.contains("/stories/") || $0.hasPrefix("patterns/")) }.sorted()
    }()

    /// A story with all its parts, for tests that leave one out.
    private static let setting = "In 2022 our delivery service had trouble with late parcels in the north. "
    private static let action =
        "I rode with four drivers and found that the routes were planned on old maps. "
        + "I persuaded the operations director to pay for new ones, and she moved 40,000 euros. "
    private static let result = "As a result, late parcels fell from 9 to 2 percent by December, and customers stayed. "
    private static let learning = "I learned to ride along first, and I have done so in every program since then."

    @Test(arguments: AdviceTests.samples)
    func `every quote is exact bytes of the story, and no sentence is asked about twice`(name: String) throws {
        let story = "👩🏽‍💻 " + (try TestEngine.body(of: "Samples/" + name))
        let bytes = Array(story.utf8)
        let steps = try advice(story, target: .pgm)
        for step in steps {
            #expect(!step.text.contains("{"))
            guard let span = step.span else { continue }
            #expect(step.quote == String(decoding: bytes[span.start..<span.end], as: UTF8.self))
        }
        let spans = steps.compactMap(\.span)
        for (index, span) in spans.enumerated() { #expect(!spans.dropFirst(index + 1).contains { $0.overlaps(span) }) }
        #expect(steps.count <= AdviceReader.most)
        #expect(try advice(story, target: .pgm) == steps)
    }

    static let goodSamples = samples.filter {
        $0.hasPrefix("tpm-") || $0.hasPrefix("pgm-") || $0.hasPrefix("mixed-") || $0.hasSuffix(".good.md")
    }

    @Test(arguments: AdviceTests.goodSamples)
    func `a good story gets at most two small pieces of advice`(name: String) throws {
        let target: Track =
            ["tpm-mara", "depth", "results-out", "midnight"].contains(where: name.contains) ? .tpm : .pgm
        let found = try conditions(try TestEngine.body(of: "Samples/" + name), target: target)
        let main = TestEngine.content.library.advice.filter { $0.weight == .main }.map(\.condition.rawValue)
        #expect(found.count <= 2 && !found.contains(where: main.contains), "\(found)")
    }

    @Test(arguments: [
        ("coordinator-julie-brandt/stories/archive-migration-tracking", ["missing-action", "coordination-sentence"]),
        ("coordinator-julie-brandt/stories/claims-program-calendar", ["shared-action", "coordination-sentence"]),
        ("coordinator-julie-brandt/stories/stand-ups-for-everyone", ["shared-action", "coordination-sentence"]),
        ("coordinator-julie-brandt/stories/status-report-relaunch", ["shared-action", "coordination-sentence"]),
        ("patterns/generic-program-talk.bad", ["coordination-sentence", "result-without-baseline"]),
        ("patterns/no-technical-depth.bad", ["coordination-sentence"]),
        ("patterns/pgm-as-bigger-tpm.bad", ["other-track"]),
    ])
    func `a weak story is told first what matters`(name: String, first: [String]) throws {
        let target: Track = name.contains("depth") || name.contains("stand-ups") ? .tpm : .pgm
        let found = try conditions(try TestEngine.body(of: "Samples/\(name).md"), target: target)
        #expect(Array(found.prefix(first.count)) == first && found.count <= 3, "\(found)")
    }

    @Test func `a whole story needs nothing but perhaps more height`() throws {
        let found = try conditions(Self.setting + Self.action + Self.result + Self.learning)
        #expect(found.allSatisfy { $0 == "level-ceiling" }, "\(found)")
    }

    @Test func `a part left out is asked for`() throws {
        #expect(try conditions(Self.setting + Self.action) == ["missing-result"])
        #expect(try conditions(Self.setting + Self.action + Self.action + Self.result).contains("no-learning"))
        let vague = "As a result, the parcels were on time, and the customers were happy. "
        #expect(try conditions(Self.setting + Self.action + vague + Self.learning) == ["result-without-number"])
    }

    @Test func `the other track is named only to whom aims at one`() throws {
        let name = "Samples/patterns/pgm-as-bigger-tpm.bad.md"
        let text = try TestEngine.body(of: name)
        #expect(try advice(text, target: .pgm).first?.text.contains("a PGM is asked for") == true)
        #expect(try !conditions(text, target: .tpm).contains("other-track"))
        #expect(try !conditions(text).contains("other-track"))
    }

    @Test func `a habit, a wish, a fragment or nothing gets no advice`() throws {
        for text in [
            "", "I fixed it.", "I would always ask the team first. If there were a delay, I would escalate it early.",
            "Ich habe den Plan gemacht und die Leute gefragt, ob sie mitmachen.",
        ] {
            #expect(try advice(text).isEmpty, "\(text)")
        }
    }

    @Test func `a résumé gets no advice for stories`() throws {
        let text = try TestEngine.body(of: "Samples/coordinator-julie-brandt/resume.md")
        let reader = AdviceReader(library: TestEngine.content.library)
        #expect(reader.read(try TestEngine.assess(text, as: .resume)).isEmpty)
    }

    @Test func `what is said and in which order is content`() throws {
        var library = TestEngine.content.library
        library.advice.reverse()
        for index in library.advice.indices { library.advice[index].says = "Say \(index)." }
        let name = "Samples/coordinator-julie-brandt/stories/stand-ups-for-everyone.md"
        let assessment = try TestEngine.assess(try TestEngine.body(of: name))
        let steps = AdviceReader(library: library).read(assessment)
        #expect(steps.prefix(2).map(\.condition) == [.coordinationSentence, .sharedAction])
        #expect(steps.allSatisfy { $0.text.hasPrefix("Say ") })
        library.advice = []
        #expect(AdviceReader(library: library).read(assessment).isEmpty)
    }
}
