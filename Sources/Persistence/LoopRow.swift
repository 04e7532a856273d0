import GRDB
import Interviewing

/// The rows of a loop as values, and back.
enum LoopRow {
    /// A loop with everything said in it; nil when there is none.
    static func record(_ number: Int, in db: Database) throws -> LoopRecord? {
        func rows(_ sql: String) throws -> [Row] {
            try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number])
        }
        guard let loop = try rows(Query.loop).first else { return nil }
        let rounds = try rows(Query.rounds)
        let planned = Dictionary(grouping: try rows(Query.plannedQuestions)) { $0["round"] as Int }
        let exchanges = Dictionary(grouping: try rows(Query.exchanges)) { $0["round"] as Int }
        let turns = Dictionary(grouping: try rows(Query.turns)) { Place(round: $0["round"], exchange: $0["exchange"]) }
        return LoopRecord(
            number: number,
            plan: LoopPlan(
                track: try named(loop["track"]),
                level: try named(loop["level"]),
                label: loop["label"],
                seed: loop["seed"],
                rounds: try rounds.map { try round($0, asking: planned[$0["position"]] ?? []) }
            ),
            sessions: try rounds.map { row in
                let position: Int = row["position"]
                let exchanges = try (exchanges[position] ?? []).map {
                    Exchange(
                        question: try question($0),
                        turns: try (turns[Place(round: position, exchange: $0["position"])] ?? []).map(turn)
                    )
                }
                return Session(
                    state: try named(row["state"]),
                    version: row["version"],
                    clock: try named(row["clock"]),
                    exchanges: exchanges
                )
            },
            purpose: try named(loop["purpose"]),
            created: Timestamp(milliseconds: loop["created"]),
            isSample: loop["sample"],
            stamp: loop["stamp"]
        )
    }

    private struct Place: Hashable {
        let round: Int
        let exchange: Int
    }

    private static func round(_ row: Row, asking questions: [Row]) throws -> Round {
        Round(
            stage: try named(row["stage"]),
            role: row["role"],
            temperament: row["temperament"],
            principles: ids(row["principles"]),
            area: try named(row["area"]),
            minutes: row["minutes"],
            seat: try named(row["seat"]),
            questions: try questions.map(question)
        )
    }

    static func question(_ row: Row) throws -> AskedQuestion {
        AskedQuestion(
            id: row["id"],
            text: row["text"],
            area: try named(row["area"]),
            principles: ids(row["principles"])
        )
    }

    private static func turn(_ row: Row) throws -> Turn {
        let group: String? = row["probe_group"]
        return Turn(
            probe: group.map { AskedProbe(group: $0, depth: row["probe_depth"], text: row["probe_text"]) },
            answer: row["answer"],
            seconds: row["seconds"],
            means: try named(row["means"]),
            state: try named(row["state"]),
            asked: Timestamp(milliseconds: row["asked"]),
            done: (row["done"] as Int64?).map(Timestamp.init)
        )
    }

    /// The value of an enum.
    static func named<Value: RawRepresentable<String>>(_ name: String) throws -> Value {
        guard let value = Value(rawValue: name) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "'\(name)' is no known \(Value.self)")
        }
        return value
    }

    private static func ids(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// The columns `id, text, area, principles` of a question.
    static func columns(_ question: AskedQuestion) -> StatementArguments {
        [question.id, question.text, question.area.rawValue, question.principles.joined(separator: " ")]
    }
}
