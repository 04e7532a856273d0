import Interviewing

/// Moments as ISO-8601 text in UTC with milliseconds, such as `2026-03-01T09:30:00.000Z`.
enum TimeText {
    private static let day: Int64 = 86_400_000

    /// Writes a moment; years after 9999 get a plus sign, as the standard wants.
    static func write(_ time: Timestamp) -> String {
        let (year, month, dayOfMonth) = civil(day: time.milliseconds / day)
        let rest = Int(time.milliseconds % day)
        let years = year > 9999 ? "+\(year)" : padded(Int(year), 4)
        let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
        return "\(years)-\(padded(month, 2))-\(padded(dayOfMonth, 2))T\(clock.joined(separator: ":"))."
            + padded(rest % 1000, 3) + "Z"
    }

    /// Reads a moment: a day alone, or a day and a time with or without fractions of a second, a zone, or both.
    ///
    /// Nil when it is none, or before 1970. A time without a zone is taken as UTC.
    static func read(_ text: String) -> Timestamp? {
        var rest = Array(text.utf8)[...]
        let isExpanded = take(&rest, "+")
        guard let year = number(&rest, isExpanded ? 4...9 : 4...4), take(&rest, "-"),
            let month = number(&rest, 2...2), take(&rest, "-"), let dayOfMonth = number(&rest, 2...2),
            let days = days(year: year, month: month, day: dayOfMonth), days >= 0
        else { return nil }
        var clock: Int64 = 0
        if take(&rest, "T") || take(&rest, "t") || take(&rest, " ") {
            guard let time = time(&rest), let zone = zone(&rest) else { return nil }
            clock = time - zone
        }
        guard rest.isEmpty else { return nil }
        let (midnight, tooLarge) = days.multipliedReportingOverflow(by: day)
        let (total, tooLate) = midnight.addingReportingOverflow(clock)
        return tooLarge || tooLate || total < 0 ? nil : Timestamp(milliseconds: total)
    }

    private static func time(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        guard let hours = number(&rest, 2...2), hours < 24, take(&rest, ":"),
            let minutes = number(&rest, 2...2), minutes < 60
        else { return nil }
        var milliseconds = (hours * 60 + minutes) * 60_000
        guard take(&rest, ":") else { return milliseconds }
        guard let seconds = number(&rest, 2...2), seconds < 60 else { return nil }
        milliseconds += seconds * 1000
        guard take(&rest, ".") else { return milliseconds }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...9).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        for (digit, unit) in zip(digits, [100, 10, 1]) { milliseconds += Int64(digit - 0x30) * Int64(unit) }
        return milliseconds
    }

    private static func zone(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        if rest.isEmpty || take(&rest, "Z") || take(&rest, "z") { return 0 }
        let isEast = take(&rest, "+")
        guard isEast || take(&rest, "-"), let hours = number(&rest, 2...2), hours < 24 else { return nil }
        _ = take(&rest, ":")
        guard let minutes = number(&rest, 2...2), minutes < 60 else { return nil }
        return (hours * 60 + minutes) * (isEast ? 60_000 : -60_000)
    }

    private static func take(_ rest: inout ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == mark.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, _ length: ClosedRange<Int>) -> Int64? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }.prefix(length.upperBound)
        guard digits.count >= length.lowerBound else { return nil }
        rest = rest.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The date of a day counted from 1970, by the usual counting in eras of 400 years that start in March.
    private static func civil(day: Int64) -> (year: Int64, month: Int, day: Int) {
        let shifted = day + 719_468
        let inEra = shifted % 146_097
        let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
        let dayOfYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        let year = yearOfEra + shifted / 146_097 * 400 + (month <= 2 ? 1 : 0)
        return (year, Int(month), Int(dayOfYear - (153 * march + 2) / 5 + 1))
    }

    /// The count of days from 1970 to a date; nil when there is no such date.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64? {
        guard (1...12).contains(month), day >= 1, year >= 1 else { return nil }
        let shifted = year - (month <= 2 ? 1 : 0)
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let inEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = shifted / 400 * 146_097 + inEra - 719_468
        guard days >= 0 else { return nil }
        let back = civil(day: days)
        return back.month == Int(month) && back.day == Int(day) ? days : nil
    }
}
