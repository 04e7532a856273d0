/// Which marks belong to the present preparation, and which to that for an earlier loop.
enum PresentMarks {
    /// Leaves out marks up to the day of the newest interview whose outcome the candidate entered, if the planned loop comes
    /// after it; and what was done of a task for the last days where it was not in the last days before this loop.
    ///
    /// - Parameters:
    ///   - outcomes: How real interviews went.
    ///   - loopDay: The day of the loop; nil when there is none.
    ///   - standing: Tasks that belong to every plan.
    static func of(
        _ marks: [TaskMark],
        outcomes: [Outcome],
        loopDay: CalendarDay?,
        today: CalendarDay,
        standing: [StandingTaskDefinition]
    ) -> [TaskMark] {
        let over = outcomes.compactMap { CalendarDay($0.day) }
            .filter { day in day <= today && loopDay.map { day < $0 } ?? true }
            .max()
        let windows = Dictionary(
            standing.filter { $0.counts == .none }.compactMap { task in task.task.lastDays.map { (task.id, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        return marks.filter { mark in
            if let over, mark.day <= over { return false }
            guard let loopDay, mark.state == .done, mark.day < today, let window = windows[mark.task] else {
                return true
            }
            return loopDay.number - mark.day.number <= window.upperBound
        }
    }
}
