import GRDB
import Interviewing

/// Fit answers, the plan's settings and marks of tasks as rows, and back.
enum PlanRow {
    /// What was answered about the work the candidate likes.
    static func fit(in db: Database) throws -> FitAnswers? {
        try Row.fetchOne(db, sql: Query.fit).map {
            FitAnswers(
                choices: try JSONColumn.read($0["choices"]),
                given: Timestamp(milliseconds: $0["given"])
            )
        }
    }

    /// Replaces the answers unless they are the same.
    static func setFit(_ answers: FitAnswers?, in db: Database) throws {
        try StoreError.refuse(answers?.problem)
        // Answers that cannot be read any more are replaced as well.
        if let known = try? fit(in: db), known == answers { return }
        if answers == nil, try Row.fetchOne(db, sql: Query.fit) == nil { return }
        try db.execute(sql: "DELETE FROM fit")
        guard let answers else { return }
        try db.execute(
            sql: "INSERT INTO fit (one, choices, given) VALUES (1, ?, ?)",
            arguments: [try JSONColumn.write(answers.choices), answers.given.milliseconds]
        )
    }

    /// When the loop is and how much time there is.
    static func settings(in db: Database) throws -> PlanSettings? {
        guard let row = try Row.fetchOne(db, sql: Query.plan) else { return nil }
        let (minutes, daysOff): (String, String) = (row["minutes"], row["days_off"])
        let settings = PlanSettings(
            loopDay: try day(row["loop_day"] as String),
            minutes: minutes.split(separator: " ").compactMap { Int($0) },
            daysOff: try daysOff.split(separator: " ").map(day)
        )
        guard settings.problem == nil else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no settings of a plan")
        }
        return settings
    }

    /// Replaces the settings unless they are the same.
    static func setSettings(_ settings: PlanSettings?, in db: Database) throws {
        try StoreError.refuse(settings?.problem)
        // Settings that cannot be read any more are replaced as well.
        if let known = try? self.settings(in: db), known == settings { return }
        if settings == nil, try Row.fetchOne(db, sql: Query.plan) == nil { return }
        try db.execute(sql: "DELETE FROM plan")
        guard let settings else { return }
        try db.execute(
            sql: "INSERT INTO plan (one, loop_day, minutes, days_off) VALUES (1, ?, ?, ?)",
            arguments: [
                settings.loopDay.description, settings.minutes.map(String.init).joined(separator: " "),
                settings.daysOff.map(\.description).joined(separator: " "),
            ]
        )
    }

    /// All marks, the oldest first.
    static func marks(in db: Database) throws -> [TaskMark] { try Row.fetchAll(db, sql: Query.taskMarks).map(mark) }

    /// The mark of a task.
    static func mark(of task: String, in db: Database) throws -> TaskMark? {
        try Row.fetchOne(db.cachedStatement(sql: Query.taskMark), arguments: [task]).map(mark)
    }

    /// Marks a task in place of an earlier mark, unless that says the same.
    static func set(_ mark: TaskMark, in db: Database) throws {
        try StoreError.refuse(mark.problem)
        guard try self.mark(of: mark.task, in: db) != mark else { return }
        // Deleted first, so that the new mark counts as the latest of its day.
        try db.execute(sql: "DELETE FROM task_mark WHERE task = ?", arguments: [mark.task])
        try db.execute(
            sql: "INSERT INTO task_mark (task, title, state, minutes, day) VALUES (?, ?, ?, ?, ?)",
            arguments: [mark.task, mark.title, mark.state.rawValue, mark.minutes, mark.day.description]
        )
    }

    private static func mark(_ row: Row) throws -> TaskMark {
        TaskMark(
            task: row["task"],
            title: row["title"],
            state: try LoopRow.named(row["state"]),
            minutes: row["minutes"],
            day: try day(row["day"] as String)
        )
    }

    private static func day(_ text: some StringProtocol) throws -> CalendarDay {
        guard let day = CalendarDay(text) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "'\(text)' is no day")
        }
        return day
    }
}
