import Interviewing
import Testing
import TextAnalysis

struct DraftTests {
    @Test(arguments: ["tpm-mara-lindqvist", "pgm-daniel-okafor", "mixed-arun-pillai", "coordinator-julie-brandt"])
    func `a draft from a role holds only words of the résumé`(sample: String) throws {
        let text = try TestEngine.body(of: "Samples/\(sample)/resume.md")
        let resume = try TestEngine.assess(text, as: .resume)
        #expect(!resume.roles.isEmpty)
        for role in resume.roles.indices {
            let draft = try #require(StoryDraft(role: role, of: resume, principle: nil))
            guard case .parts(let parts) = draft.text else { return }
            let lines = (parts[.action] ?? "").split(separator: "\n")
            #expect(!lines.isEmpty)
            for line in lines { #expect(text.contains(line), "\(line)") }
            #expect(draft.problems(principles: []).isEmpty)
        }
        #expect(StoryDraft(role: 99, of: resume, principle: nil) == nil)
    }

    @Test(arguments: Candidate.stories)
    func `cutting a story into parts and joining them loses no word`(name: String) throws {
        let draft = try Candidate.draft(name)
        let assessment = try TestEngine.assess(draft.text.whole)
        let parted = draft.text.parted(by: assessment)
        let before = draft.text.whole.split(whereSeparator: \.isWhitespace).sorted()
        #expect(parted.whole.split(whereSeparator: \.isWhitespace).sorted() == before)
        guard case .parts(let parts) = parted else { return }
        #expect(parts.keys.contains(.action) && parts.keys.contains(.result))
    }

    @Test func `a text without heard parts becomes the action`() throws {
        let text = StoryText.free("Blue green yellow.")
        #expect(text.parted(by: try TestEngine.assess("Blue green yellow.")).whole == "Blue green yellow.")
    }

    @Test func `placed parts stand where they say`() {
        let text = StoryText.parts([.situation: "Später", .task: "  ", .result: "🚀 done"])
        #expect(text.whole == "Später\n\n🚀 done")
        let bytes = Array(text.whole.utf8)
        for placed in text.placed {
            #expect(String(decoding: bytes[placed.span.start..<placed.span.end], as: UTF8.self) == placed.text)
        }
    }

    @Test func `a draft says what keeps it from being saved`() {
        var draft = StoryDraft(title: " ", text: .free(""))
        draft.principles = ["a", "a", "b"]
        draft.tags = ["x", "x"]
        let fields = Set(draft.problems(principles: ["a"]).map(\.field))
        #expect(fields == [.title, .principles, .tags])
        let long = StoryDraft(title: "A", text: .free(String(repeating: "a", count: StoryDraft.longestText + 1)))
        #expect(long.problems(principles: []).map(\.field) == [.text])
    }

    @Test(arguments: 0..<60)
    func `a difference rebuilds both texts`(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        func text() -> String {
            let words = ["we", "I", "moved", "the\n", "ledger  ", "é", "🚀", "\n\n", "it."]
            return (0..<Int.random(in: 0..<30, using: &random))
                .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ")
        }
        let (old, new) = (text(), text())
        let runs = WordDifference(from: old, to: new).runs
        #expect(runs.filter { $0.fate != .removed }.map(\.text).joined() == new)
        #expect(runs.filter { $0.fate != .added }.map(\.text).joined() == old)
    }

    @Test(arguments: Candidate.stories)
    func `notes are sentences of the story`(name: String) throws {
        let text = try Candidate.draft(name).text.whole
        let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let notes = NotesSheet(try TestEngine.assess(text))
        #expect((1...4).contains(notes.facts.count))
        for fact in notes.facts + [notes.outcome].compactMap(\.self) { #expect(plain.contains(fact)) }
        #expect(notes.outcome != nil)
    }
}

/// A generator that repeats.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 31)
    }
}
