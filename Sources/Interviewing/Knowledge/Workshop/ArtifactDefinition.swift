/// A kind of document that candidates write: its parts in order, its length, what its tables hold.
public struct ArtifactDefinition: Sendable, Codable, Hashable {
    /// Which kind.
    public var type: ArtifactType
    /// A few plain words.
    public var title: String
    /// The tracks that are usually asked for it.
    public var tracks: [Track]
    /// What it decides and who reads it, one sentence.
    public var purpose: String
    /// Words it should have.
    public var length: ClosedRange<Int>
    /// Whether it is told in sentences, so that lists are a fault.
    public var isProse: Bool
    /// Its parts in order.
    public var parts: [ArtifactPart]
    /// Columns of its main table; empty where it needs none.
    public var columns: [ArtifactColumn]
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a definition.
    public init(
        type: ArtifactType,
        title: String,
        tracks: [Track],
        purpose: String,
        length: ClosedRange<Int>,
        isProse: Bool,
        parts: [ArtifactPart],
        columns: [ArtifactColumn],
        provenance: Provenance
    ) {
        (self.type, self.title, self.tracks, self.purpose) = (type, title, tracks, purpose)
        (self.length, self.isProse, self.parts, self.columns) = (length, isProse, parts, columns)
        self.provenance = provenance
    }
}

/// The kinds of document that are reviewed.
public enum ArtifactType: String, Sendable, Codable, CaseIterable {
    /// Press release and questions, written before the work.
    case prfaq
    /// Technical design document.
    case design
    /// Risk register.
    case risks
    /// Status report.
    case status
    /// Business case.
    case businessCase = "case"
    /// Executive summary.
    case summary
    /// One page on which somebody can say yes or no.
    case onePager = "one-pager"
    /// Narrative of six pages.
    case narrative
    /// Review of an incident.
    case incident
}

/// A part that a document should have.
public struct ArtifactPart: Sendable, Codable, Hashable {
    /// Unique in its document.
    public var id: String
    /// The heading of the template.
    public var title: String
    /// What to write there; the template shows it.
    public var asks: String
    /// Headings that count as this part, in lower case, without numbers and punctuation.
    public var names: [String]
    /// Whether a document without it is incomplete.
    public var need: Need
    /// Words below which it is thin.
    public var leastWords: Int
    /// Phrases that show the part where no heading names it; may be empty.
    public var signs: Cue

    /// Makes a part.
    public init(
        id: String,
        title: String,
        asks: String,
        names: [String],
        need: Need,
        leastWords: Int,
        signs: Cue
    ) {
        (self.id, self.title, self.asks, self.names) = (id, title, asks, names)
        (self.need, self.leastWords, self.signs) = (need, leastWords, signs)
    }

    /// How badly a part or a column is needed.
    public enum Need: String, Sendable, Codable, CaseIterable {
        /// A document without it is incomplete.
        case required
        /// A good document often has it; nothing is said when it is missing.
        case wished
    }
}

/// A column of a document's main table.
public struct ArtifactColumn: Sendable, Codable, Hashable {
    /// Unique in its document.
    public var id: String
    /// The heading of the template.
    public var title: String
    /// Headings that count as this column, in lower case.
    public var names: [String]
    /// Whether a table without it is incomplete.
    public var need: ArtifactPart.Need

    /// Makes a column.
    public init(id: String, title: String, names: [String], need: ArtifactPart.Need) {
        (self.id, self.title, self.names, self.need) = (id, title, names, need)
    }
}
