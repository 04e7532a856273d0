import Interviewing
import Testing

/// What a candidate is told to do: it was tried, it works, and nothing of it is idle.
struct FlipPropertyTests {
    private static let panel = Panel(loops: TestEngine.content.library.loops)
    private static let search = FlipSearch(loops: TestEngine.content.library.loops)
    private static let blocks = 0..<8
    private static let size = 15

    private func check(
        _ block: Int,
        _ promise: (LoopEvidence, PanelOutcome, FlipSearch.Flip, _ isWay: Bool) -> String?
    ) {
        for seed in block * Self.size..<(block + 1) * Self.size {
            var generator = GeneratedLoop(seed: seed)
            let evidence = generator.evidence()
            let outcome = Self.panel.outcome(of: evidence)
            let flips = Self.search.flips(of: evidence, outcome: outcome).map { ($0, false) }
            let way = Self.search.way(toHireFrom: evidence, outcome: outcome).map { [($0, true)] } ?? []
            for (flip, isWay) in flips + way {
                guard let broken = promise(evidence, outcome, flip, isWay) else { continue }
                Issue.record("seed \(seed), \(isWay ? "way" : "flip") \(flip): \(broken)\n\(evidence.described)")
                return
            }
        }
    }

    @Test(arguments: blocks)
    func `each advice, followed, leads to just the decision it names, and a better one`(block: Int) {
        check(block) { evidence, outcome, flip, isWay in
            let after = Self.panel.outcome(of: Self.search.applying(flip, to: evidence)).decision
            if after != flip.decision { return "leads to \(after)" }
            if after.kind <= outcome.decision.kind { return "is no better than \(outcome.decision)" }
            return isWay && after.kind != .hire ? "is no way to be hired" : nil
        }
    }

    @Test(arguments: blocks)
    func `who is hired is told nothing to change, and a story the decision rests on is one that was told`(block: Int) {
        for seed in block * Self.size..<(block + 1) * Self.size {
            var generator = GeneratedLoop(seed: seed)
            let evidence = generator.evidence()
            let outcome = Self.panel.outcome(of: evidence)
            if outcome.decision.kind == .hire {
                #expect(Self.search.flips(of: evidence, outcome: outcome).isEmpty, "seed \(seed)")
                #expect(Self.search.way(toHireFrom: evidence, outcome: outcome) == nil, "seed \(seed)")
            }
            let told = Set(evidence.rounds.flatMap(\.answers).filter(\.isTold).map(\.story))
            for pillar in Self.search.pillars(of: evidence, outcome: outcome) {
                #expect(told.contains(pillar), "seed \(seed)")
                var less = evidence
                for round in less.rounds.indices { less.rounds[round].answers.removeAll { $0.story == pillar } }
                #expect(Self.panel.outcome(of: less).decision.kind < outcome.decision.kind, "seed \(seed)")
            }
        }
    }
}
