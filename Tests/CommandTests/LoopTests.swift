import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program"))
struct LoopTests {
    // MARK: - Plans

    @Test func `without a loop the list says how to plan one`() throws {
        try LoopFolder.withData { data in
            let outcome = try Program.run(["loop", "--data", data])
            #expect(outcome.code == 0)
            #expect(outcome.text.contains("inclined loop new"))
            for command in [["loop", "show"], ["mock"], ["mock", "review"]] {
                let refused = try Program.run(command + ["--data", data])
                #expect(refused.code == 2 && refused.errors.contains("inclined "), "\(refused.errors)")
            }
        }
    }

    @Test func `the same seed plans the same loop, and another seed another one`() throws {
        try LoopFolder.withData { data in
            func questions(_ seed: String) throws -> [String] {
                let done = try Program.run(
                    ["loop", "new", "--track", "pgm", "--level", "l7", "--seed", seed, "--json", "--data", data]
                )
                let plan = try #require(try LoopFolder.object(done)["plan"] as? [[String: Any]], "\(done.errors)")
                return plan.flatMap { $0["questions"] as? [[String: Any]] ?? [] }.compactMap { $0["text"] as? String }
            }
            let first = try questions("1")
            #expect(first.count > 10)
            #expect(try questions("1") == first)
            #expect(try questions("2") != first)
        }
    }

    @Test func `a drawn seed is shown, so that the loop can be had again`() throws {
        try LoopFolder.withData { data in
            let done = try Program.run(["loop", "new", "--track", "tpm", "--level", "L5", "--json", "--data", data])
            let seed = try #require(try LoopFolder.object(done)["seed"] as? Int)
            #expect((0...9_007_199_254_740_991).contains(seed))
            #expect(try Program.run(["loop", "show", "--data", data]).text.contains("seed \(seed)"))
        }
    }

    @Test func `a plan is readable in 80 columns and says who asks what for how long`() throws {
        try LoopFolder.withLoop { data in
            let done = try Program.run(["loop", "show", "--data", data], environment: ["COLUMNS": "80"])
            #expect(done.code == 0, "\(done.errors)")
            #expect(done.lines.allSatisfy { $0.count <= 80 }, "\(done.lines.filter { $0.count > 80 })")
            for expected in ["Bar raiser", "55 minutes", "Which story for which question", "shows ", "Without a story"]
            {
                #expect(done.text.contains(expected), "\(expected)")
            }
        }
    }

    @Test func `a pin is kept, its cost is named, and taking it back returns to the best`() throws {
        try LoopFolder.withLoop { data in
            func told() throws -> [String: String] {
                let shown = try LoopFolder.object(try Program.run(["loop", "show", "1", "--json", "--data", data]))
                let allocation = try #require(shown["allocation"] as? [String: Any])
                let slots = try #require(allocation["questions"] as? [[String: Any]])
                var told: [String: String] = [:]
                for slot in slots {
                    told["\(slot["round"] ?? "").\(slot["question"] ?? "")"] =
                        (slot["story"] as? [String: Any])?["title"] as? String
                }
                return told
            }
            let best = try told()
            let (place, title) = try #require(best.min { $0.key < $1.key })
            let others = best.filter { $0.value != title }
            let other = try #require(others.min { $0.key > $1.key })
            let pinned = try Program.run(["loop", "pin", "1", place, other.value, "--data", data])
            #expect(pinned.code == 0 && pinned.text.contains("pinned: \(other.value)"), "\(pinned.errors)")
            #expect(pinned.text.contains("Your wishes cost"))
            #expect(try told()[place] == other.value)
            #expect(try Program.run(["loop", "forbid", "1", place, other.value, "--data", data]).code == 0)
            #expect(try told()[place] != other.value)
            #expect(try Program.run(["loop", "show", "--data", data]).text.contains("ruled out: \(other.value)"))
            let back = try Program.run(["loop", "unwish", "1", place, "--data", data])
            #expect(back.text.contains("Nothing is wished"), "\(back.errors)")
            #expect(try told() == best)
        }
    }

    @Test func `deleting needs a yes`() throws {
        try LoopFolder.withLoop { data in
            let refused = try Program.run(["loop", "delete", "1", "--data", data])
            #expect(refused.code == 2 && refused.errors.contains("--yes"))
            #expect(try Program.run(["loop", "delete", "1", "--yes", "--data", data]).code == 0)
            #expect(try Program.run(["loop", "list", "--json", "--data", data]).lines == ["[]"])
        }
    }

