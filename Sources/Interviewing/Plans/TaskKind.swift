/// What kind of work a task is.
public enum TaskKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Reading: a guide, a document, what is already written.
    case read
    /// Writing or rewriting a story or a résumé line.
    case write
    /// Saying stories and their facts aloud.
    case rehearse
    /// A mock round against the clock.
    case mock
    /// A system or program design.
    case design
    /// A document of the trade: PR/FAQ, status report, plan with risks, writing assessment.
    case artifact
    /// A short check: a fact to look up, a question to send, a list to go through.
    case check
}
