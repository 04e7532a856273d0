import Interviewing
import Testing
import TextAnalysis

/// A scrubbed text tells no secret and is otherwise the text.
@Suite struct ConfidentialityScrubTests {
    @Test func `secrets become readable stand-ins`() {
        let scrubber = Scrubber(terms: ["Acme", "Data Forge"])
        let text =
            "At Acme I ran data-forge; ACME’s wiki is https://wiki.acme.com/a, mail a@acme.com or +49 511 1234567."
        #expect(
            scrubber.scrub(text)
                == "At [term 1] I ran [term 2]; [term 1]’s wiki is [link], mail [e-mail] or [phone]."
        )
    }

    @Test func `a term that looks like a stand-in does no harm`() {
        let scrubber = Scrubber(terms: ["term", "1", "link", "e-mail", "phone 1"])
        let once = scrubber.scrub("The term 1 link: a@b.com, e-mail phone 1.")
        #expect(scrubber.scrub(once) == once)
        #expect(scrubber.scanner.scan(once).isEmpty)
    }

    /// Texts put together from secrets, near misses and signs.
    private func texts() -> [String] {
        let pieces = [
            "Acme", "data forge", "Müller", "jane@acme.com", "+49 511 1234567", "http://go/x", "10.0.0.1",
            "4111111111111111",
            "PAY-1234", "123-45-6789", "2019-2023", "1,200,000", "we", "[term 1]", "[", "]", "@", ".", "-", " ", " ",
            " ", "\n",
            "’s", "0", "7", "é", "👩🏽‍💻", "秘密", ":", "/", "+", "(", ")", "DE89370400440532013000", "AI", "\r\n", "\u{301}",
        ]
        var random = SplitMix(state: 7)
        return (0..<3000).map { _ in
            (0..<Int.random(in: 1...14, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }
            .joined()
        }
    }

    @Test func `nothing is left, and scrubbing again changes nothing`() {
        let scrubber = Scrubber(terms: ["Acme", "Data Forge", "Müller", "秘密", "AI", "we"])
        for text in texts() {
            let once = scrubber.scrub(text)
            #expect(scrubber.scanner.scan(once).isEmpty, "\(text.debugDescription) \(once.debugDescription)")
            #expect(Array(scrubber.scrub(once).utf8) == Array(once.utf8), "\(text.debugDescription)")
        }
    }

    @Test func `bytes outside secrets stay as they are`() {
        let scrubber = Scrubber(terms: ["Acme", "Data Forge", "Müller"])
        for text in texts() where scrubber.scanner.scan(text).isEmpty {
            #expect(Array(scrubber.scrub(text).utf8) == Array(text.utf8))
        }
        let text = "e\u{301}  Acme\t\r\n“x” Acme\u{A0}!"
        let expected = "e\u{301}  [term 1]\t\r\n“x” [term 1]\u{A0}!"
        #expect(Array(scrubber.scrub(text).utf8) == Array(expected.utf8))
    }

    @Test func `an archive tells no secret in any of its texts`() throws {
        let secret = "Acme a@acme.com"
        let id = try #require(StoryID("aaaaaaaaaaaa"))
        let time = Timestamp(milliseconds: 1)
        let draft = StoryDraft(
            title: secret,
            project: secret,
            question: secret,
            principles: ["ownership"],
            tags: [secret, "Acme", "acme", "x"],
            text: .parts([.situation: secret, .result: "Fine."])
        )
        let free = StoryDraft(title: "T", text: .free(secret))
        let archive = Archive(
            stories: [
                ArchivedStory(
                    id: id,
                    created: time,
                    retired: time,
                    versions: [
                        StoryVersion(number: 1, draft: draft, saved: time),
                        StoryVersion(number: 2, draft: free, saved: time),
                    ]
                )
            ],
            resumes: [ResumeRecord(number: 1, name: "acme.pdf", text: secret, added: time, isSample: false)],
            targets: [Target(number: 1, track: .tpm, level: .l6, label: "Acme team")],
            currentTarget: 1,
            secretTerms: ["Acme"]
        )
        let scrubbed = Scrubber(terms: archive.secretTerms).scrub(archive)
        #expect(!String(reflecting: scrubbed).lowercased().contains("acme"))
        #expect(scrubbed.secretTerms.isEmpty)
        let first = try #require(scrubbed.stories.first?.versions.first)
        #expect(first.draft.tags == ["[term 1] [e-mail]", "[term 1]", "x"])
        #expect(first.draft.principles == ["ownership"])
        #expect(first.draft.text == .parts([.situation: "[term 1] [e-mail]", .result: "Fine."]))
        #expect(scrubbed.stories.first?.retired == time && scrubbed.currentTarget == 1)
        #expect(scrubbed.resumes.first?.name == "[term 1].pdf")
        #expect(scrubbed.targets.first?.label == "[term 1] team")
        #expect(Scrubber(terms: ["Acme"]).scrub(scrubbed) == scrubbed)
    }
}

/// The same random numbers on every machine.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
