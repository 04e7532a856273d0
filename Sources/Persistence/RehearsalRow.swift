import GRDB
import Interviewing

/// Rehearsals as rows, and back.
enum RehearsalRow {
    /// All rehearsals, the oldest first.
    static func all(in db: Database) throws -> [Rehearsal] {
        try Row.fetchAll(db, sql: Query.rehearsals).map(rehearsal)
    }

    /// Those of the candidate's own stories, the oldest first.
    static func own(in db: Database) throws -> [Rehearsal] {
        let samples = Set(try String.fetchAll(db, sql: "SELECT id FROM story WHERE sample = 1"))
        return try all(in: db).filter { !samples.contains($0.card.story.text) }
    }

    /// Adds a rehearsal under a new number unless it is there; returns it as it is, and whether it is new.
    ///
    /// - Throws: `StoreError.missing` when its story is not there.
    static func insert(_ rehearsal: Rehearsal, in db: Database) throws -> (record: Rehearsal, isNew: Bool) {
        try StoreError.refuse(rehearsal.card.problem)
        guard try hasStory(of: rehearsal, in: db) else { throw StoreError.missing }
        let arguments: StatementArguments = [
            rehearsal.card.story.text, rehearsal.card.fact, rehearsal.grade.rawValue, rehearsal.time.milliseconds,
        ]
        if let known = try Int.fetchOne(db.cachedStatement(sql: Query.rehearsal), arguments: arguments) {
            return (rehearsal.numbered(known), false)
        }
        try db.execute(
            sql: "INSERT INTO rehearsal (story, fact, grade, time) VALUES (?, ?, ?, ?)",
            arguments: arguments
        )
        return (rehearsal.numbered(Int(db.lastInsertedRowID)), true)
    }

    /// Whether the story is there.
    static func hasStory(of rehearsal: Rehearsal, in db: Database) throws -> Bool {
        try SQLiteStore.key(of: rehearsal.card.story, in: db) != nil
    }

    private static func rehearsal(_ row: Row) throws -> Rehearsal {
        guard let grade = RehearsalGrade(rawValue: row["grade"]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a rehearsal without a grade")
        }
        return Rehearsal(
            number: row["number"],
            card: RehearsalCardID(story: try StoryRow.id(row["story"]), fact: row["fact"]),
            grade: grade,
            time: Timestamp(milliseconds: row["time"])
        )
    }
}
