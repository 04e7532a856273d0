import Interviewing
import StoreContract
import Testing

/// Stories of the loop that is planned come first in the rehearsal.
struct FocusTests {
    private static let now = Timestamp(milliseconds: 1_700_050_000_000)
    private static let asked = ["dive-deep", "have-backbone"]

    /// A sample candidate who aims at TPM, with five stories and a loop in ten days.
    private static func workspace() async throws -> Workspace {
        let workspace = try Candidate.workspace()
        _ = try await workspace.store.addTarget(track: .tpm, level: .l6, label: "", origin: .own)
        for name in Candidate.stories { try await Candidate.add(name, to: workspace) }
        let loopDay = CalendarDay(number: ClockOffset.utc.day(of: now).number + 10)
        try await workspace.store.setPlanSettings(
            PlanSettings(loopDay: loopDay, minutes: Array(repeating: 60, count: 7))
        )
        return workspace
    }

    /// Two rounds with a question each, and the writing.
    private static func plan(_ track: Track = .tpm) -> LoopPlan {
        let rounds = asked.map { principle in
            var round = Interview.round()
            round.principles = [principle]
            round.questions = [
                AskedQuestion(id: nil, text: "About \(principle)?", area: .principles, principles: [principle])
            ]
            return round
        }
        return LoopPlan(
            track: track,
            level: .l6,
            label: "",
            seed: 1,
            rounds: rounds + [Interview.round(stage: .writing)]
        )
    }

    private static func add(
        _ track: Track = .tpm,
        _ purpose: LoopPurpose = .loop,
        to workspace: Workspace
    ) async throws -> LoopRecord {
        try await workspace.store.addLoop(plan(track), purpose: purpose, origin: .own, at: now)
    }

    private static func schedule(_ workspace: Workspace) async throws -> RehearsalSchedule {
        try await workspace.preparation(now: now, clock: .utc).schedule
    }

    /// What the page of a loop gives to its questions.
    private static func given(_ loop: LoopRecord, _ workspace: Workspace) async throws -> Set<StoryID> {
        let record = try #require(try await workspace.store.loop(loop.number))
        let allocation = LoopAllocation(
            record.plan,
            begun: record.begunRounds,
            desk: try await workspace.desk(),
            wishes: try await workspace.store.wishes(of: loop.number),
            assessor: workspace.assessor
        )
        return Set(allocation.allocation.choices.compactMap { $0.map { allocation.stories[$0.first].id } })
    }

    @Test func `what the loop's page gives to its questions is rehearsed before anything else`() async throws {
        let workspace = try await Self.workspace()
        let plain = try await Self.schedule(workspace)
        #expect(plain.focus.isEmpty && plain.cards.allSatisfy { !$0.isPlanned })
        let loop = try await Self.add(to: workspace)
        let given = try await Self.given(loop, workspace)
        #expect(given.count == 2)
        let schedule = try await Self.schedule(workspace)
        #expect(schedule.focus == given)
        let due = schedule.today.map(\.isPlanned)
        #expect(due == due.sorted { $0 && !$1 }, "planned ones stand before all others")
        #expect(schedule.today.first?.isPlanned == true)
        #expect(schedule.cards.allSatisfy { $0.isPlanned == given.contains($0.card.id.story) })
        #expect(schedule.focusWords.contains("planned for your loop on 25 November 2023"))
        // What was learnt long ago follows the same order.
        for card in plain.cards {
            let long = Timestamp(milliseconds: Self.now.milliseconds - 200 * 86_400_000)
            for _ in 0..<2 { _ = try await workspace.store.addRehearsal(card.id, grade: .easy, at: long) }
        }
        let later = try await Self.schedule(workspace).today.map(\.isPlanned)
        #expect(later.first == true && later == later.sorted { $0 && !$1 })
    }

    @Test func `what the candidate wishes for the loop holds for the rehearsal`() async throws {
        let workspace = try await Self.workspace()
        let loop = try await Self.add(to: workspace)
        let before = try await Self.schedule(workspace).focus
        let other = try #require(try await workspace.desk().active.map(\.id).first { !before.contains($0) })
        let wish = AllocationWish(round: 0, question: 0, story: other, kind: .pin)
        try await workspace.store.setWishes([wish], of: loop.number)
        #expect(try await Self.schedule(workspace).focus.contains(other))
    }

    @Test func `a round that has begun asks for nothing more, and a loop rehearsed to its end is past`() async throws {
        let workspace = try await Self.workspace()
        let loop = try await Self.add(to: workspace)
        _ = try await workspace.store.saveSession(Session(state: .running), round: 0, of: loop.number)
        let open = try await Self.schedule(workspace).focus
        let left = try await Self.given(loop, workspace)
        #expect(open == left && open.count == 1)
        _ = try await workspace.store.saveSession(Session(state: .running), round: 1, of: loop.number)
        #expect(try await Self.schedule(workspace).focus.isEmpty)
        // The one planned next takes over.
        let next = try await Self.add(to: workspace)
        let given = try await Self.given(next, workspace)
        #expect(try await Self.schedule(workspace).focus == given)
    }

    @Test func `practice and loops of the other track have no say`() async throws {
        let workspace = try await Self.workspace()
        _ = try await Self.add(.tpm, .practice, to: workspace)
        _ = try await Self.add(.pgm, to: workspace)
        #expect(try await Self.schedule(workspace).focus.isEmpty)
        try await workspace.store.setPlanSettings(nil)
        let loop = try await Self.add(to: workspace)
        let schedule = try await Self.schedule(workspace)
        let given = try await Self.given(loop, workspace)
        #expect(schedule.focus == given)
        #expect(schedule.focusWords == "planned for your next loop")
    }

    @Test func `a story put aside leaves the focus, and another takes its question`() async throws {
        let workspace = try await Self.workspace()
        let loop = try await Self.add(to: workspace)
        let gone = try #require(try await Self.schedule(workspace).focus.sorted().first)
        try await workspace.store.retire(gone, at: Self.now)
        let focus = try await Self.schedule(workspace).focus
        let given = try await Self.given(loop, workspace)
        #expect(focus == given && !focus.contains(gone))
    }
}
