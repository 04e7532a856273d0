extension DocumentReader {
    /// The formats that a refusal names as the cure.
    private static let readable = "PDF, DOCX, Markdown, text, CSV or XLSX"

    /// Reads the file at a path with its headings and tables, as `document(bytes:name:)` does.
    ///
    /// - Throws: `DocumentError`, or `CancellationError` when the task is cancelled.
    public func document(path: String) async throws -> ImportedDocument {
        let bytes = try FileBytes.read(path: path, name: DocumentReader.fileName(path), limit: limits.fileSize)
        return try await document(bytes: bytes, name: path)
    }

    /// Reads the bytes of a document with its headings and tables.
    ///
    /// Markdown and plain text are taken to the letter. A Word document keeps its headings, lists and tables, a PDF its
    /// text. A table of separated values (CSV, TSV) and the first sheet with rows of a workbook (XLSX) become one table
    /// of at most 5,000 rows and 60 columns below a heading.
    ///
    /// - Parameters:
    ///   - bytes: The content of the file.
    ///   - name: The name of the file, which claims a type by its ending. Without an ending the content decides. Folders
    ///     before the name are left out.
    /// - Throws: `DocumentError`, or `CancellationError` when the task is cancelled.
    public func document(bytes: [UInt8], name path: String) async throws -> ImportedDocument {
        let name = DocumentReader.fileName(path)
        guard bytes.count <= limits.fileSize else { throw DocumentError.tooLarge(name, limit: limits.fileSize) }
        guard !bytes.isEmpty else { throw DocumentError.empty(name) }
        if let table = TableFormat(name: name) { return try await self.table(bytes, name: name, as: table) }
        let document: ImportedDocument
        switch try format(of: bytes, name: name, readable: DocumentReader.readable) {
        case .pdf:
            let read = try await PDFReader(limits: limits, tool: tools.pdftotext).read(bytes, name: name)
            document = ImportedDocument(name: name, text: read.text, isVerbatim: false, notes: read.notes)
        case .docx:
            document = try await office(bytes, name: name)
        case .markdown, .plain:
            let decoded = try TextDecoding.decode(bytes, name: name)
            document = ImportedDocument(
                name: name,
                text: decoded.text,
                isVerbatim: true,
                notes: decoded.note.map { [$0] } ?? []
            )
        }
        guard document.text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
            throw DocumentError.empty(name)
        }
        return document
    }

    private static func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private func table(_ bytes: [UInt8], name: String, as format: TableFormat) async throws -> ImportedDocument {
        switch (format, ContentSignature(of: bytes)) {
        case (.commas, .none), (.tabs, .none):
            return try SeparatedValuesReader.read(bytes, name: name, separator: format.separator)
        case (.workbook, .zip):
            return try await WorkbookReader(limits: limits, tool: tools.unzip).read(bytes, name: name)
        case (.workbook, .compoundFile):
            // Excel writes this container for files with a password as well as for its old format.
            throw DocumentError.encrypted(name)
        case (_, let signature):
            throw DocumentError.mismatch(name, claim: format.title, content: description(of: signature))
        }
    }

    /// Reads an archive as a Word document. One whose name claims nothing may be a workbook too.
    private func office(_ bytes: [UInt8], name: String) async throws -> ImportedDocument {
        do {
            return try await DOCXReader(limits: limits, tool: tools.unzip).document(bytes, name: name)
        } catch let error as DocumentError where error.code == .mismatch && ClaimedFormat(name: name) == .nothing {
            return try await unnamedWorkbook(bytes, name: name)
        }
    }

    private func unnamedWorkbook(_ bytes: [UInt8], name: String) async throws -> ImportedDocument {
        do {
            return try await WorkbookReader(limits: limits, tool: tools.unzip).read(bytes, name: name)
        } catch let error as DocumentError where error.code == .mismatch {
            throw DocumentError.unsupported(name, content: "a ZIP archive", readable: DocumentReader.readable)
        }
    }
}
