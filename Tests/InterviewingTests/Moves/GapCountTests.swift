import Interviewing
import Testing
import TextAnalysis

/// Moves and readiness count the same thing alike, and nothing is shown before its own target is met.
@Suite struct GapCountTests {
    private static func gap(_ id: String, _ sample: String, _ move: String, to track: Track) throws -> GapReading {
        let (guide, _) = try MoveGuideTests.guide(move, sample, to: track)
        return try #require(guide.gaps.first { $0.gap.id == id }, "\(guide.gaps.map(\.gap.id))")
    }

    @Test func `five stories cannot show ten principles with a story each`() throws {
        let gap = try Self.gap("principles", "pgm-daniel-okafor", "pgm-to-tpm", to: .tpm)
        #expect(gap.state == .hinted)
        #expect(gap.today.contains("5 of the 10 to aim for can have a story of their own"), "\(gap.today)")
    }

    @Test func `results with numbers are shown only when every story has them`() throws {
        let gap = try Self.gap("numbers", "tpm-mara-lindqvist", "tpm-to-pgm", to: .pgm)
        #expect(gap.today.hasPrefix("Stories of yours that tell a number before"), "\(gap.today)")
        #expect((gap.state == .shown) == gap.today.contains(": 5 of 5;") && gap.state == .hinted)
    }

    @Test(arguments: ["tpm-mara-lindqvist", "pgm-daniel-okafor", "mixed-arun-pillai"])
    func `levers and results are counted as readiness counts them`(sample: String) throws {
        let material = try Sample.material(sample)
        let stories = material.map(\.assessment).filter { $0.submission.kind == .story && $0.story.type == .story }
        let levers = Set(stories.flatMap(\.levers).filter { $0.strength >= 2 && !$0.isCoordination }.map(\.id))
        let results = stories.count {
            $0.story.result.baseline && $0.story.result.after && $0.story.result.window
        }
        for track in Track.allCases {
            for move in MoveGuideTests.knowledge.moves where move.tracks.contains(track) {
                let guide = MoveGuide(move, to: track, material: material, gaps: MoveGuideTests.knowledge.gaps)
                for gap in guide.gaps {
                    if gap.gap.measure == .levers { #expect(gap.today.hasPrefix("\(levers.count) levers are used")) }
                    if gap.gap.measure == .results {
                        #expect(
                            gap.today.hasSuffix(
                                ": \(results) of \(stories.count); \(max(3, stories.count)) are asked for."
                            )
                        )
                    }
                }
            }
        }
    }

    @Test func `a decision without data is not shown to a service that readiness finds no story of`() throws {
        for sample in ["tpm-mara-lindqvist", "pgm-daniel-okafor", "mixed-arun-pillai"] {
            let (guide, material) = try MoveGuideTests.guide("military-to-program", sample, to: .pgm)
            let hasStory = material.contains { $0.assessment.varieties.contains { $0.id == "decision-without-data" } }
            let row = try #require(guide.keep.first { $0.row.id == "incomplete" })
            #expect((row.state != .missing) == hasStory, "\(sample)")
        }
    }

    @Test func `two stories are two stories, whatever a résumé says`() throws {
        let gap = try #require(MoveGuideTests.knowledge.gaps.first { $0.id == "influence-without-reports" })
        #expect(gap.stories == 2)
        let all = try Sample.material("mixed-arun-pillai")
        let move = try #require(MoveGuideTests.knowledge.moves.first { $0.id == "military-to-program" })
        func reading(_ material: [CandidateText]) throws -> GapReading {
            let guide = MoveGuide(move, to: .pgm, material: material, gaps: MoveGuideTests.knowledge.gaps)
            return try #require(guide.gaps.first { $0.gap.id == gap.id })
        }
        #expect(try reading(all).state == .shown)
        let one = all.filter { $0.title != "trading-away-the-store-card.md" && $0.title != "the-lock-at-midnight.md" }
        let less = try reading(one.filter { $0.title != "results-out-of-order.md" })
        #expect(less.state == .hinted && less.today == "Stories of yours that show this: 1; 2 are asked for.")
    }

    @Test func `what is shown already needs no weeks, and the head counts keep and gain together`() throws {
        let (guide, _) = try MoveGuideTests.guide("pgm-to-tpm", "pgm-daniel-okafor", to: .tpm)
        #expect(guide.open.allSatisfy { $0.state != .shown } && guide.closed.allSatisfy { $0.state == .shown })
        #expect(guide.open.count + guide.closed.count == guide.gaps.count)
        #expect(
            guide.standing.hasPrefix("3 of 8 shown; missing: a root cause that you can name, "),
            "\(guide.standing)"
        )
        #expect(guide.standing.hasSuffix("and 1 more."), "\(guide.standing)")
    }

    @Test(
        arguments: [
            (nil, "Weeks 1 and 2", nil), (28, "Weeks 1 and 2", nil), (60, "Weeks 1 and 2", nil),
            (-3, "Weeks 1 and 2", nil),
            (10, "Days 1 to 5", "Your loop is in 10 days"), (3, "Days 1 and 2", "Your loop is in 3 days"),
            (2, "Day 1", "Your loop is in 2 days"), (1, "Today", "Your loop is tomorrow"),
        ] as [(Int?, String, String?)]
    )
    func `four weeks are cut to the days that are left`(days: Int?, first: String, says: String?) {
        let weeks = GapWeeks(days: days)
        #expect(weeks.first == first)
        #expect((weeks.says == nil) == (says == nil) && weeks.says?.hasPrefix(says ?? "") ?? true)
        #expect(weeks.first != weeks.last)
    }

    @Test(arguments: ["tpm-mara-lindqvist", "pgm-daniel-okafor", "mixed-arun-pillai"])
    func `a sentence is shown once on a page, unless nothing else shows the second thing`(sample: String) throws {
        for track in Track.allCases {
            let material = try Sample.material(sample, target: track)
            for move in MoveGuideTests.knowledge.moves where move.tracks.contains(track) {
                let guide = MoveGuide(move, to: track, material: material, gaps: MoveGuideTests.knowledge.gaps)
                var placed: Set<String> = []
                for row in guide.keep + guide.drop + guide.gain {
                    let again = row.quotes.filter { placed.contains($0.quote) }
                    #expect(again.isEmpty || row.quotes.count == 1, "\(move.id) \(row.row.id)")
                    placed.formUnion(row.quotes.map(\.quote))
                }
            }
        }
    }
}
