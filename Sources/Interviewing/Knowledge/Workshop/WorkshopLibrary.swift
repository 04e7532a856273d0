/// What the product knows about documents and designs.
///
/// Apart from `Library` as the knowledge about loops is: most runs need none of it.
public struct WorkshopLibrary: Sendable, Codable {
    /// Kinds of document.
    public var artifacts: [ArtifactDefinition] = []
    /// Rules for documents and designs.
    public var rules: [ArtifactRule] = []
    /// What design answers are rated on, in order.
    public var dimensions: [DesignDimension] = []
    /// Design questions.
    public var prompts: [DesignPrompt] = []
    /// Statements that cannot both hold.
    public var contradictions: [DesignContradiction] = []
    /// What the writing assessment asks.
    public var writing: [WritingPrompt] = []

    /// Knows nothing.
    public init() {}

    /// A kind of document.
    public subscript(type: ArtifactType) -> ArtifactDefinition? { artifacts.first { $0.type == type } }

    /// What answers of a practice are rated on.
    public func dimensions(of practice: DesignPractice) -> [DesignDimension] {
        dimensions.filter { $0.practice == practice }
    }
}

/// A question of the writing assessment.
public struct WritingPrompt: Sendable, Codable, Hashable {
    /// Unique.
    public var id: String
    /// A few plain words.
    public var title: String
    /// Which of the two it is.
    public var matter: Matter
    /// The question.
    public var asks: String
    /// What a reader looks for.
    public var listens: [String]
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a prompt.
    public init(id: String, title: String, matter: Matter, asks: String, listens: [String], provenance: Provenance) {
        (self.id, self.title, self.matter, self.asks) = (id, title, matter, asks)
        (self.listens, self.provenance) = (listens, provenance)
    }

    /// What it is about.
    public enum Matter: String, Sendable, Codable, CaseIterable {
        /// Something new that the candidate made.
        case invention
        /// A call that data could not settle.
        case judgement
    }
}
