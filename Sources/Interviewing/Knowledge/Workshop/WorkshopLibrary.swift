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

extension WorkshopLibrary {
    /// Puts documents and dimensions into their own order, whatever the names of their files.
    public mutating func sort() {
        let order = ArtifactType.allCases
        artifacts.sort { (order.firstIndex(of: $0.type) ?? 0) < (order.firstIndex(of: $1.type) ?? 0) }
        dimensions.sort { ($0.practice == .system ? 0 : 1, $0.number) < ($1.practice == .system ? 0 : 1, $1.number) }
    }

    /// Every pattern with the place of its entry, for checks and statistics.
    public var writtenPatterns: [(pattern: String, place: Place)] {
        var written: [(String, Place)] = []
        func add(_ patterns: [String], _ place: Place) { written += patterns.map { ($0, place) } }
        for artifact in artifacts {
            for part in artifact.parts { add(part.signs.patterns, artifact.provenance.place) }
        }
        for rule in rules { add(rule.detector.cue.patterns + rule.detector.excuses, rule.provenance.place) }
        for dimension in dimensions {
            for sign in dimension.signs { add(sign.cue.patterns, sign.provenance.place) }
        }
        for contradiction in contradictions {
            let cues = [contradiction.claim, contradiction.against, contradiction.unless]
            add(cues.flatMap(\.patterns), contradiction.provenance.place)
        }
        for prompt in prompts { add(prompt.facts.flatMap(\.asked), prompt.provenance.place) }
        return written
    }

    /// The same without examples, as the program carries it.
    public var withoutExamples: WorkshopLibrary {
        func bare(_ provenance: inout Provenance) { provenance = provenance.withoutExamples }
        var library = self
        for index in rules.indices { bare(&library.rules[index].provenance) }
        for index in contradictions.indices { bare(&library.contradictions[index].provenance) }
        for index in dimensions.indices {
            bare(&library.dimensions[index].provenance)
            for sign in dimensions[index].signs.indices {
                bare(&library.dimensions[index].signs[sign].provenance)
            }
        }
        return library
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
