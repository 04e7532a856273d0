import Foundation
import GRDB
public import Interviewing

/// The store of one candidate in one SQLite file.
///
/// Every write is one transaction that is on the disk when the call returns; a crash or a power cut leaves the state
/// before or after it. Any number of programs may open the same file.
public struct SQLiteStore: Sendable {
    let writer: any DatabaseWriter
    /// The file, for messages.
    public let path: String
    private static let noFile = ":memory:"

    /// Opens the database in a folder and makes both when they are not there; only the owner may read them.
    ///
    /// A copy is left beside the file before its schema changes.
    public static func open(folder: String) throws(StoreError) -> SQLiteStore {
        let file = try DataFile.prepare(in: folder)
        do {
            var configuration = Configuration()
            configuration.label = "inclined"
            configuration.busyMode = .timeout(5)
            configuration.maximumReaderCount = 3
            let pool = try DatabasePool(path: file, configuration: configuration)
            // What is confirmed must survive a power cut, not only a crash of the program. The pool chooses less for
            // the connection it writes with, so this comes after it.
            try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            return try SQLiteStore(writer: pool, path: file)
        } catch {
            throw StoreError(error, path: file)
        }
    }

    /// Makes an empty store in memory, for tests and trials; it is gone with the value.
    public static func inMemory() throws(StoreError) -> SQLiteStore {
        do {
            return try SQLiteStore(writer: DatabaseQueue(), path: noFile)
        } catch {
            throw StoreError(error, path: noFile)
        }
    }

    private init(writer: any DatabaseWriter, path: String) throws {
        let migrator = Migrations.migrator
        let state = try writer.read { db in
            (isNewer: try migrator.hasBeenSuperseded(db), applied: try migrator.appliedIdentifiers(db))
        }
        if state.isNewer { throw StoreError.newer(path: path) }
        if !state.applied.isEmpty, state.applied.count < migrator.migrations.count {
            try Self.copy(writer, to: "\(path).before-migration-\(state.applied.count + 1)")
        }
        try migrator.migrate(writer)
        self.writer = writer
        self.path = path
    }

    /// Ends all work and puts everything into the one file; the store cannot be used afterwards.
    public func close() throws(StoreError) {
        do {
            try writer.close()
            guard path != Self.noFile else { return }
            // The pool closes its readers last, and a reader cannot bring the log into the file; one more connection can.
            let last = try DatabaseQueue(path: path)
            _ = try last.read { db in try Int.fetchOne(db, sql: "SELECT number FROM revision") }
            try last.close()
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Writes a consistent copy of the whole database to a file that does not exist yet.
    public func backup(to file: String) throws(StoreError) {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw StoreError.unreachable(path: file, reason: "it exists already; choose another name")
        }
        do {
            try Self.copy(writer, to: file)
        } catch {
            try? FileManager.default.removeItem(atPath: file)
            throw StoreError(error, path: file)
        }
    }

    private static func copy(_ writer: any DatabaseWriter, to file: String) throws {
        try DataFile.createPrivately(file)
        let target = try DatabaseQueue(path: file)
        try writer.backup(to: target)
        try target.close()
    }

    /// How thoroughly a transaction is flushed before it is confirmed, as SQLite counts it: 2 is FULL.
    package func synchronousSetting() async throws(StoreError) -> Int {
        do {
            return try await writer.writeWithoutTransaction { db in
                try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Reads in one consistent view.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await writer.read(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Writes in one transaction and moves the revision on with it.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await writeSilently { db in
            try db.execute(sql: "UPDATE revision SET number = number + 1")
            return try body(db)
        }
    }

    /// Writes in one transaction that no page has to hear of.
    func writeSilently<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await writer.write(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
