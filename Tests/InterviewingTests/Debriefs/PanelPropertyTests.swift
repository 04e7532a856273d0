import Interviewing
import Testing

/// What holds for every loop, however it went. Each block of seeds draws its own loops.
struct PanelPropertyTests {
    private static let loops = TestEngine.content.library.loops
    private static let panel = Panel(loops: loops)
    private static let blocks = 0..<10
    private static let size = 200

    /// Checks a promise on a block of loops; stops at the first that breaks it and shows it at its smallest.
    private func check(_ block: Int, breaks: (LoopEvidence, inout GeneratedLoop) -> Bool) {
        for seed in block * Self.size..<(block + 1) * Self.size {
            var generator = GeneratedLoop(seed: seed)
            let evidence = generator.evidence()
            guard breaks(evidence, &generator) else { continue }
            Issue.record("seed \(seed)\n\(SmallestLoop.of(evidence, breaks: breaks).described)")
            return
        }
    }

    @Test(arguments: blocks)
    func `more support for a principle never lowers what the interviewer thinks of it`(block: Int) {
        check(block) { evidence, generator in
            guard let (round, answer) = Self.told(in: evidence, &generator) else { return false }
            let principle = generator.one(of: GeneratedLoop.principles)
            var more = evidence
            let known = more.rounds[round].answers[answer].support[principle] ?? 0
            more.rounds[round].answers[answer].support[principle] = min(1, known + generator.share())
            return Self.rating(principle, more, round) < Self.rating(principle, evidence, round)
        }
    }

    @Test(arguments: blocks)
    func `more support for a principle lowers it in nobody's eyes when all is read together`(block: Int) {
        check(block) { evidence, generator in
            // Every story told once, so that nothing else moves.
            var once = evidence
            var story = 0
            for round in once.rounds.indices {
                for answer in once.rounds[round].answers.indices {
                    once.rounds[round].answers[answer].story = story
                    story += 1
                }
            }
            guard let (round, answer) = Self.told(in: once, &generator) else { return false }
            let principle = generator.one(of: GeneratedLoop.principles)
            var more = once
            let known = more.rounds[round].answers[answer].support[principle] ?? 0
            more.rounds[round].answers[answer].support[principle] = min(1, known + generator.share())
            let before = Self.panel.outcome(of: once).after
            let after = Self.panel.outcome(of: more).after
            return zip(before, after).contains { before, after in
                (after.ratings[.principle(principle)] ?? .noData) < (before.ratings[.principle(principle)] ?? .noData)
            }
        }
    }

    @Test(arguments: blocks)
    func `a further answer never lowers what the interviewer thinks of anything`(block: Int) {
        check(block) { evidence, generator in
            guard !evidence.rounds.isEmpty else { return false }
            let round = generator.below(evidence.rounds.count)
            var more = evidence
            var answer = generator.answer(in: evidence.rounds[round], track: evidence.track, stories: 60)
            answer.isTold = true
            more.rounds[round].answers.append(answer)
            let before = Self.panel.outcome(of: evidence).before[round].ratings
            let after = Self.panel.outcome(of: more).before[round].ratings
            return evidence.rounds[round].covers.contains { (after[$0] ?? .noData) < (before[$0] ?? .noData) }
        }
    }

    /// The same loop with its rounds in another order, and that order.
    private static func moved(_ evidence: LoopEvidence, _ generator: inout GeneratedLoop) -> (LoopEvidence, [Int]) {
        var order = Array(evidence.rounds.indices)
        for index in order.indices.reversed() { order.swapAt(index, generator.below(index + 1)) }
        var other = evidence
        other.rounds = order.map { evidence.rounds[$0] }
        other.contradictions = evidence.contradictions.map { pair in
            .init(order.firstIndex(of: pair.first) ?? 0, order.firstIndex(of: pair.second) ?? 0)
        }
        return (other, order)
    }

    @Test(arguments: blocks)
    func `who sat first changes neither the decision nor what anybody thinks alone`(block: Int) {
        check(block) { evidence, generator in
            let (other, order) = Self.moved(evidence, &generator)
            let one = Self.panel.outcome(of: evidence)
            let two = Self.panel.outcome(of: other)
            return one.decision != two.decision || order.map { one.before[$0] } != two.before
        }
    }

