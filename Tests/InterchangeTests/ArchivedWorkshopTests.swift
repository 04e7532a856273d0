import Foundation
import Interchange
import Interviewing
import Testing

/// Documents and design sessions in the archive and in its folder.
struct ArchivedWorkshopTests {
    private let valid = """
        {"format":"inclined-archive","version":3,"resumes":[],"targets":[],"priors":{},"secretTerms":[],"stories":[],
        "artifacts":[{"number":4,"version":2,"type":"one-pager","title":"My page","text":"## Ask\\n\\nApprove it.",
        "assignment":{"prompt":"invention","begun":"2026-01-02T03:04:05.006Z","minutes":90,
        "handedIn":"2026-01-02T04:04:05.006Z"},"created":"2026-01-02T03:04:05.006Z",
        "changed":"2026-01-03T03:04:05.006Z","retired":"2026-01-04T03:04:05.006Z"}],
        "designs":[{"number":6,"version":3,"prompt":"photo-store","level":"L6","started":"2026-02-02T03:04:05.006Z",
        "minutes":45,"handedIn":"2026-02-02T03:44:05.006Z","tookOutline":true,
        "state":"finished","questions":[{"asked":"How many?","facts":["users"],"reply":"Ten million."}],
        "answer":{"sections":[{"title":"Goals","text":"Ten a second."},{"title":"Rest","text":""}]}}]}
        """

    private func refusal(_ text: String) -> InterchangeError? {
        do throws(InterchangeError) {
            _ = try ArchiveJSON.read(Array(text.utf8), name: "a.json")
            return nil
        } catch { return error }
    }

    private func archive() throws -> Archive { try ArchiveJSON.read(Array(valid.utf8), name: "a.json") }

    @Test("An archive from before there were documents is read")
    func earlier() throws {
        let old = """
            {"format":"inclined-archive","version":2,"resumes":[],"targets":[],"priors":{},"secretTerms":["S"],
            "stories":[],"loops":[],"questions":[],"outcomes":[]}
            """
        #expect(try ArchiveJSON.read(Array(old.utf8), name: "a.json") == Archive(secretTerms: ["S"]))
        let read = try archive()
        #expect(read.artifacts[0].draft.assignment?.secondsLeft(at: read.artifacts[0].created) == 5400)
        #expect(read.designs[0].session.told == ["users"])
        #expect(read.designs[0].session.secondsLeft(at: read.designs[0].session.started) == 2700)
        #expect(read.designs[0].session.tookOutline && read.designs[0].session.handedIn != nil)
        let bare = valid.replacing(
            "\"minutes\":45,\"handedIn\":\"2026-02-02T03:44:05.006Z\",\"tookOutline\":true,",
            with: ""
        )
        let session = try ArchiveJSON.read(Array(bare.utf8), name: "a.json").designs[0].session
        #expect(session.minutes == nil && session.handedIn == nil && !session.tookOutline)
        let free = valid.replacing(
            #"{"sections":[{"title":"Goals","text":"Ten a second."},{"title":"Rest","text":""}]}"#,
            with: #"{"free":"Words."}"#
        )
        #expect(try ArchiveJSON.read(Array(free.utf8), name: "a.json").designs[0].session.answer == .free("Words."))
    }

