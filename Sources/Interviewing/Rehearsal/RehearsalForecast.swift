/// Cards of the coming days if each day's are rehearsed and go well.
public struct RehearsalForecast: Sendable, Hashable {
    /// From today on, without gaps: to the day before the loop, at most 60 days; 14 days without a loop ahead.
    public let days: [Day]
    /// Average recall of all cards on the day of the loop, 0…1; nil when the loop is not within the forecast, or when
    /// there are no cards.
    public let recallOnLoopDay: Double?

    /// One day.
    public struct Day: Sendable, Hashable {
        /// Which.
        public let day: CalendarDay
        /// Cards that come again; each counts once.
        public let again: Int
        /// Cards that come for the first time.
        public let new: Int

        /// All cards of the day.
        public var cards: Int { again + new }
    }

    /// Most days ahead.
    public static let mostDays = 60
    /// Days ahead without a loop.
    public static let daysWithoutLoop = 14

    /// Plays the coming days through, each card remembered.
    public init(_ schedule: RehearsalSchedule) {
        let (plan, first) = (schedule.plan, schedule.day.number)
        let loop = schedule.loopDay?.number
        let count = loop.map { min(Self.mostDays, $0 - first) } ?? Self.daysWithoutLoop
        var progress = schedule.progress
        days = (first..<(first + count)).map { number in
            let day = RehearsalDay(number, progress: progress, isFocus: schedule.isFocus, plan: plan)
            var new = 0
            let noon = plan.clock.noon(of: CalendarDay(number: number))
            for index in day.chosen {
                if progress[index].state == nil { new += 1 }
                // Today goes on from now; no rehearsal lies before the last one.
                var time = number == first ? schedule.now : noon
                repeat {
                    progress[index].add(.good, at: time, plan: plan)
                    time = progress[index].state?.due ?? time
                } while progress[index].isInSteps
            }
            return Day(day: CalendarDay(number: number), again: day.chosen.count - new, new: new)
        }
        if let loop, loop == first + count, !progress.isEmpty {
            let recalls = progress.compactMap { $0.recall(on: loop) }
            recallOnLoopDay = recalls.count < progress.count ? nil : recalls.reduce(0, +) / Double(recalls.count)
        } else {
            recallOnLoopDay = nil
        }
    }
}
