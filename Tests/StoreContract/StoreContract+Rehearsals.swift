import Interviewing

extension StoreContract {
    private static func card(_ story: Int, _ fact: String = "") -> RehearsalCardID {
        RehearsalCardID(story: Sample.id(story), fact: fact)
    }

    private static func addStories(to store: any Store, _ count: Int) async throws {
        for number in 1...count {
            _ = try await store.add(
                Sample.draft("\(number)"),
                as: Sample.id(number),
                origin: .own,
                at: Sample.time(Int64(number))
            )
        }
    }

    static let rehearsals: [StoreContract] = [
        promise("everything rehearsed is there in the order of time, and can be taken back") { store in
            try await addStories(to: store, 2)
            let first = try await store.addRehearsal(card(1), grade: .again, at: Sample.time(30))
            let second = try await store.addRehearsal(card(2, "40 % 🚀\r\n"), grade: .easy, at: Sample.time(10))
            let third = try await store.addRehearsal(card(1), grade: .good, at: Sample.time(30))
            try expect([first, second, third].map(\.number), [1, 2, 3], "the numbers")
            try expect(second, Sample.rehearsal(of: 2, fact: "40 % 🚀\r\n", .easy, number: 2, at: 10), "a rehearsal")
            try expect(try await store.rehearsals(), [second, first, third], "the rehearsals")
            for number in [3, 3, 9] { try await store.deleteRehearsal(number) }
            try expect(try await store.rehearsals(), [second, first], "the rehearsals after taking one back")
            let next = try await store.addRehearsal(card(1), grade: .hard, at: Sample.time(31))
            try expect(next.number, 4, "the next number")
        },
        promise("a rehearsal that is sent twice is there once") { store in
            try await addStories(to: store, 1)
            let first = try await store.addRehearsal(card(1, "a"), grade: .good, at: Sample.time(1))
            try await revision(of: store, moves: false, "the second time") {
                let again = try await store.addRehearsal(card(1, "a"), grade: .good, at: Sample.time(1))
                try expect(again, first, "the second")
            }
            for moves in [true, false] {
                try await revision(of: store, moves: moves, "taking back") { try await store.deleteRehearsal(1) }
            }
            try await revision(of: store, moves: true, "adding") {
                _ = try await store.addRehearsal(card(1, "b"), grade: .good, at: Sample.time(1))
            }
        },
        promise("only a story that is there can be rehearsed, and its rehearsals go with it") { store in
            try await addStories(to: store, 2)
            for story in 1...2 { _ = try await store.addRehearsal(card(story), grade: .good, at: Sample.time(1)) }
            try await store.retire(Sample.id(1), at: Sample.time(2))
            try expect(try await store.rehearsals().count, 2, "rehearsals when a story was put aside")
            try await store.delete(Sample.id(1))
            try expect(try await store.rehearsals().map(\.card), [card(2)], "rehearsals after a deletion")
            for story in [1, 3] {
                try await refuse({ $0 == .missing }, "a rehearsal of nothing") {
                    _ = try await store.addRehearsal(card(story), grade: .good, at: Sample.time(2))
                }
            }
            for fact in ["a\u{0}", String(repeating: "x", count: RehearsalCardID.longestFact + 1)] {
                try await refuse(isRefusal, "a strange fact") {
                    _ = try await store.addRehearsal(card(2, fact), grade: .good, at: Sample.time(2))
                }
            }
            try expect(try await store.rehearsals().count, 1, "rehearsals after refusals")
        },
    ]

    static let payFiles: [StoreContract] = [
        promise("pay reports come back file by file, the newest first, and go file by file") { store in
            let bare = PayReport(track: .pgm, level: .l5, year: 2021, total: 1)
            let first = try await store.addPayFile(
                name: "a “b”.csv",
                reports: [Sample.report(), bare],
                at: Sample.time(9)
            )
            let second = try await store.addPayFile(name: "b.csv", reports: [Sample.report()], at: Sample.time(10))
            let third = try await store.addPayFile(name: "c.csv", reports: [bare, bare], at: Sample.time(10))
            try expect(first, Sample.file("a “b”.csv", [Sample.report(), bare], at: 9), "a file")
            try expect(try await store.payFiles(), [third, second, first], "the files")
            for number in [2, 2, 9] { try await store.deletePayFile(number) }
            try expect(try await store.payFiles(), [third, first], "the files after a deletion")
            let next = try await store.addPayFile(name: "d.csv", reports: [bare], at: Sample.time(1))
            try expect(next.number, 4, "the next number")
        },
        promise("a pay file that is brought twice counts once, and one with other reports is another") { store in
            var moment: Int64 = 0
            func add(_ name: String, _ totals: [Int], moves: Bool) async throws {
                moment += 1
                try await revision(of: store, moves: moves, "adding \(name)") {
                    _ = try await store.addPayFile(
                        name: name,
                        reports: totals.map(Sample.report),
                        at: Sample.time(moment)
                    )
                }
            }
            try await add("a", [1, 2], moves: true)
            try await add("a", [1, 2], moves: false)
            // Saved once more under another name, as browsers do.
            try await add("a (1)", [1, 2], moves: false)
            try await add("a", [2, 1], moves: true)
            try await add("b", [1, 2, 3], moves: true)
            try expect(try await store.payFiles().map(\.number), [3, 2, 1], "the files")
            try expect(try await store.payFiles().map(\.name), ["b", "a", "a"], "the names")
            for moves in [true, false] {
                try await revision(of: store, moves: moves, "deleting") { try await store.deletePayFile(1) }
            }
        },
        promise("a pay file comes in whole or not at all") { store in
            var (old, strange, zero) = (Sample.report(), Sample.report(), Sample.report())
            old.year = 1900
            strange.currency = "eur"
            zero.location = "a\u{0}"
            for report in [Sample.report(0), old, strange, zero] {
                try await refuse(isRefusal, "a report") {
                    _ = try await store.addPayFile(name: "a", reports: [Sample.report(), report], at: Sample.time(1))
                }
            }
            let many = Array(repeating: Sample.report(), count: PayFile.mostReports + 1)
            for (name, reports) in [
                (" ", [Sample.report()]), ("a\u{0}", [Sample.report()]), ("a", []), ("a", many),
                (String(repeating: "x", count: PayFile.longestName + 1), [Sample.report()]),
            ] {
                try await refuse(isRefusal, "\(reports.count) reports") {
                    _ = try await store.addPayFile(name: name, reports: reports, at: Sample.time(1))
                }
            }
            try expect(try await store.payFiles(), [], "the files")
        },
    ]
}
