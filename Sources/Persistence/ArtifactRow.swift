import GRDB
import Interviewing

/// The row of a document as a value, and back.
enum ArtifactRow {
    /// All documents, the latest changed first.
    static func all(in db: Database) throws -> [ArtifactRecord] {
        try Row.fetchAll(db, sql: Query.artifacts).map(record)
    }

    /// A document; nil when there is none.
    static func record(_ number: Int, in db: Database) throws -> ArtifactRecord? {
        try Row.fetchOne(db.cachedStatement(sql: Query.artifact), arguments: [number]).map(record)
    }

    private static func record(_ row: Row) throws -> ArtifactRecord {
        let prompt: String? = row["prompt"]
        let assignment = prompt.map {
            WritingAssignment(
                prompt: $0,
                begun: Timestamp(milliseconds: row["begun"]),
                minutes: row["minutes"],
                handedIn: (row["handed_in"] as Int64?).map(Timestamp.init)
            )
        }
        return ArtifactRecord(
            number: row["number"],
            draft: ArtifactDraft(
                type: try LoopRow.named(row["type"]),
                title: row["title"],
                text: row["text"],
                assignment: assignment
            ),
            version: row["version"],
            created: Timestamp(milliseconds: row["created"]),
            changed: Timestamp(milliseconds: row["changed"]),
            retired: (row["retired"] as Int64?).map(Timestamp.init),
            isSample: row["sample"]
        )
    }

    /// Adds a document under a new number, which it returns.
    static func insert(_ record: ArtifactRecord, in db: Database) throws -> Int {
        try StoreError.refuse(record.problem)
        try db.execute(
            sql: """
                INSERT INTO artifact (
                    type, title, text, prompt, begun, minutes, handed_in, version, changed, sample, created, retired
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: columns(record) + [record.created.milliseconds, record.retired?.milliseconds]
        )
        return Int(db.lastInsertedRowID)
    }

    /// Replaces what is written in a document; when it was made and put aside stays.
    static func replace(_ record: ArtifactRecord, in db: Database) throws {
        try StoreError.refuse(record.problem)
        try db.execute(
            sql: """
                UPDATE artifact SET type = ?, title = ?, text = ?, prompt = ?, begun = ?, minutes = ?, handed_in = ?,
                    version = ?, changed = ?, sample = ?
                WHERE number = ?
                """,
            arguments: columns(record) + [record.number]
        )
    }

    /// The columns from `type` to `sample`.
    private static func columns(_ record: ArtifactRecord) -> StatementArguments {
        let (draft, assignment) = (record.draft, record.draft.assignment)
        return [
            draft.type.rawValue, draft.title, draft.text, assignment?.prompt, assignment?.begun.milliseconds,
            assignment?.minutes, assignment?.handedIn?.milliseconds, record.version, record.changed.milliseconds,
            record.isSample,
        ]
    }
}
