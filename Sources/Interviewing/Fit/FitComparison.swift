/// What somebody likes beside what their texts show: two readings and what they mean together, never one number.
public struct FitComparison: Sendable, Hashable {
    /// What they like.
    public let reading: FitReading
    /// What their texts show.
    public let evidence: FitEvidence
    /// Whether the two agree.
    public let relation: FitMeaningDefinition.Relation
    /// Agreement or tension, in a sentence.
    public let says: String
    /// What follows from it.
    public let means: String
    /// What to do next.
    public let next: [FitMeaningDefinition.Step]

    /// Holds a reading and evidence beside each other; nil when the content has no meaning for the two.
    public init?(_ reading: FitReading, beside evidence: FitEvidence, meanings: [FitMeaningDefinition]) {
        guard let meaning = meanings.first(where: { $0.leaning == reading.leaning && $0.verdict == evidence.verdict })
        else { return nil }
        (self.reading, self.evidence) = (reading, evidence)
        (relation, says, means, next) = (meaning.relation, meaning.says, meaning.means, meaning.next)
    }
}
