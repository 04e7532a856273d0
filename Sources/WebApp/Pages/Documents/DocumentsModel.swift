import Interviewing
import TextAnalysis

/// The fields of the list of documents.
struct DocumentsModel {
    let none: Bool
    let noneAside: Bool
    let hasAside: Bool
    let aside: Bool
    let usual: Kind?
    let rows: [Row]
    let kinds: [Kind]
    let choices: [Choice]

    struct Row {
        let href: String
        let name: String
        let kind: String
        let words: String
        let changed: String
        let problems: String?
        let warnings: String?
        let notes: String?
        let clean: Bool
        let blank: Bool
    }

    struct Kind {
        let type: String
        let name: String
        let purpose: String
        let usualFor: String
        let isUsual: Bool
        let length: String
        let href: String
    }

    init(_ digests: [DocumentDigest], isAside: Bool, desk: Desk, shell: Shell) {
        let library = shell.site.workspace.assessor.workshop.library
        let wanted = digests.filter { ($0.record.retired != nil) == isAside }
        hasAside = digests.contains { $0.record.retired != nil }
        none = !isAside && wanted.isEmpty
        noneAside = isAside && wanted.isEmpty
        aside = isAside
        rows = wanted.map { Row($0, library: library, shell: shell) }
        kinds = library.artifacts.enumerated()
            .sorted { (Self.rank($0.element, desk.track), $0.offset) < (Self.rank($1.element, desk.track), $1.offset) }
            .map { Kind($0.element, track: desk.track) }
        usual = kinds.first
        choices = library.artifacts.map { Choice(id: $0.type.rawValue, label: $0.title, selected: false) }
    }

    /// The smaller the more usual for a track: only this track's, first this track's, both, the other's.
    private static func rank(_ definition: ArtifactDefinition, _ track: Track) -> Int {
        if definition.tracks == [track] { return 0 }
        if definition.tracks.first == track { return 1 }
        return definition.tracks.contains(track) ? 2 : 3
    }
}

extension DocumentsModel.Row {
    init(_ digest: DocumentDigest, library: WorkshopLibrary, shell: Shell) {
        let record = digest.record
        func count(_ severity: Severity, _ noun: String) -> String? {
            digest.findings[severity].map { "\($0) \(noun)\($0 == 1 ? "" : "s")" }
        }
        href = Page.document(record.number).path
        name = record.draft.title
        kind = library[record.draft.type]?.title ?? record.draft.type.rawValue
        words = "\(GroupedNumber.text(digest.words)) word\(digest.words == 1 ? "" : "s")"
        changed = shell.site.shownTime(record.changed)
        problems = count(.problem, "problem")
        warnings = count(.warning, "warning")
        notes = count(.note, "note")
        blank = digest.words == 0
        clean = digest.findings.isEmpty && !blank
    }
}

extension DocumentsModel.Kind {
    init(_ definition: ArtifactDefinition, track: Track) {
        type = definition.type.rawValue
        name = definition.title
        purpose = definition.purpose
        isUsual = definition.tracks.contains(track)
        usualFor = definition.tracks.count > 1 ? "Both tracks" : definition.tracks.first?.abbreviation ?? ""
        length = definition.lengthWords
        href = Page.documentKind(definition.type).path
    }
}

extension ArtifactDefinition {
    /// `Usual for both tracks`
    var usualFor: String { "Usual for \(tracks.count > 1 ? "both tracks" : tracks.first?.abbreviation ?? "nobody")" }

    /// `500 to 3,500 words`
    var lengthWords: String {
        "\(GroupedNumber.text(length.lowerBound)) to \(GroupedNumber.text(length.upperBound)) words"
    }
}
