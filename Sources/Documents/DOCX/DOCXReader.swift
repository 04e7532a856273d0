/// Reads Word documents: the files in the archive that hold the text and its styles, unpacked within limits.
struct DOCXReader {
    /// The file of the archive that holds the text.
    static let textFile = "word/document.xml"
    /// The file of the archive that says which styles are headings; it may be missing.
    static let styleFile = "word/styles.xml"

    /// How much the document may cost.
    let limits: DocumentLimits
    /// The program.
    let tool: DocumentTools.Tool

    /// Reads a document as the lines of a résumé.
    func read(_ bytes: [UInt8], name: String) async throws -> ImportedText {
        var archive = OfficeArchive(bytes, name: name, limits: limits, tool: tool)
        let raw = try text(of: try await body(of: &archive, name: name), into: ParagraphLines(), name: name)
        return ImportedText(text: TextCleanUp.cleaned(raw), format: .docx, name: name)
    }

    /// Reads a document with its headings, lists and tables as Markdown.
    func document(_ bytes: [UInt8], name: String) async throws -> ImportedDocument {
        var archive = OfficeArchive(bytes, name: name, limits: limits, tool: tool)
        let body = try await body(of: &archive, name: name)
        // Without readable styles the usual names of styles still tell the headings.
        let styles = try await archive.member(DOCXReader.styleFile).flatMap { OfficeXML.read($0, with: WordStyles()) }
        let text = try text(of: body, into: MarkdownLines(styles: styles ?? WordStyles()), name: name)
        return ImportedDocument(name: name, text: text, isVerbatim: false)
    }

    private func body(of archive: inout OfficeArchive, name: String) async throws -> [UInt8] {
        guard let body = try await archive.member(DOCXReader.textFile) else {
            throw DocumentError.mismatch(name, claim: "a Word document (DOCX)", content: "another ZIP archive")
        }
        guard !body.isEmpty else { throw DocumentError.empty(name) }
        return body
    }

    private func text(of xml: [UInt8], into lines: some WordLines, name: String) throws -> String {
        guard let text = WordDocumentParser.text(of: xml, into: lines) else {
            throw DocumentError.damaged(name, reason: "its \(DOCXReader.textFile) is no well-formed XML")
        }
        return text
    }
}
