/// The candidate's own words that argue for an ask.
public struct NegotiationEvidence: Sendable, Hashable {
    /// What the words speak for.
    public let kind: Kind
    /// The words, exactly as they stand in the material.
    public let quote: String
    /// The title of the story or résumé they stand in.
    public let title: String
    /// Address of the page that shows it, such as `/stories/12`.
    public let place: String
    /// How much it carries; the heaviest are quoted first.
    public let weight: Double

    /// What an ask can be argued from.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// How much was in hand, and who changed course.
        case scope
        /// Technical judgement that changed what others built.
        case scarcityTechnical = "scarcity-technical"
        /// Moving organisations that did not report to the candidate.
        case scarcityOrganisational = "scarcity-organisational"
        /// What changed in the end.
        case result
    }

    /// Makes a piece of evidence.
    public init(kind: Kind, quote: String, title: String, place: String, weight: Double = 1) {
        (self.kind, self.quote, self.title, self.place, self.weight) = (kind, quote, title, place, weight)
    }
}
