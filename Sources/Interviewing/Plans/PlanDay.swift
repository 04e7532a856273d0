/// One day of a plan.
public struct PlanDay: Sendable, Hashable {
    /// The day.
    public let day: CalendarDay
    /// Minutes that the candidate has on it.
    public let budget: Int
    /// What is planned, in the order in which it is done.
    public var tasks: [PlannedTask]
    /// What was marked as done on it, in the order of marks.
    public var done: [TaskMark]

    /// Makes a day.
    public init(day: CalendarDay, budget: Int, tasks: [PlannedTask] = [], done: [TaskMark] = []) {
        (self.day, self.budget, self.tasks, self.done) = (day, budget, tasks, done)
    }

    /// Minutes that are planned; what is done does not count in.
    public var minutes: Int { tasks.reduce(0) { $0 + $1.minutes } }
    /// Minutes of what was marked as done.
    public var doneMinutes: Int { done.reduce(0) { $0 + max(0, $1.minutes) } }
    /// Minutes that are left for what comes up.
    public var free: Int { max(0, budget - doneMinutes - minutes) }
}
