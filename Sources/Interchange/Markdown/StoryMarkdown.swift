import Interviewing

/// One story as a Markdown file: front matter between `---` lines, then the words.
///
/// Ours say `layout: free` or `layout: parts`, and then every byte counts: after the front matter comes one blank line
/// that is not part of the text, and the file ends with one line feed that is not part of it either. Free text stands
/// between them as it is. Parts stand below `## Situation`, `## Task`, `## Action`, `## Result` and `## Learning`, with
/// one blank line below the heading and one before the next; a line of their text that looks like such a heading gets a
/// backslash in front. When the first line ends with `\r\n`, an editor has changed all line ends, and all are read as `\n`.
///
/// Files without `layout` are notes written by hand and are read kindly.
public enum StoryMarkdown {
    /// Writes a story; `read` gives the same note back if its draft can be saved.
    public static func write(_ note: StoryNote) -> String {
        let draft = note.draft
        var lines = ["---"]
        func add(_ key: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            lines.append("\(key): \(value)")
        }
        add("title", draft.title.isEmpty ? nil : FrontMatterValue.written(draft.title))
        add("id", note.id?.text)
        add("project", draft.project.isEmpty ? nil : FrontMatterValue.written(draft.project))
        add("question", draft.question.isEmpty ? nil : FrontMatterValue.written(draft.question))
        add("principles", draft.principles.isEmpty ? nil : FrontMatterValue.written(draft.principles))
        add("tags", draft.tags.isEmpty ? nil : FrontMatterValue.written(draft.tags))
        add("created", note.created.map(TimeText.write))
        add("saved", note.saved.map(TimeText.write))
        add("retired", note.retired.map(TimeText.write))
        add("version", note.version.map(String.init))
        switch draft.text {
        case .free(let text): lines += ["layout: free", "---", "", text]
        case .parts(let texts): lines += ["layout: parts", "---", "", PartsLayout.write(texts)]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads a story; every text is one.
    ///
    /// In notes written by hand the title is the front matter's, else the first `# ` heading, else the file's name, else
    /// the first words. Headings such as `## Situation` of any level, or labels such as `**Action:**` and `Result:` at the
    /// start of a line, give parts when at least two different ones are found. Unknown keys are left out.
    ///
    /// - Parameter name: The file's name; may be empty.
    public static func read(_ text: String, name: String) -> StoryNote {
        let text = Lines.withoutMark(text)
        var lines = Lines.split(text)
        if lines[0].utf8.last == 0x0D { lines = Lines.split(Lines.withoutReturns(text)) }
        guard let front = FrontMatter(lines[...]) else { return HandWrittenNote.read(text, front: nil, name: name) }
        let layout = front.text("layout")
        guard layout == "free" || layout == "parts" else {
            let rest = lines[front.end...].joined(separator: "\n")
            return HandWrittenNote.read(rest, front: front, name: name)
        }
        var body = lines[front.end...]
        if body.first == "" { body = body.dropFirst() }
        if body.last == "" { body = body.dropLast() }
        let words: StoryText =
            layout == "parts"
            ? PartsLayout.read(Array(body)) : .free(body.joined(separator: "\n"))
        return front.note(title: front.text("title") ?? FirstWords.title(of: words, name: name), text: words)
    }
}
