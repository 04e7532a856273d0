import Interchange
import Interviewing
import Testing

struct PastedNotesTests {
    private let long = String(repeating: "Thirty words are easily written when somebody counts. ", count: 5)

    @Test("Several stories in one text come back to the byte")
    func roundTrip() {
        var nasty = Nasty(seed: 3)
        for count in 0..<400 {
            let notes = (0..<(count % 5)).map { _ in nasty.note() }
            let back = PastedNotes.read(StoriesMarkdown.write(notes), name: "x.md")
            #expect(back == notes && back.map(\.bytes) == notes.map(\.bytes))
        }
    }

    @Test("Several stories survive an editor that changes line ends")
    func carriageReturns() {
        let notes = ["One", "Two"].map { StoryNote(draft: StoryDraft(title: $0, text: .free("a\nb\n"))) }
        let text = "\u{FEFF}" + StoriesMarkdown.write(notes).replacing("\n", with: "\r\n")
        #expect(PastedNotes.read(text, name: "") == notes)
    }

    @Test("Top-level headings start stories; words above the first one are kept; code and parts start none")
    func headings() {
        let text = "Draft 2\n\n# One\nA.\n```\n# no heading\n```\n# Two\n# Situation\nB.\n# Result\nC."
        let notes = PastedNotes.read(text, name: "all.md")
        #expect(notes.map(\.draft.title) == ["One", "Two"])
        #expect(notes.first?.draft.text == .free("Draft 2\n\nA.\n```\n# no heading\n```"))
        #expect(notes.last?.draft.text == .parts([.situation: "B.", .result: "C."]))
        #expect(
            PastedNotes.read("# My stories\n\n# One\nA.\n# Two\nB.", name: "").map(\.draft.title) == ["One", "Two"]
        )
    }

    @Test("Rules split only when each block is long enough to be a story")
    func rules() {
        for rule in ["---", "*****", "==="] {
            let notes = PastedNotes.read("\(long)\n\(rule)\nAgain. \(long)\r\n\(rule)\n", name: "pasted text")
            #expect(notes.count == 2)
            #expect(notes.last?.draft.title == "Again. Thirty words are easily written when somebody counts.")
        }
        let short = PastedNotes.read("\(long)\n---\nShort.", name: "both.txt")
        #expect(short.map(\.draft.title) == ["Both"] && short.first?.draft.text.whole.hasSuffix("---\nShort.") == true)
    }

    @Test("Files with front matter put one behind the other are several stories")
    func frontMatters() {
        let text = "---\ntitle: One\n---\nA.\n---\nstill\n\n---\ntitle: Two\n---\n# Two\nB.\n# Three\nC."
        let notes = PastedNotes.read(text, name: "")
        #expect(notes.map(\.draft.title) == ["One", "Two"])
        #expect(notes.map(\.draft.text.whole) == ["A.\n---\nstill", "B.\n# Three\nC."])
        #expect(PastedNotes.read("---\ntags: a\n---\n# One\nA.\n# Two\nB.", name: "").count == 2)
    }

    @Test("A text without words holds no story")
    func empty() {
        for text in ["", " \r\n\t\u{A0}", "\u{FEFF}\n"] { #expect(PastedNotes.read(text, name: "x.md").isEmpty) }
    }
}
