import GRDB
import Interviewing

extension LoopRow {
    /// Adds a loop whose rounds have not begun.
    static func insert(
        _ plan: LoopPlan,
        purpose: LoopPurpose,
        isSample: Bool,
        at time: Timestamp,
        in db: Database
    ) throws -> Int {
        try StoreError.refuse(plan.problem)
        try db.execute(
            sql: """
                INSERT INTO loop (track, level, label, seed, purpose, created, sample, stamp)
                VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT number FROM revision))
                """,
            arguments: [
                plan.track.rawValue, plan.level.rawValue, plan.label, plan.seed, purpose.rawValue, time.milliseconds,
                isSample,
            ]
        )
        let number = Int(db.lastInsertedRowID)
        try writeRounds(plan.rounds, of: number, in: db)
        return number
    }

    /// Replaces what is planned; what was said in a round stays.
    static func replace(_ plan: LoopPlan, of number: Int, in db: Database) throws {
        try db.execute(
            sql: "UPDATE loop SET track = ?, level = ?, label = ?, seed = ? WHERE number = ?",
            arguments: [plan.track.rawValue, plan.level.rawValue, plan.label, plan.seed, number]
        )
        try db.execute(
            sql: "DELETE FROM loop_round WHERE loop = ? AND position >= ?",
            arguments: [number, plan.rounds.count]
        )
        try db.execute(sql: "DELETE FROM planned_question WHERE loop = ?", arguments: [number])
        try writeRounds(plan.rounds, of: number, in: db)
    }

    private static func writeRounds(_ rounds: [Round], of number: Int, in db: Database) throws {
        for (position, round) in rounds.enumerated() {
            try db.execute(
                sql: """
                    INSERT INTO loop_round (
                        loop, position, stage, role, temperament, principles, area, minutes, seat, state, version, clock
                    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'planned', 0, 'running')
                    ON CONFLICT (loop, position) DO UPDATE SET
                        stage = excluded.stage, role = excluded.role, temperament = excluded.temperament,
                        principles = excluded.principles, area = excluded.area, minutes = excluded.minutes,
                        seat = excluded.seat
                    """,
                arguments: [
                    number, position, round.stage.rawValue, round.role, round.temperament,
                    round.principles.joined(separator: " "), round.area.rawValue, round.minutes, round.seat.rawValue,
                ]
            )
            for (place, question) in round.questions.enumerated() {
                try db.execute(
                    sql: """
                        INSERT INTO planned_question (loop, round, position, id, text, area, principles)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [number, position, place] + columns(question)
                )
            }
        }
    }

    /// Replaces what was said in a round, under the session's own version.
    static func replace(_ session: Session, round: Int, of loop: Int, in db: Database) throws {
        try StoreError.refuse(session.problem)
        try db.execute(
            sql: "UPDATE loop_round SET state = ?, version = ?, clock = ? WHERE loop = ? AND position = ?",
            arguments: [session.state.rawValue, session.version, session.clock.rawValue, loop, round]
        )
        try db.execute(sql: "DELETE FROM exchange WHERE loop = ? AND round = ?", arguments: [loop, round])
        for (position, exchange) in session.exchanges.enumerated() {
            try db.execute(
                sql: """
                    INSERT INTO exchange (loop, round, position, id, text, area, principles)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [loop, round, position] + columns(exchange.question)
            )
            for (place, turn) in exchange.turns.enumerated() {
                try insert(turn, at: place, exchange: position, round: round, of: loop, in: db)
            }
        }
    }

    private static func insert(_ turn: Turn, at place: Int, exchange: Int, round: Int, of loop: Int, in db: Database)
        throws
    {
        try db.execute(
            sql: """
                INSERT INTO turn (
                    loop, round, exchange, position, probe_group, probe_depth, probe_text, answer, seconds, means, state,
                    asked, done
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                loop, round, exchange, place, turn.probe?.group, turn.probe?.depth, turn.probe?.text, turn.answer,
                turn.seconds, turn.means.rawValue, turn.state.rawValue, turn.asked.milliseconds,
                turn.done?.milliseconds,
            ]
        )
    }

    /// Notes that a loop changed.
    ///
    /// - Throws: `.missing` when there is none.
    static func stamp(_ number: Int, in db: Database) throws {
        try db.execute(
            sql: "UPDATE loop SET stamp = (SELECT number FROM revision) WHERE number = ?",
            arguments: [number]
        )
        if db.changesCount == 0 { throw StoreError.missing }
    }
}
