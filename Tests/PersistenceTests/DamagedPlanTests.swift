import Foundation
import GRDB
import Interviewing
import Persistence
import Testing

/// What cannot be read any more can be replaced.
struct DamagedPlanTests {
    private let settings = PlanSettings(
        loopDay: CalendarDay(number: 20_600),
        minutes: Array(repeating: 60, count: 7),
        daysOff: []
    )
    private let answers = FitAnswers(choices: ["a": "b"], given: Timestamp(milliseconds: 1))

    /// A store in which the plan and the answers are damaged.
    private func withDamage(_ body: (SQLiteStore) async throws -> Void) async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            try await store.setPlanSettings(settings)
            try await store.setFitAnswers(answers)
            let queue = try DatabaseQueue(path: "\(folder)/inclined.sqlite")
            try await queue.writeWithoutTransaction { db in
                try db.execute(sql: "UPDATE plan SET loop_day = '2026-02-30'; UPDATE fit SET choices = '[]'")
            }
            try queue.close()
            await #expect(throws: StoreError.damaged(path: "\(folder)/inclined.sqlite")) {
                _ = try await store.planSettings()
            }
            try await body(store)
        }
    }

    @Test func `a damaged plan and damaged answers give way to new ones`() async throws {
        try await withDamage { store in
            try await store.setPlanSettings(settings)
            try await store.setFitAnswers(answers)
            #expect(try await store.planSettings() == settings)
            #expect(try await store.fitAnswers() == answers)
            let revision = try await store.revision()
            try await store.setPlanSettings(settings)
            #expect(try await store.revision() == revision)
        }
    }

    @Test func `a damaged plan and damaged answers can be cleared`() async throws {
        try await withDamage { store in
            try await store.setPlanSettings(nil)
            try await store.setFitAnswers(nil)
            #expect(try await store.planSettings() == nil)
            #expect(try await store.fitAnswers() == nil)
        }
    }

    @Test func `an archive puts a plan and answers in the place of damaged ones`() async throws {
        try await withDamage { store in
            let archive = Archive(fitAnswers: answers, planSettings: settings)
            let first = try await store.restore(archive)
            let second = try await store.restore(archive)
            #expect(first.settings == 2 && second.isEmpty)
            #expect(try await store.planSettings() == settings)
        }
    }

    @Test func `an archive of as many large pay files as are kept comes in twice in seconds`() async throws {
        let store = try SQLiteStore.inMemory()
        let files = (1...PayFile.mostFiles).map { number in
            PayFile(
                number: number,
                name: "\(number).csv",
                added: Timestamp(milliseconds: Int64(number)),
                // All of them alike in number and sum, so that none is told apart without being read.
                reports: (0..<200).map { place in
                    let total = 100_000 + (place == number ? 1 : 0) + (place == 0 ? 1 : 0)
                    return PayReport(track: .tpm, level: .l6, year: 2025, total: total)
                }
            )
        }
        let archive = Archive(payFiles: files)
        #expect(try await store.restore(archive).payFiles == files.count)
        #expect(try await store.restore(archive).isEmpty)
        #expect(try await store.payFiles().count == files.count)
    }
}
