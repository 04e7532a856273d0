import Interviewing

extension StoreContract {
    static let plans: [StoreContract] = [
        promise("fit answers and the plan's settings are kept, replaced and cleared") { store in
            try expect(try await store.fitAnswers(), nil, "answers before any")
            try expect(try await store.planSettings(), nil, "settings before any")
            let answers = FitAnswers(choices: ["energy": "detail", "größe": "ß"], given: Sample.time(1))
            let empty = FitAnswers(choices: [:], given: Sample.time(2))
            for kept in [answers, empty, nil, answers] {
                try await store.setFitAnswers(kept)
                try expect(try await store.fitAnswers(), kept, "the answers")
            }
            let bare = PlanSettings(loopDay: Sample.day(1), minutes: [10] + Array(repeating: 0, count: 6))
            for kept in [Sample.settings(), bare, nil, Sample.settings()] {
                try await store.setPlanSettings(kept)
                try expect(try await store.planSettings(), kept, "the settings")
            }
        },
        promise("fit answers and settings move the revision on only when they change") { store in
            let answers = FitAnswers(choices: ["a": "b"], given: Sample.time(1))
            for (kept, moves) in [(nil, false), (answers, true), (answers, false), (nil, true)] {
                try await revision(of: store, moves: moves, "answering") { try await store.setFitAnswers(kept) }
            }
            for (kept, moves) in [(nil, false), (Sample.settings(), true), (Sample.settings(), false), (nil, true)] {
                try await revision(of: store, moves: moves, "planning") { try await store.setPlanSettings(kept) }
            }
        },
        promise("fit answers and settings that cannot be are refused, and those before stay") { store in
            let answers = FitAnswers(choices: ["a": "b"], given: Sample.time(1))
            try await store.setFitAnswers(answers)
            try await store.setPlanSettings(Sample.settings())
            let many = Dictionary(uniqueKeysWithValues: (0...FitAnswers.mostChoices).map { ("q\($0)", "a") })
            for choices in [["": "a"], ["a b": "a"], ["a": ""], ["a": "b\u{0}"], many] {
                try await refuse(isRefusal, "\(choices.count) answers") {
                    try await store.setFitAnswers(FitAnswers(choices: choices, given: Sample.time(2)))
                }
            }
            let week = Array(repeating: 60, count: 7)
            let far = [CalendarDay(number: 10_956), CalendarDay(number: 84_006), CalendarDay(number: .max)]
            let refused =
                [
                    PlanSettings(loopDay: Sample.day(1), minutes: []),
                    PlanSettings(loopDay: Sample.day(1), minutes: week + [60]),
                    PlanSettings(loopDay: Sample.day(1), minutes: [-1] + week.dropFirst()),
                    PlanSettings(loopDay: Sample.day(1), minutes: [721] + week.dropFirst()),
                    PlanSettings(loopDay: Sample.day(1), minutes: week, daysOff: (0..<367).map(Sample.day)),
                ] + far.map { PlanSettings(loopDay: $0, minutes: week) }
                + far.map { PlanSettings(loopDay: Sample.day(1), minutes: week, daysOff: [Sample.day(2), $0]) }
            for settings in refused {
                try await refuse(isRefusal, "settings") { try await store.setPlanSettings(settings) }
            }
            try expect(try await store.fitAnswers(), answers, "the answers")
            try expect(try await store.planSettings(), Sample.settings(), "the settings")
            // The outermost days and most of everything are fine.
            for day in [CalendarDay(number: 10_957), CalendarDay(number: 84_005)] {
                let days = (0..<366).map(Sample.day)
                try await store.setPlanSettings(PlanSettings(loopDay: day, minutes: week, daysOff: days))
                try expect(try await store.planSettings()?.loopDay, day, "the day of the loop")
            }
        },
        promise("a task is marked once, marked anew, and the mark can be taken back") { store in
            for mark in [Sample.mark("b", on: 5), Sample.mark("a", .skipped, on: 3), Sample.mark("c", on: 5)] {
                try await store.markTask(mark)
            }
            try expect(try await store.taskMarks().map(\.task), ["a", "b", "c"], "the order")
            try expect(try await store.taskMarks().first, Sample.mark("a", .skipped, on: 3), "a mark")
            try await store.markTask(Sample.mark("b", .skipped, on: 5))
            try expect(try await store.taskMarks().map(\.task), ["a", "c", "b"], "the order after a new mark")
            try expect(try await store.taskMarks().last, Sample.mark("b", .skipped, on: 5), "the new mark")
            for task in ["c", "c", "never"] { try await store.unmarkTask(task) }
            try expect(try await store.taskMarks().map(\.task), ["a", "b"], "the marks after taking one back")
        },
        promise("a mark moves the revision on only when it changes something") { store in
            for (mark, moves) in [
                (Sample.mark("a"), true), (Sample.mark("a"), false), (Sample.mark("a", .skipped), true),
            ] {
                try await revision(of: store, moves: moves, "marking") { try await store.markTask(mark) }
            }
            for moves in [true, false] {
                try await revision(of: store, moves: moves, "taking back") { try await store.unmarkTask("a") }
            }
        },
        promise("a mark that cannot be taken out and put back is refused") { store in
            try await store.markTask(Sample.mark("a"))
            var (long, early, late, far, zero) = (
                Sample.mark("a"), Sample.mark("a"), Sample.mark("a"), Sample.mark("a"), Sample.mark("a")
            )
            long.title = String(repeating: "x", count: TaskMark.longestTitle + 1)
            (early.minutes, late.minutes) = (-1, TaskMark.mostMinutes + 1)
            far.day = CalendarDay(number: .min)
            zero.title = "a\u{0}"
            for mark in [Sample.mark(""), Sample.mark("a b"), long, early, late, far, zero] {
                try await refuse(isRefusal, "marking \(mark.task)") { try await store.markTask(mark) }
            }
            try expect(try await store.taskMarks(), [Sample.mark("a")], "the marks")
        },
    ]
}
