public import TextAnalysis

/// Everything said about an answer to the writing assessment, as the interviewer who reads it beforehand sees it.
public struct WritingReview: Sendable {
    /// The text as it was handed in; every span counts its bytes.
    public let text: String
    /// Why nothing can be said, if so; nearly everything below is empty then.
    public let refusal: Refusal?
    /// The text read as an account of what its writer did.
    public let assessment: Assessment
    /// How it is built.
    public let shape: Shape
    /// Items of lists and tables, of which prose has none, in the order of the text.
    public let lists: [TextSpan]
    /// What rules found, in the order of the text.
    public let findings: [ArtifactFinding]
    /// Figures that follow from others, computed again.
    public let sums: [ArithmeticFinding]
    /// What an interviewer would ask after reading it, the most pressing first.
    public let probes: [WritingProbe]
    /// Facts that the story bank tells differently.
    public let contradictions: [Contradiction]
    /// Stories of the bank that tell the same project.
    public let twins: [WritingTwin]
    /// Flesch's measure: 60 is plain, below 30 hard; nil below 100 words.
    public let readingEase: Double?

    /// How a text is built.
    public enum Shape: String, Sendable, Codable, CaseIterable {
        /// One episode with a beginning, acts and an end.
        case story
        /// A view with its reasons.
        case argument
        /// Neither: habits, wishes, or a description.
        case neither
    }

    /// Characters of the text, as they are counted against the limit.
    public var characters: Int { text.count }
}

/// A question that a reader would come back with.
public struct WritingProbe: Sendable, Hashable {
    /// Id of the group of follow-ups.
    public let group: String
    /// What it is about.
    public let title: String
    /// Why a reader asks.
    public let why: String
    /// The question.
    public let asks: String
    /// The writer's words that make it pressing; nil where something is missing instead.
    public let quote: Evidence?
    /// Whether the text begs for it, rather than only leaving it open.
    public let isPressing: Bool
}

/// A story of the bank that tells what the text tells: a loop would hear it twice.
public struct WritingTwin: Sendable, Hashable {
    /// The story.
    public let story: StoryID
    /// Its title.
    public let title: String
    /// What shows it.
    public let sign: Sign

    /// What shows that two texts tell the same.
    public enum Sign: Sendable, Hashable {
        /// The text names the story's project.
        case project(String)
        /// The same words, or the same numbers.
        case words
    }
}
