/// Which story for which question of a loop, with reasons.
public struct LoopAllocation: Sendable {
    /// The questions that want a story, in the order of the loop.
    public let slots: [AllocationSlot]
    /// The stories in use, the latest saved first, at most as many as a problem admits.
    public let stories: [StoryDigest]
    /// How well each story answers each question, by slot, then by story.
    public let matches: [[StoryMatch]]
    /// What is told where.
    public let allocation: Allocation

    /// How much more the questions of the bar raiser count: the strongest stories belong where the bar is held.
    private static let barRaiser = 1.3
    /// How much more a functional question of the track counts.
    private static let functional = 1.2

    /// How much less the call before the loop counts, for the panel hears only of it.
    private static let screen = 0.6

    /// Gives the stories of a desk to the questions of a plan.
    ///
    /// Rounds that have begun keep their questions but want no story any more. Wishes about stories that are gone, or
    /// that contradict each other, are left out.
    public init(_ plan: LoopPlan, begun: Set<Int>, desk: Desk, wishes: [AllocationWish], assessor: Assessor) {
        let library = assessor.library
        let loops = assessor.loops
        let stories = Array(desk.active.prefix(AllocationProblem.mostStories))
        let slots = Self.slots(of: plan, begun: begun, desk: desk, library: library, loops: loops)
        let tested = stories.map { Self.tested(by: $0.question, assessor: assessor) }
        let matches = slots.map { slot in
            stories.indices.map {
                StoryMatch(stories[$0], to: slot, tested: tested[$0], plan: plan, library: library)
            }
        }
        var problem = AllocationProblem(
            slots: slots.map { .init(weight: $0.weight) },
            stories: stories.map { .init(project: $0.project) },
            values: matches.map { $0.map(\.value) }
        )
        var pinned: Set<Int> = []
        for wish in wishes {
            guard let slot = slots.firstIndex(where: { $0.round == wish.round && $0.index == wish.question }),
                let story = stories.firstIndex(where: { $0.id == wish.story })
            else { continue }
            switch wish.kind {
            case .pin where problem.pins[slot] == nil && pinned.insert(story).inserted: problem.pins[slot] = story
            case .pin: break
            case .forbid: problem.forbidden.insert(.init(slot: slot, story: story))
            }
        }
        for (slot, story) in problem.pins { problem.forbidden.remove(.init(slot: slot, story: story)) }
        self.slots = slots
        self.stories = stories
        self.matches = matches
        // A problem built here has its shape, its sizes and no pins that clash.
        allocation =
            (try? problem.solved())
            ?? Allocation(problem: problem, choices: slots.map { _ in nil }, total: 0, doubt: 0)
    }

    /// Questions without a story.
    public var uncovered: [AllocationSlot] { allocation.uncovered.map { slots[$0] } }

    /// Projects that more first choices tell than should.
    public var overused: [(project: String, count: Int)] {
        var counts: [String: (name: String, count: Int)] = [:]
        for choice in allocation.choices.compactMap(\.self) {
            let name = stories[choice.first].project
            guard !name.isEmpty else { continue }
            counts[name.lowercased(), default: (name, 0)].count += 1
        }
        return counts.values.filter { $0.count > allocation.problem.projectCap }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map { (project: $0.name, count: $0.count) }
    }

    private static func slots(
        of plan: LoopPlan,
        begun: Set<Int>,
        desk: Desk,
        library: Library,
        loops: LoopLibrary
    ) -> [AllocationSlot] {
        var slots: [AllocationSlot] = []
        for (position, round) in plan.rounds.enumerated() where round.stage != .writing && !begun.contains(position) {
            for (index, question) in round.questions.enumerated() {
                guard let area = loops[question.area], !area.isDesign, slots.count < AllocationProblem.mostSlots else {
                    continue
                }
                let main = library.principles.firstIndex { $0.id == question.principles.first }
                var weight = 0.5 + (main.map { desk.priors[$0] } ?? 0.5)
                if round.seat == .barRaiser { weight *= barRaiser }
                if round.stage == .screen { weight *= screen }
                if area.native == plan.track { weight *= functional }
                slots.append(
                    AllocationSlot(
                        round: position,
                        index: index,
                        question: question,
                        weight: weight,
                        native: area.native
                    )
                )
            }
        }
        return slots
    }

    /// The principles that a story's own question tests, as far as the reader is sure.
    private static func tested(by question: String, assessor: Assessor) -> Set<String> {
        guard !question.isBlank else { return [] }
        let reading = assessor.assess(Submission(kind: .question, text: question))
        return Set(reading.principles.filter { $0.score >= 0.4 }.map(\.id))
    }
}
