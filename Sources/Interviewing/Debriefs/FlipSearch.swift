/// Looks for the smallest change of evidence that changes the decision; each one found was tried on the panel.
public struct FlipSearch: Sendable {
    private let panel: Panel
    private let bench: FlipBench

    /// Changes tried together at most: more is no advice but another interview.
    private static let most = 8
    /// Sets of one size that are shown.
    private static let mostShown = 3

    /// Prepares a search.
    public init(loops: LoopLibrary) {
        panel = Panel(loops: loops)
        bench = FlipBench(policy: loops.policy, loops: loops)
    }

    /// A set of changes with what it leads to.
    public struct Flip: Sendable, Hashable {
        /// The changes; leaving one out, the decision stays.
        public let edits: [FlipEdit]
        /// What the panel then decides.
        public let decision: Decision

        /// Makes a set of changes, to be tried.
        public init(edits: [FlipEdit], decision: Decision) {
            self.edits = edits
            self.decision = decision
        }
    }

    /// What a search finds.
    public struct Found: Sendable, Hashable {
        /// The smallest sets that lead to a better decision; with several of one size, the better decision first.
        public let flips: [Flip]
        /// The smallest set found that leads to the job as applied for; nil where none of the changes do.
        public let way: Flip?
    }

    /// The smallest sets that lead to a better decision; with several of one size, the better decision first.
    public func flips(of evidence: LoopEvidence, outcome: PanelOutcome) -> [Flip] {
        search(evidence, outcome: outcome).flips
    }

    /// The smallest set found that leads to the job as applied for; nil where none of the changes do.
    public func way(toHireFrom evidence: LoopEvidence, outcome: PanelOutcome) -> Flip? {
        search(evidence, outcome: outcome).way
    }

    /// Looks for both: what is tried for one is not tried again for the other.
    public func search(_ evidence: LoopEvidence, outcome: PanelOutcome) -> Found {
        let edits = bench.edits(for: evidence, outcome: outcome)
        let now = outcome.decision.kind
        guard now != .hire, !edits.isEmpty else { return Found(flips: [], way: nil) }
        var flips: [Flip] = []
        var way: Flip?
        for size in 1...2 where flips.isEmpty || way == nil {
            let better = combinations(of: edits, size: size).compactMap { tried($0, on: evidence, better: now) }
            if flips.isEmpty { flips = Array(best(better).prefix(Self.mostShown)) }
            way = way ?? better.first { $0.decision.kind == .hire }
        }
        var climb = FlipClimb()
        if flips.isEmpty { flips = larger(edits, evidence, better: now, climb: &climb).map { [$0] } ?? [] }
        return Found(flips: flips, way: way ?? larger(edits, evidence, better: .lowerLevel, climb: &climb))
    }

    /// Evidence after a flip's changes: what the search itself tried.
    public func applying(_ flip: Flip, to evidence: LoopEvidence) -> LoopEvidence {
        bench.applying(flip.edits, to: evidence)
    }

    /// Stories without any one of which the decision would be worse, by name.
    public func pillars(of evidence: LoopEvidence, outcome: PanelOutcome) -> [Int] {
        let stories = Set(evidence.rounds.flatMap(\.answers).filter(\.isTold).map(\.story)).sorted()
        return stories.filter { story in
            var less = evidence
            for round in less.rounds.indices { less.rounds[round].answers.removeAll { $0.story == story } }
            return panel.outcome(of: less).decision.kind < outcome.decision.kind
        }
    }

    // MARK: - Search

    private func tried(_ edits: [FlipEdit], on evidence: LoopEvidence, better than: DecisionKind) -> Flip? {
        let decision = panel.outcome(of: bench.applying(edits, to: evidence)).decision
        return decision.kind > than ? Flip(edits: edits, decision: decision) : nil
    }

    private func best(_ flips: [Flip]) -> [Flip] {
        flips.enumerated().sorted { left, right in
            (right.element.decision.kind, left.offset) < (left.element.decision.kind, right.offset)
        }.map(\.element)
    }

    /// Adds the change that helps most until the decision is better, then leaves out what was not needed.
    private func larger(
        _ edits: [FlipEdit],
        _ evidence: LoopEvidence,
        better than: DecisionKind,
        climb: inout FlipClimb
    )
        -> Flip?
    {
        while climb.decision.map({ $0.kind <= than }) ?? true {
            guard climb.edits.count < min(Self.most, edits.count) else { return nil }
            var step: (edit: FlipEdit, outcome: PanelOutcome)?
            for edit in edits where !climb.edits.contains(edit) {
                let outcome = panel.outcome(of: bench.applying(climb.edits + [edit], to: evidence))
                if let best = step, !best.outcome.isBehind(outcome, for: evidence) { continue }
                step = (edit, outcome)
            }
            guard let step else { return nil }
            climb.edits.append(step.edit)
            climb.decision = step.outcome.decision
        }
        guard var flip = climb.decision.map({ Flip(edits: climb.edits, decision: $0) }) else { return nil }
        while flip.edits.count > 1,
            let smaller = flip.edits.lazy.compactMap({ edit in
                self.tried(flip.edits.filter { $0 != edit }, on: evidence, better: than)
            }).first
        {
            flip = smaller
        }
        return flip
    }

    private func combinations(of edits: [FlipEdit], size: Int) -> [[FlipEdit]] {
        guard size == 2 else { return edits.map { [$0] } }
        return edits.indices.flatMap { first in
            edits[(first + 1)...].map { [edits[first], $0] }
        }
    }
}

/// How far a search has climbed, and what the panel decides there.
private struct FlipClimb {
    var edits: [FlipEdit] = []
    var decision: Decision?
}

extension PanelOutcome {
    /// Whether another outcome is nearer to a yes.
    fileprivate func isBehind(_ other: PanelOutcome, for evidence: LoopEvidence) -> Bool {
        nearness(for: evidence) < other.nearness(for: evidence)
    }

    /// How near a yes is, in one number: decision first, then what it rests on.
    private func nearness(for evidence: LoopEvidence) -> Double {
        let fits = findings.verdict == .both || findings.verdict.track == evidence.track
        let own = evidence.track == .tpm ? findings.sums.tpm : findings.sums.pgm
        let share = findings.sums.total > 0 ? own / findings.sums.total : 0
        let level = findings.level.map { min(0, Double($0.rank - evidence.level.rank)) } ?? -1
        return Double(decision.kind.rank) * 10 + (fits ? 3 : 3 * share) + findings.mean + findings.inclined * 2
            + level / 2
    }
}
