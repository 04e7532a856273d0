import HTTPTypes
import Hummingbird
import Interviewing

/// A document and its review, side by side.
struct DocumentPage {
    let shell: Shell

    private var actions: DocumentActions { DocumentActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/documents/:number") { request, context in
            let record = try await actions.document(try context.number())
            let isFresh = try request.query().word("notice") == Notice.saved.rawValue
            return try await show(record.draft, record, isFresh ? .justSaved : .stored, request)
        }
        router.post("/documents/:number") { request, context in try await save(request, context) }
        router.post("/documents/review") { request, _ in try await live(request) }
        router.post("/documents/:number/review") { request, context in
            let draft = try ArtifactDraft(try await request.form())
            let record = try await actions.document(try context.number())
            return try await show(draft, record, .unsaved, request)
        }
    }

    private func save(_ request: Request, _ context: Context) async throws -> Response {
        let form = try await request.form()
        let record = try await actions.document(try context.number())
        let draft = try ArtifactDraft(form)
        let problems = actions.problems(draft)
        guard problems.isEmpty else {
            let sentences = problems.map(\.sentence)
            return try await show(draft, record, .invalid(sentences), request, status: .unprocessableContent)
        }
        // The button of the conflict page names the version that its user has seen.
        guard let version = Int(form.word("resolve")) ?? Int(form.word("basedOn")) else {
            throw RequestProblem.unreadable("The form does not say which version it changes; open the document again.")
        }
        do {
            let saved = try await actions.save(draft, to: record.number, basedOn: version)
            return shell.done(saved.version == version ? .unchanged : .saved, then: .document(saved.number))
        } catch {
            guard let refusal = error as? StoreError, refusal == .changed else { throw error }
            let theirs = try await actions.document(record.number)
            return try await show(draft, theirs, .conflict, request, basedOn: version, status: .conflict)
        }
    }

    /// The review of what is in the editor, for the panel and the marks.
    private func live(_ request: Request) async throws -> Response {
        let draft = try ArtifactDraft(try await request.form(upTo: BodyLimit.form))
        let desk = try await shell.desk()
        let read = ReadDocument(
            type: draft.type,
            text: draft.text,
            target: desk.target?.track,
            reviewer: shell.documents.reviewer
        )
        return .html(
            try shell.templates.render(
                "document-live",
                Fields.properties(
                    of: LiveDocumentModel(marked: read.marked, review: DocumentReviewModel(read, shell: shell))
                )
            )
        )
    }

    private func show(
        _ draft: ArtifactDraft,
        _ record: ArtifactRecord,
        _ state: DocumentModel.State,
        _ request: Request,
        basedOn: Int? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let desk = try await shell.desk()
        return try shell.page(
            "document",
            DocumentModel(draft, record: record, basedOn: basedOn, state: state, desk: desk, shell: shell),
            title: draft.title.isEmpty ? "Document" : draft.title,
            at: .documents,
            desk: desk,
            request: request,
            room: .wide,
            status: status
        )
    }
}

/// The fields of the answer to a keystroke.
struct LiveDocumentModel {
    let marked: String
    let review: DocumentReviewModel
}
