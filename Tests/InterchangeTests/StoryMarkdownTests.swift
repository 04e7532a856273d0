import Foundation
import Interchange
import Interviewing
import Testing

struct StoryMarkdownTests {
    @Test("A story that is written to a file comes back to the byte")
    func roundTrip() {
        var nasty = Nasty(seed: 1)
        for _ in 0..<3000 {
            let note = nasty.note()
            let text = StoryMarkdown.write(note)
            let back = StoryMarkdown.read(text, name: "x.md")
            #expect(back == note && back.bytes == note.bytes, "\(text.debugDescription)")
            #expect(PastedNotes.read(text, name: "x.md") == [note])
        }
    }

    @Test("A file of ours whose line ends an editor changed says the same")
    func carriageReturns() {
        let note = StoryNote(
            draft: StoryDraft(title: "A: b", tags: ["x, y"], text: .parts([.task: "one\n\ntwo\n", .result: ""]))
        )
        let text = "\u{FEFF}" + StoryMarkdown.write(note).replacing("\n", with: "\r\n")
        #expect(StoryMarkdown.read(text, name: "") == note)
    }

    @Test("The file is readable: plain values, headings for parts, a backslash where a heading is meant as text")
    func form() {
        let draft = StoryDraft(
            title: "The retry storm",
            question: "Why: really?",
            principles: ["ownership", "dive-deep"],
            tags: ["queues", "a, b"],
            text: .parts([.situation: "It was late.\n## Result\nNot yet.", .result: "Down by 40%."])
        )
        let note = StoryNote(id: StoryID("abcdefgh2345"), version: 2, draft: draft, created: Timestamp(milliseconds: 1))
        #expect(
            StoryMarkdown.write(note) == """
                ---
                title: The retry storm
                id: abcdefgh2345
                question: "Why: really?"
                principles: [ownership, dive-deep]
                tags: [queues, "a, b"]
                created: 1970-01-01T00:00:00.001Z
                version: 2
                layout: parts
                ---

                ## Situation

                It was late.
                \\## Result
                Not yet.

                ## Result

                Down by 40%.

                """
        )
    }

    @Test("The stories of the samples read with title and question, one story a file")
    func samples() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../Samples").standardized.path()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        let stories = paths.filter { $0.contains("/stories/") && $0.hasSuffix(".md") }
        #expect(stories.count >= 15)
        for path in stories {
            let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
            let notes = PastedNotes.read(text, name: path)
            #expect(notes.count == 1 && notes.first == StoryMarkdown.read(text, name: path))
            let draft = try #require(notes.first?.draft)
            #expect(text.contains("title: \(draft.title)\n") && text.contains("question: \(draft.question)\n"))
            #expect(text.hasSuffix("---\n\n\(draft.text.whole)\n") && draft.text.placed.isEmpty)
            #expect(draft.problems(principles: Set(draft.principles)).isEmpty)
            #expect(!draft.project.isEmpty && !draft.principles.isEmpty && !draft.tags.isEmpty)
        }
    }

    @Test("A time with a zone or without seconds is understood, another one ignored")
    func times() {
        func created(_ time: String) -> Int64? {
            StoryMarkdown.read("---\ntitle: x\ncreated: \(time)\n---\nx", name: "").created?.milliseconds
        }
        #expect(created("1970-01-02") == 86_400_000)
        #expect(created("1970-01-01T01:00+01:00") == 0)
        #expect(created("'1970-01-01 00:00:01.5Z'") == 1500)
        #expect(created("2024-02-29T23:59:59.999Z") == 1_709_251_199_999)
        for bad in ["2023-02-29", "1969-12-31", "2024-13-01", "soon", "2024-01-01T25:00Z", "+999999999-01-01", "-1"] {
            #expect(created(bad) == nil)
        }
    }

    @Test("Large texts made to be slow are read in time")
    func largeTexts() {
        let lines = [
            "---\n", "\"", "[\"\\\",", "---\na: b\n", "# a\n", "\\", "\u{301}", "<!-- inclined story -->\n", "x", "- ",
        ]
        for line in lines {
            let text = String(repeating: line, count: 100_000 / line.utf8.count)
            let clock = ContinuousClock()
            let time = clock.measure {
                _ = PastedNotes.read(text, name: "x.md")
                _ = StoryMarkdown.read("---\ntags: \(text)\n---\n\(text)", name: "")
            }
            #expect(time < .seconds(30), "\(line)")
        }
    }

    @Test("No text makes the reader fail, whatever is cut off")
    func anyText() {
        var nasty = Nasty(seed: 2)
        for _ in 0..<500 {
            let whole = StoriesMarkdown.write([nasty.note(), nasty.note()])
            let cut = String(
                decoding: Array(whole.utf8).prefix(Int.random(in: 0...whole.utf8.count, using: &nasty)),
                as: UTF8.self
            )
            _ = StoryMarkdown.read(cut, name: cut)
            _ = PastedNotes.read(nasty.text(pieces: 60, bytes: 3000) + cut, name: cut)
        }
        #expect(StoryMarkdown.read("", name: "").draft == StoryDraft(title: "Untitled story", text: .free("")))
    }
}
