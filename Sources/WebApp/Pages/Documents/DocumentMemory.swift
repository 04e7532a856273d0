import Interviewing
import Synchronization

/// What lists need of a document: its words and how much was found.
struct DocumentDigest: Sendable {
    let record: ArtifactRecord
    let words: Int
    let findings: [Severity: Int]
}

/// Readings of documents, made once for each version.
final class DocumentMemory: Sendable {
    private let assessor: Assessor
    private let memory = Mutex(Memory())

    private struct Memory {
        var reviewer: ArtifactReviewer?
        var digests: [Int: Entry] = [:]
    }

    private struct Entry {
        let version: Int
        let draft: ArtifactDraft
        let words: Int
        let findings: [Severity: Int]
    }

    init(assessor: Assessor) {
        self.assessor = assessor
    }

    /// What reviews documents; made when it is first asked for.
    var reviewer: ArtifactReviewer {
        if let known = memory.withLock(\.reviewer) { return known }
        let made = ArtifactReviewer(assessor: assessor)
        memory.withLock { $0.reviewer = made }
        return made
    }

    /// What lists show of the documents; those that changed are read again.
    func digests(_ records: [ArtifactRecord]) -> [DocumentDigest] {
        let known = memory.withLock(\.digests)
        var kept: [Int: Entry] = [:]
        let digests = records.map { record in
            let entry =
                known[record.number].flatMap { $0.version == record.version && $0.draft == record.draft ? $0 : nil }
                ?? read(record)
            kept[record.number] = entry
            return DocumentDigest(record: record, words: entry.words, findings: entry.findings)
        }
        memory.withLock { [kept] in $0.digests = kept }
        return digests
    }

    private func read(_ record: ArtifactRecord) -> Entry {
        let review = reviewer.review(ArtifactSubmission(type: record.draft.type, text: record.draft.text))
        return Entry(
            version: record.version,
            draft: record.draft,
            words: review.isBlank ? 0 : review.wordCount,
            findings: review.isBlank ? [:] : review.findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
        )
    }
}
