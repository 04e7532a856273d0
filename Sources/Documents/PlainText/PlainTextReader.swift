/// Reads plain text.
enum PlainTextReader {
    /// Reads a document.
    static func read(_ bytes: [UInt8], name: String) throws -> ImportedText {
        let decoded = try TextDecoding.decode(bytes, name: name)
        let text = TextCleanUp.cleaned(WrappedText.joined(TextCleanUp.withLineFeeds(decoded.text)))
        return ImportedText(text: text, format: .plain, name: name, notes: decoded.note.map { [$0] } ?? [])
    }
}
