import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program"))
struct DecideTests {
    /// Every question with its first answer, as options.
    private func firstAnswers(_ data: String) throws -> [String] {
        let json = try LoopFolder.object(try Program.run(["fit", "--json", "--data", data]))
        let questions = try #require(json["questions"] as? [[String: Any]])
        return questions.compactMap { question in
            let answers = question["answers"] as? [[String: Any]]
            guard let id = question["id"] as? String, let first = answers?.first?["id"] as? String else { return nil }
            return "\(id)=\(first)"
        }
    }

    // MARK: - Fit

    @Test func `without answers the questions are listed with the ids to answer by`() throws {
        try LoopFolder.withData { data in
            let done = try Program.run(["fit", "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(done)
            #expect(done.text.contains("gone-afternoon") && done.text.contains("inclined fit --answers"))
        }
    }

    @Test func `answers are kept, read and set beside what the texts show`() throws {
        try PreparationFolder.withStories { data in
            let answers = try firstAnswers(data)
            #expect(answers.count >= 12)
            let done = try Program.run(
                ["fit", "--answers"] + answers + ["--data", data],
                environment: ["COLUMNS": "80"]
            )
            PreparationFolder.expectNarrow(done)
            for expected in ["What you like: ", "What your texts show", "The two together", "our own proposal"] {
                #expect(done.text.contains(expected), "\(expected)")
            }
            let json = try LoopFolder.object(try Program.run(["fit", "--json", "--data", data]))
            #expect(json["answered"] as? Int == answers.count && json["comparison"] is [String: Any])
            #expect(try Program.run(["fit", "--data", data]).text == done.text)
            _ = try Program.run(["fit", "--clear", "--data", data])
            let cleared = try LoopFolder.object(try Program.run(["fit", "--json", "--data", data]))
            #expect(cleared["answered"] as? Int == 0)
        }
    }

    @Test func `a file of answers joins those that were given before`() throws {
        try LoopFolder.withData { data in
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("fit-\(UUID().uuidString).json")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(#"{"gone-afternoon": "slow-request"}"#.utf8).write(to: file)
            _ = try Program.run(["fit", "--answers", "free-morning=case", "--data", data])
            let done = try Program.run(["fit", "--answers", file.path, "--json", "--data", data])
            #expect(try LoopFolder.object(done)["answered"] as? Int == 2, "\(done.errors)")
        }
    }

    // MARK: - Moves and levels

    @Test func `moves are listed, for one track or for both`() throws {
        try LoopFolder.withData { data in
            let all = try Program.run(["move", "--data", data])
            #expect(all.text.contains("tpm-to-pgm") && all.text.contains("from-google"))
            let toTPM = try Program.run(["move", "--to", "tpm", "--json", "--data", data])
            let moves = try #require(try LoopFolder.object(toTPM)["moves"] as? [[String: Any]])
            #expect(moves.allSatisfy { ($0["tracks"] as? [String])?.contains("tpm") == true })
        }
    }

    @Test func `a move is filled with the candidate's own words, warnings and four weeks`() throws {
        try PreparationFolder.withStories { data in
            let done = try Program.run(["move", "tpm-to-pgm", "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(done)
            for expected in ["Keep", "Drop", "Gain", "Know before you move", "Four weeks", "“"] {
                #expect(done.text.contains(expected), "\(expected)")
            }
            let google = try Program.run(["move", "google", "--to", "tpm", "--json", "--data", data])
            let json = try LoopFolder.object(google)
            #expect(json["id"] as? String == "from-google" && json["track"] as? String == "tpm")
        }
    }

    @Test func `a title becomes a range of levels with what would tip it, never one level`() throws {
        try PreparationFolder.withStories { data in
            let title = "Microsoft 65 Principal PM"
            let done = try Program.run(["move", "--title", title, "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(done)
            #expect(done.text.contains("depending on scope") && done.text.contains("What would tip it"))
            let json = try LoopFolder.object(
                try Program.run(["move", "--title", title, "--to", "pgm", "--json", "--data", data])
            )
            let range = try #require(json["range"] as? [String: String])
            #expect(range["low"] != range["high"] && json["track"] as? String == "pgm")
        }
    }

    @Test func `a story is told for the other track from its own sentences`() throws {
        try PreparationFolder.withStories { data in
            let done = try Program.run(
                ["move", "--rewrite", "slow payments", "--to", "pgm", "--data", data],
                environment: ["COLUMNS": "80"]
            )
            PreparationFolder.expectNarrow(done)
            #expect(done.text.contains("for the PGM loop") && done.text.contains("No word is added to your story."))
            let json = try LoopFolder.object(
                try Program.run(["move", "--rewrite", "slow payments", "--to", "pgm", "--json", "--data", data])
            )
            #expect((json["steps"] as? [Any])?.isEmpty == false && json["to"] as? String == "pgm")
        }
    }

    @Test func `levels place the candidate's words on the bars of a track`() throws {
        try PreparationFolder.withStories { data in
            let done = try Program.run(["levels", "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(done)
            #expect(done.text.contains("your texts read at L") && done.text.contains("“"))
            let all = try Program.run(["levels", "--all", "--data", data])
            #expect(all.lines.count > done.lines.count)
            let json = try LoopFolder.object(try Program.run(["levels", "--track", "pgm", "--json", "--data", data]))
            #expect(json["track"] as? String == "pgm" && (json["axes"] as? [Any])?.count == 5)
        }
    }

    // MARK: - Claims

    @Test func `claims are found by words and by id, with verdict, trust and sources`() throws {
        let all = try Program.run(["claims"], environment: ["COLUMNS": "80"])
        PreparationFolder.expectNarrow(all)
        #expect(all.text.contains("claims; one of them in full"))
        let one = try Program.run(["claims", "c1"], environment: ["COLUMNS": "80"])
        PreparationFolder.expectNarrow(one)
        for expected in ["C1 · ", "Said: ", "Verdict: ", "Evidence: ", "reddit.com/"] {
            #expect(one.text.contains(expected), "\(expected)")
        }
        let found = try LoopFolder.object(try Program.run(["claims", "bar", "raiser", "--json"]))
        #expect((found["claims"] as? [Any])?.isEmpty == false)
        let pay = try LoopFolder.object(try Program.run(["claims", "--on", "pay", "--json"]))
        #expect((pay["claims"] as? [[String: Any]])?.contains { $0["id"] as? String == "C1" } == true)
        #expect(try Program.run(["claims", "zebra"]).text.contains("No claim"))
        let none = try Program.run(["claims", "c1", "c999"])
        #expect(none.code == 2 && none.errors.contains("There is no claim C999"), "\(none.errors)")
    }

    // MARK: - Refusals

    @Test(arguments: [
        (["fit", "--answers", "zebra=yes"], "There is no question"),
        (["fit", "--answers", "gone-afternoon=zebra"], "has no answer"),
        (["fit", "--answers", "nowhere.json"], "There is no file"),
        (["fit", "--answers", "Samples/README.md"], "holds no answers"), (["fit", "--again"], "at a terminal"),
        (["fit", "--clear", "--again"], "Choose one"), (["move", "zebra"], "names no move"),
        (["move", "program"], "more than one"), (["move", "tpm-to-pgm", "--to", "tpm"], "does not lead to TPM"),
        (["move", "google", "--title", "PM"], "Choose a move"), (["move", "--title", " "], "--title takes a title"),
        (["move", "--rewrite", "slow payments"], "for which track"),
        (["move", "--rewrite", "zebra", "--to", "pgm"], "No story is called"),
        (["move", "google", "--to", "sde"], "--to"), (["levels", "--track", "sde"], "--track"),
    ])
    func `what cannot be decided ends with code 2 and its cure`(arguments: [String], cure: String) throws {
        try PreparationFolder.withStories { data in try PreparationFolder.refuse(arguments, cure, in: data) }
    }

    @Test(arguments: [["claims", "--verdict", "true"], ["claims", "--on", "weather"], ["claims", "--track", "sde"]])
    func `a kind of claim that is not there is refused with those that are`(arguments: [String]) throws {
        let done = try Program.run(arguments)
        #expect(done.code == 2 && done.output.isEmpty && done.errors.contains(arguments[1]), "\(done.errors)")
    }
}
