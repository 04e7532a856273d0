public import Interviewing

/// What the pages need from outside: the candidate's workspace, the front end's files, time, chance and documents.
public struct Site: Sendable {
    /// The candidate's stores with their readings.
    public var workspace: Workspace
    /// Templates, style and scripts by path, such as `templates/start.mustache`.
    public var files: [String: [UInt8]]
    /// Reads an uploaded document to clean text; throws an error whose description is a sentence for people.
    public var readDocument: @Sendable (_ bytes: [UInt8], _ name: String) async throws -> String
    /// Reads an uploaded document to Markdown with its headings and tables; throws as `readDocument` does.
    public var readMarkdown: @Sendable (_ bytes: [UInt8], _ name: String) async throws -> String
    /// Reads a plain text file to the letter; throws as `readDocument` does.
    public var readText: @Sendable (_ bytes: [UInt8], _ name: String) throws -> String
    /// Invented candidates to look around with.
    public var samples: [SampleCandidate]
    /// Good and bad documents to learn from.
    public var examples: [ExampleDocument]
    /// The time.
    public var now: @Sendable () -> Timestamp
    /// How a time is shown, in the time zone of the machine.
    public var shownTime: @Sendable (Timestamp) -> String
    /// The day, as `2026-11-23`, in the time zone of the machine.
    public var today: @Sendable () -> String
    /// How far the machine's clock is ahead of UTC.
    public var clockOffset: @Sendable () -> ClockOffset
    /// Draws the id of a new story.
    public var newID: @Sendable () -> StoryID
    /// Draws the seed of a new loop, 0…2^53−1.
    public var newSeed: @Sendable () -> Int64
    /// Writes a copy of the database and returns its path.
    public var backUp: @Sendable () async throws(StoreError) -> String
    /// Where the data lives and which copies there are.
    public var storage: @Sendable () -> Storage
    /// The program's version.
    public var version: String

    /// Makes a site.
    ///
    /// - Parameter readMarkdown: Left out, documents are read as plain lines.
    public init(
        workspace: Workspace,
        files: [String: [UInt8]],
        samples: [SampleCandidate],
        examples: [ExampleDocument] = [],
        readMarkdown: (@Sendable (_ bytes: [UInt8], _ name: String) async throws -> String)? = nil,
        readDocument: @escaping @Sendable (_ bytes: [UInt8], _ name: String) async throws -> String,
        readText: @escaping @Sendable (_ bytes: [UInt8], _ name: String) throws -> String,
        now: @escaping @Sendable () -> Timestamp,
        shownTime: @escaping @Sendable (Timestamp) -> String,
        today: @escaping @Sendable () -> String,
        clockOffset: @escaping @Sendable () -> ClockOffset = { .utc },
        newID: @escaping @Sendable () -> StoryID,
        newSeed: @escaping @Sendable () -> Int64,
        backUp: @escaping @Sendable () async throws(StoreError) -> String,
        storage: @escaping @Sendable () -> Storage,
        version: String
    ) {
        self.workspace = workspace
        self.files = files
        self.samples = samples
        self.examples = examples
        self.readDocument = readDocument
        self.readMarkdown = readMarkdown ?? readDocument
        self.readText = readText
        self.now = now
        self.shownTime = shownTime
        self.today = today
        self.clockOffset = clockOffset
        self.newID = newID
        self.newSeed = newSeed
        self.backUp = backUp
        self.storage = storage
        self.version = version
    }
}

/// An invented candidate with a résumé and stories.
public struct SampleCandidate: Sendable {
    /// Names it in forms.
    public var id: String
    /// The invented person's name.
    public var name: String
    /// One line about them.
    public var line: String
    /// Their résumé, a Markdown file.
    public var resume: [UInt8]
    /// The track they aim at.
    public var track: Track
    /// Their stories.
    public var stories: [StoryDraft]
    /// The level they aim at.
    public var level: Level
    /// What they say in a loop.
    public var answers: RecordedAnswers

    /// Makes a sample candidate.
    public init(
        id: String,
        name: String,
        line: String,
        resume: [UInt8],
        track: Track,
        level: Level,
        stories: [StoryDraft],
        answers: RecordedAnswers
    ) {
        self.id = id
        self.name = name
        self.line = line
        self.resume = resume
        self.track = track
        self.level = level
        self.stories = stories
        self.answers = answers
    }
}

/// The database file and its copies.
public struct Storage: Sendable {
    /// The file.
    public var path: String
    /// Its size.
    public var bytes: Int
    /// Copies, the newest first.
    public var backups: [(path: String, made: Timestamp)]

    /// Makes a storage.
    public init(path: String, bytes: Int, backups: [(path: String, made: Timestamp)]) {
        self.path = path
        self.bytes = bytes
        self.backups = backups
    }
}
