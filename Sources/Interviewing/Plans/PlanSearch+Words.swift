extension PlanSearch {
    /// Why work has no place, in a sentence.
    func words(_ cause: UnplannedTask.Cause, _ index: Int, _ attempt: PlanAttempt) -> String {
        let work = list.works[index]
        switch cause {
        case .sitting:
            let sitting = work.sittings(attempt.time, policy: policy).max() ?? work.minutes
            return work.proposal.isDivisible
                ? "Needs sittings of \(sitting) minutes, and no day before the loop has them."
                : "Needs \(sitting) minutes in one sitting, and no day before the loop has them."
        case .time where attempt.room.free >= work.minutes:
            return
                "Needs \(work.minutes) minutes, and what is left of each day is too short for a sitting of it, or that "
                + "day has much of the same work already."
        case .time:
            return "Needs \(work.minutes) minutes, and what is more urgent takes the time before the loop."
        case .noTime:
            return "Needs \(work.minutes) minutes, and no day before the loop has any time."
        case .order:
            let missing = work.before.first { attempt.sittings[$0].isEmpty } ?? work.before.first
            guard let missing else { return "Comes after something that does not fit." }
            let title = list.works[missing].proposal.title
            return attempt.sittings[missing].isEmpty
                ? "Comes after “\(title)”, which does not fit." : "Comes after “\(title)”, which ends too late for it."
        case .spacing:
            return work.spacing == 1
                ? "Needs a day without another task of its kind, and there is none left before the loop."
                : "Needs \(work.spacing) days' distance from others of its kind, and the days before the loop are taken."
        case .window:
            return "Belongs to the last days before the loop, and they have no room for it."
        case .lastDay:
            return "The day before the loop is for short review only."
        }
    }
}
