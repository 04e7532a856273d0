/// A moment as workbooks count it: days since the end of 1899, or since 1904 began, and parts of a day.
struct SerialDay {
    /// The days as counted, without the part of a day.
    private let serial: Int
    /// The seconds of the day.
    private let second: Int
    /// Whether days are counted from 1904.
    private let startsIn1904: Bool

    /// Takes a number; nil when it stands for no day before the year 10000.
    init?(_ number: Double, startsIn1904: Bool) {
        guard number >= 0, number < 2_957_003 else { return nil }
        let seconds = Int((number * 86_400).rounded())
        serial = seconds / 86_400
        second = seconds % 86_400
        self.startsIn1904 = startsIn1904
    }

    /// The day as YYYY-MM-DD, and the time of day if the format shows it and it is not midnight.
    func text(hasTime: Bool) -> String {
        hasTime && second > 0 ? "\(date) \(time(isElapsed: false, hasSeconds: false))" : date
    }

    /// The time of day as HH:MM or HH:MM:SS; as elapsed time with the hours of whole days.
    func time(isElapsed: Bool, hasSeconds: Bool) -> String {
        let hours = second / 3_600 + (isElapsed ? serial * 24 : 0)
        let time = SerialDay.padded(hours) + ":" + SerialDay.padded(second / 60 % 60)
        return hasSeconds ? time + ":" + SerialDay.padded(second % 60) : time
    }

    /// The day in the Gregorian calendar (the algorithm is Howard Hinnant's `civil_from_days`).
    private var date: String {
        // The day that never was, but that workbooks count.
        guard startsIn1904 || serial != 60 else { return "1900-02-29" }
        let epoch = startsIn1904 ? 24_107 : serial < 60 ? 25_568 : 25_569
        let shifted = serial - epoch + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(year)-\(SerialDay.padded(month))-\(SerialDay.padded(day))"
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
