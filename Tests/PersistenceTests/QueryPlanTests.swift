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
        "UPDATE loop SET seed = -1", "UPDATE loop SET purpose = 'play'", "UPDATE loop_round SET state = 'begun'",
        "UPDATE loop_round SET minutes = 9999", "UPDATE planned_question SET text = ''",
        "UPDATE turn SET probe_text = 'alone'", "UPDATE turn SET seconds = -1", "UPDATE turn SET means = 'sung'",
        "UPDATE turn SET done = -1", "UPDATE loop_round SET clock = ''",
        "UPDATE exchange SET loop = 99", "INSERT INTO wish VALUES (1, 0, 5, 'aaaaaaaaaaaa', 'pin')",
        "INSERT INTO wish VALUES (1, 0, 0, 'aaaaaaaaaaaa', 'hope')",
        "INSERT INTO own_question VALUES (2, NULL, 'Why?', 'principles', '', 1)",
        "UPDATE outcome SET day = '2026-02-30'", "UPDATE outcome SET day = 'now'", "UPDATE outcome SET loop = 99",
        "UPDATE artifact SET title = ''", "UPDATE artifact SET type = ''", "UPDATE artifact SET version = 0",
        "UPDATE artifact SET minutes = 0", "UPDATE artifact SET begun = NULL", "UPDATE artifact SET prompt = NULL",
        "UPDATE artifact SET prompt = NULL, begun = NULL", "UPDATE artifact SET handed_in = -1",
        "UPDATE design SET state = 'begun'", "UPDATE design SET started = -1", "UPDATE design SET prompt = ''",
        "UPDATE design SET minutes = 0", "UPDATE design SET handed_in = 1", "UPDATE design SET outline = 2",
        "UPDATE design SET level = ''", "UPDATE design SET version = 0", "UPDATE design_question SET design = 99",
        "UPDATE design_section SET position = -1", "UPDATE design_section SET text = NULL",
        "UPDATE offer SET terms = '{'", "UPDATE offer SET version = 0", "UPDATE offer SET changed = -1",
        "INSERT INTO fit VALUES (2, '{}', 1)", "UPDATE fit SET choices = 'x'", "UPDATE fit SET given = -1",
        "UPDATE plan SET one = 2", "UPDATE plan SET loop_day = '1999-01-01'", "UPDATE plan SET minutes = '1 2 3'",
        "INSERT INTO task_mark (task, title, state, minutes, day) VALUES ('a', '', 'done', 1, '2026-01-01')",
        "UPDATE task_mark SET state = 'begun'", "UPDATE task_mark SET minutes = 1441", "UPDATE task_mark SET day = ''",
        "UPDATE rehearsal SET story = 'bbbbbbbbbbbb'", "UPDATE rehearsal SET grade = 0",
        "INSERT INTO rehearsal (story, fact, grade, time) VALUES ('aaaaaaaaaaaa', '', 3, 1)",
        "UPDATE pay_file SET name = ''", "UPDATE pay_report SET file = 9", "UPDATE pay_report SET total = 0",
        "UPDATE pay_report SET currency = 'usd'", "UPDATE pay_report SET track = 'sde'",
        "UPDATE pay_report SET base = -1",
    ])
    func `the schema refuses what must not be`(sql: String) async throws {
        let queue = try DatabaseQueue()
        try Migrations.migrator.migrate(queue)
        try await queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO story VALUES (1, 'aaaaaaaaaaaa', 1, 1, 1, NULL, 0, 1);
                    INSERT INTO story_version VALUES (1, 1, 1, 't', '', '', '[]', '[]', '{"free":""}');
                    INSERT INTO loop VALUES (1, 'tpm', 'L6', '', 1, 'loop', 1, 0, 1);
                    INSERT INTO loop_round VALUES
                        (1, 0, 'screen', '', '', '', 'principles', 45, 'interviewer', 'planned', 0, 'running');
                    INSERT INTO planned_question VALUES (1, 0, 0, NULL, 'Why?', 'principles', '');
                    INSERT INTO exchange VALUES (1, 0, 0, NULL, 'Why?', 'principles', '');
                    INSERT INTO turn VALUES (1, 0, 0, 0, NULL, NULL, NULL, '', 0, 'typed', 'open', 1, NULL);
                    INSERT INTO own_question VALUES (1, NULL, 'Why?', 'principles', '', 1);
                    INSERT INTO outcome VALUES (1, '2026-11-23', 'tpm', 'L6', 'offer', 1, '');
                    INSERT INTO artifact VALUES (1, 'risks', 't', '', 'p', 1, 90, 2, 1, 1, 1, NULL, 0);
                    INSERT INTO design VALUES (1, 'p', 'L6', 1, 45, 'running', NULL, 0, NULL, 1, 0);
                    INSERT INTO design_question VALUES (1, 0, 'Why?', '', 'So.');
                    INSERT INTO design_section VALUES (1, 0, 'Goals', '');
                    INSERT INTO offer VALUES (1, '{}', 1, 1, 1, NULL, 0);
                    INSERT INTO fit VALUES (1, '{}', 1);
                    INSERT INTO plan VALUES (1, '2026-12-01', '60 60 60 60 60 0 0', '');
                    INSERT INTO task_mark VALUES (1, 'a', '', 'done', 5, '2026-11-23');
                    INSERT INTO rehearsal VALUES (1, 'aaaaaaaaaaaa', '', 3, 1);
                    INSERT INTO pay_file VALUES (1, 'a.csv', 1);
                    INSERT INTO pay_report VALUES (1, 0, 'tpm', 'L6', 2025, 'USD', NULL, NULL, NULL, 1, '', NULL);
                    """
            )
        }
        await #expect(throws: DatabaseError.self) { try await queue.write { db in try db.execute(sql: sql) } }
    }
}
