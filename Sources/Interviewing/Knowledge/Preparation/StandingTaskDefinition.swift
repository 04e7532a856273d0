/// A task that belongs to every plan, whatever the gaps: mock rounds, a whole loop, the calm day before.
public struct StandingTaskDefinition: Sendable, Codable, Hashable {
    /// Stable id; the beginning of its tasks' ids.
    public var id: String
    /// The tracks it is planned for.
    public var tracks: [Track]
    /// The levels it is planned for.
    public var levels: ClosedRange<Level>
    /// Id of the item that it serves.
    public var item: String
    /// How many of it always lie ahead, at least 1.
    public var ahead: Int
    /// Days before the loop for which one of it lies ahead, where that makes more than `ahead`; nil for `ahead` alone.
    public var every: Int?
    /// 0…1, before any of it was done; what was done already makes further ones less urgent.
    public var importance: Double
    /// What was done already: the number in the ids of further ones goes on from there.
    public var counts: Count
    /// Stories of the track from which on it has its days and its full importance, and waits for nothing; with fewer, what
    /// its task names in `after` comes first. With 0 that always comes first.
    public var stories: Int
    /// The task.
    public var task: TaskTemplate
    /// Source and trust.
    public var provenance: Provenance

    /// What tells how often a standing task was done.
    public enum Count: String, Sendable, Codable, CaseIterable {
        /// Finished mock rounds.
        case rounds
        /// Whole loops with a debrief.
        case loops
        /// Days on which something was rehearsed.
        case rehearsalDays
        /// Nothing; it is done once.
        case none
    }

    /// What its sentences may name.
    public static let placeholders = ["count", "next", "area", "times", "track", "level", "stories"]

    /// Makes a definition.
    public init(
        id: String,
        tracks: [Track],
        levels: ClosedRange<Level>,
        item: String,
        ahead: Int,
        every: Int? = nil,
        importance: Double,
        counts: Count,
        stories: Int = 0,
        task: TaskTemplate,
        provenance: Provenance
    ) {
        (self.id, self.tracks, self.levels, self.item) = (id, tracks, levels, item)
        (self.ahead, self.every, self.importance, self.counts) = (ahead, every, importance, counts)
        (self.stories, self.task, self.provenance) = (stories, task, provenance)
    }
}