    @Test("Unknown and hostile values of documents and designs are refused with the place and the cure")
    func refusals() throws {
        let long = String(repeating: "x", count: 1_000_001)
        let cases: [(old: String, new: String, says: String)] = [
            ("\"one-pager\"", "\"poem\"", "“artifacts”, number 1, “type” cannot"),
            ("\"created\":\"2026", "\"created\":\"1926", "“artifacts”, number 1, “created” cannot"),
            ("\"changed\"", "\"edited\"", "“artifacts”, number 1, “changed” is missing"),
            ("\"begun\":\"2026-01", "\"begun\":\"2026-13", "“assignment”, “begun” cannot"),
            ("\"handedIn\":\"2026", "\"handedIn\":\"now", "“assignment”, “handedIn” cannot"),
            ("\"minutes\":90", "\"minutes\":0", "document 4: the minutes of the assessment go from 1"),
            ("\"minutes\":90", "\"minutes\":9223372036854775807", "document 4: the minutes"),
            ("\"invention\"", "\"an invention\"", "document 4: “an invention” is no id"),
            ("My page", " ", "document 4: it has no title"),
            ("My page", "My\\u0000", "document 4: the title holds a zero byte"),
            ("My page", String(long.prefix(1001)), "document 4: the title is longer"),
            ("Approve it.", "\\u0000", "document 4: the text holds a zero byte"),
            ("Approve it.", long, "document 4: the text is longer"),
            ("\"number\":4", "\"number\":0", "document 0: numbers go from 1"),
            ("\"number\":4", "\"number\":9223372036854775807", "numbers go from 1"),
            ("\"version\":2,", "\"version\":0,", "document 4: the version goes from 1"),
            ("\"version\":2,", "\"version\":9223372036854775807,", "document 4: the version goes"),
            ("\"version\":3,\"pro", "\"version\":1000000001,\"pro", "design 6: the version goes"),
            ("\"number\":6", "\"number\":-6", "design -6: numbers go from 1"),
            ("\"L6\"", "\"L99\"", "“designs”, number 1, “level” cannot"),
            ("\"minutes\":45", "\"minutes\":1441", "design 6: the minutes of the session go from 1"),
            ("\"finished\"", "\"running\"", "design 6: it is under way and handed in"),
            ("\"tookOutline\":true", "\"tookOutline\":1", "“tookOutline” has the wrong kind"),
            ("\"finished\"", "\"asleep\"", "“designs”, number 1, “state” cannot"),
            ("\"started\":\"2026", "\"started\":\"1926", "“designs”, number 1, “started” cannot"),
            ("photo-store", "photo store", "design 6: “photo store” is no id"),
            ("How many?", "\\u0000", "design 6: question 1: its text holds a zero byte"),
            ("Ten million.", long, "design 6: question 1: the reply is longer"),
            ("[\"users\"]", "[\"\"]", "design 6: question 1: “” is no id"),
            ("[\"users\"]", "\"users\"", "“questions”, number 1, “facts” has the wrong kind"),
            ("Ten a second.", "\\u0000", "design 6: section 1: the text holds a zero byte"),
            ("\"Goals\"", "\"\\u0000\"", "design 6: section 1: the title holds a zero byte"),
            ("{\"sections\":", "{\"free\":\"\",\"sections\":", "“answer”, “free” cannot"),
            ("{\"sections\":", "{\"parts\":", "“answer”, “free” is missing"),
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
        twice.artifacts.append(twice.artifacts[0])
        #expect(
            refusal(String(decoding: try ArchiveJSON.write(twice), as: UTF8.self))?.reason.contains("twice") == true
        )
        twice = try archive()
        twice.designs.append(twice.designs[0])
        #expect(
            refusal(String(decoding: try ArchiveJSON.write(twice), as: UTF8.self))?.reason.contains("twice") == true
        )
    }

    @Test("A document and a design in the folder are pages for people, with every word of them")
    func pages() throws {
        let folder = try TemporaryFolder()
        try ArchiveFolder.write(try archive(), to: folder.path + "/out")
        let (document, design) = ("out/documents/04-my-page.md", "out/designs/06-photo-store.md")
        #expect(try folder.names().contains(document) && folder.names().contains(design))
        #expect(try folder.mode("out/documents") == 0o700 && folder.mode(document) == 0o600)
        let text = try folder.text(document)
        for words in [
            "# My page\n",
            "one pager · writing assessment, handed in · version 2 · changed on 2026-01-03 · put aside\n",
            "## Ask\n\nApprove it.\n",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        let session = try folder.text(design)
        for words in [
            "# Design 6: photo-store\n",
            "L6 · begun on 2026-02-02 · 45 minutes · handed in on 2026-02-02 · usual outline taken\n",
            "**How many?**\n",
            "> Ten million.\n", "## Goals\n\nTen a second.\n",
        ] {
            #expect(session.contains(words), "\(words)")
        }
        #expect(try ArchiveFolder.read(path: folder.path + "/out") == FolderContent(archive: try archive()))
        // A later export without them leaves nothing of them behind.
        try ArchiveFolder.write(Archive(), to: folder.path + "/out")
        #expect(try !folder.names().contains { $0.contains("documents") || $0.contains("designs") })
    }

    @Test(
        "An edit of such a page is told, never taken for a story and never written over",
        arguments: ["documents/04-my-page.md", "designs/06-photo-store.md"]
    )
    func edited(name: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out"
        try ArchiveFolder.write(try archive(), to: path)
        let text = try folder.text("out/" + name)
        for other in [text.replacing("e", with: "i"), "# A story\n\nWords.", text + "\n", ""] {
            try folder.write(other, to: "out/" + name)
            let content = try ArchiveFolder.read(path: path)
            #expect(content.archive == (try archive()) && content.notes.isEmpty)
            #expect(content.problems.map(\.file) == [name])
            #expect(throws: InterchangeError.self) { try ArchiveFolder.write(try archive(), to: path) }
            #expect(try folder.text("out/" + name) == other)
        }
        try folder.write(text, to: "out/" + name)
        try folder.write("# My story\n\nWords.", to: "out/documents/mine.md")
        #expect(try ArchiveFolder.read(path: path).notes.map(\.draft.title) == ["My story"])
        #expect(throws: InterchangeError.self) { try ArchiveFolder.write(try archive(), to: path) }
        try FileManager.default.removeItem(atPath: path + "/documents/mine.md")
        try folder.write("x", to: "out/designs/.hidden")
        #expect(throws: InterchangeError.self) { try ArchiveFolder.write(try archive(), to: path) }
    }

    @Test("Such a page without its archive is reported and no story")
    func alone() throws {
        let folder = try TemporaryFolder()
        try ArchiveFolder.write(try archive(), to: folder.path + "/out")
        try FileManager.default.removeItem(atPath: folder.path + "/out/inclined.json")
        for (name, kind) in [("documents", "document"), ("designs", "design")] {
            let content = try ArchiveFolder.read(path: folder.path + "/out/" + name)
            #expect(content.notes.isEmpty)
            #expect(content.problems.first?.reason.contains("a \(kind) is read from inclined.json alone") == true)
        }
    }

    @Test("A very long document is exported and read back")
    func large() throws {
        var large = try archive()
        var draft = large.artifacts[0].draft
        draft.text = String(repeating: "🚀", count: 249_990)
        large.artifacts = [ArtifactRecord(new: draft, isSample: false, at: Timestamp(milliseconds: 1)).own(1)]
        let folder = try TemporaryFolder()
        for _ in 0..<2 { try ArchiveFolder.write(large, to: folder.path + "/out") }
        #expect(try ArchiveFolder.read(path: folder.path + "/out") == FolderContent(archive: large))
    }

    @Test("Two archives read together keep their documents and designs apart")
    func together() throws {
        var both = Archive()
        #expect(both.isEmpty)
        for _ in 0..<2 { both.add(try archive()) }
        #expect(both.artifacts.map(\.number) == [4, 8])
        #expect(both.designs.map(\.number) == [6, 12])
        #expect(!Archive(artifacts: both.artifacts).isEmpty && !Archive(designs: both.designs).isEmpty)
        _ = try ArchiveJSON.read(try ArchiveJSON.write(both), name: "a.json")
    }

    @Test("Nothing secret leaves with a document or a design")
    func scrubbed() throws {
        let secret = ["My page", "Approve it.", "How many?", "Ten million.", "\"Goals", "Ten a second."]
            .reduce(valid) { text, word in text.replacing(word, with: "\(word) Acme a@acme.com") }
        let free = valid.replacing(
            "{\"sections\":[{\"title\":\"Goals\",\"text\":\"Ten a second.\"},{\"title\":\"Rest\",\"text\":\"\"}]}",
            with: "{\"free\":\"Acme a@acme.com\"}"
        )
        for (text, count) in [(secret, 6), (free, 1)] {
            let archive = try ArchiveJSON.read(Array(text.utf8), name: "a.json")
            let scrubbed = Scrubber(terms: ["Acme"]).scrub(archive)
            #expect(String(reflecting: archive).components(separatedBy: "@acme").count == count + 1)
            #expect(!String(reflecting: scrubbed).lowercased().contains("acme"))
            #expect(scrubbed.artifacts[0].draft.assignment == archive.artifacts[0].draft.assignment)
            #expect(scrubbed.designs[0].session.told == ["users"])
            #expect(Scrubber(terms: ["Acme"]).scrub(scrubbed) == scrubbed)
            #expect(try ArchiveJSON.read(try ArchiveJSON.write(scrubbed), name: "a.json") == scrubbed)
        }
    }
}
