/// Something to know before a move, with how far it can be trusted.
public struct MoveWarning: Sendable, Codable, Hashable {
    /// What to know.
    public var says: String
    /// For which tracks it holds.
    public var tracks: [Track]
    /// The contested claim it touches, such as `C14`; nil when none.
    public var claim: String?
    /// Ids of sources.
    public var source: [String]
    /// How far to trust it.
    public var trust: Trust

    /// Makes a warning.
    public init(says: String, tracks: [Track], claim: String?, source: [String], trust: Trust) {
        (self.says, self.tracks, self.claim) = (says, tracks, claim)
        (self.source, self.trust) = (source, trust)
    }
}
