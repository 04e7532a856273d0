import Interviewing

/// The keys and values at the head of a Markdown file.
struct FrontMatter {
    /// Index of the first line below it.
    let end: Int
    private var entries: [String: Entry] = [:]
    private static let longest = 500

    private struct Entry {
        var value: String
        var more: [String] = []
    }

    /// Reads the block that the first line opens; nil when that line or the block is something else.
    ///
    /// Every line must be a key, belong to the key above, or be blank or a comment, so that a rule above a paragraph is
    /// not mistaken; and no key may name a part of a story, so that no words are lost.
    init?(_ lines: ArraySlice<String>) {
        guard let opening = lines.first, Lines.trimmed(opening) == "---", opening.utf8.first == 0x2D else { return nil }
        var current: String?
        for index in lines.indices.dropFirst().prefix(Self.longest) {
            let line = lines[index]
            let trimmed = Lines.trimmed(line)
            if line.utf8.first == 0x2D || line.utf8.first == 0x2E, trimmed == "---" || trimmed == "..." {
                guard !entries.isEmpty else { return nil }
                end = index + 1
                return
            }
            if trimmed.isEmpty || trimmed.utf8.first == 0x23 { continue }
            if line.utf8.first == 0x20 || line.utf8.first == 0x09 || Self.isItem(trimmed) {
                guard let current else { return nil }
                entries[current]?.more.append(line)
            } else if let (key, value) = Self.pair(trimmed), PartHeading.named(key) == nil {
                current = key
                if entries[key] == nil { entries[key] = Entry(value: value) } else { current = key + " again" }
            } else {
                return nil
            }
        }
        return nil
    }

    /// The value of a key as one text; nil when there is none or nothing in it.
    func text(_ key: String) -> String? {
        guard let entry = entries[key] else { return nil }
        let more = entry.more.map { Lines.trimmed($0) }
        let text: String
        switch entry.value {
        case "|", "|-", "|+": text = more.joined(separator: "\n")
        case ">", ">-", ">+": text = more.joined(separator: " ")
        default: text = FrontMatterValue.read(([entry.value] + more).joined(separator: " "))
        }
        return text.isEmpty ? nil : text
    }

    /// The values of a key: `[a, b]`, `a, b`, or a line with a dash for each.
    func list(_ key: String) -> [String] {
        guard let entry = entries[key] else { return [] }
        let more = entry.more.map { Lines.trimmed($0) }
        if entry.value.isEmpty, more.allSatisfy(Self.isItem) {
            return more.map { Lines.trimmed(String(decoding: $0.utf8.dropFirst(), as: UTF8.self)) }
                .filter { !$0.isEmpty }.map(FrontMatterValue.read)
        }
        return FrontMatterValue.readList(Lines.trimmed(([entry.value] + more).joined(separator: " ")))
    }

    /// A note with what is known here.
    func note(title: String, text: StoryText) -> StoryNote {
        let draft = StoryDraft(
            title: title,
            project: self.text("project") ?? "",
            question: self.text("question") ?? "",
            principles: list("principles") + list("principle"),
            tags: list("tags") + list("tag"),
            text: text
        )
        return StoryNote(
            id: self.text("id").flatMap { StoryID($0) },
            version: self.text("version").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil },
            draft: draft,
            created: self.text("created").flatMap(TimeText.read),
            saved: self.text("saved").flatMap(TimeText.read),
            retired: self.text("retired").flatMap(TimeText.read)
        )
    }

    private static func isItem(_ line: String) -> Bool {
        line.utf8.first == 0x2D && (line.utf8.count == 1 || line.utf8.dropFirst().first == 0x20)
    }

    /// `key: value` with a key of letters, digits, `-` and `_`.
    private static func pair(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.utf8.firstIndex(of: 0x3A) else { return nil }
        let key = line.utf8[..<colon]
        let rest = line.utf8[colon...].dropFirst()
        guard (1...40).contains(key.count), rest.isEmpty || rest.first == 0x20 || rest.first == 0x09,
            key.allSatisfy({
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || [0x2D, 0x5F].contains($0)
            })
        else { return nil }
        let name = String(decoding: key, as: UTF8.self).lowercased()
        return (name, Lines.trimmed(String(decoding: rest, as: UTF8.self)))
    }
}
