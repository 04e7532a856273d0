/// A day of the Gregorian calendar, counted from 1970-01-01; no time zone is in it.
///
/// The count of days follows the usual arithmetic by eras of 400 years with March as the first month: H. Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms", https://howardhinnant.github.io/date_algorithms.html (public domain).
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01; negative before.
    public let number: Int

    /// The day with a number.
    public init(number: Int) { self.number = number }

    /// The day of a year (1…9999), month (1…12) and day (1…31); nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
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

    /// 0 for Monday to 6 for Sunday.
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    /// The last day of a month.
    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// Monday of a week by ISO 8601: week 1 holds 4 January.
    static func monday(ofWeek week: Int, in year: Int) -> CalendarDay? {
        guard (1...53).contains(week), let fourth = CalendarDay(year: year, month: 1, day: 4) else { return nil }
        return CalendarDay(number: fourth.number - fourth.weekday + (week - 1) * 7)
    }

    /// Mondays to Fridays from one day to another, both counted; 0 when the second comes first.
    static func workingDays(from first: CalendarDay, to last: CalendarDay) -> Int {
        guard last >= first else { return 0 }
        let weeks = (last.number - first.number + 1) / 7
        let rest = (first.number + weeks * 7)..<(last.number + 1)
        return weeks * 5 + rest.count { CalendarDay(number: $0).weekday < 5 }
    }

    /// The day as `2026-03-04`.
    public var description: String {
        let (year, month, day) = parts
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// The day as "4 March 2026".
    public var words: String {
        let (year, month, day) = parts
        return "\(day) \(Self.months[month - 1]) \(year)"
    }

    /// From Monday.
    public static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// From January.
    public static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Orders by time.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
}

extension CalendarDay: Codable {
    /// A day written as `2026-03-04`, and in no other way; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func figure(_ places: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[places] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = figure(0..<4), let month = figure(5..<7), let day = figure(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Reads `2026-03-04`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = CalendarDay(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "A day is written as 2026-03-04.")
        }
        self = day
    }

    /// Writes `2026-03-04`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
