/// Makes plans: from gaps, the candidate's time and what is done, the days on which each gap is closed.
///
/// Nothing is planned on the day of the loop or after it, and no day holds more than its minutes. Work gets its days
/// one after the other in a fixed order (`PlanOrder`), each on the first day with room; the same input always gives the
/// same plan. Where not everything fits, the same is tried with less time on each day, and the best try counts: packing
/// by a fixed order can do worse with more room, and a candidate with more time must never get less of what matters.
public struct Planner: Sendable {
    /// The numbers it goes by.
    public let policy: PlanPolicy

    /// Makes a planner.
    public init(policy: PlanPolicy = PlanPolicy()) { self.policy = policy }

    /// The plan from today to the loop.
    ///
    /// A mark with a proposal's id closes it as a whole, one with the id of a part (`PlannedTask.id`) takes its minutes
    /// off. What was done today counts against today's time.
    public func plan(
        _ proposals: [TaskProposal],
        settings: PlanSettings,
        marks: [TaskMark] = [],
        today: CalendarDay
    ) -> Plan {
        let read = PlanMarks(marks, proposals: proposals)
        let list = PlanList(proposals, marks: read, policy: policy)
        let search = PlanSearch(
            list: list,
            order: PlanOrder(list, marks: read, policy: policy),
            marks: marks,
            done: read.done,
            settings: settings,
            today: today,
            policy: policy
        )
        let isBefore = settings.loopDay > today
        let attempt = search.best()
        let planned = days(of: attempt, search.time(more: 0), marks)
        return Plan(
            today: today,
            loopDay: settings.loopDay,
            days: planned,
            earlier: earlier(marks, settings, today),
            unplanned: isBefore ? search.unplanned(in: attempt) : [],
            notes: (isBefore ? list.notes + notes(on: attempt, search) : []) + notes(on: settings, today)
                + notes(on: planned)
        )
    }

    /// The days as the candidate has them: an attempt may have counted with less time than there is.
    private func days(of attempt: PlanAttempt, _ time: PlanTime, _ marks: [TaskMark]) -> [PlanDay] {
        var days = time.budgets.indices.map { PlanDay(day: day(time, $0), budget: time.budgets[$0]) }
        let atEnd = attempt.given.filter { attempt.works[$0].proposal.lastDays != nil }
        let others = attempt.given.filter { attempt.works[$0].proposal.lastDays == nil }
        for index in others + atEnd {
            let work = attempt.works[index]
            let (numbers, all) = work.numbers(for: attempt.sittings[index].count)
            for (sitting, number) in zip(attempt.sittings[index], numbers) {
                days[sitting.day].tasks.append(
                    PlannedTask(proposal: work.proposal, part: number, parts: all, minutes: sitting.minutes)
                )
            }
        }
        for mark in marks where mark.state == .done {
            let place = mark.day.number - time.today.number
            if days.indices.contains(place) { days[place].done.append(mark) }
        }
        return days
    }

    private func day(_ time: PlanTime, _ place: Int) -> CalendarDay { CalendarDay(number: time.today.number + place) }

    /// Days before today on which something was done; after the loop, its day and later ones as well.
    private func earlier(_ marks: [TaskMark], _ settings: PlanSettings, _ today: CalendarDay) -> [PlanDay] {
        let end = min(today, settings.loopDay)
        let done = marks.filter { $0.state == .done && ($0.day < end || $0.day <= today && settings.loopDay <= today) }
        return Dictionary(grouping: done, by: \.day).sorted { $0.key < $1.key }.map { day, marks in
            PlanDay(day: day, budget: max(0, settings.minutes(on: day)), done: marks)
        }
    }

    /// How much less time would be enough, when that is much.
    private func notes(on attempt: PlanAttempt, _ search: PlanSearch) -> [String] {
        guard attempt.isComplete, !attempt.works.isEmpty else { return [] }
        let spare = search.spare()
        guard spare >= policy.worthSaying else { return [] }
        let week = Set(search.settings.minutes)
        return [
            week.count == 1
                ? "All of this also fits into \(week.reduce(0, +) - spare) minutes a day."
                : "All of this also fits with \(spare) minutes less on each day."
        ]
    }

    /// Days without a task after the last of them that is not a mock round or review, from a week on.
    private func notes(on days: [PlanDay]) -> [String] {
        let last = days.lastIndex { $0.tasks.contains { $0.kind != .mock && $0.proposal.lastDays == nil } }
        guard let last, let first = days.dropFirst(last + 1).first(where: { $0.free > 0 && $0.tasks.isEmpty }) else {
            return []
        }
        guard days.dropFirst(last + 1).count(where: { $0.free > 0 && $0.tasks.isEmpty }) >= 7 else { return [] }
        return ["From \(first.day.words) on there is time for what mock rounds show and for rehearsal."]
    }

    private func notes(on settings: PlanSettings, _ today: CalendarDay) -> [String] {
        let left = settings.loopDay.number - today.number
        if left < 0 { return ["The loop was on \(settings.loopDay.words); there is nothing to plan any more."] }
        if left == 0 { return ["The loop is today; nothing is planned any more."] }
        if left > policy.horizon {
            return ["The loop is \(left) days away; the first \(policy.horizon) of them are planned."]
        }
        return left == 1 ? ["The loop is tomorrow; today is for short review only."] : []
    }
}