    @Test(arguments: blocks)
    func `who sat first changes no vote`(block: Int) {
        /// Rounds that heard just the same are interchangeable.
        func votes(_ evidence: LoopEvidence) -> [RoundEvidence: [Vote]] {
            let after = Self.panel.outcome(of: evidence).after.map(\.vote)
            return zip(evidence.rounds, after)
                .reduce(into: [RoundEvidence: [Vote]]()) { $0[$1.0, default: []].append($1.1) }
                .mapValues { $0.sorted() }
        }
        check(block) { evidence, generator in
            votes(evidence) != votes(Self.moved(evidence, &generator).0)
        }
    }

    /// A story of one round told to another, which has or has not heard it before; nil where nothing can be told so.
    private static func retold(
        _ evidence: LoopEvidence,
        _ generator: inout GeneratedLoop,
        isKnown: Bool
    ) -> LoopEvidence? {
        guard evidence.rounds.count > 1, let (round, answer) = told(in: evidence, &generator) else { return nil }
        let copy = evidence.rounds[round].answers[answer]
        let other = (round + 1 + generator.below(evidence.rounds.count - 1)) % evidence.rounds.count
        let heard = evidence.rounds[other].answers.contains { $0.isTold && $0.story == copy.story }
        guard heard == isKnown else { return nil }
        var again = evidence
        if let gap = evidence.rounds[other].answers.firstIndex(where: { !$0.isTold }), generator.below(2) == 0 {
            again.rounds[other].answers[gap] = copy
        } else {
            again.rounds[other].answers.append(copy)
        }
        return again
    }

    private static func isBetter(_ other: LoopEvidence, than evidence: LoopEvidence) -> Bool {
        let before = panel.outcome(of: evidence).decision
        let after = panel.outcome(of: other).decision
        return (after.kind.rank, after.level.rank) > (before.kind.rank, before.level.rank)
    }

    @Test(arguments: blocks)
    func `a story told again to somebody else never leads to a better decision`(block: Int) {
        check(block) { evidence, generator in
            Self.retold(evidence, &generator, isKnown: false).map { Self.isBetter($0, than: evidence) } ?? false
        }
    }

    @Test(arguments: blocks)
    func `a story told once more to somebody who knows it never leads to a better decision`(block: Int) {
        check(block) { evidence, generator in
            Self.retold(evidence, &generator, isKnown: true).map { Self.isBetter($0, than: evidence) } ?? false
        }
    }

    @Test(arguments: blocks)
    func `a story told more than once is found once, with every telling`(block: Int) {
        check(block) { evidence, _ in
            let outcome = Self.panel.outcome(of: evidence)
            return zip(outcome.repeated, outcome.repeated.dropFirst()).contains { $0.story >= $1.story }
                || outcome.repeated.contains { Set($0.tellings).count != $0.tellings.count || $0.tellings.count < 2 }
        }
    }

    @Test(arguments: blocks)
    func `who heard nothing has no data, and never ends inclined`(block: Int) {
        check(block) { evidence, _ in
            let outcome = Self.panel.outcome(of: evidence)
            return evidence.rounds.indices.contains { round in
                !evidence.rounds[round].answers.contains(where: \.isTold)
                    && (outcome.before[round].vote != .notEnoughData || outcome.after[round].vote.isInclined
                        || outcome.before[round].ratings.values.contains { $0 != .noData })
            }
        }
    }

    @Test(arguments: blocks)
    func `a loop in which nothing was told is undecided`(block: Int) {
        check(block) { evidence, _ in
            var silent = evidence
            for round in silent.rounds.indices {
                for answer in silent.rounds[round].answers.indices {
                    silent.rounds[round].answers[answer].isTold = false
                    silent.rounds[round].answers[answer].quality = nil
                }
            }
            return Self.panel.outcome(of: silent).decision.kind != .undecided
        }
    }

    @Test func `the drawn loops end in every possible way`() {
        let kinds = (0..<2000).map { seed in
            var generator = GeneratedLoop(seed: seed)
            return Self.panel.outcome(of: generator.evidence()).decision.kind
        }
        for kind in DecisionKind.allCases { #expect(kinds.count { $0 == kind } > 3, "\(kind)") }
    }

    private static func told(in evidence: LoopEvidence, _ generator: inout GeneratedLoop) -> (round: Int, answer: Int)?
    {
        let told = evidence.rounds.indices.flatMap { round in
            evidence.rounds[round].answers.indices.filter { evidence.rounds[round].answers[$0].isTold }
                .map { (round: round, answer: $0) }
        }
        return told.isEmpty ? nil : generator.one(of: told)
    }

    private static func rating(_ principle: String, _ evidence: LoopEvidence, _ round: Int) -> Rating {
        panel.outcome(of: evidence).before[round].ratings[.principle(principle)] ?? .noData
    }
}
