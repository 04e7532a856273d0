import Interviewing

extension StoreContract {
    static let loops: [StoreContract] = [
        promise("a loop comes back as it was made, and no round has begun") { store in
            let first = try await store.addLoop(
                Sample.plan("A “label” 🚀"),
                purpose: .loop,
                origin: .own,
                at: Sample.time(5)
            )
            let plain = Sample.plan("", rounds: [])
            let second = try await store.addLoop(plain, purpose: .practice, origin: .sample, at: Sample.time(6))
            try expect(first.plan, Sample.plan("A “label” 🚀"), "the plan")
            try expect(first.sessions, [Session(), Session()], "the sessions")
            try expect([first.number, second.number], [1, 2], "the numbers")
            try expect(try await store.loop(1), first, "the first")
            try expect(try await store.loop(2), second, "the second")
            try expect(second.isSample && second.purpose == .practice && !first.isSample, true, "what they are")
            try expect(try await store.loop(3), nil, "a loop that nobody made")
        },
        promise("the loop made latest comes first") { store in
            for time in [10, 30, 20] as [Int64] {
                _ = try await store.addLoop(Sample.plan(""), purpose: .loop, origin: .own, at: Sample.time(time))
            }
            try expect(try await store.loopHeadlines().map(\.number), [2, 3, 1], "the order")
        },
        promise("every word of a session is kept, however long or strange") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            let family = String(repeating: "👩‍👩‍👧‍👦", count: 20_000)
            let long = String(repeating: "Zß é e\u{301} \u{202E}日本語 '; DROP TABLE turn; --\r\n", count: 500)
            var session = Sample.running(["", "\n\t ", family, long, "\u{FEFF}\u{1}"])
            var skipped = Turn(answer: "Said anyway", seconds: 7, means: .dictated, state: .skipped)
            session.exchanges.append(Exchange(question: Sample.question("🚀?"), turns: [skipped]))
            skipped.means = .recorded
            session.exchanges.append(Exchange(question: Sample.question("Why?"), turns: [skipped, Turn()]))
            session.exchanges.append(Exchange(question: Sample.question("Nothing?"), turns: []))
            session.state = .finished
            try expect(try await store.saveSession(session, round: 1, of: 1), 1, "the version")
            session.version = 1
            let kept = try await store.loop(1)?.sessions ?? []
            try expect(kept, [Session(), session], "the sessions")
            let bytes = kept.last?.exchanges.first?.turns.map { Array($0.answer.utf8) }
            try expect(bytes, session.exchanges.first?.turns.map { Array($0.answer.utf8) }, "the bytes")
            let short = Sample.running(["Only this."], version: 1)
            try await store.saveSession(short, round: 1, of: 1)
            try expect(try await store.loop(1)?.sessions.last?.exchanges, short.exchanges, "the shorter session")
        },
        promise("of two windows that save a session only the first one does") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            try expect(try await store.saveSession(Sample.running(["mine"]), round: 0, of: 1), 1, "the version")
            let kept = try await store.loop(1)
            for version in [0, 2] {
                try await refuse({ $0 == .changed }, "version \(version)") {
                    try await store.saveSession(Sample.running(["theirs"], version: version), round: 0, of: 1)
                }
            }
            try expect(try await store.loop(1), kept, "the loop")
            try expect(
                try await store.saveSession(Sample.running(["more"], version: 1), round: 0, of: 1),
                2,
                "the next"
            )
        },
        promise("only a session that is there can be saved") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            for (round, loop) in [(0, 2), (2, 1), (-1, 1)] {
                try await refuse({ $0 == .missing }, "round \(round) of loop \(loop)") {
                    try await store.saveSession(Sample.running(["x"]), round: round, of: loop)
                }
                try await refuse({ $0 == .missing }, "a draft in round \(round) of loop \(loop)") {
                    try await store.saveDraft("x", seconds: 1, means: .typed, version: 0, round: round, of: loop)
                }
            }
        },
        promise("a draft is kept in the open answer, and nothing else moves on") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            try await store.saveSession(Sample.running(["said", "beg"]), round: 0, of: 1)
            let (revision, headlines) = (try await store.revision(), try await store.loopHeadlines())
            for text in ["begun", "begun 🚀", ""] {
                try await store.saveDraft(text, seconds: 42, means: .dictated, version: 1, round: 0, of: 1)
                var wanted = Sample.running(["said", text], version: 1)
                wanted.exchanges[0].turns[1].seconds = 42
                wanted.exchanges[0].turns[1].means = .dictated
                try expect(try await store.loop(1)?.sessions, [wanted, Session()], "the sessions")
            }
            try expect(try await store.revision(), revision, "the revision")
            try expect(try await store.loopHeadlines(), headlines, "the stamp")
        },
        promise("a draft that comes too late changes nothing") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            func late(_ version: Int, _ what: String) async throws {
                let kept = try await store.loop(1)
                try await refuse({ $0 == .changed }, what) {
                    try await store.saveDraft("late", seconds: 1, means: .typed, version: version, round: 0, of: 1)
                }
                try expect(try await store.loop(1), kept, "the loop after \(what)")
            }
            try await late(0, "a draft of a session that has not begun")
            try await store.saveSession(Sample.running(["open"]), round: 0, of: 1)
            try await late(0, "a draft of an earlier version")
            var session = Sample.running(["said"], version: 1)
            session.exchanges[0].turns[0].state = .answered
            try await store.saveSession(session, round: 0, of: 1)
            try await late(2, "a draft where no answer is open")
            session = Sample.running(["open"], version: 2)
            session.state = .finished
            try await store.saveSession(session, round: 0, of: 1)
            try await late(3, "a draft of a session that is over")
            session = Sample.running(["open"], version: 3)
            session.exchanges.append(Exchange(question: Sample.question("Next?"), turns: []))
            try await store.saveSession(session, round: 0, of: 1)
            try await late(4, "a draft of an answer before the last question")
        },
        promise("every change of a loop but a draft gives it a new stamp and moves the revision") { store in
            var seen: Set<Int64> = []
            _ = try await store.addLoop(Sample.plan("Other"), purpose: .loop, origin: .own, at: Sample.time(1))
            let other = try await store.loopHeadlines()
            func changed(_ what: String, _ change: () async throws -> Void) async throws {
                let before = try await store.revision()
                try await change()
                try hold(try await store.revision() != before, "\(what) left the revision")
                let headlines = try await store.loopHeadlines()
                try hold(headlines.first.map { seen.insert($0.stamp).inserted } ?? false, "\(what) left the stamp")
                try expect(headlines.last, other.last, "the other loop after \(what)")
            }
            try await changed("adding") {
                _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(2))
            }
            try await changed("a plan") { try await store.savePlan(Sample.plan("B"), of: 2) }
            try await changed("a session") { try await store.saveSession(Sample.running(["x"]), round: 1, of: 2) }
            try await changed("a wish") { try await store.setWishes([Sample.wish(0, 0, 1)], of: 2) }
            try await changed("no wish") { try await store.setWishes([], of: 2) }
            let before = try await store.revision()
            try await store.deleteLoop(2)
            try hold(try await store.revision() != before, "deleting left the revision")
        },
        promise("a plan can change around what was said, and never under it") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            try await store.saveSession(Sample.running(["said"]), round: 0, of: 1)
            let session = Sample.running(["said"], version: 1)
            var plan = Sample.plan(
                "B",
                rounds: [Sample.round("One"), Sample.round("New", ["Who?"]), Sample.round("3")]
            )
            plan.level = .l7
            try await store.savePlan(plan, of: 1)
            try expect(try await store.loop(1)?.plan, plan, "the plan")
            try expect(try await store.loop(1)?.sessions, [session, Session(), Session()], "the sessions")
            let kept = try await store.loop(1)
            let others = [
                [], [Sample.round("Other")], [Sample.round("One", ["Why?"])],
                [Sample.round("New"), Sample.round("One")],
            ]
            for rounds in others {
                try await refuse({ $0 == .changed }, "\(rounds.map(\.role))") {
                    try await store.savePlan(Sample.plan("C", rounds: rounds), of: 1)
                }
            }
            try expect(try await store.loop(1), kept, "the loop")
            try await store.savePlan(Sample.plan("C", rounds: [Sample.round("One")]), of: 1)
            try expect(try await store.loop(1)?.sessions, [session], "the sessions of the shorter plan")
            try await refuse({ $0 == .missing }, "a plan of nothing") { try await store.savePlan(plan, of: 9) }
        },
        promise("what cannot be taken out and put back is refused") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            let kept = try await store.archive()
            func refused(_ what: String, _ call: () async throws -> Void) async throws {
                let isRefusal: (StoreError) -> Bool = { if case .refused = $0 { true } else { false } }
                try await refuse(isRefusal, what, call)
                try expect(try await store.archive(), kept, "the archive after \(what)")
            }
            var plan = Sample.plan("A")
            plan.seed = -1
            try await refused("a seed") { try await store.savePlan(plan, of: 1) }
            let many = Array(repeating: Sample.round("One"), count: LoopPlan.mostRounds + 1)
            try await refused("many rounds") {
                _ = try await store.addLoop(
                    Sample.plan("A", rounds: many),
                    purpose: .loop,
                    origin: .own,
                    at: Sample.time(1)
                )
            }
            try await refused("a zero byte") {
                try await store.saveSession(Sample.running(["a\u{0}b"]), round: 0, of: 1)
            }
            try await refused("an id with a space") {
                let question = AskedQuestion(id: "a b", text: "x", area: .principles, principles: [])
                try await store.addQuestions([Sample.question("Fine?"), question], at: Sample.time(1))
            }
            try await refused("no day") { _ = try await store.addOutcome(Sample.outcome("2026-02-30")) }
        },
    ]
}
