import Interchange
import Interviewing
import Testing

/// What calendar programs rely on (RFC 5545).
struct CalendarFileTests {
    private let stamp = Timestamp(milliseconds: 1_772_445_605_250)
    private let monday = CalendarDay(number: 20_514)

    private func task(_ id: String, title: String = "Write a story", reason: String = "No story shows it.")
        -> TaskProposal
    {
        TaskProposal(
            id: id,
            kind: .write,
            title: title,
            reason: reason,
            item: id,
            minutes: 45,
            importance: 1,
            place: "/stories/new"
        )
    }

    private func plan(_ tasks: [PlannedTask]) -> Plan {
        let next = CalendarDay(number: monday.number + 1)
        return Plan(today: monday, loopDay: next, days: [PlanDay(day: monday, budget: 120, tasks: tasks)])
    }

    private func lines(_ file: CalendarFile) -> [String] {
        // Splitting characters would not find CR LF between them and a combining mark.
        file.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private func unfolded(_ file: CalendarFile) -> [String] {
        var whole: [String] = []
        for line in lines(file).dropLast() {
            let bare = String(decoding: line.utf8.dropLast(), as: UTF8.self)
            if bare.utf8.first == 0x20, !whole.isEmpty {
                whole[whole.count - 1] += String(decoding: bare.utf8.dropFirst(), as: UTF8.self)
            } else {
                whole.append(bare)
            }
        }
        return whole
    }

    @Test("A small plan gives exactly these bytes")
    func golden() {
        let plan = plan([
            PlannedTask(proposal: task("story.earn-trust"), minutes: 45),
            PlannedTask(
                proposal: task("artifact.prfaq", title: "Write a PR/FAQ; then read it, twice"),
                part: 2,
                parts: 3,
                minutes: 50
            ),
        ])
        let expected = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Inclined//Interview plan//EN", "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT", "UID:task-story.earn-trust-1@plan.inclined", "DTSTAMP:20260302T100005Z",
            "DTSTART:20260302T190000", "DURATION:PT45M", "SUMMARY:Write a story",
            "DESCRIPTION:No story shows it.\\n45 minutes", "END:VEVENT",
            "BEGIN:VEVENT", "UID:task-artifact.prfaq-2@plan.inclined", "DTSTAMP:20260302T100005Z",
            "DTSTART:20260302T194500", "DURATION:PT50M",
            "SUMMARY:Write a PR/FAQ\\; then read it\\, twice (part 2 of 3)",
            "DESCRIPTION:No story shows it.\\n50 minutes", "END:VEVENT",
            "BEGIN:VEVENT", "UID:loop@plan.inclined", "DTSTAMP:20260302T100005Z", "DTSTART;VALUE=DATE:20260303",
            "DURATION:P1D", "SUMMARY:Interview loop", "DESCRIPTION:The day of the loop.", "END:VEVENT",
            "END:VCALENDAR",
        ]
        let file = CalendarFile(plan, stamp: stamp, start: 19 * 60)
        #expect(Array(file.text.utf8) == Array((expected.map { $0 + "\r\n" }.joined()).utf8))
    }

    @Test("Without an hour a task takes its day without making it a busy one")
    func allDay() {
        let text = unfolded(CalendarFile(plan([PlannedTask(proposal: task("a"), minutes: 45)]), stamp: stamp))
        #expect(text.contains("DTSTART;VALUE=DATE:20260302"))
        #expect(text.count { $0 == "TRANSP:TRANSPARENT" } == 1)
    }

    @Test("A long evening begins earlier rather than going on past midnight")
    func lateStart() {
        let tasks = (0..<4).map { PlannedTask(proposal: task("t\($0)"), minutes: 60) }
        let starts = unfolded(CalendarFile(plan(tasks), stamp: stamp, start: 1439)).filter { $0.hasPrefix("DTSTART:") }
        #expect(starts == ["20", "21", "22", "23"].map { "DTSTART:20260302T\($0)0000" })
        let early = unfolded(CalendarFile(plan(tasks), stamp: stamp, start: -5)).filter { $0.hasPrefix("DTSTART:") }
        #expect(early.first == "DTSTART:20260302T000000")
    }

    @Test("No line is longer than 75 octets, none is cut within a character, and unfolding gives the text back")
    func folding() {
        for length in 0..<90 {
            let title = String(repeating: "a", count: length) + String(repeating: "é漢🧗🏽‍♀️", count: 20)
            let file = CalendarFile(plan([PlannedTask(proposal: task("a", title: title), minutes: 45)]), stamp: stamp)
            for line in lines(file).dropLast() {
                #expect(line.utf8.last == 0x0D && line.utf8.count <= 76)
                #expect(!line.unicodeScalars.contains("\u{FFFD}"))
            }
            #expect(unfolded(file).contains("SUMMARY:\(title)"))
        }
    }

    @Test(
        "Text of the candidate's cannot add lines or properties",
        arguments: [
            "x\r\nEND:VEVENT\r\nBEGIN:VEVENT", "x\nATTENDEE:mailto:a@b.example", "x\rEND:VCALENDAR", "x\u{2028}URL:y",
            "x\u{85}URL:y",
            "x\u{B}URL:y", "x\u{C}URL:y", "\\n;,\\;\\,", "x\0\u{1B}[2J\u{7F}\u{9F}y", "\r\n ",
            "e\u{301}\n\u{301}ATTENDEE:x",
        ]
    )
    func hostile(_ text: String) {
        let proposal = task(text, title: text, reason: text)
        let file = CalendarFile(plan([PlannedTask(proposal: proposal, minutes: 45)]), stamp: stamp, start: 600)
        let names = unfolded(file).map { String($0.prefix { $0 != ":" && $0 != ";" }) }
        #expect(
            names.dropFirst(4).prefix(8) == [
                "BEGIN", "UID", "DTSTAMP", "DTSTART", "DURATION", "SUMMARY", "DESCRIPTION", "END",
            ]
        )
        #expect(names.count == 4 + 8 + 8 + 1)
        let allowed = file.text.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F || "\r\n\t".unicodeScalars.contains($0)
        }
        #expect(allowed)
    }

    @Test("A task keeps its UID when its day, title and minutes change, and different tasks never share one")
    func stableUIDs() {
        func uids(_ tasks: [PlannedTask]) -> [String] {
            unfolded(CalendarFile(plan(tasks), stamp: stamp)).filter { $0.hasPrefix("UID:") }
        }
        let before = uids([PlannedTask(proposal: task("a b"), minutes: 45)])
        #expect(before == uids([PlannedTask(proposal: task("a b", title: "Other"), minutes: 30)]))
        let many = ["a b", "a_20b", "a-1", "a", "loop", "a\nb", "ä"].map { PlannedTask(proposal: task($0), minutes: 5) }
        #expect(Set(uids(many)).count == 8)
    }

    @Test("A plan without a task still holds the loop")
    func empty() {
        let plan = Plan(today: monday, loopDay: monday, days: [])
        #expect(unfolded(CalendarFile(plan, stamp: stamp)).count { $0 == "BEGIN:VEVENT" } == 1)
    }
}
