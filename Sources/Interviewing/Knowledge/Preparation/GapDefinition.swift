/// A gap between two roles, and four weeks that close it.
public struct GapDefinition: Sendable, Codable, Hashable {
    /// Stable id, such as `technical-depth`.
    public var id: String
    /// A few plain words.
    public var title: String
    /// For which tracks it holds.
    public var tracks: [Track]
    /// What would count as closed, in the candidate's material.
    public var target: String
    /// Work of the first two weeks.
    public var firstWeeks: String
    /// Work of the third and fourth week.
    public var lastWeeks: String
    /// How to know that it is closed.
    public var proof: String
    /// What is counted to say how things stand today; nil when quotes say it.
    public var measure: GapMeasure?
    /// How many stories must show it; 0 where any text may.
    public var stories: Int
    /// What shows it in the candidate's texts.
    public var shows: EvidenceNames
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a gap.
    public init(
        id: String,
        title: String,
        tracks: [Track],
        target: String,
        firstWeeks: String,
        lastWeeks: String,
        proof: String,
        measure: GapMeasure?,
        stories: Int = 0,
        shows: EvidenceNames,
        provenance: Provenance
    ) {
        (self.id, self.title, self.tracks, self.target) = (id, title, tracks, target)
        (self.firstWeeks, self.lastWeeks, self.proof) = (firstWeeks, lastWeeks, proof)
        (self.measure, self.stories, self.shows, self.provenance) = (measure, stories, shows, provenance)
    }
}

/// What can be counted over all stories. Swift counts, content says what for.
public enum GapMeasure: String, Sendable, Codable, CaseIterable {
    /// Principles shown by some text.
    case principles
    /// Levers used with evidence.
    case levers
    /// Stories whose result has a before, an after and a time.
    case results
    /// Stories that read at L7 or above.
    case altitude
    /// Stories in which *I* acts.
    case ownership
    /// Stories whose evidence is that of the track.
    case verdict
}
