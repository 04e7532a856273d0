import Interviewing

extension StoreContract {
    static let entries: [StoreContract] = [
        promise("wishes are replaced as a whole and come in order") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            _ = try await store.addLoop(Sample.plan("B"), purpose: .loop, origin: .own, at: Sample.time(1))
            let wishes = [Sample.wish(0, 0, 1), Sample.wish(0, 1, 1, .forbid), Sample.wish(1, 0, 1)]
            try await store.setWishes([wishes[2], Sample.wish(0, 0, 1, .forbid), wishes[1], wishes[0]], of: 1)
            try expect(try await store.wishes(of: 1), wishes, "the wishes")
            try expect(try await store.wishes(of: 2), [], "another loop's")
            for wish in [Sample.wish(2, 0, 1), Sample.wish(0, 2, 1), Sample.wish(-1, 0, 1)] {
                try await refuse({ $0 == .missing }, "a wish for nothing") { try await store.setWishes([wish], of: 1) }
            }
            try await refuse({ $0 == .missing }, "a wish in no loop") { try await store.setWishes([], of: 9) }
            try expect(try await store.wishes(of: 1), wishes, "the wishes after refusals")
            try await store.setWishes([], of: 1)
            try expect(try await store.wishes(of: 1), [], "after clearing")
        },
        promise("a wish stays with its question, whatever happens to the plan and the story") { store in
            _ = try await store.add(Sample.draft("One"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            let wishes = [Sample.wish(0, 0, 1), Sample.wish(0, 1, 1), Sample.wish(1, 1, 1)]
            try await store.setWishes(wishes, of: 1)
            try await store.delete(Sample.id(1))
            try expect(try await store.wishes(of: 1), wishes, "without the story")
            let rounds = [Sample.round("New", ["Why?", "Who?"]), Sample.round("Two", ["Why?"])]
            try await store.savePlan(Sample.plan("A", rounds: rounds), of: 1)
            try expect(try await store.wishes(of: 1), [wishes[0]], "in the new plan")
        },
        promise("own questions come newest first, each once") { store in
            let (why, how) = (Sample.question("Why 🚀?"), Sample.question("How?"))
            try await store.addQuestions([why, how, why], at: Sample.time(1))
            try await store.addQuestions([how, Sample.question("Who?")], at: Sample.time(2))
            let wanted = [
                OwnQuestion(number: 3, question: Sample.question("Who?"), added: Sample.time(2)),
                OwnQuestion(number: 2, question: how, added: Sample.time(1)),
                OwnQuestion(number: 1, question: why, added: Sample.time(1)),
            ]
            try expect(try await store.ownQuestions(), wanted, "the questions")
            for _ in 0..<2 { try await store.deleteQuestion(2) }
            try expect(try await store.ownQuestions().map(\.number), [3, 1], "after deleting")
        },
        promise("outcomes come by day, the latest first, and outlive their loop") { store in
            _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            let first = try await store.addOutcome(Sample.outcome("2026-11-20", loop: 1, note: "Zu kurz 🚀\n"))
            let second = try await store.addOutcome(Sample.outcome("2026-11-23"))
            let third = try await store.addOutcome(Sample.outcome("2026-11-20"))
            try expect([first, second, third].map(\.number), [1, 2, 3], "the numbers")
            try expect(try await store.outcomes(), [second, third, first], "the outcomes")
            try await refuse({ $0 == .missing }, "an outcome of no loop") {
                _ = try await store.addOutcome(Sample.outcome("2026-11-20", loop: 2))
            }
            try await store.deleteLoop(1)
            let without = OutcomeRecord(number: 1, outcome: Sample.outcome("2026-11-20", note: "Zu kurz 🚀\n"))
            try expect(try await store.outcomes(), [second, third, without], "without the loop")
            for _ in 0..<2 { try await store.deleteOutcome(3) }
            try expect(try await store.outcomes(), [second, without], "after deleting")
        },
        promise("deleting a loop takes all of it, and its number is never used again") { store in
            for _ in 0..<2 {
                _ = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            }
            try await store.saveSession(Sample.running(["x"]), round: 0, of: 2)
            try await store.setWishes([Sample.wish(0, 0, 1)], of: 2)
            for _ in 0..<2 { try await store.deleteLoop(2) }
            try expect(try await store.loop(2), nil, "the loop")
            try expect(try await store.wishes(of: 2), [], "its wishes")
            try expect(try await store.loopHeadlines().map(\.number), [1], "the loops")
            try await store.addQuestions([Sample.question("Why?")], at: Sample.time(1))
            try await store.deleteQuestion(1)
            _ = try await store.addOutcome(Sample.outcome("2026-11-20"))
            try await store.deleteOutcome(1)
            let next = try await store.addLoop(Sample.plan("A"), purpose: .loop, origin: .own, at: Sample.time(1))
            try expect(next.number, 3, "the next loop")
            try expect(next.sessions, [Session(), Session()], "its sessions")
            try await store.addQuestions([Sample.question("Why?")], at: Sample.time(1))
            try expect(try await store.ownQuestions().map(\.number), [2], "the next question")
            try expect(try await store.addOutcome(Sample.outcome("2026-11-20")).number, 2, "the next outcome")
        },
        promise("clearing samples takes sample loops and leaves the candidate's own") { store in
            _ = try await store.addLoop(Sample.plan("Sample"), purpose: .loop, origin: .sample, at: Sample.time(1))
            let own = try await store.addLoop(Sample.plan("Own"), purpose: .loop, origin: .own, at: Sample.time(2))
            try await store.saveSession(Sample.running(["x"]), round: 0, of: 1)
            _ = try await store.addOutcome(Sample.outcome("2026-11-20", loop: 1))
            let archive = try await store.archive()
            try expect(archive.loops.map(\.plan.label), ["Own"], "archived loops")
            try expect(archive.outcomes.map(\.outcome.loop), [nil], "an archived outcome of a sample")
            try await store.clearSamples()
            try expect(try await store.loopHeadlines().map(\.number), [own.number], "the loops")
            try expect(try await store.outcomes().map(\.outcome.loop), [nil], "the outcome")
        },
    ]
}
