/// Takes everything out, and puts it back without loss.
public protocol ArchiveStore: Sendable {
    /// Everything of the candidate's own; samples stay behind.
    func archive() async throws(StoreError) -> Archive
    /// Adds what an archive holds, in one transaction.
    ///
    /// A story that is already here gets the archive's newest words as a new version if they differ, so nothing is
    /// overwritten; reading the same archive twice changes nothing the second time.
    func restore(_ archive: Archive) async throws(StoreError) -> RestoreSummary
}

/// The store of one candidate.
public typealias Store = StoryStore & ProfileStore & ArchiveStore

/// Everything a candidate owns, as plain values.
public struct Archive: Sendable, Hashable {
    /// Stories with all their versions, by id.
    public var stories: [ArchivedStory]
    /// Résumés, the oldest first.
    public var resumes: [ResumeRecord]
    /// Targets in order.
    public var targets: [Target]
    /// Number of the target in use.
    public var currentTarget: Int?
    /// The candidate's own weights, by track and principle id.
    public var priors: [Track: [String: Double]]
    /// Words and names that must not leave.
    public var secretTerms: [String]

    /// Makes an archive.
    public init(
        stories: [ArchivedStory] = [],
        resumes: [ResumeRecord] = [],
        targets: [Target] = [],
        currentTarget: Int? = nil,
        priors: [Track: [String: Double]] = [:],
        secretTerms: [String] = []
    ) {
        self.stories = stories
        self.resumes = resumes
        self.targets = targets
        self.currentTarget = currentTarget
        self.priors = priors
        self.secretTerms = secretTerms
    }
}

/// One story with its history.
public struct ArchivedStory: Sendable, Hashable {
    /// Its name.
    public var id: StoryID
    /// When it was first saved.
    public var created: Timestamp
    /// When it was put aside; nil while in use.
    public var retired: Timestamp?
    /// All versions, the oldest first; never empty.
    public var versions: [StoryVersion]

    /// Makes an archived story.
    public init(id: StoryID, created: Timestamp, retired: Timestamp?, versions: [StoryVersion]) {
        self.id = id
        self.created = created
        self.retired = retired
        self.versions = versions
    }
}

/// What `restore` did.
public struct RestoreSummary: Sendable, Hashable {
    /// Stories that were new here.
    public var added = 0
    /// Stories that got a new version.
    public var updated = 0
    /// Stories that were already here as they are.
    public var unchanged = 0
    /// Résumés that were new here.
    public var resumes = 0
    /// Targets, sets of weights and secret terms that were new here.
    public var settings = 0
    /// Whether anything was new.
    public var isEmpty: Bool { added + updated + resumes + settings == 0 }

    /// An empty summary.
    public init() {}
}
