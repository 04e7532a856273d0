import Foundation
import Interchange
import Interviewing
import Testing

/// Loops, questions and outcomes in the archive and in its folder.
struct ArchivedLoopsTests {
    private let valid = """
        {"format":"inclined-archive","version":2,"resumes":[],"targets":[],"priors":{},"secretTerms":[],"stories":[],
        "questions":[{"number":1,"added":"2026-01-02T03:04:05.006Z",
        "question":{"text":"Own?","area":"principles","principles":["ownership"]}}],
        "outcomes":[{"number":1,"outcome":{"day":"2026-11-23","track":"tpm","level":"L6","result":"offer","loop":4,
        "note":"N"}}],
        "loops":[{"number":4,"created":"2026-01-02T03:04:05.006Z","purpose":"loop",
        "wishes":[{"round":0,"question":0,"story":"abcdefgh2345","kind":"pin"}],
        "plan":{"track":"tpm","level":"L6","label":"Label","seed":5,"rounds":[{"stage":"screen","role":"Recruiter",
        "temperament":"warm","principles":[],"area":"principles","minutes":45,"seat":"interviewer",
        "questions":[{"id":"q-1","text":"Planned?","area":"bar-raiser","principles":[]}]}]},
        "sessions":[{"state":"running","version":2,"clock":"none","exchanges":[{"question":{"text":"Asked?","area":"principles",
        "principles":[]},"turns":[{"answer":"I said it.","seconds":9,"means":"typed","state":"answered",
        "asked":"2026-01-02T03:04:05.006Z","done":"2026-01-02T03:05:05.006Z"},
        {"probe":{"group":"why","depth":2,"text":"Really?"},"answer":"Yes.","seconds":1,"means":"dictated",
        "state":"open","asked":"2026-01-02T03:05:06.006Z"}]}]}]}]}
        """

    private func refusal(_ text: String) -> InterchangeError? {
        do throws(InterchangeError) {
            _ = try ArchiveJSON.read(Array(text.utf8), name: "a.json")
            return nil
        } catch { return error }
    }

    private func archive() throws -> Archive { try ArchiveJSON.read(Array(valid.utf8), name: "a.json") }

