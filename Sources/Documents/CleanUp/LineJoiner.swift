import Interviewing

/// Joins lines that the page broke, and keeps those that the writer ended.
///
/// A line was broken by the page if the first word of the next one had no room on it. That is necessary, and it is
/// sufficient only where the next line does not look like a start; so an open question leaves the lines apart.
enum LineJoiner {
    /// The shortest line, in characters, behind which a line that starts with a capital can go on.
    private static let proseLength = 64

    /// Words that never end a line of their own.
    private static let openWords: Set<String> = [
        "a", "an", "and", "&", "at", "for", "in", "of", "or", "the", "to", "with",
    ]

    /// The lines as text: one paragraph or bullet a line, a blank line where one stood.
    static func joined(_ lines: [TextLine]) -> String {
        let compounds = Hyphenation(words: lines.lazy.map(\.text))
        var paragraphs: [String] = []
        var previous: TextLine?
        var isListItem = false
        for line in lines {
            if let last = previous, continues(line, after: last, isListItem: isListItem) {
                // In place, because copying a growing paragraph for each of its lines would take quadratic time.
                compounds.append(line.text, to: &paragraphs[paragraphs.count - 1])
            } else {
                if line.gapBefore == .blank || line.gapBefore == .column, previous != nil { paragraphs.append("") }
                isListItem = Bullets.startsWithBullet(line.text)
                paragraphs.append(isListItem ? line.text : String(repeating: " ", count: line.indent) + line.text)
            }
            previous = line
        }
        return paragraphs.joined(separator: "\n")
    }

    private static func continues(_ line: TextLine, after last: TextLine, isListItem: Bool) -> Bool {
        guard line.gapBefore != .blank, line.gapBefore != .column, !Bullets.startsWithBullet(line.text),
            !line.text.contains("\t"), !last.text.contains("\t"),
            abs(line.height - last.height) < 0.2 * max(line.height, 1),
            last.width + last.space + line.firstWord > last.limit,
            Resume.sectionKind(ofTitle: line.text) == nil, Resume.sectionKind(ofTitle: last.text) == nil
        else { return false }
        guard let first = line.text.unicodeScalars.first, let end = last.text.unicodeScalars.last else { return false }
        if first.properties.isLowercase { return true }
        // The text behind a bullet hangs: it is indented like the words, not like the mark.
        let isHanging = isListItem || line.indent == last.indent
        guard isHanging, line.gapBefore == .none, !".!?:;".unicodeScalars.contains(end) else { return false }
        return last.text.count >= proseLength || openWords.contains(lastWord(of: last.text))
    }

    private static func lastWord(of text: String) -> String {
        text.split(separator: " ").last.map(String.init) ?? ""
    }
}
