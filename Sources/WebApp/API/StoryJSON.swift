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
