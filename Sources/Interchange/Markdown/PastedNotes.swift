/// A pasted text, or a file, that may hold several stories.
public enum PastedNotes {
    /// The fewest words each block between rules must have to be a story.
    private static let fewestWords = 30

    /// Reads the stories in a text; none when it holds no words.
    ///
    /// A text by `StoriesMarkdown` or `StoryMarkdown` is read back exactly. In other texts a story starts at each block of
    /// front matter with a title; else at each `# ` heading when there are at least two; else behind each line of `---`,
    /// `***` or `===` when every block has at least 30 words; else the text is one story. Words above the first heading
    /// go to the first story.
    ///
    /// - Parameter name: The file's name, which becomes the title of a single story without one; a name without an
    ///   ending, or an empty one, is ignored and the first words become the title.
    public static func read(_ text: String, name: String) -> [StoryNote] {
        let text = Lines.withoutMark(text)
        if let ours = StoriesMarkdown.split(text) { return ours.map { StoryMarkdown.read($0, name: "") } }
        guard !Lines.isBlank(text) else { return [] }
        let lines = Lines.split(Lines.withoutReturns(text))
        let first = FrontMatter(lines[...])
        let blocks: [ArraySlice<String>]
        if first?.text("layout") != nil {
            blocks = []
        } else if first?.text("title") != nil {
            blocks = self.blocks(lines, startingAt: frontMatters(lines))
        } else {
            let body = Array(lines[(first?.end ?? 0)...])
            let headings = self.blocks(body, startingAt: HandWrittenNote.titleLines(body))
            blocks = headings.count > 1 ? headings : ruled(body)
        }
        if blocks.count > 1 {
            return blocks.map { StoryMarkdown.read($0.joined(separator: "\n"), name: "") }
        }
        return [StoryMarkdown.read(text, name: name.utf8.contains(0x2E) ? name : "")]
    }

    /// The lines from each start to the next. A heading above another one with nothing between is left out; what stands
    /// above the first heading is put below it.
    private static func blocks(_ lines: [String], startingAt starts: [Int]) -> [ArraySlice<String>] {
        var blocks = zip(starts, starts.dropFirst() + [lines.endIndex]).map { lines[$0..<$1] }
        if let first = blocks.first, Lines.block(first.dropFirst()).isEmpty { blocks.removeFirst() }
        let above = Lines.block(lines[..<(starts.first ?? 0)])
        if let first = blocks.first, !above.isEmpty {
            var joined = [first[first.startIndex], "", above, ""]
            joined += first.dropFirst()
            blocks[0] = joined[...]
        }
        return blocks
    }

    private static func frontMatters(_ lines: [String]) -> [Int] {
        var starts: [Int] = []
        var index = 0
        while index < lines.endIndex {
            if let front = FrontMatter(lines[index...]), front.text("title") != nil {
                starts.append(index)
                index = front.end
            } else {
                index += 1
            }
        }
        return starts
    }

    /// The blocks between rules, if each is long enough to be a story.
    private static func ruled(_ lines: [String]) -> [ArraySlice<String>] {
        let blocks = lines.split(whereSeparator: isRule).filter { !Lines.block($0).isEmpty }
        return blocks.allSatisfy { Lines.wordCount($0.joined(separator: "\n")) >= fewestWords } ? blocks : []
    }

    private static func isRule(_ line: String) -> Bool {
        let bytes = Lines.trimmed(line).utf8
        guard bytes.count >= 3, let first = bytes.first, [0x2D, 0x2A, 0x3D].contains(first) else { return false }
        return bytes.allSatisfy { $0 == first }
    }
}
