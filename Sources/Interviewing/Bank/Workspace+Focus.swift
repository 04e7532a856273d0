import Synchronization

extension MaterialMemory {
    /// What a focus was made from: a loop and the stories for it, each in one state.
    struct FocusKey: Equatable, Sendable {
        let loop: LoopKey
        let wishes: [AllocationWish]
        let stories: [StoryStamp]
        let priors: [Double]
        let target: Track?
    }

    /// A story in one version.
    struct StoryStamp: Equatable, Sendable {
        let story: StoryID
        let stamp: Int64
    }
}

extension Workspace {
    /// Stories that the loop planned next asks for, as its page gives them to its questions; none without such a loop.
    ///
    /// That is the newest whole loop for the target's track with a round of talk that nobody has begun: what was
    /// rehearsed to its end is past, and practice of single questions is no loop.
    func focus(of desk: Desk) async throws(StoreError) -> Set<StoryID> {
        let next = try await loops().map(\.record).first { record in
            let begun = record.begunRounds
            return record.purpose == .loop && record.plan.track == desk.track
                && record.plan.rounds.indices.contains { position in
                    record.plan.rounds[position].stage != .writing && !begun.contains(position)
                }
        }
        guard let next else { return [] }
        let wishes = try await store.wishes(of: next.number)
        let key = MaterialMemory.FocusKey(
            loop: MaterialMemory.LoopKey(number: next.number, stamp: next.stamp),
            wishes: wishes,
            stories: desk.active.map { MaterialMemory.StoryStamp(story: $0.id, stamp: $0.stamp) },
            priors: desk.priors,
            target: desk.target?.track
        )
        if let known = materials.withLock(\.focus), known.key == key { return known.value }
        let given = LoopAllocation(
            next.plan,
            begun: next.begunRounds,
            desk: desk,
            wishes: wishes,
            assessor: assessor
        )
        let stories = Set(given.allocation.choices.compactMap { $0.map { given.stories[$0.first].id } })
        materials.withLock { $0.focus = MaterialMemory.Entry(key: key, value: stories) }
        return stories
    }
}