    @Test("An archive from before there were loops is read, and one of a later form is not")
    func earlier() throws {
        let old = """
            {"format":"inclined-archive","version":1,"resumes":[],"targets":[],"priors":{},"secretTerms":["S"],
            "stories":[]}
            """
        #expect(try ArchiveJSON.read(Array(old.utf8), name: "a.json") == Archive(secretTerms: ["S"]))
        #expect(
            refusal(valid.replacing("\"version\":2,\"res", with: "\"version\":5,\"res"))?.reason.contains("newer")
                == true
        )
        #expect(String(decoding: try ArchiveJSON.write(Archive()), as: UTF8.self).contains("\"version\" : 4"))
    }

    @Test("Unknown and hostile values of loops, questions and outcomes are refused with the place and the cure")
    func refusals() throws {
        let long = String(repeating: "x", count: 1_000_001)
        let cases: [(old: String, new: String, says: String)] = [
            (
                "\"stage\":\"screen\"", "\"stage\":\"party\"",
                "“loops”, number 1, “plan”, “rounds”, number 1, “stage” cannot"
            ),
            (
                "\"means\":\"dictated\"", "\"means\":\"sung\"",
                "“exchanges”, number 1, “turns”, number 2, “means” cannot"
            ),
            ("\"kind\":\"pin\"", "\"kind\":\"hope\"", "“wishes”, number 1, “kind” cannot"),
            ("\"story\":\"abcdefgh2345\"", "\"story\":\"../../etc\"", "“wishes”, number 1, “story” cannot"),
            ("\"clock\":\"none\"", "\"clock\":\"sun\"", "“sessions”, number 1, “clock” cannot"),
            ("\"done\":\"2026", "\"done\":\"1926", "“turns”, number 1, “done” cannot"),
            ("\"asked\":\"2026-01-02T03:04", "\"begun\":\"2026-01-02T03:04", "“asked” is missing"),
            ("\"purpose\":\"loop\"", "\"purpose\":null", "“loops”, number 1, “purpose”"),
            ("\"created\":\"2026", "\"created\":\"2026-13", "“loops”, number 1, “created” cannot"),
            ("\"sessions\":[", "\"session\":[", "“sessions” is missing"),
            ("\"seed\":5", "\"seed\":-5", "loop 4: the seed goes from 0"),
            ("\"seed\":5", "\"seed\":9007199254740992", "loop 4: the seed"),
            ("\"seed\":5", "\"seed\":1e400", "a.json"),
            ("\"minutes\":45", "\"minutes\":-1", "loop 4: round 1: the length goes"),
            ("\"q-1\"", "\"q 1\"", "loop 4: round 1: question 1: “q 1” is no id"),
            ("Planned?", " ", "loop 4: round 1: question 1: it has no words"),
            ("Label", "La\\u0000bel", "loop 4: the label holds a zero byte"),
            ("I said it.", "\\u0000", "loop 4: session 1: question 1, answer 1: the text holds a zero byte"),
            ("I said it.", long, "loop 4: session 1: question 1, answer 1: the text is longer"),
            ("\"depth\":2", "\"depth\":6", "answer 2: the follow-up's depth goes from 1 to 5"),
            ("\"seconds\":9", "\"seconds\":-9", "answer 1: the seconds go from 0"),
            ("\"version\":2,\"cl", "\"version\":9223372036854775807,\"cl", "session 1: the version goes"),
            ("\"round\":0", "\"round\":1", "wish 1 is for a question that is not planned"),
            ("\"round\":0", "\"round\":-1", "wish 1 is for a question"),
            ("\"question\":0", "\"question\":9", "wish 1 is for a question"),
            ("\"number\":4", "\"number\":0", "loop 0: numbers go from 1"),
            ("\"number\":4", "\"number\":9223372036854775807", "numbers go from 1"),
            ("\"number\":4", "\"number\":5", "outcome 1 names loop 4, which is not there"),
            ("2026-11-23", "2026-02-30", "outcome 1: “2026-02-30” is no day"),
            ("2026-11-23", "now", "outcome 1: “now” is no day"),
            ("\"result\":\"offer\"", "\"result\":\"fame\"", "“outcomes”, number 1, “outcome”, “result” cannot"),
            ("Own?", "", "question 1: it has no words"),
            ("\"ownership\"", "\"own\\nership\"", "is no id"),
        ]
        #expect(refusal(valid) == nil)
        for item in cases {
            let text = valid.replacing(item.old, with: item.new)
            #expect(text != valid, "\(item.old)")
            let sentence = refusal(text)?.sentence ?? "no refusal"
            #expect(sentence.hasPrefix("a.json") && sentence.contains(item.says), "\(item.new.prefix(50)): \(sentence)")
            #expect(sentence.hasSuffix("."))
        }
        var twice = try archive()
        twice.loops.append(twice.loops[0])
        #expect(
            refusal(String(decoding: try ArchiveJSON.write(twice), as: UTF8.self))?.reason.contains("twice") == true
        )
        var uneven = try archive()
        uneven.loops[0].sessions.append(Session())
        let bytes = try ArchiveJSON.write(uneven)
        #expect(refusal(String(decoding: bytes, as: UTF8.self))?.reason.contains("1 rounds have 2 sessions") == true)
        let most = valid.replacing("\"rounds\":[", with: "\"rounds\":[" + String(repeating: "{},", count: 1))
        #expect(refusal(most) != nil)
    }

    @Test("A loop in the folder is a page for people: the plan, what was asked, every answer and follow-up")
    func page() throws {
        let folder = try TemporaryFolder()
        try ArchiveFolder.write(try archive(), to: folder.path + "/out")
        #expect(try folder.names().contains("out/loops/04-label.md"))
        #expect(try folder.mode("out/loops") == 0o700 && folder.mode("out/loops/04-label.md") == 0o600)
        let text = try folder.text("out/loops/04-label.md")
        for words in [
            "# Loop 4: Label\n", "TPM, L6, made on 2026-01-02\n", "## Round 1: Recruiter\n", "45 minutes", "under way",
            "### Asked?\n", "> I said it.\n", "**Really?**\n", "> Yes.\n", "*Not handed in yet.*\n", "- Planned?\n",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(try ArchiveFolder.read(path: folder.path + "/out") == FolderContent(archive: try archive()))
    }

    @Test("An edit of a loop's page is told, never taken for a story and never written over")
    func edited() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out"
        let name = "out/loops/04-label.md"
        try ArchiveFolder.write(try archive(), to: path)
        let text = try folder.text(name)
        for other in [text.replacing("I said it.", with: "I did it."), "# A story\n\nWords.", text + "\n", ""] {
            try folder.write(other, to: name)
            let content = try ArchiveFolder.read(path: path)
            #expect(content.archive == (try archive()) && content.notes.isEmpty)
            #expect(content.problems.map(\.file) == ["loops/04-label.md"])
            #expect(throws: InterchangeError.self) { try ArchiveFolder.write(try archive(), to: path) }
            #expect(try folder.text(name) == other)
        }
        try folder.write(text, to: name)
        try folder.write("# My story\n\nWords.", to: "out/loops/mine.md")
        #expect(try ArchiveFolder.read(path: path).notes.map(\.draft.title) == ["My story"])
        #expect(throws: InterchangeError.self) { try ArchiveFolder.write(try archive(), to: path) }
        try FileManager.default.removeItem(atPath: path + "/loops/mine.md")
        // A later export without the loop leaves none of it behind.
        try ArchiveFolder.write(Archive(), to: path)
        #expect(try !folder.names().contains("out/loops"))
    }

    @Test("A loop's page without its archive is reported and no story")
    func alone() throws {
        let folder = try TemporaryFolder()
        try ArchiveFolder.write(try archive(), to: folder.path + "/out")
        try FileManager.default.removeItem(atPath: folder.path + "/out/inclined.json")
        let content = try ArchiveFolder.read(path: folder.path + "/out/loops")
        #expect(content.notes.isEmpty)
        #expect(content.problems.first?.reason.contains("inclined.json") == true)
    }

    @Test("A loop of many long answers is exported and read back")
    func large() throws {
        var large = try archive()
        let turn = Turn(answer: String(repeating: "🚀", count: 20_000), state: .answered)
        large.loops[0].sessions[0].exchanges[0].turns = Array(repeating: turn, count: 40)
        let folder = try TemporaryFolder()
        for _ in 0..<2 { try ArchiveFolder.write(large, to: folder.path + "/out") }
        #expect(try ArchiveFolder.read(path: folder.path + "/out") == FolderContent(archive: large))
    }

    @Test("Two archives read together keep their loops apart, and outcomes keep theirs")
    func together() throws {
        var both = Archive()
        #expect(both.isEmpty)
        for _ in 0..<2 { both.add(try archive()) }
        #expect(!both.isEmpty)
        #expect(both.loops.map(\.number) == [4, 8])
        #expect(both.outcomes.map(\.outcome.loop) == [4, 8])
        #expect(both.questions.count == 2)
        #expect(!Archive(questions: both.questions).isEmpty && !Archive(outcomes: both.outcomes).isEmpty)
    }

    @Test("Nothing secret leaves with a loop, a question or an outcome")
    func scrubbed() throws {
        let text = ["Label", "Recruiter", "Planned?", "Asked?", "I said it.", "Really?", "Own?", "\"N\""]
            .reduce(valid) { text, word in
                text.replacing(word, with: word == "\"N\"" ? "\"Acme\"" : "\(word) Acme a@acme.com")
            }
        let secret = try ArchiveJSON.read(Array(text.utf8), name: "a.json")
        let scrubbed = Scrubber(terms: ["Acme"]).scrub(secret)
        #expect(String(reflecting: secret).components(separatedBy: "@acme").count == 8)
        #expect(!String(reflecting: scrubbed).lowercased().contains("acme"))
        #expect(scrubbed.loops[0].sessions[0].exchanges[0].turns[0].answer == "I said it. [term 1] [e-mail]")
        #expect(scrubbed.loops[0].wishes == secret.loops[0].wishes)
        #expect(scrubbed.outcomes[0].outcome.loop == 4 && scrubbed.outcomes[0].outcome.note == "[term 1]")
        #expect(Scrubber(terms: ["Acme"]).scrub(scrubbed) == scrubbed)
        #expect(try ArchiveJSON.read(try ArchiveJSON.write(scrubbed), name: "a.json") == scrubbed)
    }
}
