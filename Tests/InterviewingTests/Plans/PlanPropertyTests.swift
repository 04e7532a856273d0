import Interviewing
import Testing

/// What holds for every plan, on 2,500 generated cases.
struct PlanPropertyTests {
    static let seeds = 0..<2500

    @Test(
        "Whatever the gaps and the time: never over budget, never after the loop, in order, whole, and in every order the same"
    )
    func alwaysSound() {
        for seed in Self.seeds {
            var drawn = GeneratedPlan(seed: seed)
            let coach = drawn.coach()
            let plan = coach.plan
            let complaints = coach.complaints(about: plan) + hour(plan) + weeks(plan)
            #expect(complaints == [], "seed \(seed)")
            let shuffled = drawn.shuffled(coach.proposals)
            let other = Coach(proposals: shuffled, settings: coach.settings, marks: coach.marks, today: coach.today)
            #expect(plan == other.plan, "seed \(seed)")
        }
    }

    @Test("More time each day never plans less of what is important")
    func moreTimeNeverHurts() {
        for seed in Self.seeds {
            var drawn = GeneratedPlan(seed: seed)
            let coach = drawn.coach()
            var settings = coach.settings
            settings.minutes = settings.minutes.map { $0 > 0 ? min($0 + 15, PlanSettings.mostMinutes) : 0 }
            let plan = Planner().plan(coach.proposals, settings: settings, marks: coach.marks, today: coach.today)
            #expect(importance(plan) >= importance(coach.plan), "seed \(seed)")
        }
    }

    /// The next best hour keeps within the hour and does nothing before what it waits for.
    private func hour(_ plan: Plan) -> [String] {
        let next = plan.nextBest()
        var complaints = next.reduce(0) { $0 + $1.minutes } > 60 ? ["The next hour is too long"] : []
        let tasks = plan.tasks.map(\.task)
        if !Set(next.map(\.id)).isSubset(of: tasks.map(\.id)) {
            complaints.append("The next hour is not from the plan")
        }
        for (place, task) in next.enumerated() {
            let earlier = Set(next.prefix(place).map(\.id))
            let waits = tasks.filter { task.proposal.after.contains($0.proposal.id) && !earlier.contains($0.id) }
            if !waits.isEmpty { complaints.append("\(task.id) comes too early in the next hour") }
        }
        return complaints
    }

    /// The weeks hold every task once, Monday to Sunday.
    private func weeks(_ plan: Plan) -> [String] {
        let weeks = plan.weeks
        var complaints: [String] = []
        if !weeks.allSatisfy({ $0.days.count == 7 && $0.monday.weekday == 0 }) {
            complaints.append("A week is no week")
        }
        if weeks.reduce(0, { $0 + $1.minutes }) != plan.minutes { complaints.append("Weeks do not hold the plan") }
        let now = weeks.flatMap(\.days).count { $0.place == .today }
        if now != (plan.daysLeft > 0 ? 1 : 0) { complaints.append("Today is in \(now) weeks") }
        return complaints
    }

    private func importance(_ plan: Plan) -> Int {
        let planned = Dictionary(
            plan.tasks.map { ($0.task.proposal.id, Int($0.task.proposal.importance * 1000 + 0.5)) },
            uniquingKeysWith: { first, _ in first }
        )
        return planned.values.reduce(0, +)
    }
}
