public import Interviewing

/// An archive as a folder that people can read without any program.
///
/// It holds `inclined.json` (everything, with history), `stories/<title>-<id>.md`, `resumes/<number>-<name>.txt`,
/// `loops/<number>-<label>.md`, `documents/<number>-<title>.md`, `designs/<number>-<prompt>.md`,
/// `offers/<number>-<company>.md` and a `README.md`. Only the user can open it (0700, files 0600).
public enum ArchiveFolder {
    /// The largest note that is read, in bytes.
    public static let largestNote = 1_000_000

    /// Writes a folder, or replaces an earlier export.
    ///
    /// Everything is written to a hidden folder beside it and is on the disk before that folder takes the name. The
    /// earlier export waits under a hidden name until then; should the machine stop between the two steps, the next
    /// `write` or `read` of the path puts it back. So there is always either the old folder or the new one.
    ///
    /// - Throws: `InterchangeError` when something else stands at the path; when the earlier export holds files or edits
    ///   that would be lost; when the disk refuses. The path is then as it was.
    public static func write(_ archive: Archive, to path: String) throws(InterchangeError) {
        let place = try FolderPlace(path)
        let bytes = try ArchiveJSON.write(archive)
        try attempt(place.path) { () throws(Disk.Failure) in try place.recover() }
        let isReplacing = try EarlierExport.mayBeReplaced(place.path, by: archive)
        try attempt(place.path) { () throws(Disk.Failure) in
            let draft = place.temporary()
            do throws(Disk.Failure) {
                try fill(draft, with: archive, json: bytes)
                try place.install(draft, replacing: isReplacing ? .earlier : .nothing)
            } catch {
                try? Disk.remove(draft)
                throw error
            }
        }
    }

    /// Reads a folder: an export of ours, or any folder of notes in Markdown or text.
    ///
    /// Stories of an export that nobody edited are in the archive and not among the notes. Links are not followed, hidden
    /// files skipped; at most 10,000 files of at most 1 MB each, 64 MB in all, are read.
    ///
    /// - Throws: `InterchangeError` when the folder cannot be opened, holds too much, or its `inclined.json` is damaged or
    ///   newer than this program. A single file that cannot be read is reported in the content's problems instead.
    public static func read(path: String) throws(InterchangeError) -> FolderContent {
        let place = try FolderPlace(path)
        try attempt(place.path) { () throws(Disk.Failure) in try place.recover() }
        return try FolderReader(place.path).content
    }

    private static func fill(_ folder: String, with archive: Archive, json: [UInt8]) throws(Disk.Failure) {
        try Disk.makeFolder(folder)
        let inner = FolderLayout.folders(archive).map { "\(folder)/\($0)" }
        for path in inner { try Disk.makeFolder(path) }
        for file in FolderLayout.files(archive) { try Disk.write(Array(file.text.utf8), to: "\(folder)/\(file.path)") }
        try Disk.write(json, to: "\(folder)/\(FolderLayout.archive)")
        for path in inner + [folder] { try Disk.sync(path) }
    }

    private static func attempt(_ path: String, _ body: () throws(Disk.Failure) -> Void) throws(InterchangeError) {
        do { try body() } catch {
            throw InterchangeError(
                file: path,
                reason: "the folder cannot be written (\(error.reason)); nothing was changed. Make room or allow "
                    + "writing, or choose another place."
            )
        }
    }
}
