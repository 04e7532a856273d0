/// A date, or a range of dates, as it stands in a line.
struct DateSpan {
    /// The bytes from the first date to the last, with "Since" when it stands before.
    let range: Range<Int>
    /// The first date.
    let start: Resume.Date
    /// The second date.
    let end: Resume.Date?
    /// Whether the range goes on: "Present", "Since 2018", "2018 –".
    let isCurrent: Bool

    /// Whether it is a range and no single date.
    var isRange: Bool { end != nil || isCurrent }
    /// Whether a month is named.
    var hasMonth: Bool { start.month != nil || end?.month != nil }
}
