public import Interviewing

/// What was found in a folder.
public struct FolderContent: Sendable, Hashable {
    /// Everything with its history, where the folder is an export of ours.
    public var archive: Archive?
    /// Stories by hand, in the order of their paths, and stories of the export that were edited since, with their ids.
    public var notes: [StoryNote]
    /// Files that were left out, each with the reason and the cure; the rest was read all the same.
    public var problems: [InterchangeError]

    /// Makes a content.
    public init(archive: Archive? = nil, notes: [StoryNote] = [], problems: [InterchangeError] = []) {
        self.archive = archive
        self.notes = notes
        self.problems = problems
    }
}
