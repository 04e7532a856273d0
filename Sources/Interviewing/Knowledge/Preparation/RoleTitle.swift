/// A title and what it is at an employer.
public struct RoleTitle: Sendable, Codable, Hashable {
    /// How it is written, in small letters.
    public var names: [String]
    /// What it may be, the likeliest first; more than one is a doubt.
    public var functions: [RoleFunction]
    /// What to know about it; empty when nothing.
    public var says: String
    /// What to ask when in doubt; empty when there is none.
    public var asks: String
    /// Ids of sources.
    public var source: [String]
    /// How far to trust it.
    public var trust: Trust

    /// Makes a title.
    public init(
        names: [String],
        functions: [RoleFunction],
        says: String,
        asks: String,
        source: [String],
        trust: Trust
    ) {
        (self.names, self.functions, self.says, self.asks) = (names, functions, says, asks)
        (self.source, self.trust) = (source, trust)
    }
}
