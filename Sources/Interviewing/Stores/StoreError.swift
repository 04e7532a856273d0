/// Why the store could not do what was asked; nothing was changed.
public enum StoreError: Error, Sendable, Hashable {
    /// Another window saved the story first; the newest state comes with it.
    case conflict(StoryRecord)
    /// Another window moved a round, a document, a design session or an offer on meanwhile.
    case changed
    /// There is no such story, target, résumé, loop, entry, document, design session or offer.
    case missing
    /// The id is taken.
    case exists
    /// The disk is full.
    case full
    /// The data cannot be written: a read-only file, folder or disk.
    case readOnly(path: String)
    /// Another program holds the database for too long.
    case locked
    /// The file is no database of ours, or damaged.
    case damaged(path: String)
    /// The file was written by a newer program.
    case newer(path: String)
    /// The file or its folder could not be opened.
    case unreachable(path: String, reason: String)
    /// What was to be stored breaks a rule of the schema; a fault of the program.
    case refused(String)

    /// What happened, and the cure.
    public var sentence: String {
        switch self {
        case .conflict: "This story was saved in another window meanwhile; compare the two and save again."
        case .changed: "This went on in another window meanwhile; look again to see where it stands."
        case .missing: "There is nothing here by that name; it may have been deleted in another window."
        case .exists: "That name is taken already."
        case .full: "The disk is full; nothing was changed. Free some space and save again."
        case .readOnly(let path): "\(path) cannot be written; nothing was changed. Allow writing, or use --data DIR."
        case .locked: "Another program holds the database; nothing was changed. Close it and try again."
        case .damaged(let path):
            "\(path) is damaged or not a database of Inclined; it was left as it is. "
                + "Put a backup in its place, or start fresh with --data DIR."
        case .newer(let path): "\(path) was written by a newer Inclined; use that version, or another --data DIR."
        case .unreachable(let path, let reason): "\(path) could not be opened: \(reason)."
        case .refused(let reason): "The database refused this: \(reason). Nothing was changed."
        }
    }
}
