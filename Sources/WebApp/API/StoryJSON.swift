import Interchange
import Interviewing

/// A story in JSON.
struct StoryJSON: Encodable {
    let id: StoryID
    let version: Int
    let created: String
    let saved: String
    let retired: String?
    let sample: Bool
    let draft: StoryDraft

    init(_ record: StoryRecord) {
        id = record.id
        version = record.version
        created = record.created.isoText
        saved = record.saved.isoText
        retired = record.retired?.isoText
        sample = record.isSample
        draft = record.draft
    }
}

/// All versions of a story in JSON, the newest first.
struct VersionsJSON: Encodable {
    let versions: [Version]

    struct Version: Encodable {
        let number: Int
        let saved: String
        let draft: StoryDraft
    }

    init(_ versions: [StoryVersion]) {
        self.versions = versions.map { Version(number: $0.number, saved: $0.saved.isoText, draft: $0.draft) }
    }
}

/// What lists show of a story, in JSON.
struct StorySummaryJSON: Encodable {
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

    struct LevelRange: Encodable {
        let low: Level
        let high: Level
    }

    struct Findings: Encodable {
        let problem: Int
        let warning: Int
        let note: Int
    }

    init(_ story: StoryDigest) {
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
