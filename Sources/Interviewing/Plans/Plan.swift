/// What to do on which day until the loop, from the gaps of today.
///
/// A plan is derived and never kept: it is made anew from proposals, settings and marks. What was not done simply
/// moves; nothing is ever overdue.
public struct Plan: Sendable, Hashable {
    /// The day it was made on.
    public let today: CalendarDay
    /// The day of the loop.
    public let loopDay: CalendarDay
    /// Days from today to the day before the loop, in order; none when the loop is today or over.
    public let days: [PlanDay]
    /// Earlier days on which something was done, in order.
    public let earlier: [PlanDay]
    /// What does not fit, the most important first.
    public let unplanned: [UnplannedTask]
    /// What was odd about the proposals or the dates, in sentences.
    public let notes: [String]

    /// Makes a plan.
    public init(
        today: CalendarDay,
        loopDay: CalendarDay,
        days: [PlanDay],
        earlier: [PlanDay] = [],
        unplanned: [UnplannedTask] = [],
        notes: [String] = []
    ) {
        (self.today, self.loopDay, self.days, self.earlier) = (today, loopDay, days, earlier)
        (self.unplanned, self.notes) = (unplanned, notes)
    }

    /// Days until the loop; 0 on its day, negative after it.
    public var daysLeft: Int { loopDay.number - today.number }
    /// Minutes that are planned.
    public var minutes: Int { days.reduce(0) { $0 + $1.minutes } }
    /// Minutes that the candidate has.
    public var budget: Int { days.reduce(0) { $0 + $1.budget } }
    /// Every planned task with its day, in order.
    public var tasks: [(day: CalendarDay, task: PlannedTask)] {
        days.flatMap { day in day.tasks.map { (day.day, $0) } }
    }
    /// Minutes and tasks by kind of work, in the order of kinds; kinds without a task are left out.
    public var totals: [KindTotal] { KindTotal.totals(of: days) }
}
