/// How one story is told for the other track, from its own facts: the steps of the new telling.
public struct RewriteDefinition: Sendable, Codable, Hashable {
    /// Stable id, such as `to-pgm`.
    public var id: String
    /// A few plain words.
    public var title: String
    /// The track it is told for.
    public var to: Track
    /// What the new telling is about.
    public var summary: String
    /// The steps in the order of the telling.
    public var steps: [RewriteStep]
    /// What is said of the detail of the other trade that is cut.
    public var cut: String
    /// How many sentences of that detail may stay.
    public var stays: Int
    /// Which of it stays before the rest.
    public var keeps: RewriteKeeps
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a definition.
    public init(
        id: String,
        title: String,
        to: Track,
        summary: String,
        steps: [RewriteStep],
        cut: String,
        stays: Int,
        keeps: RewriteKeeps,
        provenance: Provenance
    ) {
        (self.id, self.title, self.to, self.summary) = (id, title, to, summary)
        (self.steps, self.cut, self.stays, self.keeps) = (steps, cut, stays, keeps)
        self.provenance = provenance
    }
}
