import Interchange
import Interviewing

/// A change of what the candidate insists on for one question.
struct WishChange {
    let workspace: Workspace
    private let number: Int
    private let place: QuestionPlace
    private let before: LoopReport

    /// Finds the question, or says why it wants no story.
    init(_ number: Int, _ place: QuestionPlace, in workspace: Workspace) async throws {
        self.workspace = workspace
        self.number = number
        self.place = place
        before = try await LoopReport(LoopChoice.rehearsal(number, in: workspace), in: workspace)
        let record = before.record
        guard let allocation = before.allocation else {
            throw UsageError("\(record.name) is practice of a single question; stories are given to whole loops.")
        }
        guard record.plan.rounds.indices.contains(place.round),
            record.plan.rounds[place.round].questions.indices.contains(place.question)
        else {
            throw UsageError("\(record.name) has no question \(place.text); see it with: inclined loop show \(number)")
        }
        let isSlot = allocation.slots.contains { $0.round == place.round && $0.index == place.question }
        if isSlot { return }
        if record.begunRounds.contains(place.round) {
            throw UsageError("Round \(place.round + 1) has begun, so its stories are told; choose a round to come.")
        }
        throw UsageError(
            "Question \(place.text) wants no story of the bank; inclined loop show \(number) lists those that do."
        )
    }

    /// This story and no other; a story is pinned once, so an earlier pin of it goes.
    func pin(_ story: StoryID) async throws {
        var wishes = before.wishes.filter { wish in
            !(isHere(wish) && (wish.kind == .pin || wish.story == story)) && !(wish.kind == .pin && wish.story == story)
        }
        wishes.append(AllocationWish(round: place.round, question: place.question, story: story, kind: .pin))
        try await workspace.store.setWishes(wishes, of: number)
    }

    /// Not this story.
    func forbid(_ story: StoryID) async throws {
        var wishes = before.wishes.filter { !(isHere($0) && $0.story == story) }
        wishes.append(AllocationWish(round: place.round, question: place.question, story: story, kind: .forbid))
        try await workspace.store.setWishes(wishes, of: number)
    }

    /// Nothing is wished for this question any more.
    func unwish() async throws {
        try await workspace.store.setWishes(before.wishes.filter { !isHere($0) }, of: number)
    }

    /// Says what the question is told now, what else moved, and what wishes cost.
    func report(asJSON: Bool) async throws {
        let after = try await LoopReport(LoopChoice.rehearsal(number, in: workspace), in: workspace)
        guard let loop = after.allocation, let earlier = before.allocation else { throw StoreError.missing }
        if asJSON { return try StandardOutput.writeJSON(AllocationJSON(loop, wishes: after.wishes)) }
        let terminal = Terminal.current()
        let view = AllocationView(report: after, loop: loop, terminal: terminal)
        let here = loop.slots.indices.filter { isHere(loop.slots[$0]) }
        let moved = loop.slots.indices.filter { !here.contains($0) && told($0, loop) != told($0, earlier) }
        var lines = here.flatMap(view.slot)
        if !moved.isEmpty { lines += ["", "This moved others:"] + moved.flatMap(view.slot) }
        let cost = view.share(loop.allocation.costOfWishes())
        let wishes =
            after.wishes.isEmpty
            ? "Nothing is wished for this loop."
            : "Your wishes cost \(cost.map { "\($0) of what the loop could be worth" } ?? "nothing")."
        lines += [""] + terminal.wrapped(wishes, indent: 2)
        try StandardOutput.write(lines.joined(separator: "\n"))
    }

    private func told(_ slot: Int, _ loop: LoopAllocation) -> StoryID? {
        guard loop.slots.indices.contains(slot) else { return nil }
        return loop.allocation.choices[slot].map { loop.stories[$0.first].id }
    }

    private func isHere(_ wish: AllocationWish) -> Bool {
        wish.round == place.round && wish.question == place.question
    }

    private func isHere(_ slot: AllocationSlot) -> Bool { slot.round == place.round && slot.index == place.question }
}
