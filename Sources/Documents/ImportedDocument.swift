/// A document as Markdown, with its headings and tables.
public struct ImportedDocument: Sendable, Equatable {
    /// The name of the file, without folders.
    public let name: String
    /// The text as Markdown, in UTF-8.
    public let text: String
    /// Whether every place in the text is a place in the file: Markdown and plain text are decoded and nothing else. Of
    /// the file only a byte order mark is missing.
    public let isVerbatim: Bool
    /// What a reader of the text should know, one sentence each: an unusual encoding, pages or sheets that were not read.
    public let notes: [String]

    /// Creates an imported document.
    public init(name: String, text: String, isVerbatim: Bool, notes: [String] = []) {
        self.name = name
        self.text = text
        self.isVerbatim = isVerbatim
        self.notes = notes
    }
}
