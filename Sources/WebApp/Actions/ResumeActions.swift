import Interviewing

/// How a résumé comes in, the same for pages and the API.
struct ResumeActions {
    let shell: Shell

    /// Adds a résumé from a document: its own name unless the candidate gave one.
    func add(document bytes: [UInt8], file: String, name: String) async throws -> ResumeRecord {
        let text: String
        do {
            text = try await shell.site.readDocument(bytes, file)
        } catch {
            throw RequestProblem.invalid("\(error)")
        }
        return try await store(name: name.isEmpty ? file : name, text: text)
    }

    /// Adds a résumé from pasted text.
    func add(text: String, name: String) async throws -> ResumeRecord {
        return try await store(name: name.isEmpty ? "Pasted résumé" : name, text: text)
    }

    /// The candidate's own résumé clears a sample away.
    private func store(name: String, text: String) async throws -> ResumeRecord {
        guard text.contains(where: \.isLetter) else {
            let sentence = "There is nothing to read yet. Choose a file, or paste the text of your résumé."
            throw RequestProblem.invalid(sentence, fields: [("text", sentence)])
        }
        if let problem = ResumeRecord.problem(name: name, text: text) { throw RequestProblem.invalid(problem) }
        let store = shell.site.workspace.store
        if try await store.resumes().contains(where: \.isSample) { try await shell.site.workspace.store.clearSamples() }
        return try await store.addResume(
            name: name.shortened(to: 200),
            text: text,
            origin: .own,
            at: shell.site.now()
        )
    }
}
