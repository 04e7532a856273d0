import Interviewing
import Testing
import TextAnalysis

/// The critical path is right, and what cannot hold is named.
@Suite struct CriticalPathTests {
    @Test("Times and slack agree with trying every path of 500 random plans")
    func bruteForce() {
        var random = SmallRandom(state: 20_260_304)
        for _ in 0..<500 {
            let count = random.below(8) + 2
            let order = (0..<count).map { ($0, random.below(1000)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
            var tasks = (0..<count).map { task("T\($0)", days: random.below(9)) }
            for place in 1..<count {
                for earlier in 0..<place where random.below(3) == 0 {
                    tasks[order[place]].needs.append(PlanNeed(name: text("x"), task: order[earlier]))
                }
            }
            let plan = WorkPlan(tasks: tasks, scale: .elapsed)
            let path = CriticalPath(plan)
            // The end of a task is its longest chain of lengths; there are few enough to try them all.
            func longest(to task: Int, late: Int, by days: Int) -> Int {
                let before =
                    tasks[task].needs.compactMap(\.task).map { longest(to: $0, late: late, by: days) }.max() ?? 0
                return before + (tasks[task].days ?? 0) + (task == late ? days : 0)
            }
            func end(late: Int, by days: Int) -> Int {
                (0..<count).map { longest(to: $0, late: late, by: days) }.max() ?? 0
            }
            #expect(path.end == end(late: 0, by: 0))
            for task in 0..<count {
                #expect(path.steps[task].earliestEnd == longest(to: task, late: task, by: 0))
                let slack = (0...80).last { end(late: task, by: $0) == path.end } ?? 0
                #expect(path.steps[task].slack == slack)
            }
            #expect(path.path.allSatisfy { path.steps[$0].slack == 0 })
            #expect(
                path.path.isEmpty || path.path.reduce(0) { $0 + (tasks[$1].days ?? 0) } == path.end || !plan.hasOrder
                    || path.path.last.map { path.steps[$0].earliestEnd } == path.end
            )
            for (earlier, later) in zip(path.path, path.path.dropFirst()) {
                #expect(tasks[later].needs.contains { $0.task == earlier })
                #expect(path.steps[earlier].earliestEnd == path.steps[later].earliestStart)
            }
            #expect(path.circles.isEmpty)
        }
    }

    @Test("Tasks that wait for each other are named as a circle, each behind the one it waits for")
    func circles() {
        let plan = WorkPlan(
            tasks: [
                task("A", days: 1, after: [2]), task("B", days: 1, after: [0]), task("C", days: 1, after: [1, 3]),
                task("D", days: 4), task("E", days: 2, after: [4]), task("F", days: 3, after: [3, 0]),
            ],
            scale: .elapsed
        )
        let path = CriticalPath(plan)
        #expect(path.circles == [[0, 2, 1], [4]])
        for circle in path.circles {
            for (task, next) in zip(circle, circle.dropFirst() + circle.prefix(1)) {
                #expect(plan.tasks[task].needs.contains { $0.task == next })
            }
        }
        #expect(path.path == [3, 5])
        #expect(path.end == 7)
    }

    @Test("Dates that do not hold together are named with both dates, and only those")
    func conflicts() throws {
        let table = """
            | Task | Start | End | After |
            |---|---|---|---|
            | Tax | 2 March 2026 | 10 April 2026 | |
            | Label printing | 9 April 2026 | 30 April 2026 | Tax |
            | Training | 30 April 2026 | 8 May 2026 | Label printing |
            | Audit | 9 May 2026 | 1 May 2026 | |
            | Go-live | | 5 May 2026 | Training |
            """
        let plan = try #require(drawings(table).plan)
        let conflicts = CriticalPath(plan).conflicts
        #expect(conflicts.map(\.kind) == [.startsBeforeNeedEnds, .endsBeforeStart, .startsBeforeNeedEnds])
        #expect(conflicts.map(\.task) == [1, 3, 4])
        #expect(conflicts.map(\.need) == [0, nil, 2])
        #expect(conflicts.first?.texts.map(\.text) == ["10 April 2026", "9 April 2026"])
    }

    @Test("Days that the text names are kept, and leave slack on the path")
    func namedDays() throws {
        let table = """
            | Task | Start | End | After |
            |---|---|---|---|
            | Build | 2 March 2026 | 8 March 2026 | |
            | Test | 16 March 2026 | 22 March 2026 | Build |
            """
        let path = CriticalPath(try #require(drawings(table).plan))
        #expect(path.path == [0, 1])
        #expect(path.slackOnPath == 7)
        #expect(path.steps[1].slack == 0)
    }

    @Test("Five hundred tasks in one chain and in one circle are done at once")
    func deep() {
        let chain = (0..<500).map { task("T\($0)", days: 1, after: $0 == 0 ? [] : [$0 - 1]) }
        #expect(CriticalPath(WorkPlan(tasks: chain, scale: .elapsed)).end == 500)
        let circle = (0..<500).map { task("T\($0)", days: 1, after: [($0 + 499) % 500]) }
        #expect(CriticalPath(WorkPlan(tasks: circle, scale: .elapsed)).circles.map(\.count) == [500])
    }

    private func text(_ words: String) -> DrawnText { DrawnText(words, TextSpan(start: 0, end: words.utf8.count)) }

    private func task(_ name: String, days: Int, after: [Int] = []) -> PlanTask {
        PlanTask(
            name: text(name),
            length: PlanLength(days: days, text: text("\(days) days")),
            needs: after.map { PlanNeed(name: text("T"), task: $0) }
        )
    }
}

/// Numbers that are the same in every run.
private struct SmallRandom {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