    @Test(arguments: [
        ["loop", "new"], ["loop", "new", "--track", "tpm", "--level", "L6", "--seed", "-1"], ["loop", "show", "9"],
        ["loop", "pin", "1", "9.9", "slow"], ["loop", "pin", "1", "three", "slow"],
        ["loop", "pin", "1", "2.1", "slow"],
        ["loop", "pin", "1", "3.1", "zebra"], ["loop", "delete", "9", "--yes"], ["loop", "export", "9"],
        ["loop", "questions", "--principle", "zebra"], ["loop", "questions", "add", "nowhere.txt"],
        ["loop", "questions", "delete", "own-9"], ["mock", "1", "--round", "8"], ["mock", "9"],
        ["mock", "--question", "x"],
        ["mock", "review", "1", "--round", "1"], ["loop", "outcome", "delete", "9"],
        ["loop", "outcome", "add", "--date", "2026-02-30", "--track", "tpm", "--level", "L6", "--result", "offer"],
        [
            "loop", "outcome", "add", "--date", "2026-02-20", "--track", "tpm", "--level", "L6", "--result", "offer",
            "--loop", "9",
        ],
    ])
    func `what cannot be done ends with code 2 and one sentence`(arguments: [String]) throws {
        try LoopFolder.withLoop { data in
            let done = try Program.run(arguments + ["--data", data])
            #expect(done.code == 2, "\(done.text)")
            #expect(done.output.isEmpty && !done.errors.isEmpty && !done.errors.contains("Fatal"), "\(done.errors)")
        }
    }

    // MARK: - Questions

    @Test func `the bank is browsed by principle, area, track and level`() throws {
        try LoopFolder.withData { data in
            let done = try Program.run([
                "loop", "questions", "--principle", "dive", "--track", "tpm", "--level", "L6", "--json", "--data", data,
            ])
            let found = try #require(try JSONSerialization.jsonObject(with: done.output) as? [[String: Any]])
            #expect(found.count >= 12)
            #expect(found.allSatisfy { ($0["principles"] as? [String])?.contains("dive-deep") == true })
            let area = try Program.run(["loop", "questions", "--area", "rollout-risk", "--data", data])
            #expect(area.text.contains("Tests: ") && area.text.contains("  + ") && area.text.contains("  − "))
        }
    }

    @Test func `own questions are classified, kept once, and deleted by name`() throws {
        try LoopFolder.withData { data in
            let list = Data("1. Tell me about a time you disagreed with your manager.\n- Hm\n".utf8)
            let added = try Program.run(["loop", "questions", "add", "-", "--data", data], input: list)
            #expect(
                added.text.contains("Have Backbone") && added.text.contains("Added 1."),
                "\(added.text)\(added.errors)"
            )
            #expect(added.text.contains("Left out, no question: “Hm”"))
            let again = try Program.run(["loop", "questions", "add", "-", "--data", data], input: list)
            #expect(again.text.contains("Added 0 of 1"))
            #expect(try Program.run(["loop", "questions", "--own", "--data", data]).text.contains("own-1"))
            #expect(try Program.run(["loop", "questions", "delete", "own-1", "--data", data]).code == 0)
            #expect(try Program.run(["loop", "questions", "--own", "--json", "--data", data]).lines == ["[]"])
        }
    }

    // MARK: - Export and outcomes

    @Test func `an export holds every answer and the debrief`() throws {
        try LoopFolder.withLoop { data in
            _ = try Program.run(["mock", "1", "--round", "5", "--data", data], input: Data(LoopFolder.answers.utf8))
            let export = try Program.run(["loop", "export", "--data", data])
            #expect(export.text.hasPrefix("# Loop 1"))
            #expect(export.text.contains("> The p99 fell from 900 ms to 240 ms in six weeks."))
            #expect(export.text.contains("\n## Debrief: TPM L6") && export.text.contains("\n### Decision"))
            #expect(export.text.components(separatedBy: "\n# ").count == 1, "one title")
            let json = try LoopFolder.object(try Program.run(["loop", "export", "1", "--json", "--data", data]))
            #expect((json["sessions"] as? [Any])?.count == 7 && json["debrief"] is [String: Any])
        }
    }

    @Test func `the ledger sets real and simulated decisions side by side and says how little few cases mean`() throws {
        try LoopFolder.withLoop { data in
            let empty = try Program.run(["loop", "outcomes", "--data", data])
            #expect(empty.code == 0 && empty.text.contains("loop outcome add"))
            for round in 3...7 {
                _ = try Program.run(
                    ["mock", "1", "--round", "\(round)", "--data", data],
                    input: Data(LoopFolder.answers.utf8)
                )
            }
            let added = try Program.run([
                "loop", "outcome", "add", "--date", "2026-10-02", "--track", "tpm", "--level", "L6", "--result",
                "no-offer",
                "--loop", "1", "--note", "They asked for scale.", "--data", data,
            ])
            #expect(added.code == 0, "\(added.errors)")
            let shown = try Program.run(["loop", "outcomes", "--data", data])
            #expect(shown.text.contains("2026-10-02 · TPM L6 · no offer") && shown.text.contains("Loop 1 said: "))
            #expect(shown.text.contains("They asked for scale."))
            let json = try LoopFolder.object(try Program.run(["loop", "outcomes", "--json", "--data", data]))
            #expect(json["words"] is String && (json["outcomes"] as? [Any])?.count == 1)
            #expect(
                try Program.run(["loop", "trend", "--data", data]).text.contains("A trend needs two complete loops.")
            )
        }
    }
}
