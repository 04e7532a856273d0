import Foundation
import GRDB
import Interviewing

/// The columns of a version that together are a draft.
enum StoryRow {
    static let columns = "v.title, v.project, v.question, v.principles, v.tags, v.words"

    static func draft(_ row: Row) throws -> StoryDraft {
        StoryDraft(
            title: row["title"],
            project: row["project"],
            question: row["question"],
            principles: try decode(row["principles"]),
            tags: try decode(row["tags"]),
            text: try decode(row["words"])
        )
    }

    static func record(_ row: Row) throws -> StoryRecord {
        StoryRecord(
            id: try id(row["id"]),
            version: row["version"],
            draft: try draft(row),
            created: Timestamp(milliseconds: row["created"]),
            saved: Timestamp(milliseconds: row["saved"]),
            retired: (row["retired"] as Int64?).map(Timestamp.init),
            isSample: row["sample"]
        )
    }

    static func id(_ text: String) throws -> StoryID {
        guard let id = StoryID(text) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "'\(text)' is no story id")
        }
        return id
    }

    static func insertVersion(_ draft: StoryDraft, of key: Int64, number: Int, at time: Timestamp, in db: Database)
        throws
    {
        try db.execute(
            sql: "INSERT INTO story_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                key, number, time.milliseconds, draft.title, draft.project, draft.question,
                try encode(draft.principles), try encode(draft.tags), try encode(draft.text),
            ]
        )
    }

    /// Puts the newest words into the search index in place of earlier ones.
    static func index(_ draft: StoryDraft, of key: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM story_search WHERE rowid = ?", arguments: [key])
        try db.execute(
            sql: "INSERT INTO story_search (rowid, title, project, question, tags, words) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                key, draft.title, draft.project, draft.question, draft.tags.joined(separator: " "), draft.text.whole,
            ]
        )
    }

    private static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func decode<Value: Decodable>(_ text: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
