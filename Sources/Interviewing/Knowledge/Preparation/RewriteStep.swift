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
    /// What the evidence of a principle, which any trade can show, must stand beside to count: its sentence or a neighbour
    /// names such a thing. Empty where it counts anywhere.
    public var about: [RewriteHint]
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
        about: [RewriteHint],
        shows: EvidenceNames
    ) {
        (self.id, self.title, self.says, self.asks) = (id, title, says, asks)
        (self.parts, self.hints, self.about, self.shows) = (parts, hints, about, shows)
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
