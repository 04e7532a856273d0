import Interviewing
import Testing

/// Dates, times and gaps at their limits.
struct PlanEdgeTests {
    private let today = CalendarDay(number: 20_514)

    private func task(
        _ id: String,
        _ kind: TaskKind = .write,
        minutes: Int = 45,
        importance: Double = 0.5,
        isDivisible: Bool = false,
        sitting: Int? = nil,
        after: [String] = [],
        spacing: Int = 0,
        lastDays: ClosedRange<Int>? = nil
    ) -> TaskProposal {
        TaskProposal(
            id: id,
            kind: kind,
            title: "Do \(id)",
            reason: "It is missing.",
            item: id,
            minutes: minutes,
            isDivisible: isDivisible,
            sitting: sitting,
            importance: importance,
            after: after,
            spacing: spacing,
            lastDays: lastDays,
            place: "/"
        )
    }

    private func plan(
        _ proposals: [TaskProposal],
        days: Int,
        minutes: [Int] = Array(repeating: 60, count: 7),
        off: [CalendarDay] = [],
        marks: [TaskMark] = []
    ) -> Plan {
        Planner().plan(
            proposals,
            settings: PlanSettings(loopDay: today + days, minutes: minutes, daysOff: off),
            marks: marks,
            today: today
        )
    }

    private func mark(_ id: String, _ state: TaskMark.State = .done, minutes: Int = 45, ago days: Int = 0) -> TaskMark {
        TaskMark(task: id, title: "Do \(id)", state: state, minutes: minutes, day: today + -days)
    }

    @Test("On the day of the loop and after it nothing is planned and nothing is held against anybody")
    func loopTodayOrOver() {
        let now = plan([task("a")], days: 0)
        #expect(now.days.isEmpty && now.unplanned.isEmpty && now.nextBest().isEmpty)
        #expect(now.notes == ["The loop is today; nothing is planned any more."])
        let over = plan([task("a")], days: -3, marks: [mark("b", ago: 4)])
        #expect(over.days.isEmpty && over.unplanned.isEmpty)
        #expect(over.notes == ["The loop was on 27 February 2026; there is nothing to plan any more."])
        #expect(over.earlier.map(\.day) == [today + -4])
        #expect(over.weeks.count == 2)
    }

    @Test("With the loop tomorrow there is short review for half the time, and the rest says why not")
    func loopTomorrow() {
        let plan = plan(
            [task("a", importance: 1), task("b", .rehearse, minutes: 15), task("c", .read, minutes: 20)],
            days: 1
        )
        #expect(plan.tasks.map(\.task.id) == ["b"])
        #expect(plan.unplanned.first?.reason == "The day before the loop is for short review only.")
        #expect(plan.notes == ["The loop is tomorrow; today is for short review only."])
    }

    @Test("Without any time everything is left out with that reason and what some time would do")
    func noTime() {
        let plan = plan([task("a", minutes: 30)], days: 10, minutes: Array(repeating: 0, count: 7))
        #expect(plan.tasks.isEmpty && plan.days.count == 10)
        #expect(plan.unplanned.map(\.reason) == ["Needs 30 minutes, and no day before the loop has any time."])
        #expect(plan.unplanned.map(\.advice) == ["It would fit with about 30 minutes more each day."])
        #expect(self.plan([task("a")], days: 10, minutes: [60]).tasks.isEmpty)
    }

