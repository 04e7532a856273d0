/// What of a story's detail is needed most in another telling, in this order.
public struct RewriteKeeps: Sendable, Codable, Hashable {
    /// Shows what came of it.
    public var results: EvidenceNames
    /// Shows what was decided.
    public var decisions: EvidenceNames
    /// Shows what was written.
    public var documents: EvidenceNames

    /// Makes a list of what is needed.
    public init(results: EvidenceNames, decisions: EvidenceNames, documents: EvidenceNames) {
        (self.results, self.decisions, self.documents) = (results, decisions, documents)
    }
}
