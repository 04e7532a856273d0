import Hummingbird
import Interviewing

/// One story: its words, its versions, its reading, and what can be done to it.
struct StoryAPI {
    let shell: Shell

    private var actions: StoryActions { StoryActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/api/stories/{id}") { request, context -> Response in
            _ = try Query(request)
            return try await show(try context.storyID())
        }
        router.put("/api/stories/{id}") { request, context -> Response in
            _ = try Query(request)
            let id = try context.storyID()
            return try await save(try await request.json(SaveBody.self), to: id)
        }
        router.delete("/api/stories/{id}") { request, context -> Response in
            _ = try Query(request)
            try await shell.site.workspace.store.delete(try context.storyID())
            return .nothing
        }
        router.get("/api/stories/{id}/versions") { request, context -> Response in
            _ = try Query(request)
            let versions = try await shell.site.workspace.store.versions(of: try context.storyID())
            guard !versions.isEmpty else { throw RequestProblem.missing }
            return try .json(VersionsJSON(versions))
        }
        router.get("/api/stories/{id}/assessment") { request, context -> Response in
            _ = try Query(request)
            return .assessment(try await assessment(try context.storyID()))
        }
        router.get("/api/stories/{id}/notes") { request, context -> Response in
            _ = try Query(request)
            let notes = NotesSheet(try await assessment(try context.storyID()))
            return try .json(NotesJSON(facts: notes.facts, outcome: notes.outcome))
        }
        addActions(to: router)
    }

    private func addActions(to router: Router<Context>) {
        router.post("/api/stories/{id}/retire") { request, context -> Response in
            let id = try await plain(request, context)
            try await actions.retire(id)
            return try await show(id)
        }
        router.post("/api/stories/{id}/return") { request, context -> Response in
            let id = try await plain(request, context)
            try await actions.takeBack(id)
            return try await show(id)
        }
        router.post("/api/stories/{id}/duplicate") { request, context -> Response in
            try .story(created: try await actions.duplicate(try await plain(request, context)))
        }
        router.post("/api/stories/{id}/versions/{number}/restore") { request, context -> Response in
            let id = try await plain(request, context)
            return try .json(StoryJSON(try await actions.restore(try context.number(), of: id)))
        }
    }

    /// The story of an action that takes nothing else.
    private func plain(_ request: Request, _ context: Context) async throws -> StoryID {
        _ = try Query(request)
        try await request.noBody()
        return try context.storyID()
    }

    private func show(_ id: StoryID) async throws -> Response {
        try .json(StoryJSON(try await actions.story(id)))
    }

    private func save(_ body: SaveBody, to id: StoryID) async throws -> Response {
        do {
            return try .json(StoryJSON(try await actions.save(body.draft.body.draft, to: id, basedOn: body.basedOn)))
        } catch {
            // As a pattern of the catch, this crashes the compiler (Swift 6.3.1).
            guard let refusal = error as? StoreError, case .conflict(let theirs) = refusal else { throw error }
            return RequestProblem(refusal).document(current: theirs)
        }
    }

    private func assessment(_ id: StoryID) async throws -> Assessment {
        let target = try await shell.desk().target?.track
        return shell.site.workspace.assessor.assess(Submission(try await actions.story(id), target: target))
    }
}

private struct NotesJSON: Encodable {
    let facts: [String]
    let outcome: String?
}
