/// Several stories in one Markdown text, each below a marker that a reader of Markdown does not see.
public enum StoriesMarkdown {
    /// The line above each story.
    ///
    /// A line of a story that is this marker, behind any number of backslashes, is written with one backslash more.
    public static let marker = "<!-- inclined story -->"

    /// Writes stories in order; `PastedNotes.read` gives the same ones back if their drafts can be saved.
    public static func write(_ notes: [StoryNote]) -> String {
        notes.map { note in
            let lines = Lines.split(StoryMarkdown.write(note)).map { isMarker($0, hiddenBy: 0...) ? "\\" + $0 : $0 }
            return marker + "\n" + lines.joined(separator: "\n")
        }.joined()
    }

    /// The stories of a text that starts with a marker, as single texts; nil for any other text.
    static func split(_ text: String) -> [String]? {
        var lines = Lines.split(text)
        if lines[0].utf8.last == 0x0D { lines = Lines.split(Lines.withoutReturns(text)) }
        guard isMarker(lines[0], hiddenBy: 0...0) else { return nil }
        let starts = lines.indices.filter { isMarker(lines[$0], hiddenBy: 0...0) }
        return zip(starts, starts.dropFirst() + [lines.endIndex]).map { start, end in
            let story = lines[(start + 1)..<end].map {
                isMarker($0, hiddenBy: 1...) ? String(decoding: $0.utf8.dropFirst(), as: UTF8.self) : $0
            }
            return story.joined(separator: "\n") + (end < lines.endIndex ? "\n" : "")
        }
    }

    private static func isMarker(_ line: String, hiddenBy count: some RangeExpression<Int>) -> Bool {
        let rest = line.utf8.drop { $0 == 0x5C }
        return rest.elementsEqual(marker.utf8) && count.contains(line.utf8.count - rest.count)
    }
}
