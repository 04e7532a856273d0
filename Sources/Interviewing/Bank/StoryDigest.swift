import TextAnalysis

/// What pages about many stories need of one: its reading without its words.
///
/// A class, because lists of thousands are filtered and sorted: a copy is one reference instead of twenty.
public final class StoryDigest: Sendable {
    /// The story's name.
    public let id: StoryID
    /// The headline's stamp when it was read.
    public let stamp: Int64
    /// The version that was read.
    public let version: Int
    /// Its title.
    public let title: String
    /// Its project, as the candidate calls it; empty when not given.
    public let project: String
    /// The question it answers; empty when not given.
    public let question: String
    /// Tags in order.
    public let tags: [String]
    /// Ids of the principles the candidate means it for.
    public let chosen: [String]
    /// When its newest version was saved.
    public let saved: Timestamp
    /// Whether it was put aside.
    public let isRetired: Bool
    /// Whether it belongs to a sample candidate.
    public let isSample: Bool
    /// Words of the text.
    public let words: Int
    /// Which track it supports.
    public let verdict: Verdict
    /// The level it supports.
    public let level: ClosedRange<Level>?
    /// Score of each principle in the library's order, 0…1, and the strongest quote behind it.
    public let principles: [PrincipleShare]
    /// Levers with the strength of each.
    public let levers: [LeverReading]
    /// What kind of story it is, such as a failure or a conflict.
    public let varieties: [VarietyReading]
    /// How many findings of each severity.
    public let findings: [Severity: Int]
    /// How many numbers it tells.
    public let numbers: Int
    /// How many places hold something that should not leave.
    public let secrets: Int
    /// Where each axis of level reads, with quotes.
    public let levelSource: LevelSource
    /// Its numbers and dates, to be compared with those of other texts.
    public let facts: FactSheet

    /// One principle in one story.
    public struct PrincipleShare: Sendable, Hashable {
        /// 0…1.
        public let score: Double
        /// The candidate's words with the most weight; nil without evidence.
        public let quote: String?
    }

    /// Reads a story.
    public init(
        _ record: StoryRecord,
        stamp: Int64,
        target: Track?,
        secrets scanner: SecretScanner,
        assessor: Assessor
    ) {
        self.stamp = stamp
        let draft = record.draft
        let assessment = assessor.assess(Submission(record, target: target))
        id = record.id
        version = record.version
        title = draft.title
        project = draft.project
        question = draft.question
        tags = draft.tags
        chosen = draft.principles
        saved = record.saved
        isRetired = record.retired != nil
        isSample = record.isSample
        words = assessment.reading.wordCount
        verdict = assessment.track.verdict
        if let low = assessment.level.low, let high = assessment.level.high, low <= high {
            level = low...high
        } else {
            level = nil
        }
        let byID = Dictionary(assessment.principles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        principles = assessor.library.principles.map { principle in
            let reading = byID[principle.id]
            let strongest = reading?.evidence.max { $0.weight < $1.weight }
            return PrincipleShare(score: reading?.score ?? 0, quote: strongest?.quote)
        }
        levers = assessment.levers
        varieties = assessment.varieties
        findings = Dictionary(assessment.findings.map { ($0.severity, 1) }, uniquingKeysWith: +)
        numbers = assessment.facts.count
        secrets = scanner.scan(assessment.submission.text).count
        levelSource = LevelSource(source: .story(record.id), title: draft.title, assessment: assessment)
        facts = FactSheet(assessment, source: .story(record.id), title: draft.title, project: draft.project)
    }

    /// The lever of influence with the most strength, coordination left out.
    public var strongestLever: LeverReading? {
        levers.filter { !$0.isCoordination }.max { $0.strength < $1.strength }
    }
}

extension Submission {
    /// A stored story, to be read against a target.
    public init(_ record: StoryRecord, target: Track?) {
        let question = record.draft.question
        self.init(
            id: record.id.text,
            kind: .story,
            text: record.draft.text.whole,
            question: question.isEmpty ? nil : question,
            target: target
        )
    }
}
