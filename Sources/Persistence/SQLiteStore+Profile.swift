import GRDB
public import Interviewing

extension SQLiteStore: ProfileStore {
    /// As `ProfileStore` promises.
    public func resumes() async throws(StoreError) -> [ResumeRecord] {
        try await read(Self.resumes)
    }

    /// As `ProfileStore` promises.
    public func addResume(
        name: String,
        text: String,
        origin: StoryOrigin,
        at time: Timestamp
    ) async throws(StoreError) -> ResumeRecord {
        try await write { db in
            try Self.insertResume(name: name, text: text, isSample: origin == .sample, at: time, in: db)
            return ResumeRecord(
                number: Int(db.lastInsertedRowID),
                name: name,
                text: text,
                added: time,
                isSample: origin == .sample
            )
        }
    }

    /// As `ProfileStore` promises.
    public func useResume(_ number: Int) async throws(StoreError) {
        try await write { db in try Self.use(resume: number, in: db) }
    }

    /// As `ProfileStore` promises.
    public func deleteResume(_ number: Int) async throws(StoreError) {
        try await write { db in try db.execute(sql: "DELETE FROM resume WHERE number = ?", arguments: [number]) }
    }

    /// As `ProfileStore` promises.
    public func targets() async throws(StoreError) -> (all: [Target], current: Int?) {
        try await read(Self.targets)
    }

    /// As `ProfileStore` promises.
    public func addTarget(
        track: Track,
        level: Level,
        label: String,
        origin: StoryOrigin
    ) async throws(StoreError) -> Target {
        try await write { db in
            try Self.insertTarget(track: track, level: level, label: label, isSample: origin == .sample, in: db)
        }
    }

    /// As `ProfileStore` promises.
    public func useTarget(_ number: Int) async throws(StoreError) {
        try await write { db in try Self.use(number, in: db) }
    }

    /// As `ProfileStore` promises.
    public func deleteTarget(_ number: Int) async throws(StoreError) {
        try await write { db in try db.execute(sql: "DELETE FROM target WHERE number = ?", arguments: [number]) }
    }

    /// As `ProfileStore` promises.
    public func priors(for track: Track) async throws(StoreError) -> [String: Double] {
        try await read { db in try Self.priors(for: track, in: db) }
    }

    /// As `ProfileStore` promises.
    public func setPriors(_ priors: [String: Double], for track: Track) async throws(StoreError) {
        try await write { db in try Self.replacePriors(priors, for: track, in: db) }
    }

    /// As `ProfileStore` promises.
    public func secretTerms() async throws(StoreError) -> [String] {
        try await read { db in try String.fetchAll(db, sql: Query.secretTerms) }
    }

    /// As `ProfileStore` promises.
    public func setSecretTerms(_ terms: [String]) async throws(StoreError) {
        try await write { db in try Self.replaceSecretTerms(terms, in: db) }
    }

    /// As `ProfileStore` promises.
    public func clearSamples() async throws(StoreError) {
        try await write { db in
            try Self.remove(Int64.fetchAll(db, sql: "SELECT key FROM story WHERE sample = 1"), in: db)
            try db.execute(sql: "DELETE FROM resume WHERE sample = 1")
            try db.execute(sql: "DELETE FROM target WHERE sample = 1")
            try db.execute(sql: "DELETE FROM loop WHERE sample = 1")
            try db.execute(sql: "DELETE FROM artifact WHERE sample = 1")
            try db.execute(sql: "DELETE FROM design WHERE sample = 1")
            try db.execute(sql: "DELETE FROM offer WHERE sample = 1")
        }
    }
}

extension SQLiteStore {
    static func resumes(in db: Database) throws -> [ResumeRecord] {
        try Row.fetchAll(db, sql: Query.resumes).map {
            ResumeRecord(
                number: $0["number"],
                name: $0["name"],
                text: $0["text"],
                added: Timestamp(milliseconds: $0["added"]),
                isSample: $0["sample"]
            )
        }
    }

    static func insertResume(name: String, text: String, isSample: Bool, at time: Timestamp, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO resume (name, text, added, used, sample)
                VALUES (?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM resume), ?)
                """,
            arguments: [name, text, time.milliseconds, isSample]
        )
    }

    static func targets(in db: Database) throws -> (all: [Target], current: Int?) {
        let latestFirst = try Row.fetchAll(db, sql: Query.targets).map { row in
            guard let track = Track(rawValue: row["track"]), let level = Level(rawValue: row["level"]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a target of no known track or level")
            }
            return Target(number: row["number"], track: track, level: level, label: row["label"])
        }
        return (latestFirst.sorted { $0.number < $1.number }, latestFirst.first?.number)
    }

    @discardableResult
    static func insertTarget(
        track: Track,
        level: Level,
        label: String,
        isSample: Bool,
        in db: Database
    ) throws -> Target {
        try db.execute(
            sql: """
                INSERT INTO target (track, level, label, used, sample)
                VALUES (?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM target), ?)
                ON CONFLICT (track, level, label)
                DO UPDATE SET used = excluded.used, sample = min(sample, excluded.sample)
                """,
            arguments: [track.rawValue, level.rawValue, label, isSample]
        )
        let number = try Int.fetchOne(
            db,
            sql: "SELECT number FROM target WHERE track = ? AND level = ? AND label = ?",
            arguments: [track.rawValue, level.rawValue, label]
        )
        guard let number else { throw StoreError.missing }
        return Target(number: number, track: track, level: level, label: label)
    }

    static func use(resume number: Int, in db: Database) throws {
        try db.execute(
            sql: "UPDATE resume SET used = (SELECT max(used) + 1 FROM resume) WHERE number = ?",
            arguments: [number]
        )
        if db.changesCount == 0 { throw StoreError.missing }
    }

    static func use(_ target: Int, in db: Database) throws {
        try db.execute(
            sql: "UPDATE target SET used = (SELECT max(used) + 1 FROM target) WHERE number = ?",
            arguments: [target]
        )
        if db.changesCount == 0 { throw StoreError.missing }
    }

    static func priors(for track: Track, in db: Database) throws -> [String: Double] {
        let rows = try Row.fetchAll(db, sql: Query.priors, arguments: [track.rawValue])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["principle"], $0["weight"]) })
    }

    static func replacePriors(_ priors: [String: Double], for track: Track, in db: Database) throws {
        try db.execute(sql: "DELETE FROM prior WHERE track = ?", arguments: [track.rawValue])
        for (principle, weight) in priors {
            try db.execute(sql: "INSERT INTO prior VALUES (?, ?, ?)", arguments: [track.rawValue, principle, weight])
        }
    }

    static func replaceSecretTerms(_ terms: [String], in db: Database) throws {
        try db.execute(sql: "DELETE FROM secret_term")
        for (position, term) in terms.enumerated() {
            try db.execute(sql: "INSERT OR IGNORE INTO secret_term VALUES (?, ?)", arguments: [position, term])
        }
    }
}
