/// Reads documents of any supported format to clean text, or says in one sentence why not and what to do.
///
/// The programs that take PDF and DOCX apart run as children with limits of time and output. Nothing is guessed: a
/// file whose content is not what its name claims is refused.
public struct DocumentReader: Sendable {
    /// How much a document may cost.
    public let limits: DocumentLimits
    /// Where the programs are.
    public let tools: DocumentTools

    /// Creates a reader.
    public init(limits: DocumentLimits = .standard, tools: DocumentTools = DocumentTools()) {
        self.limits = limits
        self.tools = tools
    }

    /// Reads the file at a path.
    ///
    /// - Throws: `DocumentError`.
    public func read(path: String) async throws -> ImportedText {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let bytes = try FileBytes.read(path: path, name: name, limit: limits.fileSize)
        return try await read(bytes: bytes, name: name)
    }

    /// Reads the bytes of a document.
    ///
    /// - Parameters:
    ///   - bytes: The content of the file.
    ///   - name: The name of the file, which claims a type by its ending. Without an ending the content decides.
    /// - Throws: `DocumentError`, or `CancellationError` when the task is cancelled.
    public func read(bytes: [UInt8], name: String) async throws -> ImportedText {
        guard bytes.count <= limits.fileSize else { throw DocumentError.tooLarge(name, limit: limits.fileSize) }
        guard !bytes.isEmpty else { throw DocumentError.empty(name) }
        let document: ImportedText
        switch try format(of: bytes, name: name) {
        case .pdf:
            document = try await PDFReader(limits: limits, tool: tools.pdftotext).read(bytes, name: name)
        case .docx:
            document = try await DOCXReader(limits: limits, tool: tools.unzip).read(bytes, name: name)
        case .markdown:
            document = try MarkdownReader.read(bytes, name: name)
        case .plain:
            document = try PlainTextReader.read(bytes, name: name)
        }
        guard document.text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
            throw DocumentError.empty(name)
        }
        return document
    }

    /// The text of a plain file to the letter: decoded, but not cleaned up.
    ///
    /// - Throws: `DocumentError` for bytes that are no text, or too many.
    public func text(bytes: [UInt8], name: String) throws -> String {
        guard bytes.count <= limits.fileSize else { throw DocumentError.tooLarge(name, limit: limits.fileSize) }
        return try TextDecoding.decode(bytes, name: name).text
    }

    /// The format that name and content agree on.
    ///
    /// - Parameter readable: The formats to name as the cure.
    func format(
        of bytes: [UInt8],
        name: String,
        readable: String = "PDF, DOCX, Markdown or text"
    ) throws -> DocumentFormat {
        let signature = ContentSignature(of: bytes)
        let claim = ClaimedFormat(name: name)
        switch (claim, signature) {
        case (.known(.pdf), .pdf), (.nothing, .pdf): return .pdf
        case (.known(.docx), .zip), (.nothing, .zip): return .docx
        case (.known(.markdown), .none): return .markdown
        case (.known(.plain), .none), (.nothing, .none): return .plain
        case (.known(.docx), .compoundFile):
            // Word writes this container for files with a password as well as for its old format.
            throw DocumentError.encrypted(name)
        case (.unsupported(let ending), _):
            throw DocumentError.unsupported(name, content: "a file of the type .\(ending)", readable: readable)
        case (.nothing, .compoundFile), (.nothing, .other):
            throw DocumentError.unsupported(name, content: description(of: signature), readable: readable)
        case (.known(let format), _):
            throw DocumentError.mismatch(name, claim: format.title, content: description(of: signature))
        }
    }

    /// The content as a person would name it.
    func description(of signature: ContentSignature) -> String {
        switch signature {
        case .pdf: "PDF"
        case .zip: "a ZIP archive, as Word documents (DOCX) and workbooks (XLSX) are"
        case .compoundFile: "an old or password-protected Office file"
        case .other(let name): name
        case .none: "none of the known formats"
        }
    }
}
