public import Interviewing

/// What a story file says: the words, and whatever the file knows of their history.
public struct StoryNote: Sendable, Hashable {
    /// The story's name, where the file was written by us; nil for notes written by hand.
    public var id: StoryID?
    /// Number of the version the file holds, from 1, where known.
    public var version: Int?
    /// The words; ask `problems` before saving.
    public var draft: StoryDraft
    /// When the story was first saved, where known.
    public var created: Timestamp?
    /// When this version was saved, where known.
    public var saved: Timestamp?
    /// When the story was put aside, where it was.
    public var retired: Timestamp?

    /// Makes a note.
    public init(
        id: StoryID? = nil,
        version: Int? = nil,
        draft: StoryDraft,
        created: Timestamp? = nil,
        saved: Timestamp? = nil,
        retired: Timestamp? = nil
    ) {
        self.id = id
        self.version = version
        self.draft = draft
        self.created = created
        self.saved = saved
        self.retired = retired
    }

    /// The newest version of a stored story.
    public init(_ record: StoryRecord) {
        self.init(
            id: record.id,
            version: record.version,
            draft: record.draft,
            created: record.created,
            saved: record.saved,
            retired: record.retired
        )
    }

    /// The newest version of an archived story; nil when it has none.
    public init?(_ story: ArchivedStory) {
        guard let newest = story.versions.last else { return nil }
        self.init(
            id: story.id,
            version: newest.number,
            draft: newest.draft,
            created: story.created,
            saved: newest.saved,
            retired: story.retired
        )
    }
}
