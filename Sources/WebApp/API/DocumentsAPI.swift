import Hummingbird
import Interchange
import Interviewing

/// Documents: the list, their words, their reviews, and what can be done to them.
struct DocumentsAPI {
    let shell: Shell

    private var actions: DocumentActions { DocumentActions(shell: shell) }
    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/api/documents") { request, _ -> Response in
            let isAside = try Self.isAside(try Query(request, known: ["state"]))
            let digests = shell.documents.digests(try await actions.documents())
            return try .json(
                ArtifactListJSON(
                    documents: digests.filter { ($0.record.retired != nil) == isAside }
                        .map { ArtifactSummaryJSON($0.record, words: $0.words, findings: $0.findings) }
                )
            )
        }
        router.post("/api/documents") { request, _ -> Response in
            _ = try Query(request)
            let record = try await create(try await request.json(NewDocumentBody.self))
            return try .created(ArtifactJSON(record), at: "/api/documents/\(record.number)")
        }
        router.get("/api/documents/{number}") { request, context -> Response in
            _ = try Query(request)
            return try await show(try context.number())
        }
        router.put("/api/documents/{number}") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(SaveDocumentBody.self)
            let draft = try body.draft.body.draft
            return try .json(
                ArtifactJSON(try await actions.save(draft, to: try context.number(), basedOn: body.basedOn))
            )
        }
        router.delete("/api/documents/{number}") { request, context -> Response in
            _ = try Query(request)
            let record = try await actions.document(try context.number())
            try await store.deleteArtifact(record.number)
            return .nothing
        }
        router.get("/api/documents/{number}/review") { request, context -> Response in
            _ = try Query(request)
            let draft = try await actions.document(try context.number()).draft
            let target = try await shell.desk().target?.track
            return try .review(of: draft.type, draft.text, target: target, shell: shell)
        }
        router.post("/api/documents/{number}/retire") { request, context -> Response in
            let number = try await plain(request, context)
            try await actions.retire(number)
            return try await show(number)
        }
        router.post("/api/documents/{number}/return") { request, context -> Response in
            let number = try await plain(request, context)
            try await actions.takeBack(number)
            return try await show(number)
        }
    }

    private static func isAside(_ query: Query) throws(RequestProblem) -> Bool {
        switch query.word("state") {
        case "", "active": false
        case "retired": true
        default: throw .query("state", "“state” is active or retired.")
        }
    }

    private func create(_ body: NewDocumentBody) async throws -> ArtifactRecord {
        let type = try ArtifactType.named(body.type)
        let template = shell.site.workspace.assessor.workshop.library[type]?.template ?? ""
        return try await actions.create(
            ArtifactDraft(
                type: type,
                title: Form.normalised(body.title ?? "").trimmingSpace,
                text: body.text.map(Form.normalised) ?? template
            )
        )
    }

    /// The document of an action that takes nothing else.
    private func plain(_ request: Request, _ context: Context) async throws -> Int {
        _ = try Query(request)
        try await request.noBody()
        return try context.number()
    }

    private func show(_ number: Int) async throws -> Response {
        try .json(ArtifactJSON(try await actions.document(number)))
    }
}

/// A new document; without words it begins with the template of its kind.
private struct NewDocumentBody: JSONBody {
    let type: String
    let title: String?
    let text: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case type, title, text }
}

/// A new version: what it holds, and the version its writer saw.
private struct SaveDocumentBody: JSONBody {
    let basedOn: Int
    let draft: Strict<DocumentDraftBody>

    enum CodingKeys: String, CodingKey, CaseIterable { case basedOn, draft }
}

private struct DocumentDraftBody: JSONBody {
    let type: String
    let title: String
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case type, title, text }

    var draft: ArtifactDraft {
        get throws(RequestProblem) {
            ArtifactDraft(
                type: try .named(type),
                title: Form.normalised(title).trimmingSpace,
                text: Form.normalised(text)
            )
        }
    }
}

private struct ArtifactListJSON: Encodable {
    let documents: [ArtifactSummaryJSON]
}
