import GRDB
public import Interviewing

extension SQLiteStore {
    /// As `LoopStore` promises.
    public func ownQuestions() async throws(StoreError) -> [OwnQuestion] {
        try await read(Self.ownQuestions)
    }

    /// As `LoopStore` promises.
    public func addQuestions(_ questions: [AskedQuestion], at time: Timestamp) async throws(StoreError) {
        try await write { db in
            for question in questions { _ = try Self.insert(question, at: time, in: db) }
        }
    }

    /// As `LoopStore` promises.
    public func deleteQuestion(_ number: Int) async throws(StoreError) {
        try await write { db in try db.execute(sql: "DELETE FROM own_question WHERE number = ?", arguments: [number]) }
    }

    /// As `LoopStore` promises.
    public func outcomes() async throws(StoreError) -> [OutcomeRecord] {
        try await read(Self.outcomes)
    }

    /// As `LoopStore` promises.
    public func addOutcome(_ outcome: Outcome) async throws(StoreError) -> OutcomeRecord {
        try await write { db in try Self.insert(outcome, in: db) }
    }

    /// As `LoopStore` promises.
    public func deleteOutcome(_ number: Int) async throws(StoreError) {
        try await write { db in try db.execute(sql: "DELETE FROM outcome WHERE number = ?", arguments: [number]) }
    }
}

extension SQLiteStore {
    static func ownQuestions(in db: Database) throws -> [OwnQuestion] {
        try Row.fetchAll(db, sql: Query.ownQuestions).map {
            OwnQuestion(
                number: $0["number"],
                question: try LoopRow.question($0),
                added: Timestamp(milliseconds: $0["added"])
            )
        }
    }

    /// Adds a question unless its words are there; says whether it was added.
    static func insert(_ question: AskedQuestion, at time: Timestamp, in db: Database) throws -> Bool {
        try StoreError.refuse(question.problem)
        // Asked before, because even an insertion that is ignored uses a number up.
        let isKnown = try Bool.fetchOne(
            db,
            sql: "SELECT 1 FROM own_question WHERE text = ?",
            arguments: [question.text]
        )
        if isKnown ?? false { return false }
        try db.execute(
            sql: "INSERT INTO own_question (id, text, area, principles, added) VALUES (?, ?, ?, ?, ?)",
            arguments: LoopRow.columns(question) + [time.milliseconds]
        )
        return true
    }

    static func outcomes(in db: Database) throws -> [OutcomeRecord] {
        try Row.fetchAll(db, sql: Query.outcomes).map {
            let outcome = Outcome(
                day: $0["day"],
                track: try LoopRow.named($0["track"]),
                level: try LoopRow.named($0["level"]),
                result: try LoopRow.named($0["result"]),
                loop: $0["loop"],
                note: $0["note"]
            )
            return OutcomeRecord(number: $0["number"], outcome: outcome)
        }
    }

    @discardableResult
    static func insert(_ outcome: Outcome, in db: Database) throws -> OutcomeRecord {
        try StoreError.refuse(outcome.problem)
        if let loop = outcome.loop {
            let found = try Bool.fetchOne(db, sql: "SELECT 1 FROM loop WHERE number = ?", arguments: [loop])
            guard found ?? false else { throw StoreError.missing }
        }
        try db.execute(
            sql: "INSERT INTO outcome (day, track, level, result, loop, note) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                outcome.day, outcome.track.rawValue, outcome.level.rawValue, outcome.result.rawValue, outcome.loop,
                outcome.note,
            ]
        )
        return OutcomeRecord(number: Int(db.lastInsertedRowID), outcome: outcome)
    }
}
