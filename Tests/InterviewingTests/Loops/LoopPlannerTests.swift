import Interviewing
import Testing

/// A planned loop is one that could be held.
struct LoopPlannerTests {
    private static let library = TestEngine.content.library

    private static func plan(
        _ track: Track,
        _ level: Level,
        seed: Int64 = 1,
        priors: [Double]? = nil,
        own: [AskedQuestion] = []
    ) throws -> LoopPlan {
        let usual = library.principles.map { $0.priors[track.rawValue] ?? 0 }
        return try #require(
            LoopPlanner(library: library, loops: library.loops, own: own)
                .plan(track: track, level: level, label: "A label", seed: seed, priors: priors ?? usual)
        )
    }

    @Test(arguments: Track.allCases, Level.allCases)
    func `every round asks one question for each thing it covers, and none twice`(track: Track, level: Level) throws {
        for seed in 1...40 {
            let plan = try Self.plan(track, level, seed: Int64(seed))
            #expect(plan.label == "A label" && plan.track == track && plan.level == level)
            #expect(plan.rounds.count { $0.stage == .interview } == 5)
            #expect(plan.rounds.count { $0.seat == .barRaiser } == 1)
            for round in plan.rounds {
                let areas = round.area == .principles ? [] : [round.area]
                #expect(round.questions.map(\.area) == round.principles.map { _ in .principles } + areas)
                for (principle, question) in zip(round.principles, round.questions) {
                    #expect(question.principles.first == principle, "\(question)")
                }
                for question in round.questions {
                    let known = Self.library.loops.questions.first { $0.id == question.id }
                    #expect(known?.suits(track, level) == true && known?.asks == question.text, "\(question)")
                }
                #expect(Self.library.loops.temperament(round.temperament) != nil)
            }
            let asked = plan.rounds.flatMap(\.questions).map(\.text)
            #expect(Set(asked).count == asked.count, "seed \(seed)")
            let dealt = plan.rounds.filter { $0.stage == .interview }.flatMap(\.principles)
            #expect(Set(dealt).count == dealt.count && !dealt.isEmpty)
        }
    }

    @Test(arguments: Track.allCases, Level.allCases)
    func `what weighs most to the candidate is covered`(track: Track, level: Level) throws {
        var random = SeededNumbers(seed: 7)
        for _ in 0..<20 {
            let priors = Self.library.principles.map { _ in Double(random.next() % 1000) / 1000 }
            let plan = try Self.plan(track, level, priors: priors)
            let dealt = plan.rounds.filter { $0.stage == .interview }.flatMap(\.principles)
            let lightest =
                dealt.compactMap { id in
                    Self.library.principles.firstIndex { $0.id == id }.map { priors[$0] }
                }.min() ?? 0
            for (principle, prior) in zip(Self.library.principles, priors) where !dealt.contains(principle.id) {
                #expect(prior <= lightest, "\(principle.id) at \(prior) is not covered")
            }
        }
    }

    @Test(arguments: Track.allCases, Level.allCases)
    func `a seed repeats a loop exactly, and another one asks something else`(track: Track, level: Level) throws {
        let plans = try (1...12).map { try Self.plan(track, level, seed: $0) }
        #expect(try (1...12).map { try Self.plan(track, level, seed: $0) } == plans)
        let asked = plans.map { $0.rounds.flatMap(\.questions).map(\.text) }
        #expect(Set(asked).count == plans.count)
    }

    @Test func `the candidate's own questions are asked too, and never beside their double`() throws {
        let usual = try Self.plan(.tpm, .l6)
        let round = try #require(usual.rounds.first { $0.stage == .interview })
        let principle = try #require(round.principles.first)
        let own = AskedQuestion(id: nil, text: "What did I ask?", area: .principles, principles: [principle])
        let area = AskedQuestion(id: nil, text: "What about the work?", area: .systemDesign, principles: [])
        var drawn: Set<String> = []
        for seed in 1...200 {
            let plan = try Self.plan(.tpm, .l6, seed: Int64(seed), own: [own, area, own])
            let texts = plan.rounds.flatMap(\.questions).map(\.text)
            #expect(Set(texts).count == texts.count)
            drawn.formUnion(texts)
        }
        #expect(drawn.contains(own.text) && drawn.contains(area.text))
    }

    @Test(arguments: Track.allCases, Level.allCases)
    func `a round that was entered by hand gets its questions`(track: Track, level: Level) throws {
        let planner = LoopPlanner(library: Self.library, loops: Self.library.loops)
        for area in Area.allCases {
            for principle in Self.library.principles.map(\.id) {
                let round = Round(
                    stage: .interview,
                    role: "Somebody else",
                    temperament: "",
                    principles: [principle],
                    area: area,
                    minutes: 45,
                    seat: .interviewer,
                    questions: []
                )
                let plan = LoopPlan(track: track, level: level, label: "", seed: 3, rounds: [])
                let asked = planner.questions(for: round, at: 0, in: plan)
                #expect(asked.first?.principles.first == principle, "\(principle)")
                #expect(asked == planner.questions(for: round, at: 0, in: plan))
                #expect(Set(asked.map(\.text)).count == asked.count)
            }
        }
    }
}
