import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program; ./test sets it"))
struct AssessTests {
    private func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    private func batch(_ rows: [[String: Any]], _ arguments: [String] = []) throws -> Program.Outcome {
        var input = Data()
        for row in rows { input += try JSONSerialization.data(withJSONObject: row) + Data("\n".utf8) }
        return try Program.run(["assess", "--jsonl"] + arguments, input: input)
    }

    @Test func `the batch form keeps the contract`() throws {
        let story =
            "I traced the outage to a retry storm. I told the VP. The p99 fell from 900 ms to 240 ms in six weeks."
        let done = try batch([["id": "x", "kind": "story", "text": story, "target": "tpm"]])
        #expect(done.code == 0)
        let answer = try object(try #require(done.lines.first))
        #expect(
            Set(["id", "kind", "track", "principles", "story", "scorecard", "level", "findings"]).isSubset(
                of: answer.keys
            )
        )
        let track = try #require(answer["track"] as? [String: Any])
        #expect(Set(["verdict", "scores", "evidence", "flips"]).isSubset(of: track.keys))
        let scores = try #require(track["scores"] as? [String: Double])
        #expect(abs(scores.values.reduce(0, +) - 1) < 0.001)
        #expect((answer["principles"] as? [Any])?.count == 16)
        let shape = try #require(answer["story"] as? [String: Any])
        #expect(Set(["type", "parts", "missing", "ownership", "levers", "facts"]).isSubset(of: shape.keys))
    }

    @Test func `a line that cannot be read is answered and the stream goes on`() throws {
        let input = """
            {"id": "a", "kind": "story", "text": "I did it."}
            not json
            {"id": "b", "kind": "poem", "text": "x"}
            {"id": "c", "kind": "story"}
            {"id": "d", "kind": "story", "text": 7}

            {"id": "e", "kind": "story", "text": "I did it again.", "target": "ceo"}
            {"id": "f", "kind": "story", "text": "I did it again."}
            """
        let done = try Program.run(["assess", "--jsonl"], input: Data(input.utf8))
        #expect(done.code == 0)
        let answers = try done.lines.map(object)
        let codes = answers.map { ($0["error"] as? [String: Any])?["code"] as? String }
        #expect(codes == [nil, "not-json", "unknown-kind", "missing-key", "wrong-type", "unknown-target", nil])
        #expect(answers.map { $0["id"] as? String } == ["a", nil, "b", "c", "d", "e", "f"])
    }

    @Test func `same bytes out for the same bytes in, on one core or many`() throws {
        let corpus = try String(contentsOfFile: Program.root + "/Tests/Corpus/answers.jsonl", encoding: .utf8)
        let input = Data(String(repeating: corpus, count: 30).utf8)
        let first = try Program.run(["assess", "--jsonl", "--jobs", "1"], input: input)
        let second = try Program.run(["assess", "--jsonl", "--jobs", "7"], input: input)
        #expect(first.code == 0 && !first.output.isEmpty)
        #expect(first.output == second.output)
        #expect(first.lines.count == corpus.split(separator: "\n").count * 30)
    }

