import Foundation
import Testing

/// Talks at a terminal, as somebody types them.
@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program"))
struct TalkTests {
    private func schedule(_ data: String) throws -> [String: Any] {
        try LoopFolder.object(try Program.run(["rehearse", "--json", "--data", data]))
    }

    /// How often anything was rehearsed.
    private func said(_ data: String) throws -> Int {
        let schedule = try schedule(data)
        return ["due", "soon", "beyond", "later"].reduce(0) { sum, list in
            sum + (schedule[list] as? [[String: Any]] ?? []).reduce(0) { $0 + ($1["times"] as? Int ?? 0) }
        }
    }

    /// What was printed, whatever the lines.
    private func joined(_ talk: Program.Outcome) -> String {
        talk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: - Rehearse

    @Test func `a card is shown only after it was said, graded, and back when the talk says so`() throws {
        try PreparationFolder.withStories { data in
            let first = try #require((try schedule(data)["due"] as? [[String: Any]])?.first)
            let answers = try #require(first["answers"] as? [[String: Any]])
            let fact = try #require(answers.first?["words"] as? String)
            let talk = try Typing.run(["rehearse", "--data", data], ["", "3", "q"])
            #expect(talk.code == 0 && talk.errors.isEmpty, "\(talk.errors)")
            let words = talk.text
            let (said, shown) = (words.range(of: "Say the story aloud."), words.range(of: fact))
            let (asked, answered) = (try #require(said), try #require(shown))
            #expect(asked.lowerBound < answered.lowerBound, "\(words)")
            #expect(words.contains("Again ") && words.contains("1 card rehearsed."))
            #expect(try self.said(data) == 1)
        }
    }

    @Test func `a grade before looking, a key that means nothing and letters keep nothing`() throws {
        try PreparationFolder.withStories { data in
            let talk = try Typing.run(["rehearse", "--data", data], ["3", "zebra", "", "7", "🚀", "-1", "3.5", "q"])
            #expect(talk.code == 0, "\(talk.errors)")
            #expect(talk.text.components(separatedBy: "Say it aloud first").count == 3)
            #expect(talk.text.components(separatedBy: "Type 1, 2, 3 or 4").count == 5)
            #expect(talk.text.contains("0 cards rehearsed."))
            #expect(try said(data) == 0)
        }
    }

    @Test func `the last grade is taken back and its card comes at once again`() throws {
        try PreparationFolder.withStories { data in
            let talk = try Typing.run(["rehearse", "--data", data], ["u", "", "4", "u", "", "1", "q"])
            #expect(talk.code == 0, "\(talk.errors)")
            #expect(talk.text.contains("Nothing was graded in this sitting.") && talk.text.contains("Taken back."))
            #expect(talk.text.contains("1 card rehearsed."))
            #expect(try said(data) == 1)
            let soon = try #require(try schedule(data)["soon"] as? [[String: Any]])
            #expect(soon.count == 1, "graded as forgotten, it returns in minutes")
        }
    }

    @Test func `--most ends the talk, and Ctrl-D ends it with what was graded kept`() throws {
        try PreparationFolder.withStories { data in
            let most = try Typing.run(["rehearse", "--most", "2", "--data", data], ["", "4", "", "4", "", "4"])
            #expect(most.code == 0 && most.text.contains("2 cards rehearsed."), "\(most.errors)")
            let left = try Typing.run(["rehearse", "--data", data], ["", "4", ""])
            #expect(left.code == 0 && left.text.contains("1 card rehearsed."), "\(left.errors)")
            #expect(try said(data) == 3)
        }
    }

    @Test func `stories of the planned loop come first and say so, in the list, the talk and the JSON`() throws {
        try PreparationFolder.withPlan { data in
            let planned = ["loop", "new", "--track", "tpm", "--level", "L6", "--seed", "7", "--data", data]
            #expect(try Program.run(planned).code == 0)
            let due = try #require(try schedule(data)["due"] as? [[String: Any]])
            let first = due.map { $0["planned"] as? Bool ?? false }
            #expect(first.first == true && first == first.sorted { $0 && !$1 })
            let list = try Program.run(["rehearse", "--data", data], environment: ["COLUMNS": "80"])
            PreparationFolder.expectNarrow(list)
            #expect(joined(list).contains("planned for your loop on"))
            let talk = try Typing.run(["rehearse", "--data", data], ["q"])
            #expect(joined(talk).contains("planned for your loop on"))
        }
    }

    // MARK: - Fit

    @Test func `fit asks every question, goes back, passes over and keeps what was chosen`() throws {
        try PreparationFolder.withStories { data in
            let json = try LoopFolder.object(try Program.run(["fit", "--json", "--data", data]))
            let count = try #require(json["questions"] as? [Any]).count
            // The second is answered, left by b, and answered anew; the third is passed over.
            let typed = ["1", "2", "b", "3", ""] + Array(repeating: "1", count: count - 3)
            let talk = try Typing.run(["fit", "--data", data], typed)
            #expect(talk.code == 0 && talk.text.contains("What you like: "), "\(talk.errors)")
            #expect(talk.lines.count { $0.hasSuffix("2 of \(count)") && !$0.hasSuffix("12 of \(count)") } == 2)
            let kept = try LoopFolder.object(try Program.run(["fit", "--json", "--data", data]))
            #expect(kept["answered"] as? Int == count - 1)
        }
    }

    @Test(arguments: [("y", 2), ("n", 0)])
    func `who stops is asked whether to keep the answers so far`(reply: String, kept: Int) throws {
        try PreparationFolder.withStories { data in
            let talk = try Typing.run(["fit", "--data", data], ["9", "zebra", "1", "2", "q", reply])
            #expect(talk.code == 0 && talk.text.contains("Keep the 2 answers so far?"), "\(talk.errors)")
            #expect(talk.text.components(separatedBy: "Type one of the numbers").count == 3)
            #expect(talk.text.contains("Nothing was kept.") == (kept == 0))
            let json = try LoopFolder.object(try Program.run(["fit", "--json", "--data", data]))
            #expect(json["answered"] as? Int == kept)
        }
    }

    @Test func `Ctrl-D at the first question keeps nothing, and asking anew keeps the old answers until the end`()
        throws
    {
        try PreparationFolder.withStories { data in
            let first = try Typing.run(["fit", "--data", data], [])
            #expect(first.code == 0 && first.text.contains("Nothing was kept."), "\(first.errors)")
            _ = try Program.run(["fit", "--answers", "free-morning=case", "--data", data])
            let again = try Typing.run(["fit", "--again", "--data", data], ["1"])
            #expect(again.code == 0 && again.text.contains("Nothing was kept."), "\(again.errors)")
            let json = try LoopFolder.object(try Program.run(["fit", "--json", "--data", data]))
            #expect(json["answered"] as? Int == 1)
        }
    }

    // MARK: - Whatever reads the output

    @Test(arguments: [
        ["rehearse", "--list"], ["fit", "--questions"], ["plan"], ["plan", "--ics"], ["readiness", "--json"], ["move"],
        ["move", "tpm-to-pgm"], ["levels", "--all"], ["claims"],
    ])
    func `a reader that went away, or a full disk, ends a command without a crash`(arguments: [String]) throws {
        try PreparationFolder.withPlan { data in
            let whole = arguments == ["claims"] ? arguments : arguments + ["--data", data]
            let script = #"{ "$@"; echo "code $?" >&2; } | true"#
            let shell = ["-c", script, "sh", try #require(Program.path)] + whole
            let piped = try Program.run(shell, program: "/bin/sh")
            let codes = ["code 0", "code 2", "code 141"]
            #expect(codes.contains { piped.errors.contains($0) }, "\(piped.errors)")
            #expect(!piped.errors.contains("Fatal") && !piped.errors.contains("Crash"), "\(piped.errors)")
            let full = try Program.run(whole, output: "/dev/full")
            #expect(full.code == 2 && full.errors.contains("cannot be written"), "\(full.errors)")
        }
    }

    @Test(arguments: [["rehearse"], ["fit"], ["plan"], ["readiness"], ["levels"], ["move"]])
    func `data that is no database is refused with its place`(arguments: [String]) throws {
        try LoopFolder.withData { data in
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            try Data("This is no database, but a letter to a friend.".utf8)
                .write(to: URL(fileURLWithPath: "\(data)/inclined.sqlite"))
            let done = try Program.run(arguments + ["--data", data])
            #expect(done.code == 2 && done.output.isEmpty, "\(done.text)")
            #expect(!done.errors.isEmpty && !done.errors.contains("Fatal"), "\(done.errors)")
        }
    }

    @Test func `input that is no text ends a talk without a crash`() throws {
        try PreparationFolder.withStories { data in
            for bytes in [Data([0xFF, 0xFE, 0x0A, 0x00, 0x0A]), Data(repeating: 0x41, count: 100_000), Data([0x0D])] {
                for command in ["rehearse", "fit"] {
                    let done = try Program.run([command, "--data", data], input: bytes)
                    #expect(done.code == 0 && !done.errors.contains("Fatal"), "\(command): \(done.errors)")
                }
            }
            #expect(try said(data) == 0)
        }
    }
}
