import Interviewing
import Testing

/// A mark of its own closes no gap.
struct ReturningTaskTests {
    private let gap = "principle.dive-deep"

    private func mark(_ task: String, _ day: Int, _ state: TaskMark.State = .done, minutes: Int = 60) -> TaskMark {
        TaskMark(task: task, title: "Task", state: state, minutes: minutes, day: Readied.day(day))
    }

    private func proposal(_ marks: [TaskMark], on day: Int, stories: Int = 0) throws -> TaskProposal {
        var ground = Readied.empty(.tpm)
        ground.stories = (0..<stories).map { Readied.strong($0, .tpm) }
        (ground.marks, ground.today) = (marks, Readied.day(day))
        return try #require(try Readied.reader.read(ground).item(gap).proposal)
    }

    @Test func `a task that came back is found under the name of its first time`() throws {
        var ground = Readied.empty(.tpm)
        ground.today = Readied.day(4)
        let first = try #require(Readied.reader.read(ground).task("\(gap).1"))
        ground.marks = [mark(first.id, 3)]
        let again = try #require(Readied.reader.read(ground).task(first.id))
        #expect(again.id != first.id && again.title == first.title && again.place == first.place)
    }

    @Test func `a task that was marked as done while its gap stayed open comes back the next day and says so`() throws {
        let first = try proposal([], on: 3)
        let marked = [mark(first.id, 3)]
        #expect(try proposal(marked, on: 3) == first)
        let again = try proposal(marked, on: 4)
        #expect(again.id != first.id && again.title == first.title && again.importance < first.importance)
        #expect(again.reason.hasSuffix("Marked as done on 4 March 2026; your material does not show it yet."))
        let third = try proposal(marked + [mark(again.id, 6)], on: 9)
        #expect(Set([first.id, again.id, third.id]).count == 3 && third.importance < again.importance)
        #expect(third.reason.contains("7 March") && !third.reason.contains("4 March"))
    }

    @Test func `the plan keeps what was done on its day with its minutes and proposes the rest of the gap anew`() throws
    {
        var ground = Readied.empty(.tpm)
        let first = try #require(try Readied.reader.read(ground).item(gap).proposal)
        (ground.marks, ground.today) = ([mark(first.id, 3)], Readied.day(4))
        let readiness = Readied.reader.read(ground)
        let settings = PlanSettings(loopDay: Readied.day(44), minutes: Array(repeating: 120, count: 7))
        let plan = Planner().plan(readiness.proposals, settings: settings, marks: ground.marks, today: Readied.day(4))
        #expect(plan.earlier.map(\.doneMinutes) == [60] && plan.earlier.map(\.day) == [Readied.day(3)])
        let again = try readiness.item(gap).proposal?.id
        #expect(plan.tasks.contains { $0.task.proposal.id == again })
        #expect(!plan.tasks.contains { $0.task.proposal.id == first.id })
    }

    @Test func `what was skipped stays away, also the second time`() throws {
        let first = try proposal([], on: 3)
        #expect(try proposal([mark(first.id, 3, .skipped)], on: 9).id == first.id)
        let again = try proposal([mark(first.id, 3)], on: 4)
        #expect(try proposal([mark(first.id, 3), mark(again.id, 4, .skipped)], on: 9).id == again.id)
    }

    @Test func `what is there in the material is another task, and taken away again it comes back with its day`() throws
    {
        let first = try proposal([], on: 3)
        let grown = try proposal([mark(first.id, 3)], on: 9, stories: 1)
        #expect(grown.id == "\(gap).2" && !grown.reason.contains("Marked as done"))
        #expect(try proposal([mark(first.id, 3)], on: 10).reason.contains("Marked as done on 4 March"))
    }

    @Test func `parts come back when all of them were done, and not before`() throws {
        let first = try proposal([], on: 3)
        let half = [mark("\(first.id):1", 3, minutes: 30)]
        #expect(try proposal(half, on: 5) == first)
        let all = half + [mark("\(first.id):2", 5, minutes: 30)]
        #expect(try proposal(all, on: 5) == first)
        #expect(try proposal(all, on: 6).reason.contains("Marked as done on 6 March"))
        let skipped = all.map { part in mark(part.task, 3, .skipped, minutes: 30) }
        #expect(try proposal(skipped, on: 9) == first)
    }

    @Test func `the calm review leaves no trace but its mark, and nothing waits for what comes back`() throws {
        var ground = Readied.empty(.tpm)
        let first = try #require(try Readied.reader.read(ground).item(gap).proposal)
        ground.marks = [mark("review.calm", 3), mark(first.id, 3)]
        ground.today = Readied.day(9)
        let proposals = Readied.reader.read(ground).proposals
        #expect(proposals.contains { $0.id == "review.calm" })
        let again = try #require(try Readied.reader.read(ground).item(gap).proposal)
        #expect(!proposals.contains { $0.after.contains(again.id) })
    }

    @Test func `a mock round that comes back keeps its distance from the one that was held`() throws {
        var ground = Readied.full(.tpm)
        ground.loops = []
        ground.marks.append(mark("mock.round.1", 24))
        ground.today = Readied.day(25)
        let proposals = Readied.reader.read(ground).proposals
        #expect(
            proposals.contains { $0.id == "mock.round.1.again-2" } && proposals.contains { $0.id == "mock.round.2" }
        )
        let settings = PlanSettings(loopDay: Readied.day(45), minutes: Array(repeating: 120, count: 7))
        let plan = Planner().plan(proposals, settings: settings, marks: ground.marks, today: Readied.day(25))
        let first = try #require(plan.tasks.first { $0.task.kind == .mock })
        #expect(first.day.number - Readied.day(24).number >= 2)
    }
}
