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
        provenance: Provenance
    ) {
        (self.id, self.title, self.to, self.summary) = (id, title, to, summary)
        (self.steps, self.cut, self.stays, self.provenance) = (steps, cut, stays, provenance)
    }
}

/// One step of the new telling.
public struct RewriteStep: Sendable, Codable, Hashable {
    /// Unique within its definition.
    public var id: String
    /// A few plain words.
    public var title: String
    /// What the step has to say.
    public var says: String
    /// What to ask the candidate where the story does not say it.
    public var asks: String
    /// Parts of the story in which sentences for it may stand; empty for anywhere.
    public var parts: [Part]
    /// What else a sentence without named evidence must hold to be offered.
    public var hints: [RewriteHint]
    /// What shows it.
    public var shows: EvidenceNames

    /// Makes a step.
    public init(
        id: String,
        title: String,
        says: String,
        asks: String,
        parts: [Part],
        hints: [RewriteHint],
        shows: EvidenceNames
    ) {
        (self.id, self.title, self.says, self.asks) = (id, title, says, asks)
        (self.parts, self.hints, self.shows) = (parts, hints, shows)
    }
}

/// What a sentence holds, as a hint that it may carry a step.
public enum RewriteHint: String, Sendable, Codable, CaseIterable {
    /// A business thing, such as revenue.
    case business
    /// Another person or body.
    case counterparty
    /// A technical thing.
    case system
    /// A number that measures something.
    case quantity
}
