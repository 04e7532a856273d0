/// All tasks of a readiness, each once, with what comes before them resolved to tasks that are there.
struct ReadinessTasks: Sendable {
    /// Every task, the most important first.
    let all: [TaskProposal]
    /// The task of each open item by the item's id: its own, or the one it shares.
    let byItem: [String: TaskProposal]

    /// - Parameter hasStories: Whether any story is there to be said aloud.
    init(
        drafts: [ReadinessDraft],
        standing: [(definition: String, proposal: TaskProposal)],
        returning: ReturningTasks,
        hasStories: Bool
    ) {
        // What another item's task closes too needs no task of its own.
        let open = Set(drafts.filter { $0.finding.standing != .covered }.flatMap { [$0.id, $0.definition.id] })
            .union(standing.map(\.definition))
        func isShared(_ draft: ReadinessDraft) -> Bool {
            guard let name = draft.definition.shares else { return false }
            return open.contains(name) && draft.definition.sharesWhile.contains(draft.finding.standing)
        }
        let own = drafts.filter { !isShared($0) }.map { draft in (draft, draft.ownProposals.map(returning.present)) }

        var named: [String: [String]] = [:]
        for (draft, proposals) in own {
            // What waits for an item waits for its first task, not until everything is there.
            guard let first = proposals.first else { continue }
            for name in Set([draft.id, draft.definition.id]) { named[name, default: []].append(first.id) }
        }
        for (definition, proposal) in standing { named[definition, default: []].append(proposal.id) }
        let written = own.filter { $0.0.definition.measure == .principleStories }.flatMap(\.1)
        let firstStory = hasStories ? nil : written.max { ($0.importance, $1.id) < ($1.importance, $0.id) }
        let aloud = Set(own.filter { $0.0.definition.measure == .rehearsed }.flatMap(\.1).map(\.id))
        let everything = own.flatMap(\.1) + standing.map(\.proposal)
        // What was done once and comes back is not waited for.
        let known = Set(everything.map(\.id).filter { $0 == TaskProposal.origin(of: $0) })
        let tasks = everything.map { proposal in
            var proposal = proposal
            // Nobody can say aloud what is not written.
            if let firstStory, aloud.contains(proposal.id) { proposal.after.append(firstStory.id) }
            // A name stands for all tasks of its definition, an id for itself.
            proposal.after = proposal.after.flatMap { named[$0] ?? [$0] }
                .filter { $0 != proposal.id && known.contains($0) }
            return proposal
        }
        let byID = Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        all = byID.values.sorted { ($1.importance, $0.id) < ($0.importance, $1.id) }
        let closing = drafts.filter { $0.finding.standing != .covered }.compactMap { draft in
            let name = isShared(draft) ? draft.definition.shares ?? draft.id : draft.id
            return named[name]?.first.flatMap { byID[$0] }.map { (draft.id, $0) }
        }
        byItem = Dictionary(closing, uniquingKeysWith: { first, _ in first })
    }
}
