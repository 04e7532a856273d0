extension Plan {
    /// What to do now when there is an hour, or another stretch of time.
    ///
    /// Today's tasks in their order as far as they fit; then what comes next, except for what stands on its day for a
    /// reason: mock rounds, tasks that keep a distance, the review of the last days, and whatever waits for something
    /// that is not done by then. The day before the loop is not filled up.
    public func nextBest(within minutes: Int = 60) -> [PlannedTask] {
        var chosen: [PlannedTask] = []
        var passedOver: Set<String> = []
        var rest = minutes
        for (index, day) in days.enumerated() {
            let isToday = index == 0
            if !isToday && (daysLeft <= 1 || rest < TaskProposal.effort.lowerBound) { break }
            for task in day.tasks {
                let isFree = isToday || task.canComeForward
                // The next part of what was passed over waits as well, and so does what comes after it.
                let waits =
                    passedOver.contains(task.proposal.id) || task.proposal.after.contains(where: passedOver.contains)
                if isFree && !waits && task.minutes <= rest {
                    chosen.append(task)
                    rest -= task.minutes
                } else {
                    passedOver.insert(task.proposal.id)
                }
            }
        }
        return chosen
    }
}

extension PlannedTask {
    /// Whether it could be done before its day without harm.
    fileprivate var canComeForward: Bool {
        kind != .mock && proposal.spacing <= 0 && proposal.lastDays == nil
    }
}
