public import TextAnalysis

/// A document to be reviewed.
public struct ArtifactSubmission: Sendable, Hashable {
    /// The caller's name for it.
    public var id: String
    /// What it is meant to be.
    public var type: ArtifactType
    /// Markdown, or plain text.
    public var text: String
    /// The track its writer aims at, if any.
    public var target: Track?

    /// Makes a submission.
    public init(id: String = "", type: ArtifactType, text: String, target: Track? = nil) {
        (self.id, self.type, self.text, self.target) = (id, type, text, target)
    }
}

/// Everything the product says about a document.
public struct ArtifactReview: Sendable {
    /// What was read.
    public let submission: ArtifactSubmission
    /// Its kind; nil when the library does not know it, and nothing is judged then.
    public let definition: ArtifactDefinition?
    /// The shape it was found to have.
    public let outline: ArtifactOutline
    /// Why its sentences are not judged, if so; its shape may be judged all the same.
    public let refusal: Refusal?
    /// A verdict for every part of its kind, in the order of the kind.
    public let parts: [ArtifactPartReview]
    /// What rules found, in the order of the text, the worst first at the same place.
    public let findings: [ArtifactFinding]
    /// Words and numbers, without what is not judged.
    public let wordCount: Int
    /// Flesch's measure: 60 is plain, below 30 hard; nil below 100 words of running text.
    public let readingEase: Double?
    /// Which track its evidence supports.
    public let track: TrackReading
}

/// How a part of a document stands.
public struct ArtifactPartReview: Sendable, Hashable {
    /// The part.
    public let part: ArtifactPart
    /// The judgement.
    public let verdict: Verdict
    /// Its heading, or the sentence that shows it; nil when it is missing.
    public let span: TextSpan?
    /// The exact text under `span`; empty when it is missing.
    public let quote: String
    /// Words below its heading.
    public let wordCount: Int

    /// What is said of a part.
    public enum Verdict: String, Sendable, CaseIterable {
        /// There, in its place, with enough words.
        case sound
        /// Too few words.
        case thin
        /// Not there.
        case missing
        /// There, before a part that should come first.
        case outOfPlace = "out-of-place"
    }
}

/// Something a rule found in a document.
public struct ArtifactFinding: Sendable, Hashable {
    /// Id of the rule.
    public let rule: String
    /// Its title.
    public let title: String
    /// How bad it is.
    public let severity: Severity
    /// Where; empty at the start of the text for a judgement of the whole.
    public let span: TextSpan
    /// The exact text under the span.
    public let quote: String
    /// What is said.
    public let message: String
    /// What to write instead.
    public let advice: String
    /// Why a reader cares.
    public let why: String
    /// Ids of sources.
    public let source: [String]
    /// How far to trust the rule.
    public let trust: Trust
    /// Id of the part that it stands in, if any.
    public let part: String?
}
