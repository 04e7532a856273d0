import GRDB
import Interviewing

/// Takes loops, questions and outcomes out, and puts them back.
enum LoopArchive {
    /// Fills an archive; samples stay behind.
    static func fill(_ archive: inout Archive, in db: Database) throws {
        let records = try own(in: db)
        archive.loops = try records.map { record in
            ArchivedLoop(
                number: record.number,
                plan: record.plan,
                sessions: record.sessions,
                purpose: record.purpose,
                created: record.created,
                wishes: try WishRow.all(of: record.number, in: db)
            )
        }
        archive.questions = try SQLiteStore.ownQuestions(in: db).reversed()
        let taken = Set(records.map(\.number))
        archive.outcomes = try SQLiteStore.outcomes(in: db).sorted { $0.number < $1.number }.map { record in
            var outcome = record.outcome
            outcome.loop = outcome.loop.flatMap { taken.contains($0) ? $0 : nil }
            return OutcomeRecord(number: record.number, outcome: outcome)
        }
    }

    /// Adds what an archive holds.
    static func restore(_ archive: Archive, in db: Database, counting summary: inout RestoreSummary) throws {
        var numbers: [Int: Int] = [:]
        var kept = try own(in: db)
        for loop in archive.loops {
            let number = try restore(loop, among: kept, in: db, counting: &summary)
            numbers[loop.number] = number
            kept.removeAll { $0.number == number }
        }
        for question in archive.questions
        where try SQLiteStore.insert(question.question, at: question.added, in: db) {
            summary.entries += 1
        }
        // Two entries may be alike; each is looked for once.
        var known = try SQLiteStore.outcomes(in: db).map(\.outcome)
        for record in archive.outcomes {
            var outcome = record.outcome
            outcome.loop = outcome.loop.flatMap { numbers[$0] }
            if let index = known.firstIndex(of: outcome) {
                known.remove(at: index)
            } else {
                try SQLiteStore.insert(outcome, in: db)
                summary.entries += 1
            }
        }
    }

    /// Puts a loop back; returns the number it has here.
    private static func restore(
        _ loop: ArchivedLoop,
        among kept: [LoopRecord],
        in db: Database,
        counting summary: inout RestoreSummary
    ) throws -> Int {
        let number: Int
        var isChanged = true
        switch LoopMerge(loop, among: kept) {
        case .held(let here):
            number = here
            isChanged = false
        case .continued(let here, let sessions):
            number = here
            try replace(sessions, of: number, in: db)
        case .new:
            number = try LoopRow.insert(loop.plan, purpose: loop.purpose, isSample: false, at: loop.created, in: db)
            try replace(loop.sessions, of: number, in: db)
        }
        // What is wished here stays wished.
        if !loop.wishes.isEmpty, try WishRow.all(of: number, in: db).isEmpty {
            try WishRow.replace(loop.wishes, of: number, in: db)
            isChanged = true
        }
        if isChanged {
            try LoopRow.stamp(number, in: db)
            summary.loops += 1
        }
        return number
    }

    private static func replace(_ sessions: [Session], of loop: Int, in db: Database) throws {
        for (round, session) in sessions.enumerated() { try LoopRow.replace(session, round: round, of: loop, in: db) }
    }

    /// The candidate's own loops, the oldest first.
    private static func own(in db: Database) throws -> [LoopRecord] {
        let numbers = try Int.fetchAll(db, sql: "SELECT number FROM loop WHERE sample = 0 ORDER BY created, number")
        return try numbers.compactMap { try LoopRow.record($0, in: db) }
    }
}
