public import Interviewing

/// A plan as a calendar file by RFC 5545, to be read by calendar programs.
///
/// Times are floating: seven in the evening is meant wherever the candidate is. A task keeps its UID (§3.8.4.7) as long as
/// the loop keeps its day, so reading a newer file moves what is there already, and tasks of two loops stay apart. A UID
/// names no gap; two candidates with one loop day share it. Every event is private (§3.8.1.3), which calendars that are
/// shared at work show as a time that is taken.
public struct CalendarFile: Sendable, Hashable {
    /// The file: UTF-8, every line ends with CR LF.
    public let text: String

    /// The file's ending.
    public static let ending = "ics"
    /// The file's kind as servers name it.
    public static let mediaType = "text/calendar; charset=utf-8"

    /// Writes a plan.
    ///
    /// - Parameters:
    ///   - plan: The plan; what is done already is not written again.
    ///   - stamp: The moment of writing.
    ///   - start: Minutes after midnight, 0…1439, at which a day's first task begins; the others follow one after the
    ///     other, and a long day begins earlier where it would go on past midnight. All tasks take the day as a whole
    ///     when it is nil.
    ///   - isNeutral: Whether events say only how long they take, for a calendar that others read: no task, no reason, no
    ///     word of an interview.
    public init(_ plan: Plan, stamp: Timestamp, start: Int? = nil, isNeutral: Bool = false) {
        var lines = CalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", isNeutral ? "-//Inclined//Plan//EN" : "-//Inclined//Interview plan//EN")
        lines.add("CALSCALE", "GREGORIAN")
        for day in plan.days {
            var minute = start.map { min(max(0, $0), max(0, Self.day - day.minutes)) }
            for task in day.tasks {
                let name = "\(CalendarText.name(task.proposal.id))-\(task.part)"
                lines.open(name, of: plan.loopDay, stamp: stamp)
                lines.add(day.day, minute: minute, minutes: task.minutes)
                if isNeutral {
                    lines.add(text: "SUMMARY", "Preparation, \(task.minutes) min")
                } else {
                    lines.add(text: "SUMMARY", task.label)
                    lines.add(text: "DESCRIPTION", "\(task.reason)\n\(task.minutes) minutes")
                }
                lines.close()
                minute = minute.map { $0 + task.minutes }
            }
        }
        lines.open("", of: plan.loopDay, stamp: stamp)
        lines.add(plan.loopDay, minute: nil, minutes: 0)
        lines.add(text: "SUMMARY", isNeutral ? "Appointment" : "Interview loop")
        if !isNeutral { lines.add(text: "DESCRIPTION", "The day of the loop.") }
        lines.close()
        lines.add("END", "VCALENDAR")
        text = lines.text
    }

    /// Minutes of a day.
    private static let day = 1440
}
