/// How far a clock is ahead of UTC; it says which day a moment belongs to, and there is no other way to ask.
public struct ClockOffset: Sendable, Hashable {
    /// Minutes ahead of UTC, -1080…1080; negative where the clock is behind.
    public let minutes: Int

    /// UTC itself.
    public static let utc = ClockOffset(minutes: 0)

    /// Farther than any zone in use, so that a wild clock cannot move a day by more than one.
    private static let farthest = 1080

    /// Makes an offset; what is farther than 18 hours becomes 18 hours.
    public init(minutes: Int) { self.minutes = min(Self.farthest, max(-Self.farthest, minutes)) }

    /// The day of a moment.
    public func day(of moment: Timestamp) -> CalendarDay {
        let local = moment.milliseconds + milliseconds
        let length = Timestamp.millisecondsOfDay
        // Rounded down, also before 1970.
        return CalendarDay(number: Int(local >= 0 ? local / length : (local + 1) / length - 1))
    }

    /// Noon of a day.
    public func noon(of day: CalendarDay) -> Timestamp {
        Timestamp(milliseconds: Int64(day.number) * Timestamp.millisecondsOfDay + 43_200_000 - milliseconds)
    }

    private var milliseconds: Int64 { Int64(minutes) * 60_000 }
}
