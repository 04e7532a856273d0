import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program"))
struct PlanTests {
    // MARK: - Plan

    @Test func `without a day of the loop the plan says how to set one, and what the next hour is for`() throws {
        try PreparationFolder.withStories { data in
            let done = try Program.run(["plan", "--data", data])
            #expect(done.text.contains("inclined plan --loop") && done.text.contains("Next best hour"))
            let json = try LoopFolder.object(try Program.run(["plan", "--json", "--data", data]))
            #expect(json["settings"] == nil && (json["days"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func `a plan names days, minutes, tasks and the reason for each, and fits 80 columns`() throws {
        try PreparationFolder.withPlan { data in
            let done = try Program.run(["plan", "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(done)
            for expected in ["in 21 days", " planned of ", "Today, ", "plan done "] {
                #expect(done.text.contains(expected), "\(expected)")
            }
            let week = try Program.run(["plan", "--week", "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(week)
            #expect(week.text.contains("Week of ") && week.text.contains("[ ] ") && week.text.contains("the loop"))
        }
    }

    @Test func `settings are kept, changed one by one, and no day holds more than its minutes`() throws {
        try PreparationFolder.withPlan { data in
            let off = PreparationFolder.day(2)
            _ = try Program.run(["plan", "--minutes", "30,30,30,30,30,0,45", "--off", off, "--data", data])
            let json = try LoopFolder.object(try Program.run(["plan", "--json", "--data", data]))
            let settings = try #require(json["settings"] as? [String: Any])
            #expect(settings["minutes"] as? [Int] == [30, 30, 30, 30, 30, 0, 45])
            #expect(settings["daysOff"] as? [String] == [off])
            #expect(settings["loopDay"] as? String == PreparationFolder.day(21))
            let days = try #require(json["days"] as? [[String: Any]])
            #expect(days.allSatisfy { $0["minutes"] as? Int ?? 0 <= $0["budget"] as? Int ?? 0 })
            #expect(try Program.run(["plan", "--clear", "--data", data]).text.contains("not said yet"))
        }
    }

    @Test func `a task is done, left out and opened again by its id`() throws {
        try PreparationFolder.withPlan { data in
            func plan() throws -> [String: Any] {
                try LoopFolder.object(try Program.run(["plan", "--json", "--data", data]))
            }
            let days = try #require(try plan()["days"] as? [[String: Any]])
            let tasks = days.flatMap { $0["tasks"] as? [[String: Any]] ?? [] }.compactMap { $0["id"] as? String }
            let (first, second) = (try #require(tasks.first), try #require(tasks.last))
            let done = try Program.run(["plan", "done", first, "--data", data])
            #expect(done.text.contains("Done: ") && done.text.contains("plan undo \(first)"), "\(done.errors)")
            #expect(try Program.run(["plan", "skip", second, "--data", data]).text.contains("Left out: "))
            let marks = try #require(try plan()["marks"] as? [[String: Any]])
            #expect(Set(marks.compactMap { $0["state"] as? String }) == ["done", "skipped"])
            #expect(try Program.run(["plan", "--data", data]).text.contains("Left out by you"))
            for task in [first, second] {
                #expect(try Program.run(["plan", "undo", task, "--json", "--data", data]).code == 0)
            }
            #expect((try plan()["marks"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func `the calendar file goes to standard output with lines as the standard wants them`() throws {
        try PreparationFolder.withPlan { data in
            let done = try Program.run(["plan", "--ics", "--start", "19:00", "--data", data])
            #expect(done.text.hasPrefix("BEGIN:VCALENDAR\r\n") && done.text.hasSuffix("END:VCALENDAR\r\n"))
            #expect(done.text.contains("T190000") && done.text.contains("SUMMARY:Interview loop"))
            let neutral = try Program.run(["plan", "--ics", "--neutral", "--start", "19:00", "--data", data])
            #expect(neutral.text.contains("T190000") && neutral.text.contains("SUMMARY:Preparation\\, "))
            #expect(!neutral.text.contains("nterview") && !neutral.text.contains("DESCRIPTION"))
            func uids(_ file: Program.Outcome) -> [String] { file.lines.filter { $0.hasPrefix("UID:") } }
            #expect(uids(neutral) == uids(done), "a file with other titles moves the same events")
            let allDay = try Program.run(["plan", "--ics", "--data", data])
            #expect(allDay.code == 0 && !allDay.text.contains("T190000"))
        }
    }

    // MARK: - Readiness and rehearsal

    @Test func `readiness tells areas with words of the candidate and no percentage`() throws {
        try PreparationFolder.withStories { data in
            let done = try Program.run(["readiness", "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(done)
            #expect(done.text.contains("covered") && done.text.contains("missing") && done.text.contains("“"))
            #expect(done.text.contains("Next best hour"))
            let open = try Program.run(["readiness", "--open", "--data", data])
            #expect(open.lines.count < done.lines.count)
            let json = try LoopFolder.object(try Program.run(["readiness", "--json", "--data", data]))
            #expect((json["areas"] as? [Any])?.count ?? 0 > 5 && json["burnUp"] is [String: Any])
        }
    }

    @Test func `without a terminal rehearsing lists what is due and hides the facts`() throws {
        try PreparationFolder.withStories { data in
            let done = try Program.run(["rehearse", "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(done)
            #expect(done.text.contains("are due now") && done.text.contains("Say the story aloud."))
            #expect(done.text.contains("Nothing is rehearsed yet") && done.text.contains("The days to come"))
            let json = try LoopFolder.object(try Program.run(["rehearse", "--json", "--data", data]))
            #expect((json["due"] as? [Any])?.isEmpty == false && json["retention"] is [String: Any])
        }
    }

    @Test func `an empty store says what to do first in every command`() throws {
        try LoopFolder.withData { data in
            for (command, words) in [
                ("rehearse", "inclined stories add"), ("readiness", "Begin: inclined import FILE"),
                ("levels", "Not enough to say"),
                ("plan", "inclined plan --loop"),
            ] {
                let done = try Program.run([command, "--data", data])
                #expect(done.code == 0 && done.text.contains(words), "\(command): \(done.text)\(done.errors)")
            }
        }
    }

    // MARK: - Refusals

    @Test(arguments: [
        (["--loop", "2020-01-01", "--minutes", "60"], "is past"),
        (["--loop", "2026-02-30", "--minutes", "60"], "no day of the calendar"),
        (["--loop", "14.12.2026", "--minutes", "60"], "2026-12-14"), (["--minutes", "60"], "when the loop is"),
        (["--loop", "2190-01-01"], "how much time"), (["--loop", "2190-01-01", "--minutes", "800"], "0 to 720"),
        (["--loop", "2190-01-01", "--minutes", "60,60"], "seven"),
        (["--loop", "2190-01-01", "--minutes", "an hour"], "--minutes:"),
        (["--loop", "2190-01-01", "--minutes", "60", "--weekend", "-5"], "weekend"),
        (["--loop", "2190-01-01", "--minutes", "60", "--off", "Friday"], "--off:"),
        (["--loop", "2190-01-01", "--minutes", "60", "--off", "2020-01-01"], "is past"),
        (["--loop", "2190-01-01", "--minutes", "4"], "Nothing gets done in 4 minutes"),
        (["--loop", "2300-01-01", "--minutes", "60"], "outside the years"),
        (["--ics"], "inclined plan --loop"), (["--start", "19:00"], "--start is for --ics"),
        (["--ics", "--start", "7pm"], "no time of day"), (["--ics", "--start", "24:00"], "no time of day"),
        (["--neutral"], "--neutral is for --ics"), (["--ics", "--week"], "Choose one"),
        (["--clear", "--minutes", "5"], "--clear forgets"),
        (["done", "zebra"], "There is no task"), (["skip"], "<task>"), (["undo", "zebra"], "is not marked"),
    ])
    func `what cannot be planned ends with code 2 and its cure`(arguments: [String], cure: String) throws {
        try PreparationFolder.withStories { data in
            try PreparationFolder.refuse(["plan"] + arguments, cure, in: data)
            let json = try LoopFolder.object(try Program.run(["plan", "--json", "--data", data]))
            #expect(json["settings"] == nil, "nothing was kept")
        }
    }

    @Test func `the beginning of an id is enough unless it can mean several tasks`() throws {
        try PreparationFolder.withPlan { data in
            try PreparationFolder.refuse(["plan", "done", "m"], "write the whole id", in: data)
            try PreparationFolder.refuse(["rehearse", "--most", "0"], "from 1", in: data)
        }
    }
}
