/// Reads where a candidate stands. Pure: the same ground always gives the same readiness.
public struct ReadinessReader: Sendable {
    private let knowledge: ReadinessKnowledge

    /// Most quotes an item shows.
    private static let mostEvidence = 8

    /// Prepares a reader.
    public init(knowledge: ReadinessKnowledge) {
        self.knowledge = knowledge
    }

    /// Reads a ground.
    public func read(_ ground: ReadinessGround) -> Readiness {
        let definitions = knowledge.items(for: ground.track, at: ground.level)
        let readings = definitions.flatMap { definition in
            definition.measure.read(ground, definition).map { ReadinessDraft(definition, $0, ground) }
        }
        let standing = StandingTasks(ground).proposals(knowledge.standing)
        let tasks = ReadinessTasks(
            drafts: readings,
            standing: standing,
            returning: ReturningTasks(ground.marks, today: ground.today),
            hasStories: !ground.stories.isEmpty
        )
        return Readiness(
            track: ground.track,
            level: ground.level,
            items: readings.map { item($0, tasks: tasks) },
            proposals: tasks.all
        )
    }

    private func item(_ draft: ReadinessDraft, tasks: ReadinessTasks) -> ReadinessItem {
        let (definition, finding) = (draft.definition, draft.finding)
        return ReadinessItem(
            id: draft.id,
            area: definition.area,
            number: definition.number,
            title: draft.filled(definition.title),
            state: finding.standing,
            why: draft.filled(definition.says[finding.standing]),
            evidence: Array((finding.full + finding.hints).map(\.evidence).prefix(Self.mostEvidence)),
            count: finding.full.count,
            need: finding.need,
            importance: draft.importance,
            since: finding.since,
            proposal: tasks.byItem[draft.id],
            trust: definition.provenance.trust,
            source: definition.provenance.source,
            claims: definition.provenance.claims,
            isProportion: definition.measure.isProportion
        )
    }
}

extension ReadinessDefinition.Sentences {
    /// The sentence of a state.
    subscript(state: ReadinessItem.State) -> String {
        switch state {
        case .covered: covered
        case .thin: thin
        case .missing: missing
        case .notEnoughToSay: unsaid
        }
    }
}
