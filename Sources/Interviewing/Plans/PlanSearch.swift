/// Tries several ways to give work its days and keeps the best.
struct PlanSearch {
    let list: PlanList
    let order: PlanOrder
    let marks: [TaskMark]
    let done: [PlanMarks.Done]
    let settings: PlanSettings
    let today: CalendarDay
    let policy: PlanPolicy

    /// The attempt that places the most importance; among equals the one that leaves the end free and spreads mock
    /// rounds, and the one that takes all the time there is.
    func best() -> PlanAttempt {
        var best = best(more: 0)
        var less = policy.step
        let longest = min(settings.minutes.max() ?? 0, PlanSettings.mostMinutes)
        while less < longest, bound(more: -less, below: best) > best.score {
            let other = self.best(more: -less)
            if other.score > best.score { best = other }
            less += policy.step
        }
        return best
    }

    /// What has no place in an attempt, the most important first, each with what more time would do.
    func unplanned(in attempt: PlanAttempt) -> [UnplannedTask] {
        // What belongs to the last days has its time when they come into what is planned.
        let open = list.works.indices.filter { attempt.sittings[$0].isEmpty && !isBeyond(list.works[$0], attempt.time) }
        var more: [Int: Int] = [:]
        for extra in stride(from: policy.step, through: policy.mostMore, by: policy.step) where more.count < open.count
        {
            let other = plain(more: extra)
            for index in open where more[index] == nil && !other.sittings[index].isEmpty { more[index] = extra }
        }
        return open.sorted { list.works[$0].precedes(list.works[$1]) }.map { index in
            let cause = attempt.causes[index] ?? .time
            return UnplannedTask(
                proposal: list.works[index].proposal,
                cause: cause,
                reason: words(cause, index, attempt),
                more: more[index]
            )
        }
    }

    /// Minutes that each day could have less with everything still planned; 0 when nothing could go.
    func spare() -> Int {
        let longest = min(settings.minutes.max() ?? 0, PlanSettings.mostMinutes)
        return stride(from: policy.step, to: longest, by: policy.step).prefix { plain(more: -$0).isComplete }.last ?? 0
    }

    /// Whether the last days of a task lie behind the days that are planned.
    private func isBeyond(_ work: PlanWork, _ time: PlanTime) -> Bool {
        work.proposal.lastDays.map { time.daysLeft - min($0.upperBound, time.daysLeft) >= policy.horizon } ?? false
    }

    func time(more: Int) -> PlanTime {
        PlanTime(settings, today: today, marks: marks, more: more, policy: policy)
    }

    private func attempt(_ time: PlanTime, spread: Int) -> PlanAttempt {
        PlanAttempt(list, order: order, time: time, done: done, spread: spread, policy: policy)
    }

    private func plain(more: Int) -> PlanAttempt { attempt(time(more: more), spread: 0) }

    private func best(more: Int) -> PlanAttempt {
        let time = time(more: more)
        var calm = time
        calm.slowDown(
            for: list.works.reduce(0) { $0 + ($1.proposal.lastDays == nil ? $1.minutes : 0) },
            policy: policy
        )
        let mocks = list.works.count { $0.proposal.kind == .mock && $0.proposal.lastDays == nil }
        let first = attempt(calm, spread: mocks)
        if first.isComplete { return first }
        let plain = attempt(time, spread: 0)
        let held = plain.given.count {
            list.works[$0].proposal.kind == .mock && list.works[$0].proposal.lastDays == nil
        }
        let spread = attempt(time, spread: held)
        return [spread, plain].reduce(first) { $1.score > $0.score ? $1 : $0 }
    }

    /// The importance that an attempt with other time cannot exceed: as if work could be cut at will.
    private func bound(more: Int, below attempt: PlanAttempt) -> Int {
        let time = time(more: more)
        let longest = time.usable.max() ?? 0
        var minutes = time.usable.reduce(0, +)
        let possible = list.works.filter { work in
            (work.sittings(time, policy: policy).max() ?? 0) <= longest
        }
        var sum = 0
        for work in possible.sorted(by: { $0.weight * $1.minutes > $1.weight * $0.minutes }) {
            if work.minutes <= minutes {
                sum += work.weight
                minutes -= work.minutes
            } else {
                return sum + (work.weight * max(0, minutes) + work.minutes - 1) / work.minutes
            }
        }
        return sum
    }
}
