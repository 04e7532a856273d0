/// Everything a candidate has, read: one consistent view that pages and commands show.
public struct Desk: Sendable {
    /// The store's revision that this view shows.
    public let revision: Int64
    /// All stories, the latest saved first.
    public let stories: [StoryDigest]
    /// Résumés, the newest first.
    public let resumes: [ResumeRecord]
    /// The newest résumé, read.
    public let resume: Assessment?
    /// How many places of the newest résumé hold something that should not leave.
    public let resumeSecrets: Int
    /// Targets in the order of arrival.
    public let targets: [Target]
    /// The target in use.
    public let target: Target?
    /// Which track everything is held against: the target's, else the one the résumé supports, else TPM.
    public let track: Track
    /// Weight of each principle for that track in the library's order, 0…1.
    public let priors: [Double]
    /// Words and names that must not leave.
    public let secretTerms: [String]
    /// Tags of all stories, the most frequent one first, then by name.
    public let tags: [String]

    /// Stories in use, the latest saved first.
    public var active: [StoryDigest] { stories.filter { !$0.isRetired } }
    /// Whether anything belongs to a sample candidate.
    public var holdsSample: Bool { stories.contains(where: \.isSample) || resumes.contains(where: \.isSample) }
    /// Whether there is nothing at all.
    public var isEmpty: Bool { stories.isEmpty && resumes.isEmpty }
}
