import ArgumentParser
import Interviewing

/// When the loop is and how much time there is, as options.
struct PlanTimes: ParsableArguments {
    @Option(help: "The day of the loop, such as 2026-12-14.")
    var loop: String?

    @Option(
        help:
            "Minutes on each day, 0 to \(PlanSettings.mostMinutes); or seven numbers from Monday: 60,60,60,60,0,120,120."
    )
    var minutes: String?

    @Option(help: "Minutes on Saturdays and Sundays, where they differ.")
    var weekend: Int?

    @Option(parsing: .upToNextOption, help: "Days without any time; they replace those said before.")
    var off: [String] = []

    /// Whether nothing is to be set.
    var isEmpty: Bool { loop == nil && minutes == nil && weekend == nil && off.isEmpty }

    /// The settings, on top of those that are kept.
    ///
    /// - Throws: `UsageError` with what is missing or wrong.
    func settings(changing kept: PlanSettings?, today: CalendarDay) throws -> PlanSettings {
        guard let day = try loop.map({ try Self.day($0, "--loop") }) ?? kept?.loopDay else {
            throw UsageError("Say when the loop is, too: \(PlanView.example(on: today))")
        }
        if loop != nil, day < today {
            throw UsageError("--loop: \(day.words) is past; write the day of a loop to come.")
        }
        guard var week = try minutes.map(Self.week) ?? kept?.minutes else {
            throw UsageError("Say how much time you have on a day, too: \(PlanView.example(on: today))")
        }
        if let weekend { (week[5], week[6]) = (weekend, weekend) }
        let days = off.isEmpty ? kept?.daysOff ?? [] : try off.map { try Self.free($0, today: today) }
        let settings = PlanSettings(loopDay: day, minutes: week, daysOff: Set(days).sorted())
        if let problem = UsageError(problem: settings.problem ?? settings.doubt) { throw problem }
        return settings
    }

    private static func day(_ text: String, _ option: String) throws -> CalendarDay {
        guard let day = CalendarDay(text) else {
            throw UsageError("\(option): “\(text.prefix(20))” is no day of the calendar; write it as 2026-12-14.")
        }
        return day
    }

    private static func free(_ text: String, today: CalendarDay) throws -> CalendarDay {
        let day = try day(text, "--off")
        guard day >= today else { throw UsageError("--off: \(day.words) is past; write a day to come.") }
        return day
    }

    private static func week(_ text: String) throws -> [Int] {
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        let known = numbers.compactMap { $0 }
        guard known.count == numbers.count, known.count == 1 || known.count == 7 else {
            throw UsageError(
                "--minutes: “\(text.prefix(40))” is neither a number nor seven; write 60, or 60,60,60,60,0,120,120."
            )
        }
        return known.count == 7 ? known : Array(repeating: known[0], count: 7)
    }
}
