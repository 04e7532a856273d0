import Interviewing

/// One moment of the candidate's own clock.
struct Moment {
    let now: Timestamp
    /// How far the clock is ahead of UTC.
    let clock: ClockOffset

    /// This moment.
    static func current() -> Moment { Moment(now: MachineClock.now(), clock: MachineClock.offset()) }

    var today: CalendarDay { clock.day(of: now) }
}

extension Workspace {
    /// Where the candidate stands at a moment.
    func preparation(_ moment: Moment) async throws -> PreparationDesk {
        try await preparation(now: moment.now, clock: moment.clock)
    }

    /// What to rehearse at a moment.
    func rehearsal(_ moment: Moment) async throws -> RehearsalDesk {
        try await rehearsal(now: moment.now, clock: moment.clock)
    }
}

extension CalendarDay {
    /// `Mon 23 Nov`.
    var short: String {
        let (_, month, day) = parts
        return "\(Self.weekdays[weekday].prefix(3)) \(day) \(Self.months[month - 1].prefix(3))"
    }
}
