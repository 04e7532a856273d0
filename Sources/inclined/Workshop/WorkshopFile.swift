import Documents
import Foundation
import Interchange

/// A file that is reviewed: its text, and whether places in the text are places in the file.
struct WorkshopFile {
    /// The path as it was given.
    let name: String
    /// What is reviewed.
    let text: String
    /// Whether lines of the text are lines of the file.
    let lines: SARIFLog.Lines

    /// Reads a file, or standard input for `-`; what is odd about it is said on standard error.
    ///
    /// Markdown and text are taken to the letter, so that an editor finds every place; everything else is imported.
    static func read(_ path: String) async throws -> WorkshopFile {
        let reader = DocumentReader()
        let imported: ImportedDocument
        if path == "-" {
            let bytes = Array(try FileHandle.standardInput.readToEnd() ?? Data())
            imported = try await reader.document(bytes: bytes, name: "standard input")
        } else {
            imported = try await reader.document(path: path)
        }
        for note in imported.notes { FileHandle.standardError.write(Data("inclined: \(note)\n".utf8)) }
        return WorkshopFile(
            name: path == "-" ? imported.name : path,
            text: imported.text,
            lines: imported.isVerbatim ? .sameAsFile : .ofImport
        )
    }
}
