import Interviewing
import Testing

/// Advice is the least that helps: with any part of it left out, it does not.
struct FlipPartsTests {
    private static let panel = Panel(loops: TestEngine.content.library.loops)
    private static let search = FlipSearch(loops: TestEngine.content.library.loops)
    private static let size = 15

    private static func decision(after edits: [FlipEdit], like flip: FlipSearch.Flip, on evidence: LoopEvidence)
        -> DecisionKind
    {
        let less = FlipSearch.Flip(edits: edits, decision: flip.decision)
        return panel.outcome(of: search.applying(less, to: evidence)).decision.kind
    }

    @Test(arguments: 0..<8)
    func `no part of an advice can be left out`(block: Int) {
        for seed in block * Self.size..<(block + 1) * Self.size {
            var generator = GeneratedLoop(seed: seed)
            let evidence = generator.evidence()
            let outcome = Self.panel.outcome(of: evidence)
            for flip in Self.search.flips(of: evidence, outcome: outcome) where flip.edits.count > 1 {
                for edit in flip.edits {
                    let after = Self.decision(after: flip.edits.filter { $0 != edit }, like: flip, on: evidence)
                    #expect(after <= outcome.decision.kind, "seed \(seed), \(flip) without \(edit)")
                }
            }
            guard let way = Self.search.way(toHireFrom: evidence, outcome: outcome), way.edits.count > 1 else {
                continue
            }
            for edit in way.edits {
                let after = Self.decision(after: way.edits.filter { $0 != edit }, like: way, on: evidence)
                #expect(after != .hire, "seed \(seed), way \(way) without \(edit)")
            }
        }
    }
}
