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
        // Evidence names the résumé it stands in; the one in use is all that is shown.
        router.get("/resume/:number") { _, context in
            let number = try context.number()
            guard try await shell.desk().resumes.contains(where: { $0.number == number }) else {
                throw RequestProblem.missing
            }
            return Response.seeOther(Page.resume(nil).path)
        }
        router.post("/resume") { request, _ in
            _ = try await add(try await request.form(upTo: BodyLimit.upload))
            return shell.done(.resumeAdded, then: .resume(nil))
        }
        router.post("/resume/:number/open") { _, context in
            try await shell.site.workspace.store.useResume(try context.number())
            return Response.seeOther(Page.resume(nil).path)
        }
        router.post("/resume/:number/delete") { _, context in
            try await shell.site.workspace.store.deleteResume(try context.number())
            return shell.done(.resumeDeleted, then: .resume(nil))
        }
    }

    /// Adds the file, or else the pasted text.
    private func add(_ form: Form) async throws -> ResumeRecord {
        let (actions, name) = (ResumeActions(shell: shell), form.word("name"))
        if let file = form.files.first(where: { $0.field == "file" }) {
            return try await actions.add(document: file.bytes, file: file.name, name: name)
        }
        return try await actions.add(text: form["text"] ?? "", name: name)
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
