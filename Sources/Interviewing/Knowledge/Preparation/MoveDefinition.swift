/// A move from one role or employer to the two program tracks: what to keep, to drop and to gain.
public struct MoveDefinition: Sendable, Codable, Hashable {
    /// Stable id, such as `tpm-to-pgm`.
    public var id: String
    /// A few plain words.
    public var title: String
    /// The role it starts from; nil for a move from an employer.
    public var from: RoleFunction?
    /// Id of the employer it starts from; nil for a move from a role.
    public var employer: String?
    /// The tracks it leads to.
    public var tracks: [Track]
    /// The whole in one or two sentences.
    public var summary: String
    /// What goes on counting.
    public var keep: [MoveRow]
    /// What stops counting, or counts against the candidate.
    public var drop: [MoveRow]
    /// What the other side asks for.
    public var gain: [MoveRow]
    /// What to know before moving.
    public var warnings: [MoveWarning]
    /// Words that give the old role away.
    public var traps: [LanguageTrap]
    /// Ids of gaps in the order in which to close them.
    public var gaps: [String]
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a move.
    public init(
        id: String,
        title: String,
        from: RoleFunction?,
        employer: String?,
        tracks: [Track],
        summary: String,
        keep: [MoveRow],
        drop: [MoveRow],
        gain: [MoveRow],
        warnings: [MoveWarning],
        traps: [LanguageTrap],
        gaps: [String],
        provenance: Provenance
    ) {
        (self.id, self.title, self.from, self.employer) = (id, title, from, employer)
        (self.tracks, self.summary) = (tracks, summary)
        (self.keep, self.drop, self.gain) = (keep, drop, gain)
        (self.warnings, self.traps, self.gaps) = (warnings, traps, gaps)
        self.provenance = provenance
    }
}
