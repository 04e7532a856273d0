import TextAnalysis

/// The story to write next: the weightiest gap that the candidate's own résumé can fill.
public struct NextStory: Sendable {
    /// The gap it fills.
    public let gap: PrincipleMatrix.Gap
    /// The role of the résumé that shows the principle, by its place in `Assessment.roles`; nil when none does.
    public let role: Int?
    /// The words of the résumé that show it; nil when none do.
    public let quote: Evidence?

    /// Chooses the next story; nil when nothing is missing.
    ///
    /// The first gaps are searched for one with evidence in a role; without any, the weightiest gap stands alone.
    public init?(_ matrix: PrincipleMatrix, resume: Assessment?) {
        guard let weightiest = matrix.gaps.first else { return nil }
        for gap in matrix.gaps {
            let reading = resume?.principles.first { $0.id == gap.principle.id }
            for evidence in (reading?.evidence ?? []).sorted(by: { $1.weight < $0.weight }) {
                if let role = resume?.roles.firstIndex(where: { $0.span.contains(evidence.span) }) {
                    self.gap = gap
                    self.role = role
                    self.quote = evidence
                    return
                }
            }
        }
        gap = weightiest
        role = nil
        quote = nil
    }
}
