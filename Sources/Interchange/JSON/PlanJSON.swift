public import Interviewing

/// What to do on which day until the loop, in JSON.
public struct PlanJSON: Encodable, Sendable {
    let today: CalendarDay
    let track: Track
    let level: Level
    /// Absent before the candidate said when the loop is; nothing is planned then.
    let settings: PlanSettingsJSON?
    /// 0 on the day of the loop, negative after it.
    let daysLeft: Int?
    /// Planned minutes, and those that there are.
    let minutes: Int
    let budget: Int
    /// What to do with an hour now: planned tasks that fit into it.
    let next: [PlannedTaskJSON]
    /// The same without a plan: one task.
    let nextHour: NextHourJSON?
    let days: [PlanDayJSON]
    /// Days before today on which something was done.
    let earlier: [PlanDayJSON]
    let unplanned: [UnplannedTaskJSON]
    let totals: [KindTotalJSON]
    let notes: [String]
    let marks: [TaskMarkJSON]

    /// Takes the view of a moment.
    public init(_ desk: PreparationDesk) {
        let plan = desk.plan
        (today, track, level) = (desk.today, desk.readiness.track, desk.readiness.level)
        settings = desk.settings.map(PlanSettingsJSON.init)
        daysLeft = plan?.daysLeft
        (minutes, budget) = (plan?.minutes ?? 0, plan?.budget ?? 0)
        next = plan?.nextBest().map(PlannedTaskJSON.init) ?? []
        nextHour = desk.nextHour.map(NextHourJSON.init)
        days = plan?.days.map(PlanDayJSON.init) ?? []
        earlier = plan?.earlier.map(PlanDayJSON.init) ?? []
        unplanned = plan?.unplanned.map(UnplannedTaskJSON.init) ?? []
        totals = plan?.totals.map(KindTotalJSON.init) ?? []
        notes = plan?.notes ?? []
        marks = desk.marks.map(TaskMarkJSON.init)
    }
}

/// When the loop is and how much time there is, in JSON.
public struct PlanSettingsJSON: Encodable, Sendable {
    let loopDay: CalendarDay
    /// Seven numbers, from Monday.
    let minutes: [Int]
    let daysOff: [CalendarDay]

    /// Takes settings.
    public init(_ settings: PlanSettings) {
        (loopDay, minutes, daysOff) = (settings.loopDay, settings.minutes, settings.daysOff)
    }
}

/// One day of a plan, in JSON.
struct PlanDayJSON: Encodable, Sendable {
    let day: CalendarDay
    let budget: Int
    let minutes: Int
    let tasks: [PlannedTaskJSON]
    let done: [TaskMarkJSON]

    init(_ day: PlanDay) {
        (self.day, budget, minutes) = (day.day, day.budget, day.minutes)
        (tasks, done) = (day.tasks.map(PlannedTaskJSON.init), day.done.map(TaskMarkJSON.init))
    }
}

/// A task that does not fit, in JSON.
struct UnplannedTaskJSON: Encodable, Sendable {
    let task: TaskJSON
    let cause: UnplannedTask.Cause
    let reason: String
    let advice: String
    /// About how many minutes more on each day would make room for it; absent when that does not help.
    let more: Int?

    init(_ task: UnplannedTask) {
        (self.task, cause) = (TaskJSON(task.proposal), task.cause)
        (reason, advice, more) = (task.reason, task.advice, task.more)
    }
}

/// How much of a plan is one kind of work, in JSON.
struct KindTotalJSON: Encodable, Sendable {
    let kind: TaskKind
    let minutes: Int
    let tasks: Int

    init(_ total: KindTotal) { (kind, minutes, tasks) = (total.kind, total.minutes, total.tasks) }
}
