/// One week of a plan for printing, Monday to Sunday.
public struct PlanWeek: Sendable, Hashable {
    /// The week's seven days.
    public let days: [Day]

    /// A day of a week.
    public struct Day: Sendable, Hashable {
        /// What is planned and done on it; without a budget outside the plan.
        public let plan: PlanDay
        /// Where it stands.
        public let place: Place
    }

    /// Where a day stands in the time before the loop.
    public enum Place: String, Sendable, Hashable, Codable, CaseIterable {
        /// Before today.
        case past
        /// Between today and the loop, both left out.
        case ahead
        /// Today, before the loop.
        case today
        /// The day of the loop.
        case loop
        /// After the loop.
        case after
    }

    /// Its Monday.
    public var monday: CalendarDay { days[0].plan.day }
    /// Its Sunday.
    public var sunday: CalendarDay { days[days.count - 1].plan.day }
    /// Minutes that are planned.
    public var minutes: Int { days.reduce(0) { $0 + $1.plan.minutes } }
    /// Minutes that the candidate has.
    public var budget: Int { days.reduce(0) { $0 + $1.plan.budget } }
    /// Minutes and tasks by kind of work.
    public var totals: [KindTotal] { KindTotal.totals(of: days.map(\.plan)) }
}

extension Plan {
    /// The weeks from the first day with something done, or today, to the loop; the latest day of these when it is over.
    /// Weeks that are past and in which nothing was done are left out.
    public var weeks: [PlanWeek] {
        let known = Dictionary((earlier + days).map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
        let first = min(earlier.first?.day ?? today, today)
        // A loop far behind or beyond what is planned would give weeks without anything in them.
        let end = daysLeft > 0 ? days.last.map { min(loopDay.number, $0.day.number + 1) } ?? today.number : today.number
        let monday = first.number - first.weekday
        return stride(from: monday, through: max(end, first.number), by: 7).map { start in
            PlanWeek(
                days: (start..<start + 7).map { number in
                    let day = CalendarDay(number: number)
                    return PlanWeek.Day(plan: known[day] ?? PlanDay(day: day, budget: 0), place: place(of: day))
                }
            )
        }
        .filter { week in
            week.sunday >= today || week.days.contains { $0.plan.day == loopDay || !$0.plan.done.isEmpty }
        }
    }

    private func place(of day: CalendarDay) -> PlanWeek.Place {
        if day == loopDay { return .loop }
        if day > loopDay { return .after }
        if day == today { return .today }
        return day < today ? .past : .ahead
    }
}
