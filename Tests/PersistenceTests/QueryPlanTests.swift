import GRDB
import Persistence
import Testing

struct QueryPlanTests {
    @Test(arguments: Query.all.indices)
    func `every query of a page uses an index and sorts nothing`(index: Int) async throws {
        let query = Query.all[index]
        let queue = try DatabaseQueue()
        try Migrations.migrator.migrate(queue)
        let plan = try await queue.read { db in
            try Row.fetchAll(
                db,
                sql: "EXPLAIN QUERY PLAN \(query.sql)",
                arguments: StatementArguments(Array(repeating: "1", count: query.arguments))
            ).map { row in row["detail"] as String }
        }
        for step in plan where step.hasPrefix("SCAN") {
            // A scan along an index or a key gives the order; the tables without a condition are shown whole.
            let isWhole = step.contains("USING") || step.contains("VIRTUAL TABLE") || step == "SCAN secret_term"
            #expect(isWhole || step.hasPrefix("SCAN target"), "\(query.sql): \(step)")
        }
        if !query.sql.contains("bm25") {
            let sorts = plan.filter { $0.contains("TEMP B-TREE") }
            #expect(sorts.isEmpty, "\(query.sql): \(sorts)")
        }
    }

    @Test(arguments: [
        "UPDATE story SET version = 0", "UPDATE story_version SET title = ''", "UPDATE story_version SET words = '{'",
        "INSERT INTO target (track, level, label, used, sample) VALUES ('sde', 'L6', '', 99, 0)",
        "INSERT INTO prior VALUES ('tpm', 'dive-deep', 1.5)", "INSERT INTO story_version (story) VALUES (99)",
    ])
    func `the schema refuses what must not be`(sql: String) async throws {
        let queue = try DatabaseQueue()
        try Migrations.migrator.migrate(queue)
        try await queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO story VALUES (1, 'aaaaaaaaaaaa', 1, 1, 1, NULL, 0, 1);
                    INSERT INTO story_version VALUES (1, 1, 1, 't', '', '', '[]', '[]', '{"free":""}');
                    """
            )
        }
        await #expect(throws: DatabaseError.self) { try await queue.write { db in try db.execute(sql: sql) } }
    }
}
