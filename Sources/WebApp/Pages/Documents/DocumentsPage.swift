import Hummingbird
import Interviewing

/// The candidate's documents: the list, the kinds to start one of, and files.
struct DocumentsPage {
    let shell: Shell

    private var actions: DocumentActions { DocumentActions(shell: shell) }
    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/documents") { request, _ in
            let (desk, records) = try await shell.desk { _ in try await actions.documents() }
            let isAside = try request.query().word("show") == "aside"
            return try shell.remembered("documents", title: "Documents", at: .documents, desk: desk, request: request) {
                DocumentsModel(shell.documents.digests(records), isAside: isAside, desk: desk, shell: shell)
            }
        }
        router.post("/documents") { request, _ in
            let form = try await request.form()
            let type = try ArtifactType.named(form.word("type"))
            let record =
                form.word("start") == "template"
                ? try await actions.start(type)
                : try await actions.create(ArtifactDraft(type: type, title: "", text: ""))
            return Response.seeOther(Page.document(record.number).path)
        }
        router.post("/documents/upload") { request, _ in
            let form = try await request.form(upTo: BodyLimit.upload)
            guard let file = form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty else {
                throw RequestProblem.invalid("Choose a file first, then press “Read it”.")
            }
            let chosen = form.word("type")
            let type = chosen.isEmpty ? nil : try ArtifactType.named(chosen)
            let upload = try await actions.add(file: file.bytes, name: file.name, type: type)
            return shell.done(upload.isKindKnown ? .documentAdded : .kindUnknown, then: .document(upload.record.number))
        }
        router.post("/documents/:number/retire") { _, context in
            let number = try context.number()
            try await actions.retire(number)
            return shell.done(.documentRetired, then: .documents, document: number)
        }
        router.post("/documents/:number/return") { _, context in
            let number = try context.number()
            try await actions.takeBack(number)
            return shell.done(.documentReturned, then: .document(number), document: number)
        }
        router.post("/documents/:number/delete") { _, context in
            let number = try context.number()
            let record = try await actions.document(number)
            guard record.retired != nil else {
                throw RequestProblem.invalid("Put the document aside first; only what was put aside can be deleted.")
            }
            try await store.deleteArtifact(number)
            let kept = record.isSample ? nil : Archive(artifacts: [record])
            return await shell.deleted(.documentDeleted, then: .documents, kept: kept)
        }
    }
}
