/// One thing to keep, to drop or to gain.
public struct MoveRow: Sendable, Codable, Hashable {
    /// Unique within its move.
    public var id: String
    /// A few plain words.
    public var title: String
    /// Why it counts, or why not.
    public var why: String
    /// What to write when nothing in the material shows it; for a row to drop, what to say instead.
    public var write: String
    /// For which tracks it holds.
    public var tracks: [Track]
    /// What shows it in the candidate's texts.
    public var shows: EvidenceNames

    /// Makes a row.
    public init(
        id: String,
        title: String,
        why: String,
        write: String,
        tracks: [Track],
        shows: EvidenceNames
    ) {
        (self.id, self.title, self.why, self.write) = (id, title, why, write)
        (self.tracks, self.shows) = (tracks, shows)
    }
}
