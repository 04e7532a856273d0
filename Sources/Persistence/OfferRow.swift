import GRDB
import Interviewing

/// The row of an offer as a value, and back.
enum OfferRow {
    /// All offers, the latest changed first.
    static func all(in db: Database) throws -> [OfferRecord] {
        try Row.fetchAll(db, sql: Query.offers).map(record)
    }

    /// The candidate's own offers, the oldest first.
    static func own(in db: Database) throws -> [OfferRecord] {
        try all(in: db).filter { !$0.isSample }.sorted(by: OfferRecord.areInOrderOfMaking)
    }

    /// An offer; nil when there is none.
    static func record(_ number: Int, in db: Database) throws -> OfferRecord? {
        try Row.fetchOne(db.cachedStatement(sql: Query.offer), arguments: [number]).map(record)
    }

    /// An offer that must be there.
    static func expect(_ number: Int, in db: Database) throws -> OfferRecord {
        guard let record = try record(number, in: db) else { throw StoreError.missing }
        return record
    }

    private static func record(_ row: Row) throws -> OfferRecord {
        OfferRecord(
            number: row["number"],
            offer: try JSONColumn.read(row["terms"]),
            version: row["version"],
            created: Timestamp(milliseconds: row["created"]),
            changed: Timestamp(milliseconds: row["changed"]),
            retired: (row["retired"] as Int64?).map(Timestamp.init),
            isSample: row["sample"]
        )
    }

    /// Adds an offer under a new number, and returns it so.
    static func insert(_ record: OfferRecord, in db: Database) throws -> OfferRecord {
        try StoreError.refuse(record.problem)
        try StoreError.refuse(OfferRecord.problem(beside: Int.fetchOne(db, sql: Query.offerCount) ?? 0))
        try db.execute(
            sql: """
                INSERT INTO offer (terms, version, created, changed, retired, sample) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                try JSONColumn.write(record.offer), record.version, record.created.milliseconds,
                record.changed.milliseconds, record.retired?.milliseconds, record.isSample,
            ]
        )
        return record.numbered(Int(db.lastInsertedRowID), isSample: record.isSample)
    }

    /// Replaces everything of an offer but when it was entered.
    static func replace(_ record: OfferRecord, in db: Database) throws {
        try StoreError.refuse(record.problem)
        try db.execute(
            sql: "UPDATE offer SET terms = ?, version = ?, changed = ?, retired = ?, sample = ? WHERE number = ?",
            arguments: [
                try JSONColumn.write(record.offer), record.version, record.changed.milliseconds,
                record.retired?.milliseconds, record.isSample, record.number,
            ]
        )
    }
}
