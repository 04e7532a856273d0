/// Joins the lines of text that an editor or a mail program wrapped at a fixed width.
enum WrappedText {
    /// The widths, in characters, at which programs wrap.
    private static let widths = 60...130

    /// The text with its wrapped lines joined; text that was not wrapped stays as it is.
    static func joined(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let limit = wrapWidth(of: lines) else { return text }
        var isBlank = false
        var wrapped: [TextLine] = []
        for line in lines {
            let words = line.drop { $0 == " " || $0 == "\t" }
            guard !words.isEmpty else {
                isBlank = true
                continue
            }
            wrapped.append(textLine(line, words: words, limit: limit, isAfterBlank: isBlank))
            isBlank = false
        }
        return LineJoiner.joined(wrapped)
    }

    private static func textLine(_ line: Substring, words: Substring, limit: Int, isAfterBlank: Bool) -> TextLine {
        TextLine(
            text: String(words),
            indent: line.count - words.count,
            width: Double(line.count),
            limit: Double(limit),
            firstWord: Double(words.prefix { $0 != " " }.count),
            space: 1,
            height: 1,
            gapBefore: isAfterBlank ? .blank : .none
        )
    }

    /// The width at which the text was wrapped: the longest line, when several others come near it and none goes over.
    private static func wrapWidth(of lines: [Substring]) -> Int? {
        let lengths = lines.map(\.count)
        guard let longest = lengths.max(), widths.contains(longest) else { return nil }
        let near = lengths.filter { $0 + 12 >= longest }.count
        return near >= 3 ? longest : nil
    }
}
