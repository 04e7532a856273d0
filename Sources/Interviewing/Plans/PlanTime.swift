/// The days before the loop and how much of each can be used.
struct PlanTime {
    /// The first of them is today.
    let today: CalendarDay
    /// Days from today to the loop; there may be more of them than are planned ahead.
    let daysLeft: Int
    /// Minutes of each day as the candidate has them, with what is tried on top.
    let budgets: [Int]
    /// Minutes of what is already done on each day.
    let done: [Int]
    /// Minutes that can be planned on each day: half of the day before the loop, and nothing twice.
    let usable: [Int]
    /// Minutes up to which days are filled with more than one sitting.
    private(set) var pace: [Int]
    /// The longest part of divisible work.
    let part: Int
    /// Minutes of an ordinary day with time.
    let typical: Int

    init(_ settings: PlanSettings, today: CalendarDay, marks: [TaskMark], more: Int, policy: PlanPolicy) {
        self.today = today
        let daysLeft = settings.loopDay.number - today.number
        self.daysLeft = daysLeft
        let week = Self.week(settings, more: more)
        let off = Set(settings.daysOff.map(\.number))
        let days = max(0, min(daysLeft, policy.horizon))
        let budgets = (0..<days).map { off.contains(today.number + $0) ? 0 : week[(today.weekday + $0) % 7] }
        var done = Array(repeating: 0, count: days)
        for mark in marks where mark.state == .done {
            let place = mark.day.number - today.number
            if done.indices.contains(place) { done[place] += min(max(0, mark.minutes), PlanSettings.mostMinutes) }
        }
        usable = zip(budgets, done).enumerated().map { place, day in
            max(0, (daysLeft - place == 1 ? day.0 / 2 : day.0) - day.1)
        }
        pace = usable
        (self.budgets, self.done) = (budgets, done)
        let working = week.filter { $0 > 0 }.sorted()
        typical = working.isEmpty ? PlanSettings.mostMinutes : working[working.count / 2]
        let shortest = min(typical, policy.part.lowerBound)
        part = min(max(policy.most(ofOneKindIn: typical), shortest), policy.part.upperBound)
    }

    /// Days to the loop from a day; 1 on the day before it.
    func daysBefore(_ place: Int) -> Int { daysLeft - place }

    /// Fills days by half from where the work that is left by then takes only a small share of the time.
    ///
    /// Decided day by day, so that a plan which is made anew after a day that went as planned stays the same.
    mutating func slowDown(for work: Int, policy: PlanPolicy) {
        var (left, time) = (work, usable.reduce(0, +))
        for place in usable.indices {
            if left * policy.slack <= time {
                pace[place] = max(budgets[place] / 2, min(budgets[place], policy.least)) - done[place]
            }
            time -= usable[place]
            left -= min(max(pace[place], 0), usable[place])
        }
    }

    /// Minutes of the seven weekdays; more time goes to days that have some, or to all when none has.
    private static func week(_ settings: PlanSettings, more: Int) -> [Int] {
        let minutes = settings.minutes.count == 7 ? settings.minutes : Array(repeating: 0, count: 7)
        let hasTime = minutes.contains { $0 > 0 }
        return minutes.map { hasTime && $0 <= 0 ? 0 : min(max(0, $0 + more), PlanSettings.mostMinutes) }
    }
}
