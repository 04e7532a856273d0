import Interviewing

/// The fields of the editor of a document.
struct DocumentModel {
    let document: Editor

    struct Editor {
        let number: Int
        let `self`: String
        let isAside: Bool
        let kindName: String
        let purpose: String
        let kindPage: String
        let draftKey: String
        let justSaved: String?
        let name: String
        let saved: String
        let basedOn: Int
        let unsaved: Bool
        let problems: [Problem]
        let conflict: Conflict?
        let kinds: [Choice]
        let text: String
        let marked: String
        let review: DocumentReviewModel
    }

    struct Problem {
        let sentence: String
    }

    struct Conflict {
        let theirsWhen: String
        let theirs: String
        let yours: String
        let version: Int
    }

    /// Where the draft in the editor stands.
    enum State {
        /// It is what the store holds.
        case stored
        /// It was just saved.
        case justSaved
        /// It was posted to be looked at only.
        case unsaved
        /// It cannot be saved as it is, for these reasons.
        case invalid([String])
        /// Another window saved first.
        case conflict
    }

    /// - Parameter basedOn: The version that the editor began with, where it is not the record's.
    init(
        _ draft: ArtifactDraft,
        record: ArtifactRecord,
        basedOn: Int?,
        state: State,
        desk: Desk,
        shell: Shell
    ) {
        let library = shell.site.workspace.assessor.workshop.library
        let read = ReadDocument(
            type: draft.type,
            text: draft.text,
            target: desk.target?.track,
            reviewer: shell.documents.reviewer
        )
        let key = "document-\(record.number)"
        var (isUnsaved, isJustSaved) = (false, false)
        var problems: [Problem] = []
        var conflict: Conflict?
        switch state {
        case .stored: break
        case .justSaved: isJustSaved = true
        case .unsaved: isUnsaved = true
        case .invalid(let sentences): problems = sentences.map(Problem.init)
        case .conflict:
            conflict = Conflict(
                theirsWhen: shell.site.shownTime(record.changed),
                theirs: record.draft.readable,
                yours: draft.readable,
                version: record.version
            )
        }
        document = Editor(
            number: record.number,
            self: Page.document(record.number).path,
            isAside: record.retired != nil,
            kindName: library[draft.type]?.title ?? "Document",
            purpose: library[draft.type]?.purpose ?? "",
            kindPage: Page.documentKind(draft.type).path,
            draftKey: key,
            justSaved: isJustSaved ? key : nil,
            name: draft.title,
            saved: shell.site.shownTime(record.changed),
            basedOn: basedOn ?? record.version,
            unsaved: isUnsaved,
            problems: problems,
            conflict: conflict,
            kinds: library.artifacts.map {
                Choice(id: $0.type.rawValue, label: $0.title, selected: $0.type == draft.type)
            },
            text: draft.text,
            marked: read.marked,
            review: DocumentReviewModel(read, shell: shell)
        )
    }
}
