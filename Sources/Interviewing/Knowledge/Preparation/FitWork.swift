/// What an answer says that somebody likes.
///
/// Administration is a kind of its own, so that liking order is not taken for a liking of either track.
public enum FitWork: String, Sendable, Codable, CaseIterable {
    /// Systems, faults, designs: what fills the days of a TPM.
    case technical
    /// People, interests, decisions: what fills the days of a PGM.
    case organisational
    /// Order, dates, records: part of both tracks and enough for neither.
    case administration
    /// Something good that neither track is about; without it a question would force a side.
    case other = "none"
}
