import GRDB
public import Interviewing

extension SQLiteStore: StoryStore {
    /// As `StoryStore` promises.
    public func revision() async throws(StoreError) -> Int64 {
        try await read { db in try Int64.fetchOne(db, sql: "SELECT number FROM revision") ?? 0 }
    }

    /// As `StoryStore` promises.
    public func headlines() async throws(StoreError) -> [StoryHeadline] {
        try await read { db in
            try Row.fetchAll(db, sql: Query.headlines).map {
                StoryHeadline(
                    id: try StoryRow.id($0["id"]),
                    version: $0["version"],
                    isRetired: $0["retired"] != nil,
                    stamp: $0["stamp"]
                )
            }
        }
    }

    /// As `StoryStore` promises.
    public func story(_ id: StoryID) async throws(StoreError) -> StoryRecord? {
        try await read { db in try Self.record(id, in: db) }
    }

    /// As `StoryStore` promises.
    public func stories(_ ids: [StoryID]) async throws(StoreError) -> [StoryRecord] {
        try await read { db in
            let statement = try db.cachedStatement(sql: Query.story)
            return try ids.compactMap { try Row.fetchOne(statement, arguments: [$0.text]).map(StoryRow.record) }
        }
    }

    /// As `StoryStore` promises.
    public func versions(of id: StoryID) async throws(StoreError) -> [StoryVersion] {
        try await read { db in
            try Row.fetchAll(db, sql: Query.versions, arguments: [id.text]).map {
                StoryVersion(
                    number: $0["number"],
                    draft: try StoryRow.draft($0),
                    saved: Timestamp(milliseconds: $0["saved"])
                )
            }
        }
    }

    /// As `StoryStore` promises.
    public func search(_ query: String, limit: Int) async throws(StoreError) -> [StoryID] {
        guard let expression = SearchQuery.expression(query) else { return [] }
        return try await read { db in
            try String.fetchAll(db, sql: Query.search, arguments: [expression, limit]).map(StoryRow.id)
        }
    }

    /// As `StoryStore` promises.
    public func add(
        _ draft: StoryDraft,
        as id: StoryID,
        origin: StoryOrigin,
        at time: Timestamp
    ) async throws(StoreError) -> StoryRecord {
        try await write { db in
            guard try Self.key(of: id, in: db) == nil else { throw StoreError.exists }
            try db.execute(
                sql: """
                    INSERT INTO story (id, version, created, saved, retired, sample, stamp)
                        VALUES (?, 1, ?, ?, NULL, ?, (SELECT number FROM revision))
                    """,
                arguments: [id.text, time.milliseconds, time.milliseconds, origin == .sample]
            )
            let key = db.lastInsertedRowID
            try StoryRow.insertVersion(draft, of: key, number: 1, at: time, in: db)
            try StoryRow.index(draft, of: key, in: db)
            return try Self.expect(id, in: db)
        }
    }

    /// As `StoryStore` promises.
    public func save(
        _ draft: StoryDraft,
        to id: StoryID,
        basedOn version: Int,
        at time: Timestamp
    ) async throws(StoreError) -> StoryRecord {
        try await write { db in
            guard let key = try Self.key(of: id, in: db) else { throw StoreError.missing }
            let newest = try Self.expect(id, in: db)
            if newest.draft == draft { return newest }
            guard newest.version == version else { throw StoreError.conflict(newest) }
            try Self.append(draft, to: key, number: version + 1, at: time, in: db)
            return try Self.expect(id, in: db)
        }
    }

    /// As `StoryStore` promises.
    public func retire(_ id: StoryID, at time: Timestamp?) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE story SET retired = ? WHERE id = ?",
                arguments: [time?.milliseconds, id.text]
            )
            if db.changesCount == 0 { throw StoreError.missing }
        }
    }

    /// As `StoryStore` promises.
    public func delete(_ id: StoryID) async throws(StoreError) {
        try await write { db in
            guard let key = try Self.key(of: id, in: db) else { throw StoreError.missing }
            try Self.remove([key], in: db)
        }
    }
}

extension SQLiteStore {
    static func key(of id: StoryID, in db: Database) throws -> Int64? {
        try Int64.fetchOne(db, sql: "SELECT key FROM story WHERE id = ?", arguments: [id.text])
    }

    static func record(_ id: StoryID, in db: Database) throws -> StoryRecord? {
        try Row.fetchOne(db, sql: Query.story, arguments: [id.text]).map(StoryRow.record)
    }

    static func append(_ draft: StoryDraft, to key: Int64, number: Int, at time: Timestamp, in db: Database) throws {
        try StoryRow.insertVersion(draft, of: key, number: number, at: time, in: db)
        try db.execute(
            // What the candidate wrote into a sample is the candidate's own.
            sql: "UPDATE story SET version = ?, saved = ?, sample = 0 WHERE key = ?",
            arguments: [number, time.milliseconds, key]
        )
        try StoryRow.index(draft, of: key, in: db)
    }

    static func remove(_ keys: [Int64], in db: Database) throws {
        for key in keys {
            try db.execute(sql: "DELETE FROM story_search WHERE rowid = ?", arguments: [key])
            try db.execute(sql: "DELETE FROM story WHERE key = ?", arguments: [key])
        }
    }

    private static func expect(_ id: StoryID, in db: Database) throws -> StoryRecord {
        guard let record = try record(id, in: db) else { throw StoreError.missing }
        return record
    }
}
