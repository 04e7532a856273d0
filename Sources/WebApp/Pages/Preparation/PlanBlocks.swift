import Interviewing

/// A task on its day.
struct PlanTaskLine {
    let taskId: String
    let what: String
    let work: String
    let time: String
    let reason: String
    let place: String
    /// Said with the first part of a task alone.
    let hasReason: Bool
    let canMark: Bool
    let hasClaims: Bool
    let claims: [ClaimLink]

    init(_ task: PlannedTask, canMark: Bool, isAlone: Bool = true, library: Library) {
        (taskId, what, work) = (task.id, task.label, task.kind.words)
        (time, reason, place) = (Minutes.words(task.minutes), task.reason, task.place)
        hasReason = isAlone || task.part <= 1
        self.canMark = canMark
        claims = library.claimLinks(task.claims)
        hasClaims = !claims.isEmpty
    }
}

/// A day of a week.
struct PlanDayBlock {
    let anchor: String
    let weekday: String
    let date: String
    let fullDate: String
    let standing: String
    let isToday: Bool
    let isLoop: Bool
    let isPast: Bool
    let isFree: Bool
    let isNone: Bool
    let budget: String
    let hasBudget: Bool
    let dayTasks: [PlanTaskLine]
    let doneTasks: [PlanModel.MarkLine]

    init(_ day: PlanWeek.Day, library: Library) {
        let (plan, isOpen) = (day.plan, day.place == .today || day.place == .ahead)
        (anchor, weekday, date) = (plan.day.anchor, plan.day.weekdayName, plan.day.short)
        fullDate = plan.day.long
        standing = day.place.rawValue
        (isToday, isLoop, isPast) = (day.place == .today, day.place == .loop, day.place == .past)
        let isEmpty = plan.tasks.isEmpty && plan.done.isEmpty
        isFree = isOpen && isEmpty && plan.budget > 0
        isNone = isOpen && isEmpty && plan.budget <= 0
        hasBudget = isOpen && plan.budget > 0
        let work = plan.minutes + plan.doneMinutes
        budget = work > 0 ? "\(Minutes.words(work)) of \(Minutes.words(plan.budget))" : Minutes.words(plan.budget)
        dayTasks = plan.tasks.map { PlanTaskLine($0, canMark: true, isAlone: false, library: library) }
        doneTasks = plan.done.map(PlanModel.MarkLine.init)
    }
}

/// A week as part of the list.
struct PlanWeekBlock {
    let weekName: String
    let sum: String
    let sheet: String
    let isOpen: Bool
    let days: [PlanDayBlock]

    /// Weeks that stand open: this one and the next.
    private static let openWeeks = 2

    /// The weeks of a plan, those in which nothing is left to see left out.
    static func blocks(_ plan: Plan, library: Library) -> [PlanWeekBlock] {
        var open = 0
        return plan.weeks.compactMap { week in
            // Days that are over, and those behind the loop, are shown for what was done on them.
            let days = week.days.filter { day in
                day.place == .today || day.place == .ahead || day.place == .loop || !day.plan.done.isEmpty
            }
            guard !days.isEmpty else { return nil }
            let isPast = week.sunday < plan.today
            if !isPast { open += 1 }
            return PlanWeekBlock(week, days: days, isOpen: !isPast && open <= openWeeks, library: library)
        }
    }

    private init(_ week: PlanWeek, days: [PlanWeek.Day], isOpen: Bool, library: Library) {
        weekName = CalendarDay.span(week.monday, week.sunday)
        let done = week.days.reduce(0) { $0 + $1.plan.doneMinutes }
        sum = [
            done > 0 ? "\(Minutes.words(done)) done" : nil,
            week.minutes > 0 ? "\(Minutes.words(week.minutes)) planned of \(Minutes.words(week.budget))" : nil,
        ].compactMap { $0 }.joined(separator: ", ")
        sheet = Page.planWeek.path([("from", "\(week.monday)")])
        self.isOpen = isOpen
        self.days = days.map { PlanDayBlock($0, library: library) }
    }
}

/// The fields of one week on a sheet of paper.
struct PlanWeekModel {
    let isNew: Bool
    let hasWeek: Bool
    let weekName: String
    let countdown: String
    let sum: String
    let days: [PlanDayBlock]
    let earlier: String?
    let later: String?
    let hasEarlier: Bool
    let hasLater: Bool
    let kinds: [PlanModel.Total]

    /// - Parameter from: A day of the week; nil, and any day outside the plan, for the week of today.
    init(_ desk: PreparationDesk, from: CalendarDay?, library: Library) {
        let weeks = desk.plan?.weeks ?? []
        func place(of day: CalendarDay) -> Int? { weeks.firstIndex { $0.monday <= day && day <= $0.sunday } }
        let index = from.flatMap(place) ?? place(of: desk.today) ?? weeks.indices.first
        let week = index.map { weeks[$0] }
        isNew = desk.plan == nil
        hasWeek = week != nil
        weekName = week.map { CalendarDay.span($0.monday, $0.sunday) } ?? ""
        let loop = desk.settings?.loopDay
        countdown = loop.map { "Loop on \(CalendarDay.weekdays[$0.weekday]), \($0.words)" } ?? ""
        sum = week.map { "\(Minutes.words($0.minutes)) planned of \(Minutes.words($0.budget))" } ?? ""
        days = week?.days.map { PlanDayBlock($0, library: library) } ?? []
        func path(_ index: Int?) -> String? {
            index.flatMap { weeks.indices.contains($0) ? weeks[$0].monday : nil }
                .map { Page.planWeek.path([("from", "\($0)")]) }
        }
        (earlier, later) = (path(index.map { $0 - 1 }), path(index.map { $0 + 1 }))
        (hasEarlier, hasLater) = (earlier != nil, later != nil)
        kinds =
            week?.totals.map {
                PlanModel.Total(work: $0.kind.words, tasks: $0.tasks, time: Minutes.words($0.minutes))
            } ?? []
    }
}
