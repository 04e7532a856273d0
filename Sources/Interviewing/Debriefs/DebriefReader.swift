import TextAnalysis

/// Holds a debrief over everything that was said in a loop.
public struct DebriefReader: Sendable {
    private let assessor: Assessor
    private let rules: DebriefRules
    private let panel: Panel
    private let search: FlipSearch

    /// Prepares a reader.
    public init(assessor: Assessor) {
        self.assessor = assessor
        rules = DebriefRules(assessor.loops)
        panel = Panel(loops: assessor.loops)
        search = FlipSearch(loops: assessor.loops)
    }

    /// The debrief of a loop; nil when nothing was answered in any round that votes.
    ///
    /// - Parameter hearing: What was heard while the loop was played, where the caller has it.
    public func debrief(_ plan: LoopPlan, _ sessions: [Session], hearing: Hearing? = nil) -> Debrief? {
        let maker = EvidenceMaker(hearing: hearing ?? Hearing(assessor))
        let rounds = maker.read(plan, sessions)
        guard rounds.contains(where: { !$0.answers.isEmpty }) else { return nil }
        let contradictions = ContradictionsBetweenRounds.find(in: rounds)
        var evidence = maker.evidence(of: plan, rounds)
        evidence.contradictions = contradictions.map(\.pair)
        let outcome = panel.outcome(of: evidence)
        let words = DebriefWords(
            library: assessor.library,
            loops: assessor.loops,
            rules: rules,
            plan: plan,
            rounds: rounds,
            evidence: evidence,
            outcome: outcome
        )
        let found = search.search(evidence, outcome: outcome)
        let flips = found.flips.map(words.advice)
        let way = found.way.map(words.advice)
        return Debrief(
            plan: plan,
            rounds: rounds,
            feedback: rounds.indices.map(words.feedback),
            minutes: words.minutes(contradictions),
            outcome: outcome,
            reasons: words.reasons,
            flips: flips,
            way: way,
            pillars: search.pillars(of: evidence, outcome: outcome).compactMap(words.firstWords),
            tasks: words.tasks(after: way ?? flips.first)
        )
    }

    /// What the panel comes to, without words; nil when nothing was answered in any round that votes.
    public func outcome(_ plan: LoopPlan, _ sessions: [Session]) -> PanelOutcome? {
        let evidence = evidence(plan, sessions)
        return evidence.rounds.contains { !$0.answers.isEmpty } ? panel.outcome(of: evidence) : nil
    }

    /// The evidence that a debrief rests on, for trying changes on it.
    public func evidence(_ plan: LoopPlan, _ sessions: [Session]) -> LoopEvidence {
        let maker = EvidenceMaker(hearing: Hearing(assessor))
        let rounds = maker.read(plan, sessions)
        var evidence = maker.evidence(of: plan, rounds)
        evidence.contradictions = ContradictionsBetweenRounds.find(in: rounds).map(\.pair)
        return evidence
    }
}
