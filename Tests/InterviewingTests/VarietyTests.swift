import Foundation
import Interviewing
import Testing
import TextAnalysis

/// Which kinds of story a bank holds rests on these.
@Suite struct VarietyTests {
    private func varieties(_ text: String, as kind: TextKind = .story) throws -> [String] {
        try TestEngine.assess(text, as: kind).varieties.map(\.id)
    }

    @Test(arguments: [
        ("tpm-mara-lindqvist/stories/the-silent-default", ["failure"]),
        ("pgm-daniel-okafor/stories/stopping-my-own-program", ["failure"]),
        ("pgm-daniel-okafor/stories/holding-the-french-launch", ["conflict-up"]),
        ("pgm-daniel-okafor/stories/money-in-the-annual-plan", ["conflict-up"]),
        ("mixed-arun-pillai/stories/trading-away-the-store-card", ["conflict-up"]),
        ("patterns/pgm-as-bigger-tpm.good", ["conflict-up"]),
        ("tpm-mara-lindqvist/stories/disagreeing-on-exactly-once", ["conflict-sideways"]),
        ("tpm-mara-lindqvist/stories/ledger-partitioning", ["conflict-sideways"]),
        ("tpm-mara-lindqvist/stories/latency-under-the-lock", ["conflict-sideways"]),
        ("mixed-arun-pillai/stories/results-out-of-order", ["conflict-sideways"]),
        ("patterns/no-technical-depth.good", ["conflict-sideways"]),
        ("pgm-daniel-okafor/stories/three-countries-one-subscription", ["ambiguous-start"]),
        ("patterns/generic-program-talk.good", ["decision-without-data"]),
        ("tpm-mara-lindqvist/stories/retry-storm", ["conflict-sideways", "simplification"]),
        ("pgm-daniel-okafor/stories/two-bonuses-one-household", []),
        ("patterns/generic-program-talk.bad", []),
        ("patterns/no-technical-depth.bad", []),
        ("patterns/pgm-as-bigger-tpm.bad", []),
    ])
    func `a sample story is the kind of story its reader would say`(name: String, wanted: [String]) throws {
        let assessment = try TestEngine.assess(try TestEngine.body(of: "Samples/\(name).md"))
        #expect(assessment.varieties.map(\.id) == wanted, "\(assessment.varieties)")
    }

    @Test func `a coordinator's stories make no bank varied`() throws {
        let folder = "Samples/coordinator-julie-brandt/stories"
        for name in try FileManager.default.contentsOfDirectory(atPath: TestEngine.root + "/" + folder).sorted() {
            #expect(try varieties(try TestEngine.body(of: folder + "/" + name)).isEmpty, "\(name)")
        }
    }

    @Test func `somebody else's failure, or one avoided, is none of yours`() throws {
        for text in [
            "The vendor missed the delivery date by six weeks. I moved the launch and told the director.",
            "They said I was wrong about the cache. I measured it and I was right.",
            "We avoided an outage because I ran the load test early and moved the date.",
        ] {
            #expect(try !varieties(text).contains("failure"), "\(text)")
        }
    }

    @Test func `what we did needs a second sign before it counts as mine`() throws {
        let shared = "I led the release for two years. We missed the deadline by two weeks."
        #expect(try varieties(shared).isEmpty)
        #expect(try varieties(shared + " I should have tested earlier.") == ["failure"])
    }

    @Test func `a quarrel between two others is no conflict of yours`() throws {
        for text in [
            "The director disagreed with the VP of Sales about the price. I wrote the minutes and we waited.",
            "The bank refused the payment because the account was closed, so I called them and we opened a new one.",
        ] {
            #expect(try varieties(text).isEmpty, "\(text)")
        }
    }

    @Test func `a conflict is told apart by whom it is with`() throws {
        #expect(try varieties("I disagreed with my director about the date and she moved it.") == ["conflict-up"])
        #expect(
            try varieties("I disagreed with the lead architect about the date and he moved it.")
                == ["conflict-sideways"]
        )
    }

    @Test func `a simplification needs somebody who took it over`() throws {
        let act = "I removed four approval steps from the purchase process and told my manager."
        #expect(try varieties(act).isEmpty)
        #expect(try varieties(act + " All departments use it today.") == ["simplification"])
        #expect(try varieties(act + " It was never adopted by the other departments.").isEmpty)
    }

    @Test func `wishes, denials, habits and résumés show no variety`() throws {
        #expect(try varieties("I would push back on the VP. We shipped in May and I wrote the report.").isEmpty)
        #expect(try varieties("I did not disagree with my director, so we launched and I led the rollout.").isEmpty)
        #expect(try varieties("I usually push back on the VP. If needed I always disagree with my director.").isEmpty)
        #expect(try varieties("I made the wrong call on the vendor and moved us back.", as: .resume).isEmpty)
        #expect(try varieties("").isEmpty)
    }

    @Test func `each variety quotes the story it stands in`() throws {
        let text = "👩🏽‍💻 " + (try TestEngine.body(of: "Samples/tpm-mara-lindqvist/stories/retry-storm.md"))
        let bytes = Array(text.utf8)
        let found = try TestEngine.assess(text).varieties
        #expect(found.count == 2)
        for evidence in found.flatMap(\.evidence) {
            let quoted = String(decoding: bytes[evidence.span.start..<evidence.span.end], as: UTF8.self)
            #expect(quoted == evidence.quote && !quoted.isEmpty)
        }
    }

    @Test func `the content asks for the mix a loop draws on`() {
        let least = Set(TestEngine.content.library.varieties.map { "\($0.signal.id) \($0.least)" })
        let wanted: Set = [
            "failure 2", "conflict-up 1", "conflict-sideways 1", "ambiguous-start 1", "decision-without-data 1",
            "simplification 1",
        ]
        #expect(least.isSuperset(of: wanted))
    }
}
