import Interchange
import Interviewing

/// Draws values that file forms tend to break on; the same seed gives the same values.
struct Nasty: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static let pieces = [
        "---", "\n", "\n\n", "\r\n", "\r", "\t", " ", "  ", ": ", ":", " #", "#", "# Title", "## Situation",
        "\\## Result",
        "\\\\# Lessons", "### action:", "## Results ##", "**Task:** x", "Result: 40%", "layout: free", "title: \"x\"",
        "id: abcdefghijkl", "...", "\"", "'", "''", "\\", "\\n", "[a, b]", "[", "]", "{", ",", ", ", "- item", "|", ">",
        "<!-- inclined story -->", "\\<!-- inclined story -->", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{7F}", "\u{1}",
        "\u{301}", "e\u{301}", "é", "👩‍👩‍👧‍👦", "🇩🇪", "\u{202E}", "\u{A0}", "\u{3000}", "日本語", "null", "true", "12", "1e5",
        "0x1F",
        "a", "word", "***", "===", "```", "~", "!", "&", "%", "@", "*", "=", "\u{10FFFF}", "\u{200D}",
    ]

    /// A text of up to some pieces, at most as many bytes as told.
    mutating func text(pieces: Int, bytes: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...pieces, using: &self) {
            let piece = Self.pieces.randomElement(using: &self) ?? ""
            if text.utf8.count + piece.utf8.count > bytes { break }
            text += Bool.random(using: &self) ? piece + "\n" : piece
        }
        return text.utf8.count > bytes ? "" : text
    }

    /// A draft that can be saved.
    mutating func draft() -> StoryDraft {
        while true {
            let tags = (0..<Int.random(in: 0...4, using: &self)).map { _ in text(pieces: 3, bytes: 60) }
            let principles = (0..<Int.random(in: 0...3, using: &self)).map { _ in text(pieces: 2, bytes: 30) }
            let draft = StoryDraft(
                title: text(pieces: 5, bytes: 200),
                project: text(pieces: 3, bytes: 200),
                question: text(pieces: 6, bytes: 1000),
                principles: principles.filter { !$0.isEmpty },
                tags: tags.filter { !$0.isEmpty },
                text: words()
            )
            if draft.problems(principles: Set(draft.principles)).isEmpty { return draft }
        }
    }

    private mutating func words() -> StoryText {
        guard Bool.random(using: &self) else { return .free(text(pieces: 20, bytes: 5000)) }
        var texts: [Part: String] = [:]
        for part in Part.allCases where Bool.random(using: &self) { texts[part] = text(pieces: 8, bytes: 2000) }
        return .parts(texts)
    }

    mutating func time() -> Timestamp {
        let limits: [Int64] = [1, 86_400_000, 4_000_000_000_000, 300_000_000_000_000, .max]
        let limit = limits.randomElement(using: &self) ?? 1
        return Timestamp(milliseconds: Int64.random(in: 0...limit, using: &self))
    }

    private mutating func maybeTime() -> Timestamp? { Bool.random(using: &self) ? time() : nil }

    mutating func note() -> StoryNote {
        StoryNote(
            id: Bool.random(using: &self) ? StoryID(using: &self) : nil,
            version: Bool.random(using: &self) ? Int.random(in: 1...Int.max, using: &self) : nil,
            draft: draft(),
            created: maybeTime(),
            saved: maybeTime(),
            retired: maybeTime()
        )
    }

    mutating func archive() -> Archive {
        let stories = (0..<Int.random(in: 0...4, using: &self)).map { _ in
            var number = 0
            let versions = (0..<Int.random(in: 1...3, using: &self)).map { _ in
                number += Int.random(in: 1...3, using: &self)
                return StoryVersion(number: number, draft: draft(), saved: time())
            }
            return ArchivedStory(id: StoryID(using: &self), created: time(), retired: maybeTime(), versions: versions)
        }
        let resumes = (1..<Int.random(in: 2...4, using: &self)).map { number in
            let words = "x" + text(pieces: 9, bytes: 900)
            let name = text(pieces: 3, bytes: 90)
            return ResumeRecord(number: number, name: name, text: words, added: time(), isSample: false)
        }
        let targets = [Target(number: 3, track: .tpm, level: .l6, label: text(pieces: 3, bytes: 90))]
        var archive = Archive(
            stories: stories,
            resumes: resumes,
            targets: targets,
            currentTarget: Bool.random(using: &self) ? 3 : nil,
            priors: [.pgm: ["ownership": Double.random(in: 0...1, using: &self), "frugality": 0.1], .tpm: [:]],
            secretTerms: ["Projekt \"Ÿ\"\n", "x" + text(pieces: 2, bytes: 50)]
        )
        fill(&archive)
        fillWorkshop(of: &archive)
        fillPreparation(of: &archive)
        return archive
    }
}

extension StoryNote {
    /// All texts as bytes: Swift takes `é` in two spellings as equal, a file form must not.
    var bytes: [[UInt8]] {
        var texts = [draft.title, draft.project, draft.question] + draft.principles + draft.tags
        switch draft.text {
        case .free(let text): texts.append(text)
        case .parts(let parts): texts += Part.allCases.map { parts[$0].map { "+" + $0 } ?? "-" }
        }
        return texts.map { Array($0.utf8) }
    }
}
