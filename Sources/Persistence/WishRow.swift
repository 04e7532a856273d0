import GRDB
import Interviewing

/// What the candidate insists on, as rows.
enum WishRow {
    static func all(of loop: Int, in db: Database) throws -> [AllocationWish] {
        try Row.fetchAll(db, sql: Query.wishes, arguments: [loop]).map {
            AllocationWish(
                round: $0["round"],
                question: $0["question"],
                story: try StoryRow.id($0["story"]),
                kind: try LoopRow.named($0["kind"])
            )
        }
    }

    static func replace(_ wishes: [AllocationWish], of loop: Int, in db: Database) throws {
        try db.execute(sql: "DELETE FROM wish WHERE loop = ?", arguments: [loop])
        for wish in wishes {
            guard try exists(wish, of: loop, in: db) else { throw StoreError.missing }
            try db.execute(
                sql: """
                    INSERT INTO wish (loop, round, question, story, kind) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (loop, round, question, story) DO UPDATE SET kind = excluded.kind
                    """,
                arguments: [loop, wish.round, wish.question, wish.story.text, wish.kind.rawValue]
            )
        }
    }

    private static func exists(_ wish: AllocationWish, of loop: Int, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: "SELECT 1 FROM planned_question WHERE loop = ? AND round = ? AND position = ?",
            arguments: [loop, wish.round, wish.question]
        ) ?? false
    }
}
