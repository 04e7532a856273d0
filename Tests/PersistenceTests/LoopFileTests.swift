import Foundation
import GRDB
import Interviewing
import Persistence
import Testing

struct LoopFileTests {
    private let time = Timestamp(milliseconds: 1)

    private func round(_ questions: Int) -> Round {
        Round(
            stage: .interview,
            role: "Peer",
            temperament: "curious",
            principles: ["ownership"],
            area: .principles,
            minutes: 60,
            seat: .interviewer,
            questions: (0..<questions).map {
                AskedQuestion(id: "q-\($0)", text: "Question \($0)?", area: .principles, principles: ["ownership"])
            }
        )
    }

    /// Two thirds of an hour of talk: every question with follow-ups.
    private func session(_ round: Round, turns: Int = 4) -> Session {
        let answer = String(repeating: "I moved the cut-over by two weeks. ", count: 50)
        let exchanges = round.questions.map { question in
            let turns = (0..<turns).map { depth in
                let probe = depth == 0 ? nil : AskedProbe(group: "depth", depth: depth, text: "And then?")
                return Turn(probe: probe, answer: answer, seconds: 90, state: .answered)
            }
            return Exchange(question: question, turns: turns)
        }
        return Session(state: .running, exchanges: exchanges)
    }

    private func plan(_ rounds: Int) -> LoopPlan {
        LoopPlan(track: .tpm, level: .l6, label: "", seed: 1, rounds: (0..<rounds).map { _ in round(4) })
    }

    @Test func `a draft outlives the program that saved it`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            let loop = try await store.addLoop(plan(1), purpose: .loop, origin: .own, at: time).number
            var begun = session(round(4))
            begun.exchanges[3].turns[3].state = .open
            try await store.saveSession(begun, round: 0, of: loop)
            try await store.saveDraft("Half a sen", seconds: 3, means: .typed, version: 1, round: 0, of: loop)
            let other = try await SQLiteStore.open(folder: folder).loop(loop)
            #expect(other?.sessions[0].exchanges[3].turns[3].answer == "Half a sen")
            #expect(other?.sessions[0].exchanges[2] == begun.exchanges[2])
        }
    }

    @Test func `of two programs that save at the same time one is told, and drafts never get in each other's way`()
        async throws
    {
        try await withFolder { folder in
            let stores = [try SQLiteStore.open(folder: folder), try SQLiteStore.open(folder: folder)]
            _ = try await stores[0].addLoop(plan(1), purpose: .loop, origin: .own, at: time)
            for version in 0..<20 {
                var next = session(round(1), turns: 1)
                next.version = version
                next.exchanges[0].turns[0].state = .open
                let saved = next
                let outcomes = await withTaskGroup { group in
                    for store in stores {
                        group.addTask { () async -> StoreError? in
                            do throws(StoreError) {
                                try await store.saveSession(saved, round: 0, of: 1)
                                return nil
                            } catch { return error }
                        }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                #expect(outcomes.compactMap(\.self) == [.changed])
                try await withThrowingTaskGroup { group in
                    for store in stores {
                        group.addTask {
                            for _ in 0..<5 {
                                try await store.saveDraft(
                                    "x",
                                    seconds: 0,
                                    means: .typed,
                                    version: version + 1,
                                    round: 0,
                                    of: 1
                                )
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test func `a database without loops gets them and keeps its stories`() async throws {
        try await withFolder { folder in
            let file = try earlier(in: folder)
            let store = try SQLiteStore.open(folder: folder)
            #expect(try await store.headlines().count == 1)
            #expect(try await store.loopHeadlines().isEmpty)
            let copy = try DatabaseQueue(path: "\(file).before-migration-3")
            #expect(try await copy.read { db in try !db.tableExists("loop") })
        }
    }

    private func earlier(in folder: String) throws -> String {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let file = "\(folder)/inclined.sqlite"
        let queue = try DatabaseQueue(path: file)
        try Migrations.migrator.migrate(queue, upTo: "002-profile")
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO story VALUES (1, 'aaaaaaaaaaaa', 1, 1, 1, NULL, 0, 1);
                    INSERT INTO story_version VALUES (1, 1, 1, 't', '', '', '[]', '[]', '{"free":""}');
                    """
            )
        }
        try queue.close()
        return file
    }

    /// Loose bounds: what matters is that nobody waits while typing.
    @Test func `saving what is said and loading a loop take no noticeable time`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            let clock = ContinuousClock()
            _ = try await store.addLoop(plan(5), purpose: .loop, origin: .own, at: time)
            var saved: [Duration] = []
            var drafted: [Duration] = []
            for round in 0..<5 {
                for version in 0..<8 {
                    var next = session(self.round(4))
                    next.version = version
                    next.exchanges[3].turns[3].state = .open
                    saved.append(try await clock.measure { try await store.saveSession(next, round: round, of: 1) })
                    drafted.append(
                        try await clock.measure {
                            try await store.saveDraft(
                                "A draft",
                                seconds: 1,
                                means: .typed,
                                version: version + 1,
                                round: round,
                                of: 1
                            )
                        }
                    )
                }
            }
            var loaded: [Duration] = []
            for _ in 0..<40 { loaded.append(try await clock.measure { _ = try await store.loop(1) }) }
            let medians = [saved, drafted, loaded].map { $0.sorted()[$0.count / 2] }
            print(
                "A session is saved in \(medians[0]), a draft in \(medians[1]), a loop of 5 rounds loaded in \(medians[2])."
            )
            #expect(medians.allSatisfy { $0 < .milliseconds(200) }, "\(medians)")
        }
    }
}
