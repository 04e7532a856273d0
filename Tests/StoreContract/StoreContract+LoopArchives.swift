import Interviewing

extension StoreContract {
    static let loopArchives: [StoreContract] = [
        promise("loops, questions and outcomes go into an empty store and come out the same") { store in
            let practice = ArchivedLoop(
                number: 2,
                plan: Sample.plan("Practice", rounds: [Sample.round("Alone")]),
                sessions: [Session(state: .finished, version: 7)],
                purpose: .practice,
                created: Sample.time(2),
                wishes: []
            )
            let archive = Archive(
                loops: [
                    Sample.archived(Sample.running(["a", "b 🚀"], version: 4), wishes: [Sample.wish(1, 1, 3)]), practice,
                ],
                questions: [
                    OwnQuestion(number: 1, question: Sample.question("Why?"), added: Sample.time(1)),
                    OwnQuestion(number: 2, question: Sample.question("How?"), added: Sample.time(1)),
                ],
                outcomes: [
                    OutcomeRecord(number: 1, outcome: Sample.outcome("2026-11-23", loop: 2, note: "Two alike")),
                    OutcomeRecord(number: 2, outcome: Sample.outcome("2026-11-23", loop: 2, note: "Two alike")),
                    OutcomeRecord(number: 3, outcome: Sample.outcome("2026-11-20")),
                ]
            )
            let summary = try await store.restore(archive)
            try expect([summary.loops, summary.entries], [2, 5], "what came in")
            try expect(try await store.archive(), archive, "the archive")
            let headlines = try await store.loopHeadlines()
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.archive(), archive, "the archive after the second time")
            try expect(try await store.loopHeadlines(), headlines, "the stamps after the second time")
        },
        promise("an outcome keeps pointing at its loop under the loop's new number") { store in
            let here = try await store.addLoop(Sample.plan("Here"), purpose: .loop, origin: .own, at: Sample.time(9))
            try expect(here.number, 1, "the number that is taken")
            let archive = Archive(
                loops: [Sample.archived(Sample.running(["x"], version: 1), number: 1)],
                outcomes: [
                    OutcomeRecord(number: 4, outcome: Sample.outcome("2026-11-23", loop: 1)),
                    OutcomeRecord(number: 5, outcome: Sample.outcome("2026-11-22", loop: 77)),
                ]
            )
            for _ in 0..<2 { _ = try await store.restore(archive) }
            try expect(try await store.outcomes().map(\.outcome.loop), [2, nil], "the loops")
            try expect(try await store.loop(1), here, "the loop that was here")
        },
        promise("a session that goes on in an archive goes on here, and never the other way round") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            try await store.saveSession(Sample.running(["said", "beg"]), round: 0, of: 1)
            let later = Sample.archived(
                Sample.running(["said", "begun", ""], version: 5),
                wishes: [Sample.wish(0, 0, 1)]
            )
            let earlier = Sample.archived(Sample.running(["sa"], version: 1))
            try expect(try await store.restore(Archive(loops: [later])).loops, 1, "loops")
            try expect(try await store.archive().loops, [later], "the loop that went on")
            for loop in [later, earlier] {
                try hold(try await store.restore(Archive(loops: [loop])).isEmpty, "an earlier state came back")
            }
            try expect(try await store.archive().loops, [later], "the loop after earlier states")
            try await refuse({ $0 == .changed }, "a window that shows the earlier state") {
                try await store.saveSession(Sample.running(["said", "mine"], version: 1), round: 0, of: 1)
            }
        },
        promise("an open answer that grew under the same version is not lost, and windows hear of it") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            try await store.saveSession(Sample.running(["beg"]), round: 0, of: 1)
            let longer = Archive(loops: [Sample.archived(Sample.running(["begun"], version: 1))])
            try expect(try await store.restore(longer).loops, 1, "loops")
            try expect(try await store.loop(1)?.sessions.first, Sample.running(["begun"], version: 2), "the session")
            try hold(try await store.restore(longer).isEmpty, "the second time was not empty")
        },
        promise("where both sides said something of their own, both loops stay") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            try await store.saveSession(Sample.running(["mine", ""]), round: 0, of: 1)
            let here = try await store.loop(1)
            let theirs = Sample.archived(Sample.running(["theirs", "", ""], version: 9), number: 3)
            let outcome = OutcomeRecord(number: 1, outcome: Sample.outcome("2026-11-23", loop: 3))
            let archive = Archive(loops: [theirs], outcomes: [outcome])
            _ = try await store.restore(archive)
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.loop(1), here, "the loop that was here")
            try expect(try await store.loop(2)?.sessions, theirs.sessions, "the archive's loop")
            try expect(try await store.outcomes().map(\.outcome.loop), [2], "the outcome's loop")
            // Everything taken out now goes in again without a third loop.
            try hold(try await store.restore(try await store.archive()).isEmpty, "the own archive was not empty")
        },
        promise("wishes that are here stay as they are") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            try await store.setWishes([Sample.wish(0, 0, 1)], of: 1)
            let loop = Sample.archived(Session(), wishes: [Sample.wish(1, 0, 2)])
            try hold(try await store.restore(Archive(loops: [loop])).isEmpty, "something came in")
            try expect(try await store.wishes(of: 1), [Sample.wish(0, 0, 1)], "the wishes")
            try await store.setWishes([], of: 1)
            try expect(try await store.restore(Archive(loops: [loop])).loops, 1, "loops")
            try expect(try await store.wishes(of: 1), loop.wishes, "the archive's wishes")
        },
    ]
}
