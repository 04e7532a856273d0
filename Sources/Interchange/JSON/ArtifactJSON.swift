public import Interviewing

/// A document in JSON, with its words.
public struct ArtifactJSON: Encodable, Sendable {
    let number: Int
    let version: Int
    let type: ArtifactType
    let title: String
    let text: String
    let created: String
    let changed: String
    let retired: Bool
    let sample: Bool

    /// Takes a record.
    public init(_ record: ArtifactRecord) {
        (number, version) = (record.number, record.version)
        (type, title, text) = (record.draft.type, record.draft.title, record.draft.text)
        (created, changed) = (record.created.isoText, record.changed.isoText)
        (retired, sample) = (record.retired != nil, record.isSample)
    }
}

/// What lists show of a document, in JSON: its reading without its words.
public struct ArtifactSummaryJSON: Encodable, Sendable {
    let number: Int
    let version: Int
    let type: ArtifactType
    let title: String
    let changed: String
    let retired: Bool
    let sample: Bool
    let words: Int
    let findings: Findings

    struct Findings: Encodable, Sendable {
        let problem: Int
        let warning: Int
        let note: Int
    }

    /// Takes a record and how many words and findings it has.
    public init(_ record: ArtifactRecord, words: Int, findings: [Severity: Int]) {
        (number, version) = (record.number, record.version)
        (type, title) = (record.draft.type, record.draft.title)
        changed = record.changed.isoText
        (retired, sample) = (record.retired != nil, record.isSample)
        self.words = words
        self.findings = Findings(
            problem: findings[.problem] ?? 0,
            warning: findings[.warning] ?? 0,
            note: findings[.note] ?? 0
        )
    }
}

/// A kind of document in JSON: what it is for, its parts and columns, and its template in Markdown.
public struct ArtifactKindJSON: Encodable, Sendable {
    let type: ArtifactType
    let title: String
    let tracks: [Track]
    let purpose: String
    let least: Int
    let most: Int
    let prose: Bool
    let parts: [Part]
    let columns: [Column]
    let template: String

    struct Part: Encodable, Sendable {
        let id: String
        let title: String
        let asks: String
        let need: ArtifactPart.Need
        let leastWords: Int
    }

    struct Column: Encodable, Sendable {
        let id: String
        let title: String
        let need: ArtifactPart.Need
    }

    /// Takes a definition.
    public init(_ definition: ArtifactDefinition) {
        (type, title, tracks) = (definition.type, definition.title, definition.tracks)
        purpose = definition.purpose
        (least, most) = (definition.length.lowerBound, definition.length.upperBound)
        prose = definition.isProse
        parts = definition.parts.map {
            Part(id: $0.id, title: $0.title, asks: $0.asks, need: $0.need, leastWords: $0.leastWords)
        }
        columns = definition.columns.map { Column(id: $0.id, title: $0.title, need: $0.need) }
        template = definition.template
    }
}
