/// A story as the store keeps it.
public struct StoryRecord: Sendable, Hashable {
    /// Its name.
    public let id: StoryID
    /// Number of its newest version, from 1.
    public let version: Int
    /// What the newest version says.
    public let draft: StoryDraft
    /// When it was first saved.
    public let created: Timestamp
    /// When the newest version was saved.
    public let saved: Timestamp
    /// When it was put aside; nil while it is in use.
    public let retired: Timestamp?
    /// Whether it came with a sample candidate and is not the user's own.
    public let isSample: Bool

    /// Makes a record.
    public init(
        id: StoryID,
        version: Int,
        draft: StoryDraft,
        created: Timestamp,
        saved: Timestamp,
        retired: Timestamp?,
        isSample: Bool
    ) {
        self.id = id
        self.version = version
        self.draft = draft
        self.created = created
        self.saved = saved
        self.retired = retired
        self.isSample = isSample
    }
}

/// One saved state of a story; never changed afterwards.
public struct StoryVersion: Sendable, Hashable {
    /// Counts from 1.
    public let number: Int
    /// What was saved.
    public let draft: StoryDraft
    /// When.
    public let saved: Timestamp

    /// Makes a version.
    public init(number: Int, draft: StoryDraft, saved: Timestamp) {
        self.number = number
        self.draft = draft
        self.saved = saved
    }
}

/// What identifies the newest state of a story, without its words.
public struct StoryHeadline: Sendable, Hashable {
    /// Its name.
    public let id: StoryID
    /// Number of its newest version.
    public let version: Int
    /// Whether it was put aside.
    public let isRetired: Bool
    /// Differs after every change to the story, also when it was deleted and came back.
    public let stamp: Int64

    /// Makes a headline.
    public init(id: StoryID, version: Int, isRetired: Bool, stamp: Int64) {
        self.id = id
        self.version = version
        self.isRetired = isRetired
        self.stamp = stamp
    }
}

/// A résumé as the store keeps it: the text that was read from the candidate's file, never the file.
public struct ResumeRecord: Sendable, Hashable {
    /// Names it, from 1.
    public let number: Int
    /// The file's name, or what the candidate called it.
    public let name: String
    /// Clean text.
    public let text: String
    /// When it came.
    public let added: Timestamp
    /// Whether it belongs to a sample candidate.
    public let isSample: Bool

    /// Makes a record.
    public init(number: Int, name: String, text: String, added: Timestamp, isSample: Bool) {
        self.number = number
        self.name = name
        self.text = text
        self.added = added
        self.isSample = isSample
    }
}

extension ResumeRecord {
    /// What keeps a text from being kept as a résumé, in a sentence with its cure; nil when nothing does.
    public static func problem(name: String, text: String) -> String? {
        if !text.contains(where: \.isLetter) {
            return "There is no text in it; choose another file, or paste the text."
        }
        if name.utf8.contains(0) || text.utf8.contains(0) {
            return "The text holds a zero byte; paste it as plain text."
        }
        return text.utf8.count <= 1_000_000
            ? nil : "This is longer than any résumé, more than 1 MB of text; leave out what is none."
    }
}

/// A role and level that the candidate prepares for.
public struct Target: Sendable, Hashable, Codable {
    /// Counts from 1 in the order of arrival.
    public let number: Int
    /// Which track.
    public let track: Track
    /// Which level.
    public let level: Level
    /// What the candidate calls it, such as a team; may be empty.
    public let label: String

    /// Makes a target.
    public init(number: Int, track: Track, level: Level, label: String) {
        self.number = number
        self.track = track
        self.level = level
        self.label = label
    }
}
