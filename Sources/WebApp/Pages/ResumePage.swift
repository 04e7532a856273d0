import Hummingbird
import Interviewing

/// The résumé in use: verdict, map, roles, marked text, findings and all evidence.
struct ResumePage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/resume") { request, _ in
            let desk = try await shell.desk()
            return try shell.remembered(
                "resume",
                title: "Résumé",
                at: .resume,
                desk: desk,
                request: request,
                room: .wide
            ) { ResumePageModel(desk, site: shell.site) }
        }
        router.post("/resume") { request, _ in
            let form = try await request.form(upTo: BodyLimit.upload)
            let (name, text) = try await read(form)
            _ = try await add(name: name, text: text)
            return shell.done(.resumeAdded, then: .resume(nil))
        }
        router.post("/resume/:number/open") { _, context in
            try await shell.site.workspace.store.useResume(try context.number(), at: shell.site.now())
            return Response.seeOther(Page.resume(nil).path)
        }
        router.post("/resume/:number/delete") { _, context in
            try await shell.site.workspace.store.deleteResume(try context.number())
            return shell.done(.resumeDeleted, then: .resume(nil))
        }
    }

    /// Adds a résumé; the candidate's own one clears a sample away.
    func add(name: String, text: String) async throws -> ResumeRecord {
        let store = shell.site.workspace.store
        if try await store.resumes().contains(where: \.isSample) { try await store.clearSamples() }
        return try await store.addResume(name: name, text: text, origin: .own, at: shell.site.now())
    }

    /// The file, or else the pasted text.
    private func read(_ form: Form) async throws -> (name: String, text: String) {
        let name = form.word("name")
        if let file = form.files.first(where: { $0.field == "file" }) {
            do {
                let text = try await shell.site.readDocument(file.bytes, file.name)
                return (name.isEmpty ? file.name.shortened(to: 200) : name.shortened(to: 200), text)
            } catch {
                throw RequestProblem.invalid("\(error)")
            }
        }
        let text = form["text"] ?? ""
        guard text.contains(where: \.isLetter) else {
            throw RequestProblem.invalid(
                "There is nothing to read yet. Choose a file, or paste the text of your résumé."
            )
        }
        return (name.isEmpty ? "Pasted résumé" : name.shortened(to: 200), text)
    }
}

extension String {
    /// At most so many bytes, cut between characters.
    func shortened(to bytes: Int) -> String {
        guard utf8.count > bytes else { return self }
        var text = ""
        var length = 0
        for character in self {
            length += character.utf8.count
            if length > bytes { break }
            text.append(character)
        }
        return text
    }
}
