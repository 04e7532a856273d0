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

/// Something to know before a move, with how far it can be trusted.
public struct MoveWarning: Sendable, Codable, Hashable {
    /// What to know.
    public var says: String
    /// For which tracks it holds.
    public var tracks: [Track]
    /// The contested claim it touches, such as `C14`; nil when none.
    public var claim: String?
    /// Ids of sources.
    public var source: [String]
    /// How far to trust it.
    public var trust: Trust

    /// Makes a warning.
    public init(says: String, tracks: [Track], claim: String?, source: [String], trust: Trust) {
        (self.says, self.tracks, self.claim) = (says, tracks, claim)
        (self.source, self.trust) = (source, trust)
    }
}

/// A way of speaking that the old role taught and the new one hears differently.
public struct LanguageTrap: Sendable, Codable, Hashable {
    /// Unique within its move.
    public var id: String
    /// A few plain words.
    public var title: String
    /// How it is heard, and why.
    public var why: String
    /// What to say or prepare instead.
    public var instead: String
    /// Words to look for, plain and in small letters; whole words only.
    public var phrases: [String]
    /// Ids of lint rules whose findings show it.
    public var rules: [String]

    /// Makes a trap.
    public init(
        id: String,
        title: String,
        why: String,
        instead: String,
        phrases: [String],
        rules: [String]
    ) {
        (self.id, self.title, self.why, self.instead) = (id, title, why, instead)
        (self.phrases, self.rules) = (phrases, rules)
    }
}
