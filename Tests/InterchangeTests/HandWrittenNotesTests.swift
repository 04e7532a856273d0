import Interchange
import Interviewing
import Testing

struct HandWrittenNotesTests {
    private func draft(_ text: String, _ name: String = "") -> StoryDraft { StoryMarkdown.read(text, name: name).draft }

    @Test("Without front matter the first heading is the title, then the file's name, then the first words")
    func titles() {
        #expect(draft("# The lock\n\nIt was late.") == StoryDraft(title: "The lock", text: .free("It was late.")))
        #expect(draft("It was late.", "notes/the-lock_2.md").title == "The lock 2")
        #expect(draft("It was late.\r\n\r\nVery.").title == "It was late.")
        #expect(
            draft("- " + String(repeating: "abcdefgh ", count: 20)).title
                == "abcdefgh abcdefgh abcdefgh abcdefgh abcdefgh abcdefgh"
        )
        #expect(
            draft("Intro\n# The lock\nText") == StoryDraft(title: "The lock", text: .free("Intro\n# The lock\nText"))
        )
        #expect(draft(String(repeating: "👩‍👩‍👧‍👦", count: 99)).problems(principles: []).isEmpty)
    }

    @Test("In plain text a short line that stands alone above the story is its title")
    func bareTitles() {
        let returns = draft("Returns policy\n\nContext: it was late.\n", "02-returns.txt")
        #expect(returns == StoryDraft(title: "Returns policy", text: .free("Context: it was late.")))
        for text in [
            "It was late.\n\nVery.", "It was late\nand dark.\n\nVery.", "Returns policy", "Returns policy\n\n",
            "- Returns\n\nIt was late.", "Situation\n\nIt was late.", "Context: returns,\n\nIt was late.",
            String(repeating: "returns ", count: 9) + "policy\n\nIt was late.",
        ] {
            let read = draft(text, "02-returns.txt")
            #expect(read.title == "02 returns" && read.text.whole.contains(text.prefix(9)), "\(text)")
        }
    }

    @Test("Headings of any level and with common names give parts")
    func parts() {
        let text = """
            # The lock
            I kept this short.

            ### SITUATION:
            It was late.
            #### Actions ##
            I called.

            ## Notes
            They came.
            # Lessons learned
            Call sooner.
            """
        let parts: [Part: String] = [
            .situation: "I kept this short.\n\nIt was late.", .action: "I called.\n\n## Notes\nThey came.",
            .learning: "Call sooner.",
        ]
        #expect(draft(text) == StoryDraft(title: "The lock", text: .parts(parts)))
        #expect(draft(text.replacing("\n", with: "\r\n")) == draft(text))
        #expect(draft(text.replacing("\n", with: "\r")) == draft(text))
    }

    @Test("Labels at the start of a line give parts, too, but one alone does not")
    func labels() {
        let parts: [Part: String] = [.situation: "Late.", .action: "I called.\nTwice.", .result: "Saved."]
        let text = "**Situation:** Late.\n**Action**\nI called.\nTwice.\nResults: Saved."
        #expect(draft(text, "x.md").text == .parts(parts))
        #expect(draft("We won.\nResult: 40%", "x.md").text == .free("We won.\nResult: 40%"))
        #expect(draft("## Result\n40%", "x.md").text == .free("## Result\n40%"))
    }

    @Test("A story that says it is free text stays free text")
    func free() {
        #expect(
            draft("---\ntitle: x\nlayout: free\n---\n## Task\na\n## Result\nb\n").text
                == .free("## Task\na\n## Result\nb")
        )
    }

    @Test("Front matter by hand: lists in three forms, quotes, folded text, unknown keys, comments")
    func frontMatter() {
        let text = """
            ---
            # mine
            Title: 'It''s late: again #2'
            question: >
              Tell me about
              a time.
            target: tpm
            aliases:
              - nothing
            tags:
            - one
            - "two, three"
            principles: ownership, dive-deep
            id: too-short
            ---

            It was late.
            """
        let note = StoryMarkdown.read(text, name: "")
        let expected = StoryDraft(
            title: "It's late: again #2",
            question: "Tell me about a time.",
            principles: ["ownership", "dive-deep"],
            tags: ["one", "two, three"],
            text: .free("It was late.")
        )
        #expect(note == StoryNote(draft: expected))
        #expect(draft("---\ntitle: [Draft] x\ntags: [a, 'b c' , \"d\"]\n---\nx").tags == ["a", "b c", "d"])
        #expect(draft("---\ntitle: [Draft] x\n---\nx").title == "[Draft] x")
        #expect(draft("---\ntitle: \"open\n---\nx").title == "\"open")
    }

    @Test("A rule above a paragraph, or a block that never closes, is text and not front matter")
    func noFrontMatter() {
        for text in [
            "---\nIt was late\n---\nand dark", "---\ntitle: x\n\nand dark", "---\nSituation: a\n---\nand dark",
        ] {
            #expect(draft(text, "x.md").text.whole == text)
        }
    }
}
