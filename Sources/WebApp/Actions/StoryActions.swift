import Interviewing

/// What can be done to a story, the same for pages and the API.
struct StoryActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }

    /// The story, or `missing`.
    func story(_ id: StoryID) async throws -> StoryRecord {
        guard let record = try await store.story(id) else { throw RequestProblem.missing }
        return record
    }

    /// What keeps a draft from being saved.
    func problems(_ draft: StoryDraft) -> [DraftProblem] {
        draft.problems(principles: Set(shell.library.principles.map(\.id)))
    }

    /// Checks a draft and adds it.
    func create(_ draft: StoryDraft) async throws -> StoryRecord {
        try check(draft)
        return try await store.add(draft, as: shell.site.newID(), origin: .own, at: shell.site.now())
    }

    /// Checks a draft and saves it on top of the version its writer saw.
    func save(_ draft: StoryDraft, to id: StoryID, basedOn version: Int) async throws -> StoryRecord {
        try check(draft)
        return try await store.save(draft, to: id, basedOn: version, at: shell.site.now())
    }

    /// Adds a copy of a story.
    func duplicate(_ id: StoryID) async throws -> StoryRecord {
        var draft = try await story(id).draft
        draft.title = "\(draft.title) (copy)".shortened(to: 200)
        return try await create(draft)
    }

    /// Puts a story aside.
    func retire(_ id: StoryID) async throws { try await store.retire(id, at: shell.site.now()) }

    /// Takes a story back into use.
    func takeBack(_ id: StoryID) async throws { try await store.retire(id, at: nil) }

    /// Saves an earlier version's words as the newest version.
    func restore(_ number: Int, of id: StoryID) async throws -> StoryRecord {
        let versions = try await store.versions(of: id)
        guard let newest = versions.first, let earlier = versions.first(where: { $0.number == number }) else {
            throw RequestProblem.missing
        }
        return try await store.save(earlier.draft, to: id, basedOn: newest.number, at: shell.site.now())
    }

    private func check(_ draft: StoryDraft) throws {
        let problems = problems(draft)
        guard problems.isEmpty else { throw RequestProblem.draft(problems) }
    }
}
