import Foundation
public import Interviewing

/// An archive as JSON: `{"format": "inclined-archive", "version": 4, …}`, indented, keys in order, times as ISO-8601.
///
/// The same archive always gives the same bytes, and reading them gives the same archive.
public enum ArchiveJSON {
    /// The largest file that is written or read, in bytes.
    public static let largest = 64_000_000

    /// The version of the form that this program writes; it reads every earlier one. The first had no loops, questions
    /// and outcomes, the second no documents and design sessions, the third no offers, plans, rehearsals and pay reports.
    public static let version = 4

    static let format = "inclined-archive"

    /// Writes an archive.
    ///
    /// - Throws: `InterchangeError` when the archive holds a weight that is no number, or is too large to be read again.
    public static func write(_ archive: Archive) throws(InterchangeError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes: [UInt8]
        do {
            bytes = Array(try encoder.encode(ArchiveForm(archive))) + [0x0A]
        } catch {
            throw InterchangeError(
                file: "The archive",
                reason: "one of your own weights is no number; set the weights again and repeat."
            )
        }
        guard bytes.count <= largest else {
            throw InterchangeError(
                file: "The archive",
                reason:
                    "it would be larger than 64 MB; delete stories, loops, documents or pay files you no longer need and "
                    + "repeat."
            )
        }
        return bytes
    }

    /// Reads an archive and checks every value.
    ///
    /// - Parameter name: The file, for the error's sentence.
    /// - Throws: `InterchangeError` when the bytes are no archive, one by a newer program, or hold a value that the store
    ///   would not take.
    public static func read(_ bytes: [UInt8], name: String) throws(InterchangeError) -> Archive {
        guard bytes.count <= largest else {
            throw InterchangeError(file: name, reason: "it is larger than 64 MB; choose a file that Inclined exported.")
        }
        let decoder = JSONDecoder()
        let data = Data(bytes)
        let form: ArchiveForm
        do {
            try check(try decoder.decode(ArchiveHeader.self, from: data), name: name)
            form = try decoder.decode(ArchiveForm.self, from: data)
        } catch let error as InterchangeError {
            throw error
        } catch {
            throw JSONFault.error(error, bytes: bytes, name: name)
        }
        let archive = form.archive
        if let reason = ArchiveCheck.problem(in: archive) { throw InterchangeError(file: name, reason: reason) }
        return archive
    }

    private static func check(_ header: ArchiveHeader, name: String) throws(InterchangeError) {
        guard header.format == format else {
            throw InterchangeError(
                file: name,
                reason: "it is JSON, but not an archive of Inclined; choose a file that Inclined exported."
            )
        }
        guard header.version >= 1 else {
            throw InterchangeError(file: name, reason: "its version is \(header.version); export it again.")
        }
        guard header.version <= version else {
            throw InterchangeError(
                file: name,
                reason: "a newer Inclined wrote it (form \(header.version), this program reads up to \(version)); "
                    + "update Inclined and repeat."
            )
        }
    }
}

/// What tells an archive from other JSON.
private struct ArchiveHeader: Decodable {
    var format: String
    var version: Int

    private enum Key: String, CodingKey { case format, version }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        format = (try? container.decode(String.self, forKey: .format)) ?? ""
        version = format == ArchiveJSON.format ? try container.decode(Int.self, forKey: .version) : 0
    }
}
