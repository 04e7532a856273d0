import GRDB
public import Interviewing

extension SQLiteStore: WorkshopStore {
    /// As `WorkshopStore` promises.
    public func artifacts() async throws(StoreError) -> [ArtifactRecord] { try await read(ArtifactRow.all) }

    /// As `WorkshopStore` promises.
    public func artifact(_ number: Int) async throws(StoreError) -> ArtifactRecord? {
        try await read { db in try ArtifactRow.record(number, in: db) }
    }

    /// As `WorkshopStore` promises.
    public func addArtifact(
        _ draft: ArtifactDraft,
        origin: StoryOrigin,
        at time: Timestamp
    ) async throws(StoreError) -> ArtifactRecord {
        try await write { db in
            let record = ArtifactRecord(new: draft, isSample: origin == .sample, at: time)
            return try Self.expectArtifact(ArtifactRow.insert(record, in: db), in: db)
        }
    }

    /// As `WorkshopStore` promises.
    public func saveArtifact(
        _ draft: ArtifactDraft,
        of number: Int,
        version: Int,
        at time: Timestamp
    ) async throws(StoreError) -> ArtifactRecord {
        try await write { db in
            let newest = try Self.expectArtifact(number, in: db)
            if newest.draft == draft { return newest }
            guard newest.version == version else { throw StoreError.changed }
            let next = newest.saved(draft, at: time)
            try ArtifactRow.replace(next, in: db)
            return next
        }
    }

    /// As `WorkshopStore` promises.
    public func retireArtifact(_ number: Int, at time: Timestamp?) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE artifact SET retired = ? WHERE number = ?",
                arguments: [time?.milliseconds, number]
            )
            if db.changesCount == 0 { throw StoreError.missing }
        }
    }

    /// As `WorkshopStore` promises.
    public func deleteArtifact(_ number: Int) async throws(StoreError) {
        try await write { db in try db.execute(sql: "DELETE FROM artifact WHERE number = ?", arguments: [number]) }
    }

    /// As `WorkshopStore` promises.
    public func designs() async throws(StoreError) -> [DesignRecord] { try await read(DesignRow.all) }

    /// As `WorkshopStore` promises.
    public func design(_ number: Int) async throws(StoreError) -> DesignRecord? {
        try await read { db in try DesignRow.record(number, in: db) }
    }

    /// As `WorkshopStore` promises.
    public func addDesign(_ session: DesignSession, origin: StoryOrigin) async throws(StoreError) -> DesignRecord {
        try await write { db in
            let record = DesignRecord(number: 0, session: session, version: 1, isSample: origin == .sample)
            return try Self.expectDesign(DesignRow.insert(record, in: db), in: db)
        }
    }

    /// As `WorkshopStore` promises.
    public func saveDesign(
        _ session: DesignSession,
        of number: Int,
        version: Int
    ) async throws(StoreError) -> DesignRecord {
        try await write { db in
            let newest = try Self.expectDesign(number, in: db)
            if newest.session == session { return newest }
            guard newest.version == version else { throw StoreError.changed }
            let next = newest.saved(session)
            try DesignRow.replace(next, in: db)
            return next
        }
    }

    /// As `WorkshopStore` promises.
    public func deleteDesign(_ number: Int) async throws(StoreError) {
        try await write { db in try db.execute(sql: "DELETE FROM design WHERE number = ?", arguments: [number]) }
    }
}

extension SQLiteStore {
    private static func expectArtifact(_ number: Int, in db: Database) throws -> ArtifactRecord {
        guard let record = try ArtifactRow.record(number, in: db) else { throw StoreError.missing }
        return record
    }

    private static func expectDesign(_ number: Int, in db: Database) throws -> DesignRecord {
        guard let record = try DesignRow.record(number, in: db) else { throw StoreError.missing }
        return record
    }
}