    @Test("What wants one long sitting is left out with the minutes that no day has")
    func longSitting() {
        let plan = plan([task("a", .design, minutes: 90)], days: 10)
        #expect(
            plan.unplanned.map(\.reason) == ["Needs 90 minutes in one sitting, and no day before the loop has them."]
        )
        #expect(plan.unplanned.map(\.more) == [30])
        #expect(self.plan([task("a", minutes: 240)], days: 3).unplanned.map(\.more) == [nil])
    }

    @Test("Days off stay empty, and weekdays keep their own minutes")
    func daysOff() {
        let gaps = (0..<20).map { task("t\($0)", TaskKind.allCases[$0 % 3], minutes: 20) }
        let plan = plan(gaps, days: 14, minutes: [0, 30, 30, 30, 30, 120, 0], off: [today + 5])
        #expect(plan.days.filter { $0.budget == 0 }.map(\.day.number) == [0, 5, 6, 7, 13].map { today.number + $0 })
        #expect(plan.days.allSatisfy { $0.minutes <= $0.budget })
        #expect(plan.days[12].minutes > 60)
    }

    @Test("A long rehearsal that is not urgent takes no days from weaker gaps, an urgent one keeps its last days")
    func longEnd() {
        let gaps = (0..<12).map { task("t\($0)", TaskKind.allCases[$0 % 3], minutes: 45, importance: 0.6) }
        func loop(_ importance: Double) -> TaskProposal {
            task(
                "loop",
                .rehearse,
                minutes: 240,
                importance: importance,
                isDivisible: true,
                sitting: 60,
                lastDays: 3...8
            )
        }
        let second = plan(gaps + [loop(0.64)], days: 14)
        #expect(second.unplanned.map(\.proposal.id) == ["loop"])
        let first = plan(gaps.prefix(8) + [loop(0.8)], days: 14)
        let parts = first.tasks.filter { $0.task.proposal.id == "loop" }.map(\.task.minutes)
        #expect(parts == [60, 60, 60, 60])
    }

    @Test("Nothing is left out for time while what is left of several days would hold it")
    func leftovers() {
        // 40 minutes of each day are taken, and 20 are left.
        let gaps = (0..<6).map { task("t\($0)", minutes: 40, importance: 0.9) }
        let long = task("long", .artifact, minutes: 100, importance: 0.5, isDivisible: true)
        let plan = plan(gaps + [long], days: 8)
        #expect(plan.unplanned.isEmpty)
        let parts = plan.tasks.filter { $0.task.proposal.id == "long" }.map(\.task)
        #expect(parts.reduce(0) { $0 + $1.minutes } == 100 && parts.allSatisfy { (20...60).contains($0.minutes) })
        #expect(parts.map(\.part) == Array(1...parts.count))
    }

    @Test("When much less time would do, that is said, and it is true")
    func spare() throws {
        let gaps = (0..<8).map { task("t\($0)", TaskKind.allCases[$0 % 3], minutes: 30) }
        let plan = plan(gaps, days: 30, minutes: Array(repeating: 120, count: 7))
        let note = try #require(plan.notes.first { $0.hasPrefix("All of this also fits into") })
        let least = try #require(note.split(separator: " ").compactMap { Int($0) }.first)
        #expect(self.plan(gaps, days: 30, minutes: Array(repeating: least, count: 7)).unplanned.isEmpty)
        #expect(
            !self.plan(gaps + gaps.map { task("more.\($0.id)", .design, minutes: 50) }, days: 13).notes.contains {
                $0.hasPrefix("All of this")
            }
        )
    }

    @Test("Long work is cut into parts of 20 to 60 minutes that add up, named as parts, in order")
    func parts() {
        for minutes in 61...240 {
            let plan = plan([task("a", .artifact, minutes: minutes, isDivisible: true)], days: 30)
            let parts = plan.tasks.map(\.task)
            #expect(parts.reduce(0) { $0 + $1.minutes } == minutes)
            #expect(parts.allSatisfy { (20...60).contains($0.minutes) && $0.parts == parts.count }, "\(minutes)")
            #expect(parts.map(\.part) == Array(1...parts.count))
            #expect(parts.map(\.id) == (1...parts.count).map { "a:\($0)" })
        }
        #expect(plan([task("a", minutes: 45, isDivisible: true)], days: 9).tasks.map(\.task.label) == ["Do a"])
    }

    @Test("A part that is done leaves the others with their numbers")
    func donePart() {
        let gap = task("a", .artifact, minutes: 120, isDivisible: true)
        let plan = plan([gap], days: 30, marks: [mark("a:1", minutes: 40, ago: 1)])
        #expect(plan.tasks.map(\.task.id) == ["a:2", "a:3"])
        #expect(plan.tasks.map(\.task.label) == ["Do a (part 2 of 3)", "Do a (part 3 of 3)"])
        let all = (1...3).map { mark("a:\($0)", minutes: 40, ago: 1) }
        #expect(self.plan([gap], days: 30, marks: all).tasks.isEmpty)
    }

    @Test("Done work stays on its day and takes its time, left-out work is gone")
    func marks() {
        let gaps = [task("a"), task("b", .read, minutes: 30), task("c")]
        let plan = plan(gaps, days: 9, marks: [mark("a"), mark("c", .skipped), mark("old.gap", ago: 2)])
        #expect(plan.days[0].done.map(\.task) == ["a"])
        #expect(plan.days[0].tasks.isEmpty && plan.days[1].tasks.map(\.id) == ["b"])
        #expect(plan.earlier.map(\.day) == [today + -2])
        #expect(plan.nextBest().map(\.id) == ["b"])
    }

    @Test("A mock round keeps its distance from the one that was held, even when its gap is closed")
    func mocksAfterMocks() {
        let gap = task("mock.2", .mock, minutes: 60, spacing: 3)
        #expect(plan([gap], days: 9, marks: [mark("mock.1", ago: 1)]).tasks.map(\.day) == [today + 7])
        let near = plan(
            [gap, task("mock.3", .mock, minutes: 60, spacing: 3)],
            days: 6,
            marks: [mark("mock.1", ago: 1)]
        )
        #expect(near.tasks.count == 1 && near.unplanned.map(\.cause) == [.spacing])
        #expect(near.unplanned[0].reason.hasPrefix("Needs 3 days' distance"))
    }

    @Test("With the loop more than a year away nobody is told that its last days have no room")
    func farAway() {
        let gaps = [
            task("a"), task("b", .read, minutes: 20, lastDays: 0...2), task("c", minutes: 500, lastDays: 3...8),
        ]
        #expect(plan(gaps, days: 500).unplanned.isEmpty)
        #expect(plan(gaps, days: 390).tasks.map(\.task.id).contains("b"))
        #expect(plan([task("d", minutes: 240, lastDays: 3...8)], days: 390).unplanned.map(\.proposal.id) == ["d"])
    }

    @Test("A mark of many years ago prints no hundreds of empty weeks")
    func oldMark() {
        let plan = plan([task("a")], days: 9, marks: [mark("b", ago: 9000), mark("c", ago: 8)])
        #expect(plan.weeks.count == 4)
        #expect(plan.weeks.first?.days.contains { !$0.plan.done.isEmpty } == true)
    }

    @Test("What waits for each other in a circle is planned all the same, and the circle is named")
    func cycles() {
        let gaps = [
            task("a", after: ["b"]), task("b", after: ["c"]), task("c", after: ["a"]), task("d", after: ["d", "gone"]),
        ]
        let plan = plan(gaps, days: 20)
        #expect(Set(plan.tasks.map(\.task.id)) == ["a", "b", "c", "d"])
        #expect(plan.notes.count == 3 && plan.notes.contains("“Do d” is said to come after itself; that is ignored."))
        #expect(plan.notes[0] == "“Do c” and “Do a” each wait for the other; “Do c” no longer waits.")
    }

    @Test("What comes after something that does not fit is left out for that reason")
    func chain() {
        let plan = plan([task("a", .design, minutes: 90), task("b", after: ["a"])], days: 5)
        #expect(plan.unplanned.first?.reason == "Comes after “Do a”, which does not fit.")
    }

    @Test("Numbers out of range and a name that is given twice do no harm")
    func odd() {
        let plan = plan(
            [
                task("a", minutes: -5, importance: .nan), task("a"), task("b", minutes: 9999, isDivisible: true),
                task("c", spacing: .max),
                task("d", lastDays: -3...(-1)), task("e", .check, lastDays: 0...Int.max),
            ],
            days: 30
        )
        #expect(plan.tasks.filter { $0.task.proposal.id == "a" }.map(\.task.minutes) == [5])
        #expect(plan.tasks.filter { $0.task.proposal.id == "b" }.reduce(0) { $0 + $1.task.minutes } == 240)
        #expect(plan.unplanned.map(\.proposal.id) == ["d"])
        #expect(self.plan([task("a")], days: 3_000_000).days.count == 400)
    }

    @Test(
        "Five hundred gaps and a year are planned, and two hundred gaps and 120 days within a second even here"
    )
    func size() {
        var drawn = GeneratedPlan(seed: 1)
        let many = drawn.proposals(500)
        let coach = Coach(
            proposals: many,
            settings: PlanSettings(loopDay: today + 365, minutes: Array(repeating: 60, count: 7)),
            today: today
        )
        #expect(coach.complaints(about: coach.plan) == [])
        let some = Array(many.prefix(200))
        let time = ContinuousClock().measure { _ = plan(some, days: 120) }
        // Without the optimiser and beside other tests; with it and alone it takes a few milliseconds.
        #expect(time < .seconds(1))
    }

    @Test("The next best hour is today's work, then what can come forward; mock rounds and the last review stay")
    func nextBest() {
        let gaps = [
            task("a", minutes: 30, importance: 1), task("b", .mock, minutes: 30, importance: 0.9, spacing: 2),
            task("c", .read, minutes: 25, importance: 0.4), task("d", .mock, minutes: 20, importance: 0.4, spacing: 2),
            task("e", .check, minutes: 5, lastDays: 0...2),
        ]
        let plan = plan(gaps, days: 12, minutes: Array(repeating: 30, count: 7))
        #expect(plan.nextBest(within: 60).map(\.id) == ["a", "c"])
        #expect(plan.nextBest(within: 4).isEmpty)
    }
}
