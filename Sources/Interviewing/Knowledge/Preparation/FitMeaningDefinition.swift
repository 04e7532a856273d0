/// What it means when a leaning and a verdict on the evidence stand beside each other.
public struct FitMeaningDefinition: Sendable, Codable, Hashable {
    /// What is liked.
    public var leaning: FitLeaning
    /// What the evidence supports.
    public var verdict: Verdict
    /// Whether the two agree.
    public var relation: Relation
    /// Agreement or tension, in a sentence.
    public var says: String
    /// What follows from it.
    public var means: String
    /// What to do next, one to three things.
    public var next: [Step]
    /// Where it comes from.
    public var provenance: Provenance

    /// Makes a meaning.
    public init(
        leaning: FitLeaning,
        verdict: Verdict,
        relation: Relation,
        says: String,
        means: String,
        next: [Step],
        provenance: Provenance
    ) {
        (self.leaning, self.verdict, self.relation) = (leaning, verdict, relation)
        (self.says, self.means, self.next, self.provenance) = (says, means, next, provenance)
    }

    /// How liking and evidence stand to each other.
    public enum Relation: String, Sendable, Codable, CaseIterable {
        /// They point the same way.
        case agreement
        /// They point different ways.
        case tension
        /// One of the two is not known yet.
        case open
    }

    /// Something to do, and where.
    public struct Step: Sendable, Codable, Hashable {
        /// What, as an instruction.
        public var `do`: String
        /// Path of the page where it is done; a step without a place to go is not taken.
        public var place: String

        /// Makes a step.
        public init(do: String, place: String) {
            (self.do, self.place) = (`do`, place)
        }
    }
}
