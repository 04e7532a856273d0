import Foundation
import GRDB
import Interviewing
import Persistence
import Testing

struct DataFileTests {
    private let draft = StoryDraft(title: "One", text: .free("I moved it."))
    private let time = Timestamp(milliseconds: 1)

    private func id() -> StoryID {
        var random = SystemRandomNumberGenerator()
        return StoryID(using: &random)
    }

    @Test func `only the owner can read the file and its folder`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            _ = try await store.add(draft, as: id(), origin: .own, at: time)
            #expect(try mode(folder) == 0o700)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                #expect(try mode("\(folder)/\(name)") == 0o600, "\(name)")
            }
        }
    }

    @Test func `what was saved is there when the file is opened again`() async throws {
        try await withFolder { folder in
            let name = id()
            let saved = try await SQLiteStore.open(folder: folder).add(draft, as: name, origin: .own, at: time)
            #expect(try await SQLiteStore.open(folder: folder).story(name) == saved)
        }
    }

    @Test func `two programs see each other's changes`() async throws {
        try await withFolder { folder in
            let (one, two) = (try SQLiteStore.open(folder: folder), try SQLiteStore.open(folder: folder))
            let before = try await two.revision()
            let name = id()
            _ = try await one.add(draft, as: name, origin: .own, at: time)
            #expect(try await two.revision() != before)
            #expect(try await two.story(name)?.draft == draft)
        }
    }

    @Test func `a write is on the disk before it is confirmed`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            // 2 is FULL: the log is flushed with every transaction.
            #expect(try await store.synchronousSetting() == 2)
        }
    }

    @Test func `a damaged file is named and left as it is`() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let file = "\(folder)/inclined.sqlite"
            let rubbish = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            try rubbish.write(to: URL(fileURLWithPath: file))
            #expect(throws: StoreError.damaged(path: file)) { try SQLiteStore.open(folder: folder) }
            #expect(FileManager.default.contents(atPath: file) == rubbish)
        }
    }

    @Test func `a file of a newer program is refused`() async throws {
        try await withFolder { folder in
            _ = try SQLiteStore.open(folder: folder)
            let file = "\(folder)/inclined.sqlite"
            let queue = try DatabaseQueue(path: file)
            try await queue.write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-later')")
            }
            try queue.close()
            #expect(throws: StoreError.newer(path: file)) { try SQLiteStore.open(folder: folder) }
        }
    }

    @Test func `an earlier schema is copied before it is migrated`() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let file = "\(folder)/inclined.sqlite"
            let queue = try DatabaseQueue(path: file)
            try Migrations.migrator.migrate(queue, upTo: "001-stories")
            try queue.close()
            _ = try SQLiteStore.open(folder: folder)
            let copy = try DatabaseQueue(path: "\(file).before-migration-2")
            let tables = try await copy.read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
            }
            #expect(tables.contains("story") && !tables.contains("resume"))
            #expect(try mode("\(file).before-migration-2") == 0o600)
        }
    }

    @Test func `a backup holds everything and never overwrites`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            let name = id()
            _ = try await store.add(draft, as: name, origin: .own, at: time)
            try FileManager.default.createDirectory(atPath: "\(folder)/copy", withIntermediateDirectories: true)
            try store.backup(to: "\(folder)/copy/inclined.sqlite")
            #expect(try await SQLiteStore.open(folder: "\(folder)/copy").story(name)?.draft == draft)
            #expect(throws: StoreError.self) { try store.backup(to: "\(folder)/copy/inclined.sqlite") }
        }
    }

    @Test func `after closing everything is in the one file`() async throws {
        try await withFolder { folder in
            let store = try SQLiteStore.open(folder: folder)
            for _ in 0..<20 { _ = try await store.add(draft, as: id(), origin: .own, at: time) }
            _ = try await store.headlines()
            try store.close()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["inclined.sqlite"])
            #expect(try await SQLiteStore.open(folder: folder).headlines().count == 20)
        }
    }

    @Test func `a folder that cannot be made is named`() async throws {
        #expect(throws: StoreError.self) { try SQLiteStore.open(folder: "/dev/null/inclined") }
    }

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }
}
