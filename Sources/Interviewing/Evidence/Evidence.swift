public import TextAnalysis

/// A span of the candidate's own text that speaks for something.
public struct Evidence: Sendable, Hashable {
    /// The bytes.
    public let span: TextSpan
    /// Exactly those bytes as text.
    public let quote: String
    /// Id of the signal.
    public let signal: String
    /// Plain words for the signal.
    public let title: String
    /// What it adds, after conditions and repeats.
    public let weight: Double
}

/// Evidence for a track, or for coordination.
public struct TrackEvidence: Sendable, Hashable {
    /// The evidence itself.
    public let evidence: Evidence
    /// What it speaks for.
    public let leaning: Leaning
    /// How far the influence in this sentence reached, if it says so.
    public let radius: Radius?
    /// The kind of problem.
    public let nature: Nature?
    /// Index of the sentence.
    public let sentence: Int
    /// Whether it only shows what the sentence is about.
    public let isTopic: Bool
}
