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

    /// Reads a file, or standard input for `-`.
    ///
    /// Markdown and text are taken to the letter, so that an editor finds every place; everything else is imported.
    static func read(_ path: String) async throws -> WorkshopFile {
        let name = path == "-" ? "standard input" : path
        let bytes: [UInt8]
        if path == "-" {
            bytes = Array(try FileHandle.standardInput.readToEnd() ?? Data())
        } else {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw UsageError("“\(path)” cannot be opened; check the path and that you may read it.")
            }
            bytes = Array(data)
        }
        let imported = try await DocumentReader().document(bytes: bytes, name: name)
        return WorkshopFile(name: name, text: imported.text, lines: imported.isVerbatim ? .sameAsFile : .ofImport)
    }
}
