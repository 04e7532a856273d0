import Foundation
import GRDB
import Interviewing
import Persistence
import Testing

struct WorkshopFileTests {
    private let draft = ArtifactDraft(type: .risks, title: "Risks", text: "| a | b |")
    private let session = DesignSession(
        prompt: "photo-store",
        level: .l6,
        started: Timestamp(milliseconds: 1),
        minutes: 45,
        questions: [DesignQuestion(asked: "How many?", facts: ["users"], reply: "Ten.")],
        answer: .sections([DesignAnswer.Section(title: "Goals", text: "Ten a second.")])
    )
    private let time = Timestamp(milliseconds: 1)

    @Test func `what was written is there when the file is opened again`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            let document = try await store.addArtifact(draft, origin: .own, at: time)
            let design = try await store.addDesign(session, origin: .own)
            let other = try SQLiteStore.open(folder: folder)
            #expect(try await other.artifact(1) == document)
            #expect(try await other.design(1) == design)
        }
    }

    @Test func `a database without documents and designs gets them, keeps its loops and leaves a copy`() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let file = "\(folder)/inclined.sqlite"
            let queue = try DatabaseQueue(path: file)
            try Migrations.migrator.migrate(queue, upTo: "003-loops")
            try await queue.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO story VALUES (1, 'aaaaaaaaaaaa', 1, 1, 1, NULL, 0, 1);
                        INSERT INTO story_version VALUES (1, 1, 1, 't', '', '', '[]', '[]', '{"free":""}');
                        INSERT INTO loop VALUES (1, 'tpm', 'L6', 'Mine', 1, 'loop', 1, 0, 1);
                        """
                )
            }
            try queue.close()
            let store = try SQLiteStore.open(folder: folder)
            #expect(try await store.headlines().count == 1)
            #expect(try await store.loop(1)?.plan.label == "Mine")
            #expect(try await store.artifacts().isEmpty)
            #expect(try await store.designs().isEmpty)
            _ = try await store.addArtifact(draft, origin: .own, at: time)
            _ = try await store.addDesign(session, origin: .own)
            let copy = try DatabaseQueue(path: "\(file).before-migration-4")
            #expect(try await copy.read { db in try db.tableExists("loop") && !db.tableExists("artifact") })
        }
    }

    @Test(arguments: [
        "UPDATE artifact SET type = 'poem'", "UPDATE design SET level = 'L99'",
        "PRAGMA ignore_check_constraints = ON; UPDATE design SET state = 'asleep'",
    ])
    func `a row that nobody could have written is told as damage, never guessed at`(sql: String) async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            _ = try await store.addArtifact(draft, origin: .own, at: time)
            _ = try await store.addDesign(session, origin: .own)
            let file = "\(folder)/inclined.sqlite"
            let queue = try DatabaseQueue(path: file)
            try await queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
            await #expect(throws: StoreError.damaged(path: file)) {
                _ = try await (store.artifacts(), store.designs())
            }
            await #expect(throws: StoreError.damaged(path: file)) { _ = try await store.archive() }
        }
    }

    @Test func `deleting a design session leaves nothing of it in the file`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            for origin in [StoryOrigin.own, .sample] { _ = try await store.addDesign(session, origin: origin) }
            try await store.deleteDesign(1)
            try await store.clearSamples()
            let queue = try DatabaseQueue(path: "\(folder)/inclined.sqlite")
            let rows = try await queue.read { db in
                try ["design", "design_question", "design_section"].map {
                    try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
                }
            }
            #expect(rows == [0, 0, 0])
        }
    }
}
