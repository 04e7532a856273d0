import Interviewing

/// Decides whether what stands at a path may be replaced without losing anything.
enum EarlierExport {
    /// Whether an earlier export stands there that may go; false when nothing stands there.
    ///
    /// - Throws: `InterchangeError` when something else stands there, or an export with files or edits of the user's own
    ///   that neither its own archive nor the new one holds.
    static func mayBeReplaced(_ path: String, by archive: Archive) throws(InterchangeError) -> Bool {
        let kind: Disk.Kind
        do { kind = try Disk.kind(path) } catch {
            throw InterchangeError(file: path, reason: "it cannot be looked at (\(error.reason)); check the path.")
        }
        guard kind != .nothing else { return false }
        guard kind == .folder else { throw foreign(path) }
        if let names = try? Disk.names(in: path), names.isEmpty { throw foreign(path) }
        guard (try? Disk.kind("\(path)/\(FolderLayout.archive)")) == .file else { throw foreign(path) }
        let walk = try FolderWalk(path)
        let other =
            walk.files.first { !FolderLayout.isOurs($0) && !litter.contains($0) } ?? walk.problems.first?.file
            ?? hidden(path)
        if let other {
            throw InterchangeError(
                file: "\(path)/\(other)",
                reason: "this is not part of an earlier export and would be lost; move it away or choose another "
                    + "folder."
            )
        }
        let content = try FolderReader(path).content
        guard let earlier = content.archive else { throw foreign(path) }
        for note in content.notes where !holds(earlier, note) && !holds(archive, note) {
            throw InterchangeError(
                file: path,
                reason: "the story “\(note.draft.title)” was edited in this folder and would be lost; import the "
                    + "folder first, or choose another one."
            )
        }
        if let problem = content.problems.first {
            throw InterchangeError(
                file: "\(path)/\(problem.file)",
                reason: "this file was changed since the export and would be lost; move it away or choose another "
                    + "folder."
            )
        }
        return true
    }

    private static let litter: Set<String> = ["Thumbs.db", "desktop.ini", ".DS_Store"]

    /// A hidden file or folder that somebody put into an export, such as `.git`.
    private static func hidden(_ path: String) -> String? {
        for folder in [""] + FolderLayout.everyFolder.map({ $0 + "/" }) {
            let names = (try? Disk.names(in: "\(path)/\(folder)")) ?? []
            if let name = names.first(where: { $0.utf8.first == 0x2E && !litter.contains($0) }) { return folder + name }
        }
        return nil
    }

    private static func holds(_ archive: Archive, _ note: StoryNote) -> Bool {
        archive.stories.contains { story in
            story.id == note.id && story.versions.contains { $0.draft == note.draft }
        }
    }

    private static func foreign(_ path: String) -> InterchangeError {
        InterchangeError(
            file: path,
            reason: "something else than an export of Inclined is there already; choose a name that is not taken."
        )
    }
}
