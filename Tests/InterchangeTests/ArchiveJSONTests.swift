import Interchange
import Interviewing
import Testing

struct ArchiveJSONTests {
    private let valid = """
        {"format":"inclined-archive","version":1,"resumes":[],"targets":[],"priors":{},"secretTerms":[],"stories":[
        {"id":"abcdefgh2345","created":"2026-01-02T03:04:05.006Z","versions":[
        {"number":1,"saved":"2026-01-02T03:04:05.006Z","draft":{"title":"t","project":"","question":"","principles":[],
        "tags":[],"text":{"free":"x"}}}]}]}
        """

    private func refusal(_ text: String) -> InterchangeError? {
        do throws(InterchangeError) {
            _ = try ArchiveJSON.read(Array(text.utf8), name: "a.json")
            return nil
        } catch { return error }
    }

    @Test("An archive comes back as it was, and is written the same each time")
    func roundTrip() throws {
        var nasty = Nasty(seed: 5)
        for _ in 0..<300 {
            let archive = nasty.archive()
            let bytes = try ArchiveJSON.write(archive)
            let back = try ArchiveJSON.read(bytes, name: "a.json")
            #expect(back == archive)
            #expect(back.loopBytes == archive.loopBytes)
            #expect(back.workshopBytes == archive.workshopBytes)
            #expect(back.preparationBytes == archive.preparationBytes)
            #expect(try ArchiveJSON.write(back) == bytes)
            #expect(
                back.stories.compactMap(StoryNote.init).map(\.bytes)
                    == archive.stories.compactMap(StoryNote.init).map(\.bytes)
            )
        }
    }

    @Test("The form is readable, with times as text")
    func form() throws {
        let archive = try ArchiveJSON.read(Array(valid.utf8), name: "a.json")
        #expect(archive.stories.first?.created.milliseconds == 1_767_323_045_006)
        let text = String(decoding: try ArchiveJSON.write(archive), as: UTF8.self)
        #expect(
            text.contains("  \"format\" : \"inclined-archive\",\n") && text.contains("\"2026-01-02T03:04:05.006Z\"")
        )
        #expect(text.hasSuffix("}\n"))
    }

    @Test("Foreign, newer, broken and invalid files are refused with the place and the cure")
    func refusals() {
        let cases: [(old: String, new: String, says: String)] = [
            ("inclined-archive", "other", "not an archive of Inclined"),
            ("\"version\":1", "\"version\":5", "newer Inclined"),
            ("\"version\":1", "\"version\":1e400", "a.json"),
            ("\"version\":1", "\"version\":0", "version is 0"),
            ("\"secretTerms\":[],", "", "“secretTerms” is missing"),
            ("2026-01-02T", "2026-02-30T", "“stories”, number 1, “created” cannot be understood"),
            ("abcdefgh2345", "../../../etc", "“stories”, number 1, “id” cannot"),
            ("\"number\":1", "\"number\":0", "abcdefgh2345, version 0: version numbers"),
            ("\"number\":1", "\"number\":99999999999999999999999", "number"),
            ("\"number\":1", "\"number\":\"1\"", "“number” has the wrong kind"),
            ("\"title\":\"t\"", "\"title\":\" \"", "version 1: Give the story a title"),
            ("\"tags\":[]", "\"tags\":[\"\(String(repeating: "x", count: 61))\"]", "Use up to 20 tags"),
            ("\"free\":\"x\"", "\"free\":\"\\u0000\"", "zero byte"),
            ("\"free\":\"x\"", "\"free\":\"\\ud800\"", "UTF-8"),
            ("\"priors\":{}", "\"priors\":{\"tpm\":{\"ownership\":1.5}}", "weights go from 0 to 1"),
            ("\"priors\":{}", "\"priors\":{\"tpm\":{\"ownership\":1e999}}", "a.json"),
            ("\"priors\":{}", "\"priors\":{\"ceo\":{}}", "“priors”"),
            ("\"targets\":[]", "\"targets\":[],\"currentTarget\":7", "target in use, 7"),
            (
                "\"targets\":[]", "\"targets\":[{\"number\":1,\"track\":\"tpm\",\"level\":\"L99\",\"label\":\"\"}]",
                "“level”"
            ),
            ("\"secretTerms\":[]", "\"secretTerms\":[\"\"]", "secret term"),
            ("\"free\":\"x\"}}}]}]}", "\"free\":", "not complete JSON"),
        ]
        #expect(refusal(valid) == nil)
        for item in cases {
            let text = valid.replacing(item.old, with: item.new, maxReplacements: item.old == "2026-01-02T" ? 1 : .max)
            let sentence = refusal(text)?.sentence ?? "no refusal"
            #expect(sentence.hasPrefix("a.json") && sentence.contains(item.says), "\(item.new): \(sentence)")
            #expect(sentence.hasSuffix("."))
        }
    }

    @Test("Broken JSON is told with its line")
    func line() {
        #expect(refusal(valid.replacing("\"tags\":[]", with: "\"tags\":[}"))?.line == 4)
        #expect(refusal(valid + "\n{}")?.line == 5)
        #expect(refusal("{\n\"a\": [1, {}, []],\n\"b")?.line == 3)
        #expect(refusal("{\n\"format\": \"inclined-archive\",\n!}")?.line == 3)
    }

    @Test("A story that comes twice, or has no version, or versions out of order, is refused")
    func stories() throws {
        var nasty = Nasty(seed: 6)
        let id = StoryID(using: &nasty)
        let versions = [2, 1].map { StoryVersion(number: $0, draft: nasty.draft(), saved: nasty.time()) }
        func sentence(_ stories: [ArchivedStory]) throws -> String {
            refusal(String(decoding: try ArchiveJSON.write(Archive(stories: stories)), as: UTF8.self))?.sentence ?? ""
        }
        func story(_ versions: [StoryVersion]) -> ArchivedStory {
            ArchivedStory(id: id, created: nasty.time(), retired: nil, versions: versions)
        }
        #expect(try sentence([story(versions)]).contains("put them in order"))
        #expect(try sentence([story([])]).contains("no version"))
        let one = story([versions[1]])
        #expect(try sentence([one, one]).contains("\(id) comes twice"))
    }

    @Test("Hostile bytes are refused and never stop the program")
    func hostile() {
        let deep = String(repeating: "[", count: 1_000_000)
        let wide =
            "{\"format\":\"inclined-archive\",\"version\":1,\"stories\":" + String(repeating: "{\"a\":", count: 500_000)
        for text in ["", "null", "[]", "{}", "1", deep, wide, "\u{0}", "{\"format\":{}}", "\u{FEFF}"] {
            #expect(refusal(text) != nil)
        }
        var nasty = Nasty(seed: 7)
        for _ in 0..<500 {
            var bytes = Array(valid.utf8)
            bytes[Int.random(in: 0..<bytes.count, using: &nasty)] = UInt8.random(in: 0...255, using: &nasty)
            _ = try? ArchiveJSON.read(bytes, name: "a.json")
        }
        let large = [UInt8](repeating: 0x20, count: ArchiveJSON.largest + 1)
        #expect(throws: InterchangeError.self) { try ArchiveJSON.read(large, name: "a.json") }
    }

    @Test("A weight that is no number cannot be written, and says so")
    func notANumber() {
        #expect(throws: InterchangeError.self) { try ArchiveJSON.write(Archive(priors: [.tpm: ["ownership": .nan]])) }
    }
}
