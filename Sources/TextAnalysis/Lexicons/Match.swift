/// A place where a phrase of the lexicon stands.
public struct Match: Sendable, Hashable {
    /// Which phrase group, as given to the builder.
    public let cue: Int
    /// Index of the first token.
    public let first: Int
    /// Index of the last token.
    public let last: Int
    /// Index of the sentence both lie in.
    public let sentence: Int
}
