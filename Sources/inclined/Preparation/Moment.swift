import Interviewing

/// One moment of the candidate's own clock.
struct Moment {
    let now: Timestamp
    /// Minutes that the clock is ahead of UTC.
    let offset: Int

    /// This moment.
    static func current() -> Moment { Moment(now: MachineClock.now(), offset: MachineClock.offset()) }

    var today: CalendarDay { CalendarDay(of: now, offset: offset * 60) }
}

extension Workspace {
    /// Where the candidate stands at a moment.
    func preparation(_ moment: Moment) async throws(StoreError) -> PreparationDesk {
        try await preparation(now: moment.now, offset: moment.offset)
    }
}

extension CalendarDay {
    /// `Mon 23 Nov`.
    var short: String {
        let (_, month, day) = parts
        return "\(Self.weekdays[weekday].prefix(3)) \(day) \(Self.months[month - 1].prefix(3))"
    }
}
