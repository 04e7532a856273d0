/// Which cards one day asks for.
///
/// Far from the loop the memory model decides. Every card is seen again in the last days before the loop: due dates
/// within or behind those days are moved to one of them, evenly, and what was missed is spread over those that are left.
struct RehearsalDay {
    /// The day on which each card comes next; a day that is past means that it is late.
    private(set) var due: [Int]
    /// Why it comes then.
    private(set) var reasons: [RehearsalReason]
    /// Cards of the day within the limit: the focus first, the weakest memory first, then new ones in their order.
    private(set) var chosen: [Int] = []
    /// Cards of the day beyond the limit, in the same order.
    private(set) var beyond: [Int] = []

    /// The day, counted as calendar days are.
    let day: Int
    /// Whether each card comes before others.
    let isFocus: [Bool]
    private let progress: [RehearsalProgress]
    private let pace: RehearsalPace
    private let lastDays: LastDays?
    /// Recall of each card on the day, in case it has a history.
    private let recall: [Double]

    /// Sorts the cards of a day.
    init(_ day: Int, progress: [RehearsalProgress], isFocus: [Bool], plan: RehearsalPlan) {
        (self.day, self.progress, self.isFocus, pace) = (day, progress, isFocus, plan.pace)
        lastDays = plan.lastDays.flatMap { day <= $0.loop ? $0 : nil }
        recall = progress.map { $0.recall(on: day) ?? 0 }
        due = progress.map { $0.state.map { plan.clock.day(of: $0.due).number } ?? day }
        reasons = progress.map { $0.state == nil ? .new : $0.isInSteps ? .steps : .memory }
        guard let lastDays else {
            introduce(perDay: pace.newCards)
            choose()
            return
        }
        if day < lastDays.first {
            spread(waiting(lastDays), over: lastDays.first...lastDays.last)
            let fresh = reasons.count { $0 == .new } + introducedToday
            introduce(perDay: max(pace.newCards, share(of: fresh, over: lastDays.first - day)))
        } else if day < lastDays.loop {
            spreadTheRest(lastDays)
        }
        // The day of the loop is kept free.
        for index in due.indices where due[index] == lastDays.loop && reasons[index] != .steps { due[index] += 1 }
        if day == lastDays.loop {
            for index in due.indices where due[index] <= day && reasons[index] != .steps { due[index] = day + 1 }
        }
        choose()
    }

    private var introducedToday: Int { progress.count { $0.introduced == day } }

    /// Learnt cards that still have to be seen in the last days and that the model wants no sooner.
    private func waiting(_ lastDays: LastDays) -> [Int] {
        let cards = due.indices.filter { index in
            reasons[index] == .memory && progress[index].lastRound == nil
                && (due[index] >= lastDays.first || day >= lastDays.first)
        }
        return cards.sorted(by: isBefore)
    }

    /// New cards come first in the last days, so that there is time to learn them.
    private mutating func spreadTheRest(_ lastDays: LastDays) {
        let new = due.indices.filter { reasons[$0] == .new }.sorted { rank($0) < rank($1) }
        let all = new + waiting(lastDays)
        let done = progress.count { $0.lastRound == day }
        // A card that was forgotten before comes today in any case and takes a place of the share.
        let forgotten = progress.count { $0.lastRound == nil && $0.isInSteps }
        let wanted = share(of: all.count + done + forgotten, over: lastDays.loop - day) - done - forgotten
        let today = min(all.count, max(0, wanted))
        spread(Array(all.prefix(today)), over: day...day)
        if day < lastDays.last { spread(Array(all.dropFirst(today)), over: (day + 1)...lastDays.last) }
    }

    private mutating func spread(_ cards: [Int], over days: ClosedRange<Int>) {
        for (place, index) in cards.enumerated() {
            due[index] = days.lowerBound + place * days.count / max(1, cards.count)
            if reasons[index] == .memory { reasons[index] = .lastRound }
        }
    }

    /// Gives new cards their days in the order of learning, those of the focus first.
    private mutating func introduce(perDay: Int) {
        let today = max(0, perDay - introducedToday)
        let new = due.indices.filter { reasons[$0] == .new }.sorted { rank($0) < rank($1) }
        for (place, index) in new.enumerated() {
            due[index] = place < today ? day : day + 1 + (place - today) / perDay
        }
    }

    private func share(of cards: Int, over days: Int) -> Int { (cards + days - 1) / max(1, days) }

    // MARK: - Order and limit

    private mutating func choose() {
        let reviews = due.indices.filter { due[$0] <= day && reasons[$0] != .new }
        let new = due.indices.filter { due[$0] <= day && reasons[$0] == .new }.sorted { rank($0) < rank($1) }
        let isOpen = reviews.filter { progress[$0].seen == day }
        // Where the limit is tight, what was not yet seen in the last days comes before what returns.
        let paid = reviews.filter { progress[$0].seen != day }.sorted { left, right in
            let (isLeft, isRight) = (progress[left].lastRound != nil, progress[right].lastRound != nil)
            return isLeft == isRight ? isBefore(left, right) : isRight
        }
        let allowed = max(0, pace.cards - progress.count { $0.seen == day })
        // Half of a full day at most is kept for new cards.
        let old = min(paid.count, allowed - min(new.count, allowed / 2))
        let fresh = min(new.count, allowed - old)
        chosen = (isOpen + paid.prefix(old)).sorted(by: isBefore) + new.prefix(fresh)
        beyond = paid.dropFirst(old).sorted(by: isBefore) + new.dropFirst(fresh)
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (isFocus[left] ? 0 : 1, recall[left], left) < (isFocus[right] ? 0 : 1, recall[right], right)
    }

    private func rank(_ index: Int) -> (Int, Int) { (isFocus[index] ? 0 : 1, index) }
}

/// What holds for every day of a schedule.
struct RehearsalPlan {
    let model: MemoryModel
    let clock: ClockOffset
    let pace: RehearsalPace
    let lastDays: LastDays?
}
