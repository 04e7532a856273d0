/// A day of the calendar, counted from 1970-01-01.
public struct PlanDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01; negative before.
    public let number: Int

    /// The day with a number.
    public init(number: Int) { self.number = number }

    /// The day of a year, month (1…12) and day (1…31); nil when the calendar has no such day.
    ///
    /// The count of days follows the usual arithmetic of the Gregorian calendar with March as the first month.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        let years = month <= 2 ? year - 1 : year
        let (era, place) = (years / 400, years % 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = era * 146_097 + place * 365 + place / 4 - place / 100 + dayOfYear - 719_468
    }

    /// Year, month and day.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let place = shifted - era * 146_097
        let year = (place - place / 1460 + place / 36_524 - place / 146_096) / 365
        let dayOfYear = place - (365 * year + year / 4 - year / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        return (era * 400 + year + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day)
    }

    /// The last day of a month.
    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// Monday of a week by ISO 8601: week 1 holds 4 January.
    static func monday(ofWeek week: Int, in year: Int) -> PlanDay? {
        guard (1...53).contains(week), let fourth = PlanDay(year: year, month: 1, day: 4) else { return nil }
        // 1970-01-01 was a Thursday.
        let weekday = ((fourth.number + 3) % 7 + 7) % 7
        return PlanDay(number: fourth.number - weekday + (week - 1) * 7)
    }

    /// The day as `2026-03-04`.
    public var description: String {
        let (year, month, day) = parts
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// Orders by time.
    public static func < (left: PlanDay, right: PlanDay) -> Bool { left.number < right.number }
}
