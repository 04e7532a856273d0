import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program"))
struct MockTests {
    @Test func `a round is held from a pipe, with follow-ups and no word about the answers`() throws {
        try LoopFolder.withLoop { data in
            let held = try Program.run(
                ["mock", "1", "--round", "5", "--data", data],
                input: Data(LoopFolder.answers.utf8)
            )
            #expect(held.code == 0, "\(held.errors)")
            #expect(held.text.contains("55:00 left · question 1 of 3") && held.text.contains("· follow-up"))
            let end =
                "The round is over: 3 questions, \(try followUps(data, 5)).\nIts review: inclined mock review 1 --round 5\n"
            #expect(held.text.hasSuffix(end), "\(held.text.suffix(200))")
            let again = try Program.run(["mock", "1", "--round", "5", "--data", data])
            #expect(again.code == 2 && again.errors.contains("mock review 1 --round 5"))
        }
    }

    @Test func `input that ends in the middle leaves a round that goes on where it stopped`() throws {
        try LoopFolder.withLoop { data in
            let first = try Program.run(["mock", "--data", data], input: Data("\(LoopFolder.answer)\n.\n".utf8))
            #expect(first.code == 0 && first.text.contains("Go on with: inclined mock 1 --round 1"), "\(first.errors)")
            let second = try Program.run(["mock", "--data", data], input: Data(":end\n".utf8))
            #expect(second.text.contains("It goes on where you left it") && second.text.contains("The round is over"))
            let third = try Program.run(
                ["mock", "--json", "--untimed", "--data", data],
                input: Data(":skip\n:end\n".utf8)
            )
            let session = try LoopFolder.object(third)
            #expect(session["round"] as? Int == 2 && session["state"] as? String == "finished")
            #expect(session["clock"] as? String == "none")
        }
    }

    @Test func `what was typed before the terminal was closed is there again`() throws {
        try LoopFolder.withLoop { data in
            let script = """
                mkfifo "$1/pipe"; "$0" mock 1 --round 3 --data "$1" <"$1/pipe" >"$1/out" & exec 3>"$1/pipe"
                tries=0
                until grep -q 'question 1' "$1/out"; do tries=$((tries + 1)); [ $tries -lt 99 ] || exit 1; sleep 0.1; done
                echo 'I began with the lock waits.' >&3
                until "$0" mock 1 --round 3 --data "$1" </dev/null | grep -q 'lock waits'; do
                  tries=$((tries + 1)); [ $tries -lt 99 ] || exit 1; sleep 0.1
                done
                kill -9 $!
                """
            let program = try #require(Program.path)
            // Looking hands nothing in as long as nothing is typed; the words shown are those that were saved.
            let done = try Program.run(["-c", script, program, data], program: "/bin/sh")
            #expect(done.code == 0, "\(done.errors)")
        }
    }

    @Test(arguments: [":skip", ":end"])
    func `passing over and ending keep what was written`(command: String) throws {
        try LoopFolder.withLoop { data in
            let input = Data("I would need to think.\n\(command)\n".utf8)
            let held = try Program.run(["mock", "1", "--round", "3", "--json", "--data", data], input: input)
            let exchanges = try #require(try LoopFolder.object(held)["exchanges"] as? [[String: Any]])
            let turn = try #require((exchanges.first?["turns"] as? [[String: Any]])?.first)
            #expect(turn["answer"] as? String == "I would need to think.")
            #expect(turn["state"] as? String == (command == ":skip" ? "skipped" : "answered"))
            #expect(held.errors.contains("question 1 of 3"), "the conversation is not lost")
        }
    }

    @Test func `help, slips and smileys do not become part of the answer, and an empty answer is not handed in`() throws
    {
        try LoopFolder.withLoop { data in
            let input = Data(".\n:help\n:skpi\n:) it worked\n:end\n".utf8)
            let held = try Program.run(["mock", "1", "--round", "3", "--data", data], input: input)
            #expect(held.text.contains("Nothing is written yet") && held.text.contains("There is no “:skpi”"))
            let export = try Program.run(["loop", "export", "1", "--data", data])
            #expect(export.text.contains("> :) it worked") && !export.text.contains("skpi"))
        }
    }

    @Test func `the review names what was asked and answered, and quotes the answer`() throws {
        try LoopFolder.withLoop { data in
            _ = try Program.run(["mock", "1", "--round", "5", "--data", data], input: Data(LoopFolder.answers.utf8))
            let review = try Program.run(["mock", "review", "--data", data], environment: ["COLUMNS": "80"])
            #expect(review.code == 0, "\(review.errors)")
            #expect(review.lines.allSatisfy { $0.count <= 80 })
            for expected in ["Scorecard", "Depth", "Delivery", "What was said", "900 ms to 240 ms", "words, about"] {
                #expect(review.text.contains(expected), "\(expected)")
            }
            let json = try LoopFolder.object(
                try Program.run(["mock", "review", "1", "--round", "5", "--json", "--data", data])
            )
            let told = try #require(json["answers"] as? [[String: Any]])
            #expect(told.count == 3 && told.allSatisfy { $0["match"] is String })
        }
    }

    @Test func `a round under way is not reviewed, for that would be a hint`() throws {
        try LoopFolder.withLoop { data in
            _ = try Program.run(["mock", "1", "--round", "3", "--data", data])
            let review = try Program.run(["mock", "review", "1", "--round", "3", "--data", data])
            #expect(review.code == 2 && review.errors.contains("still under way"))
        }
    }

    @Test func `a single question is practised, and does not stand in the way of the loop`() throws {
        try LoopFolder.withLoop { data in
            let question = "Tell me about a time you disagreed with your manager."
            let input = Data("\(LoopFolder.answer)\n:end\n".utf8)
            let held = try Program.run(["mock", "--question", question, "--data", data], input: input)
            #expect(held.code == 0 && held.text.contains("mock review 2 --round 1"), "\(held.errors)")
            #expect(try Program.run(["mock", "review", "--data", data]).text.contains(question.prefix(40)))
            #expect(try Program.run(["loop", "show", "--data", data]).text.hasPrefix("Loop 1"))
        }
    }

    /// `6 follow-ups`, as a round's session holds them.
    private func followUps(_ data: String, _ round: Int) throws -> String {
        let review = try LoopFolder.object(
            try Program.run(["mock", "review", "1", "--round", "\(round)", "--json", "--data", data])
        )
        let answers = try #require(review["answers"] as? [[String: Any]])
        let count = answers.reduce(0) { $0 + ($1["followUps"] as? Int ?? 0) }
        return count == 1 ? "1 follow-up" : "\(count) follow-ups"
    }
}
