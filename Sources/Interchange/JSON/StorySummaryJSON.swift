public import Interviewing

/// What lists show of a story, in JSON.
public struct StorySummaryJSON: Encodable, Sendable {
    let id: StoryID
    let version: Int
    let title: String
    let project: String
    let question: String
    let principles: [String]
    let tags: [String]
    let saved: String
    let retired: Bool
    let sample: Bool
    let words: Int
    let verdict: Verdict
    let level: LevelRange?
    let lever: String?
    let findings: Findings
    let secrets: Int

    struct LevelRange: Encodable, Sendable {
        let low: Level
        let high: Level
    }

    struct Findings: Encodable, Sendable {
        let problem: Int
        let warning: Int
        let note: Int
    }

    /// Takes it from a reading.
    public init(_ story: StoryDigest) {
        id = story.id
        version = story.version
        title = story.title
        project = story.project
        question = story.question
        principles = story.chosen
        tags = story.tags
        saved = story.saved.isoText
        retired = story.isRetired
        sample = story.isSample
        words = story.words
        verdict = story.verdict
        level = story.level.map { LevelRange(low: $0.lowerBound, high: $0.upperBound) }
        lever = story.strongestLever?.id
        findings = Findings(
            problem: story.findings[.problem] ?? 0,
            warning: story.findings[.warning] ?? 0,
            note: story.findings[.note] ?? 0
        )
        secrets = story.secrets
    }
}