    @Test func `a copy of the program runs anywhere, without the checkout`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("copy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appendingPathComponent("inclined").path
        try FileManager.default.copyItem(atPath: try #require(Program.path), toPath: copy)
        let text = Data("I decided to move the queue and told the VP why.".utf8)
        let done = try Program.run(["assess", "-", "--kind", "story"], input: text, in: "/", program: copy)
        #expect(done.code == 0, "\(done.errors)")
        #expect(done.text.contains("Why: your own words"))
    }

    @Test func `a résumé as PDF is read role by role`() throws {
        let folder = Program.root + "/../shared/data/resumes"
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
        for name in names.sorted() where name.hasSuffix(".pdf") {
            let done = try Program.run(["assess", folder + "/" + name, "--json"])
            let answer = try object(try #require(done.lines.first, "\(name): \(done.errors)"))
            #expect(answer["kind"] as? String == "resume", "\(name)")
            #expect((answer["roles"] as? [Any])?.isEmpty == false, "\(name)")
            let evidence = (answer["track"] as? [String: Any])?["evidence"] as? [Any]
            #expect(evidence?.isEmpty == false, "\(name)")
        }
    }

    @Test func `a person sees the verdict first and their own words under it`() throws {
        let done = try Program.run(["assess", "Samples/tpm-mara-lindqvist/resume.md"], environment: ["COLUMNS": "80"])
        #expect(done.code == 0)
        let verdict = try #require(done.lines.firstIndex { $0.contains("This is TPM evidence") })
        let carets = try #require(done.lines.firstIndex { $0.contains("^^^") })
        #expect(verdict < carets)
        #expect(!done.text.contains("\u{1B}"), "colour belongs on a terminal only")
        #expect(done.lines.allSatisfy { $0.count <= 80 }, "\(done.lines.filter { $0.count > 80 })")
        #expect(done.text.contains("Not affiliated with Amazon"))
    }

    @Test func `fail-on turns findings into an exit code`() throws {
        let bad = "Samples/patterns/no-technical-depth.bad.md"
        #expect(try Program.run(["assess", bad, "--fail-on", "problem"]).code == 1)
        #expect(try Program.run(["assess", bad]).code == 0)
        #expect(
            try Program.run(["assess", "Samples/patterns/no-technical-depth.good.md", "--fail-on", "problem"]).code == 0
        )
    }

    @Test(arguments: [
        ["assess"], ["assess", "nowhere.pdf"], ["assess", "--kind", "poem", "x.md"], ["assess", "--jsonl", "a", "b"],
        ["assess", "Samples"], ["dance"], ["assess", "--jobs", "0", "--jsonl"], ["assess", "--jsonl", "nowhere.jsonl"],
    ])
    func `unusable input ends with code 2 and one clear sentence`(arguments: [String]) throws {
        let done = try Program.run(arguments)
        #expect(done.code == 2)
        #expect(done.output.isEmpty)
        #expect(!done.errors.isEmpty && !done.errors.contains("Fatal"))
    }

    @Test(arguments: [["--json"], [], ["--jsonl"]])
    func `output that cannot be written is said, not lost`(form: [String]) throws {
        let story = Program.root + "/Samples/patterns/no-technical-depth.good.md"
        let line = Data(#"{"id": "a", "kind": "story", "text": "I moved the queue and told the VP why."}"#.utf8)
        let arguments = form == ["--jsonl"] ? ["assess", "--jsonl"] : ["assess", story] + form
        let done = try Program.run(arguments, input: line, output: "/dev/full")
        #expect(done.code == 2)
        #expect(done.errors.contains("cannot be written"), "\(done.errors)")
    }

    @Test func `one bad file does not hide the others`() throws {
        let done = try Program.run(["assess", "nowhere.md", "Samples/patterns/no-technical-depth.good.md"])
        #expect(done.code == 2)
        #expect(done.text.contains("This is TPM evidence"))
        #expect(done.errors.contains("nowhere.md"))
    }

    @Test func `fail-on holds in the batch form too`() throws {
        let bad = try String(
            contentsOfFile: Program.root + "/Samples/patterns/generic-program-talk.bad.md",
            encoding: .utf8
        )
        let row: [String: Any] = ["id": "a", "kind": "story", "text": bad]
        #expect(try batch([row], ["--fail-on", "problem"]).code == 1)
        #expect(try batch([row]).code == 0)
    }

    @Test func `offsets of the JSON form count bytes of its text`() throws {
        let done = try Program.run(["assess", "Samples/tpm-mara-lindqvist/resume.md", "--json"])
        let answer = try object(try #require(done.lines.first))
        let bytes = Array(try #require(answer["text"] as? String).utf8)
        let track = try #require(answer["track"] as? [String: Any])
        for piece in try #require(track["evidence"] as? [[String: Any]]) {
            let start = try #require(piece["start"] as? Int)
            let end = try #require(piece["end"] as? Int)
            #expect(String(decoding: bytes[start..<end], as: UTF8.self) == piece["quote"] as? String)
        }
    }

    @Test func `five megabytes of noise end in a refusal`() throws {
        var noise = Data(count: 5_000_000)
        var state: UInt64 = 42
        for index in noise.indices {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            noise[index] = UInt8(truncatingIfNeeded: state >> 33)
        }
        let done = try Program.run(["assess", "-"], input: noise)
        #expect(done.code == 2)
        #expect(!done.errors.isEmpty)
    }

    @Test func `a million words and a single endless line are read`() throws {
        let sentence = "I moved the queue to a new cluster and the p99 fell from 900 ms to 240 ms. "
        let text = String(repeating: sentence, count: 60_000)
        let done = try batch([["id": "long", "kind": "story", "text": text]])
        #expect(done.code == 0)
        let answer = try object(try #require(done.lines.first))
        #expect(answer["error"] == nil && answer["track"] != nil)
        let line = try batch([["id": "line", "kind": "role", "text": String(repeating: "word ", count: 400_000)]])
        #expect(line.code == 0 && line.lines.count == 1)
    }
}
