/// Reads Markdown to plain lines: headings, bullets and paragraphs keep their marks, emphasis and links lose theirs.
enum MarkdownReader {
    /// Reads a document.
    static func read(_ bytes: [UInt8], name: String) throws -> ImportedText {
        let decoded = try TextDecoding.decode(bytes, name: name)
        let source = FrontMatter(of: TextCleanUp.withLineFeeds(decoded.text))
        var lines: [String] = []
        var isCode = false
        for line in source.body.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isCode.toggle()
                continue
            }
            lines.append(isCode ? String(line) : MarkdownLine.plain(line))
        }
        let text = TextCleanUp.cleaned(WrappedText.joined(lines.joined(separator: "\n")))
        return ImportedText(
            text: text,
            format: .markdown,
            name: name,
            notes: decoded.note.map { [$0] } ?? [],
            metadata: source.metadata
        )
    }
}
