import GRDB
import Interviewing

/// The rows of a design session as values, and back.
enum DesignRow {
    /// All sessions, the latest begun first.
    static func all(in db: Database) throws -> [DesignRecord] {
        try Row.fetchAll(db, sql: Query.designs).map { try record($0, in: db) }
    }

    /// A session; nil when there is none.
    static func record(_ number: Int, in db: Database) throws -> DesignRecord? {
        try Row.fetchOne(db.cachedStatement(sql: Query.design), arguments: [number]).map { try record($0, in: db) }
    }

    private static func record(_ row: Row, in db: Database) throws -> DesignRecord {
        let number: Int = row["number"]
        let questions = try Row.fetchAll(db.cachedStatement(sql: Query.designQuestions), arguments: [number]).map {
            let facts: String = $0["facts"]
            return DesignQuestion(
                asked: $0["asked"],
                facts: facts.split(separator: " ").map(String.init),
                reply: $0["reply"]
            )
        }
        let session = DesignSession(
            prompt: row["prompt"],
            level: try LoopRow.named(row["level"]),
            started: Timestamp(milliseconds: row["started"]),
            minutes: row["minutes"],
            questions: questions,
            answer: try (row["free"] as String?).map(DesignAnswer.free) ?? sections(of: number, in: db),
            state: try LoopRow.named(row["state"]),
            handedIn: (row["handed_in"] as Int64?).map(Timestamp.init),
            tookOutline: row["outline"]
        )
        return DesignRecord(number: number, session: session, version: row["version"], isSample: row["sample"])
    }

    private static func sections(of number: Int, in db: Database) throws -> DesignAnswer {
        let rows = try Row.fetchAll(db.cachedStatement(sql: Query.designSections), arguments: [number])
        return .sections(rows.map { DesignAnswer.Section(title: $0["title"], text: $0["text"]) })
    }

    /// Adds a session under a new number, which it returns.
    static func insert(_ record: DesignRecord, in db: Database) throws -> Int {
        try StoreError.refuse(record.problem)
        try db.execute(
            sql: """
                INSERT INTO design (prompt, level, started, minutes, state, handed_in, outline, free, version, sample)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: columns(record)
        )
        let number = Int(db.lastInsertedRowID)
        try writeWords(of: record.session, number: number, in: db)
        return number
    }

    /// Replaces everything of a session but its number.
    static func replace(_ record: DesignRecord, in db: Database) throws {
        try StoreError.refuse(record.problem)
        try db.execute(
            sql: """
                UPDATE design SET prompt = ?, level = ?, started = ?, minutes = ?, state = ?, handed_in = ?,
                    outline = ?, free = ?, version = ?, sample = ?
                WHERE number = ?
                """,
            arguments: columns(record) + [record.number]
        )
        try db.execute(sql: "DELETE FROM design_question WHERE design = ?", arguments: [record.number])
        try db.execute(sql: "DELETE FROM design_section WHERE design = ?", arguments: [record.number])
        try writeWords(of: record.session, number: record.number, in: db)
    }

    private static func columns(_ record: DesignRecord) -> StatementArguments {
        let session = record.session
        let free: String? =
            switch session.answer {
            case .free(let text): text
            case .sections: nil
            }
        return [
            session.prompt, session.level.rawValue, session.started.milliseconds, session.minutes,
            session.state.rawValue, session.handedIn?.milliseconds, session.tookOutline, free, record.version,
            record.isSample,
        ]
    }

    private static func writeWords(of session: DesignSession, number: Int, in db: Database) throws {
        for (position, question) in session.questions.enumerated() {
            try db.execute(
                sql: "INSERT INTO design_question (design, position, asked, facts, reply) VALUES (?, ?, ?, ?, ?)",
                arguments: [number, position, question.asked, question.facts.joined(separator: " "), question.reply]
            )
        }
        guard case .sections(let sections) = session.answer else { return }
        for (position, section) in sections.enumerated() {
            try db.execute(
                sql: "INSERT INTO design_section (design, position, title, text) VALUES (?, ?, ?, ?)",
                arguments: [number, position, section.title, section.text]
            )
        }
    }
}
