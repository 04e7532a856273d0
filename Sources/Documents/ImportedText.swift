/// The text of a document, cleaned, with what is known about where it comes from.
public struct ImportedText: Sendable, Equatable {
    /// The text: UTF-8, line feeds, one paragraph or bullet a line, bullets as `- `.
    public let text: String
    /// The format that the document was read as.
    public let format: DocumentFormat
    /// The name of the file, without folders.
    public let name: String
    /// What a reader of the text should know, one sentence each: pages without text, an unusual encoding.
    public let notes: [String]
    /// The keys and values of front matter; empty without it.
    public let metadata: [String: String]

    /// Creates an imported text.
    public init(
        text: String,
        format: DocumentFormat,
        name: String,
        notes: [String] = [],
        metadata: [String: String] = [:]
    ) {
        self.text = text
        self.format = format
        self.name = name
        self.notes = notes
        self.metadata = metadata
    }
}
