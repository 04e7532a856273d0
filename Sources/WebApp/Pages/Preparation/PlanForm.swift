import Interviewing

/// The plan's settings as they are typed; kept as they are, so that a refused form shows them again.
struct PlanForm {
    var loop = ""
    /// Minutes of every day that has none of its own.
    var minutes = "60"
    /// Seven fields from Monday; empty for the usual minutes.
    var weekdays = Array(repeating: "", count: 7)
    /// Ranges of days that stay free, such as `2026-03-04..2026-03-06`.
    var off: [String] = []
    /// A range to add.
    var (from, to) = ("", "")

    /// An empty form.
    init() {}

    /// A form as it was posted.
    init(_ form: Form) {
        (loop, minutes) = (form.word("loop"), form.word("minutes"))
        weekdays = (0..<7).map { form.word("day\($0)") }
        off = form.all("off")
        (from, to) = (form.word("from"), form.word("to"))
    }

    /// The form that makes settings again.
    init(_ settings: PlanSettings) {
        loop = "\(settings.loopDay)"
        guard settings.minutes.count == 7 else { return }
        let counts = Dictionary(settings.minutes.map { ($0, 1) }, uniquingKeysWith: +)
        let usual = settings.minutes.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? 60
        minutes = "\(usual)"
        weekdays = settings.minutes.map { $0 == usual ? "" : "\($0)" }
        off = Self.ranges(settings.daysOff).map { "\($0.lowerBound)..\($0.upperBound)" }
    }

    /// The fields that were filled in, as words of an address.
    var words: [(String, String)] {
        let days = weekdays.enumerated().map { ("day\($0)", $1) }
        let free = off.map { ("off", $0) }
        return ([("loop", loop), ("minutes", minutes)] + days + free).filter { !$0.1.isEmpty }
    }

    /// Days that follow each other as one range.
    static func ranges(_ days: [CalendarDay]) -> [ClosedRange<CalendarDay>] {
        var ranges: [ClosedRange<CalendarDay>] = []
        for day in Set(days).sorted() {
            if let last = ranges.last, last.upperBound.number + 1 == day.number {
                ranges[ranges.count - 1] = last.lowerBound...day
            } else {
                ranges.append(day...day)
            }
        }
        return ranges
    }

    /// What was typed, as settings.
    func settings() throws(RequestProblem) -> PlanSettings {
        guard let day = CalendarDay(loop) else {
            throw .invalid("Give the day of the loop as a date, such as 2027-03-04.")
        }
        let usual = try Self.minutes(minutes, "a day")
        var week: [Int] = []
        for (typed, name) in zip(weekdays, CalendarDay.weekdays) {
            week.append(typed.isEmpty ? usual : try Self.minutes(typed, name))
        }
        var days: Set<CalendarDay> = []
        for range in off {
            let ends = range.split(separator: ".").compactMap { CalendarDay($0) }
            guard let first = ends.first, let last = ends.last else { continue }
            days.formUnion(try Self.days(first, last))
        }
        if !from.isEmpty || !to.isEmpty {
            guard let first = CalendarDay(from.isEmpty ? to : from), let last = CalendarDay(to.isEmpty ? from : to)
            else {
                throw .invalid("Give days to keep free as dates, such as 2027-03-04.")
            }
            days.formUnion(try Self.days(first, last))
        }
        return PlanSettings(loopDay: day, minutes: week, daysOff: days.sorted())
    }

    private static func days(_ first: CalendarDay, _ last: CalendarDay) throws(RequestProblem) -> [CalendarDay] {
        guard first <= last else {
            throw .invalid("The first of the days to keep free comes after the last one; swap them.")
        }
        guard last.number - first.number < PlanSettings.mostDaysOff else {
            throw .invalid("That keeps more than a year free; give fewer days.")
        }
        return (first.number...last.number).map(CalendarDay.init(number:))
    }

    private static func minutes(_ typed: String, _ name: String) throws(RequestProblem) -> Int {
        guard let minutes = Int(typed), (0...PlanSettings.mostMinutes).contains(minutes) else {
            throw .invalid("The minutes of \(name) are a whole number from 0 to \(PlanSettings.mostMinutes).")
        }
        return minutes
    }
}

/// The fields of the form.
struct PlanFormModel {
    let loopField: String
    let least: String
    let minutesField: String
    let weekdayFields: [WeekdayField]
    let isByWeekday: Bool
    let hasOff: Bool
    let offRanges: [OffRange]
    let fromField: String
    let toField: String

    struct WeekdayField {
        let place: Int
        let weekday: String
        let typed: String
    }

    struct OffRange {
        let range: String
        let words: String
    }

    init(_ form: PlanForm, today: CalendarDay) {
        (loopField, least, minutesField) = (form.loop, "\(today)", form.minutes)
        weekdayFields = zip(CalendarDay.weekdays, form.weekdays).enumerated().map { place, day in
            WeekdayField(place: place, weekday: day.0, typed: day.1)
        }
        offRanges = form.off.compactMap { range in
            let ends = range.split(separator: ".").compactMap { CalendarDay($0) }
            guard let first = ends.first, let last = ends.last else { return nil }
            return OffRange(
                range: "\(first)..\(last)",
                words: first == last ? "\(first.weekdayName) \(first.words)" : CalendarDay.span(first, last)
            )
        }
        hasOff = !offRanges.isEmpty
        isByWeekday = hasOff || form.weekdays.contains { !$0.isEmpty } || !form.from.isEmpty || !form.to.isEmpty
        (fromField, toField) = (form.from, form.to)
    }
}
