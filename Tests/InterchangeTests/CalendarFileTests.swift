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
            "BEGIN:VEVENT", "UID:20260303-4a89c2c848af1feb@plan.inclined", "DTSTAMP:20260302T100005Z",
            "SEQUENCE:29540760", "CLASS:PRIVATE", "DTSTART:20260302T190000", "DURATION:PT45M", "SUMMARY:Write a story",
            "DESCRIPTION:No story shows it.\\n45 minutes", "END:VEVENT",
            "BEGIN:VEVENT", "UID:20260303-ae4b4956d8dfaaec@plan.inclined", "DTSTAMP:20260302T100005Z",
            "SEQUENCE:29540760", "CLASS:PRIVATE", "DTSTART:20260302T194500", "DURATION:PT50M",
            "SUMMARY:Write a PR/FAQ\\; then read it\\, twice (part 2 of 3)",
            "DESCRIPTION:No story shows it.\\n50 minutes", "END:VEVENT",
            "BEGIN:VEVENT", "UID:20260303-b56e38d59f6633f1@plan.inclined", "DTSTAMP:20260302T100005Z",
            "SEQUENCE:29540760", "CLASS:PRIVATE", "DTSTART;VALUE=DATE:20260303",
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
            names.dropFirst(4).prefix(10) == [
                "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "CLASS", "DTSTART", "DURATION", "SUMMARY", "DESCRIPTION", "END",
            ]
        )
        #expect(names.count == 4 + 10 + 10 + 1)
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

    @Test("Tasks and days of two loops never share a UID, and none shows which gap it closes")
    func uidsOfLoops() {
        func uids(_ loop: Int) -> Set<String> {
            let day = PlanDay(day: monday, budget: 60, tasks: [PlannedTask(proposal: task("earn-trust"), minutes: 45)])
            let plan = Plan(today: monday, loopDay: CalendarDay(number: monday.number + loop), days: [day])
            return Set(unfolded(CalendarFile(plan, stamp: stamp)).filter { $0.hasPrefix("UID:") })
        }
        #expect(uids(5).count == 2 && uids(5).isDisjoint(with: uids(9)))
        #expect(!uids(5).contains { $0.contains("trust") })
    }

    @Test("A file that is written later counts as newer")
    func sequence() {
        func number(_ seconds: Int64) -> Int {
            let later = Timestamp(milliseconds: stamp.milliseconds + seconds * 1000)
            let line = unfolded(CalendarFile(plan([]), stamp: later)).first { $0.hasPrefix("SEQUENCE:") }
            return line.flatMap { Int($0.dropFirst(9)) } ?? -1
        }
        #expect(number(0) < number(60) && number(60) < number(86_400) && number(86_400) < Int(Int32.max))
    }

    @Test("Every event is private, and a neutral file says nothing of gaps or an interview")
    func discreet() {
        let plan = plan([
            PlannedTask(proposal: task("principle.earn-trust", title: "Write for Earn Trust"), minutes: 45)
        ])
        for isNeutral in [false, true] {
            let text = unfolded(CalendarFile(plan, stamp: stamp, isNeutral: isNeutral))
            #expect(text.count { $0 == "CLASS:PRIVATE" } == text.count { $0 == "BEGIN:VEVENT" })
        }
        let file = CalendarFile(plan, stamp: stamp, start: 600, isNeutral: true)
        #expect(
            unfolded(file).filter { $0.hasPrefix("SUMMARY:") } == [
                "SUMMARY:Preparation\\, 45 min", "SUMMARY:Appointment",
            ]
        )
        for word in ["interview", "trust", "loop", "story", "description"] {
            #expect(!file.text.lowercased().contains(word), "\(word)")
        }
        #expect(file.text.contains("DTSTART:20260302T100000") && file.text.contains("DURATION:PT45M"))
    }

    @Test("A plan without a task still holds the loop")
    func empty() {
        let plan = Plan(today: monday, loopDay: monday, days: [])
        #expect(unfolded(CalendarFile(plan, stamp: stamp)).count { $0 == "BEGIN:VEVENT" } == 1)
    }
}
