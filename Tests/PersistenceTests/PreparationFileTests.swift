import Foundation
import GRDB
import Interviewing
import Persistence
import Testing

struct PreparationFileTests {
    private let time = Timestamp(milliseconds: 1)
    private let offer = Offer(company: "Ledger", base: Money(minor: 15_000_000, .usd))
    private let report = PayReport(track: .tpm, level: .l6, year: 2025, total: 300_000)
    private let settings = PlanSettings(
        loopDay: CalendarDay(number: 20_600),
        minutes: Array(repeating: 60, count: 7),
        daysOff: [CalendarDay(number: 20_599)]
    )
    private let mark = TaskMark(
        task: "story.earn-trust",
        title: "Write",
        state: .done,
        minutes: 45,
        day: CalendarDay(number: 20_500)
    )

    /// Fills a store with one of everything; says the story's id.
    @discardableResult
    private func fill(_ store: SQLiteStore) async throws -> StoryID {
        var random = SystemRandomNumberGenerator()
        let id = StoryID(using: &random)
        _ = try await store.add(StoryDraft(title: "Lock", text: .free("I")), as: id, origin: .own, at: time)
        _ = try await store.addOffer(offer, origin: .own, at: time)
        try await store.setFitAnswers(FitAnswers(choices: ["a": "b"], given: time))
        try await store.setPlanSettings(settings)
        try await store.markTask(mark)
        _ = try await store.addRehearsal(RehearsalCardID(story: id, fact: "40 %"), grade: .good, at: time)
        _ = try await store.addPayFile(name: "pay.csv", reports: [report], at: time)
        return id
    }

    @Test func `what was decided and rehearsed is there when the file is opened again`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            try await fill(store)
            let archive = try await store.archive()
            #expect(archive.offers.count == 1 && archive.rehearsals.count == 1 && archive.payFiles.count == 1)
            #expect(archive.planSettings == settings && archive.taskMarks == [mark])
            #expect(try await SQLiteStore.open(folder: folder).archive() == archive)
        }
    }

    @Test func `a database from before there were offers keeps everything, gets them and leaves a copy`() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let file = "\(folder)/inclined.sqlite"
            let queue = try DatabaseQueue(path: file)
            try Migrations.migrator.migrate(queue, upTo: "004-workshop")
            try await queue.write { db in
                try db.execute(
                    sql: """
                        UPDATE revision SET number = 17;
                        INSERT INTO story VALUES (1, 'aaaaaaaaaaaa', 1, 1, 1, NULL, 0, 1);
                        INSERT INTO story_version VALUES (1, 1, 1, 't', '', '', '[]', '[]', '{"free":""}');
                        INSERT INTO loop VALUES (1, 'tpm', 'L6', 'Mine', 1, 'loop', 1, 0, 1);
                        INSERT INTO artifact (number, type, title, text, version, created, changed, sample)
                            VALUES (1, 'risks', 'Risks', 'x', 3, 1, 2, 0);
                        """
                )
            }
            try queue.close()
            let store = try SQLiteStore.open(folder: folder)
            #expect(try await store.revision() == 17)
            #expect(try await store.headlines().count == 1)
            #expect(try await store.loop(1)?.plan.label == "Mine")
            #expect(try await store.artifact(1)?.version == 3)
            var archive = try await store.archive()
            #expect(archive.artifacts.count == 1)
            (archive.stories, archive.loops, archive.artifacts) = ([], [], [])
            #expect(archive == Archive())
            try await fill(store)
            #expect(try await store.revision() == 24)
            let copy = try DatabaseQueue(path: "\(file).before-migration-5")
            #expect(try await copy.read { db in try db.tableExists("artifact") && !db.tableExists("offer") })
        }
    }

    @Test(arguments: [
        "UPDATE offer SET terms = '{}'", "UPDATE fit SET choices = '[]'", "UPDATE plan SET loop_day = '2026-02-30'",
        "UPDATE plan SET minutes = '1 2 3 4 5 6 7 8'", "UPDATE plan SET days_off = 'soon'",
        "UPDATE task_mark SET day = '2026-02-30'",
        "PRAGMA ignore_check_constraints = ON; UPDATE task_mark SET state = 'asleep'",
        "PRAGMA ignore_check_constraints = ON; UPDATE rehearsal SET grade = 5",
        "PRAGMA foreign_keys = OFF; UPDATE rehearsal SET story = '../../../etc'",
        "UPDATE pay_report SET level = 'L99'",
    ])
    func `a row that nobody could have written is told as damage, never guessed at`(sql: String) async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            try await fill(store)
            let file = "\(folder)/inclined.sqlite"
            let queue = try DatabaseQueue(path: file)
            try await queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
            await #expect(throws: StoreError.damaged(path: file)) { _ = try await store.archive() }
        }
    }

    @Test func `deleting leaves nothing of it in the file`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            let story = try await fill(store)
            try await store.delete(story)
            try await store.deleteOffer(1)
            try await store.deletePayFile(1)
            try await store.setFitAnswers(nil)
            try await store.setPlanSettings(nil)
            try await store.unmarkTask(mark.task)
            let queue = try DatabaseQueue(path: "\(folder)/inclined.sqlite")
            let rows = try await queue.read { db in
                try ["offer", "fit", "plan", "task_mark", "rehearsal", "pay_file", "pay_report"].map {
                    try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
                }
            }
            #expect(rows == [0, 0, 0, 0, 0, 0, 0])
        }
    }

    @Test func `a large pay file comes in, is found again and goes`() async throws {
        let store = try SQLiteStore.inMemory()
        let reports = (0..<PayFile.mostReports).map { number in
            PayReport(track: .pgm, level: .l5, year: 2024, total: 100_000 + number, location: "Berlin")
        }
        for _ in 0..<2 { _ = try await store.addPayFile(name: "all.csv", reports: reports, at: time) }
        let files = try await store.payFiles()
        #expect(files.count == 1 && files.first?.reports == reports)
    }
}
