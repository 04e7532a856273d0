/// When something begins or ends, as the text says it.
public struct WrittenTime: Sendable, Hashable {
    /// The day: since 1970-01-01 where a plan names dates, from its beginning (0) where it counts weeks.
    public let day: Int
    /// The words it was read from.
    public let text: DrawnText

    /// Makes a time.
    public init(day: Int, text: DrawnText) {
        (self.day, self.text) = (day, text)
    }
}

/// How long something takes, as the text says it.
public struct PlanLength: Sendable, Hashable {
    /// Calendar days, 0…36 500; 0 for a milestone.
    public let days: Int
    /// The words it was read from.
    public let text: DrawnText

    /// Makes a length.
    public init(days: Int, text: DrawnText) {
        (self.days, self.text) = (days, text)
    }
}

/// What the times of a plan are counted in.
public enum PlanScale: Sendable, Hashable {
    /// Days of the calendar; the year is left out of what is shown when the text never names one.
    case dates(isYearNamed: Bool)
    /// Days from the beginning: "week 3", or lengths alone.
    case elapsed
    /// Neither dates nor lengths: each task counts one step.
    case order
}

/// A stretch of days that words name: "March 2026", "weeks 1–4", "2026-03-04".
struct Moment: Hashable {
    /// The first day and the last one.
    let days: ClosedRange<Int>
    /// Whether the days are those of the calendar.
    let isDate: Bool
    /// Whether two ends are written: "3–21 March".
    var isRange = false
}
