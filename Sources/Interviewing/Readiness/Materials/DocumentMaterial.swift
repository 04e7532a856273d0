/// What readiness needs of one document in use.
public struct DocumentMaterial: Sendable, Hashable {
    /// Its number.
    public var number: Int
    /// What kind it is.
    public var type: ArtifactType
    /// What it is called.
    public var title: String
    /// When its present words were saved, or handed in where it answers a writing assessment.
    public var time: Timestamp
    /// Whether it answers a writing assessment.
    public var isAssessment: Bool
    /// Whether it is finished: handed in, for a writing assessment.
    public var isFinished: Bool
    /// Whether nothing a reader needs is missing: every required part is there with enough words, and no problem was
    /// found.
    public var isSound: Bool
    /// Problems that were found.
    public var problems: Int
    /// A sentence of it; empty where nothing could be read.
    public var quote: String

    /// Makes a material.
    public init(
        number: Int,
        type: ArtifactType,
        title: String,
        time: Timestamp,
        isAssessment: Bool,
        isFinished: Bool,
        isSound: Bool,
        problems: Int,
        quote: String
    ) {
        (self.number, self.type, self.title, self.time) = (number, type, title, time)
        (self.isAssessment, self.isFinished, self.isSound) = (isAssessment, isFinished, isSound)
        (self.problems, self.quote) = (problems, quote)
    }

    /// Takes it from a document that was reviewed.
    public init(_ record: ArtifactRecord, review: ArtifactReview) {
        let problems = review.findings.count { $0.severity == .problem }
        let parts = review.parts.filter { $0.part.need == .required }
        self.init(
            number: record.number,
            type: record.draft.type,
            title: record.draft.title,
            time: record.changed,
            isAssessment: false,
            isFinished: true,
            isSound: review.refusal == nil && review.definition != nil && problems == 0
                && parts.allSatisfy { $0.verdict == .sound || $0.verdict == .outOfPlace },
            problems: problems,
            quote: review.track.evidence.map(\.evidence).max { ($0.weight, $1.span) < ($1.weight, $0.span) }?.quote
                ?? parts.first { !$0.quote.isEmpty }?.quote ?? ""
        )
    }

    /// Takes it from an answer to a writing assessment that was reviewed.
    public init(_ record: ArtifactRecord, review: WritingReview) {
        let problems = review.findings.count { $0.severity == .problem }
        let handedIn = record.draft.assignment?.handedIn
        let evidence = review.assessment.track.evidence.map(\.evidence)
        self.init(
            number: record.number,
            type: record.draft.type,
            title: record.draft.title,
            time: handedIn ?? record.changed,
            isAssessment: true,
            isFinished: handedIn != nil,
            isSound: review.refusal == nil && problems == 0 && review.lists.isEmpty && review.shape != .neither
                && review.characters <= WritingAssignment.mostCharacters,
            problems: problems,
            quote: evidence.max { ($0.weight, $1.span) < ($1.weight, $0.span) }?.quote ?? ""
        )
    }

    /// Its page.
    var link: String { isAssessment ? "/writing/\(number)" : "/documents/\(number)" }
}
