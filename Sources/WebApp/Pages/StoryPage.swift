import HTTPTypes
import Hummingbird
import Interviewing

/// The editor of one story, with its live reading, and what can be done to a story.
struct StoryPage {
    let shell: Shell

    private var actions: StoryActions { StoryActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/stories/new") { request, _ in try await new(request) }
        router.post("/stories") { request, _ in
            let form = try await request.form()
            let draft = StoryDraft(form)
            let problems = actions.problems(draft)
            guard problems.isEmpty else {
                let (state, task) = (StoryModel.State.invalid(problems), form.word("wanted"))
                return try await show(draft, nil, state, request, task: task, status: .unprocessableContent)
            }
            return shell.done(.added, then: .story(try await actions.create(draft).id))
        }
        router.get("/stories/:id") { request, context in
            let record = try await actions.story(try context.storyID())
            let isFresh = ["saved", "added"].contains(try request.query().word("notice"))
            return try await show(record.draft, record, isFresh ? .justSaved : .stored, request)
        }
        router.post("/stories/:id") { request, context in try await save(request, context) }
        router.post("/reading") { request, _ in try await live(request) }
        router.post("/reading/page") { request, _ in try await look(request) }
        router.post("/stories/:id/duplicate") { _, context in
            let copy = try await actions.duplicate(try context.storyID())
            return shell.done(.duplicated, then: .story(copy.id))
        }
        router.post("/stories/:id/retire") { _, context in
            let id = try context.storyID()
            try await actions.retire(id)
            return shell.done(.retired, then: .stories, story: id)
        }
        router.post("/stories/:id/return") { _, context in
            let id = try context.storyID()
            try await actions.takeBack(id)
            return shell.done(.returned, then: .story(id))
        }
        router.post("/stories/:id/delete") { _, context in
            try await shell.site.workspace.store.delete(try context.storyID())
            return shell.done(.deleted, then: .stories)
        }
    }

    /// An empty editor, or one that begins with a role of the résumé.
    private func new(_ request: Request) async throws -> Response {
        let query = try request.query()
        let desk = try await shell.desk()
        let principle = shell.library.principles.first { $0.id == query.word("principle") }
        let drafts = DraftActions(shell: shell)
        let raw = Int(query.word("role")).flatMap { drafts.fromRole($0, principle: principle, desk: desk) }
        let draft = raw ?? drafts.blank(principle: principle, question: query.word("question"))
        return try await show(draft, nil, .stored, request, task: query.word("task"))
    }

    private func save(_ request: Request, _ context: Context) async throws -> Response {
        let form = try await request.form()
        let record = try await actions.story(try context.storyID())
        let draft = StoryDraft(form)
        let problems = actions.problems(draft)
        guard problems.isEmpty else {
            return try await show(draft, record, .invalid(problems), request, status: .unprocessableContent)
        }
        // The button of the conflict page names the version that its user has seen.
        guard let version = Int(form.word("resolve")) ?? Int(form.word("basedOn")) else {
            throw RequestProblem.unreadable("The form does not say which version it changes; open the story again.")
        }
        do {
            let saved = try await actions.save(draft, to: record.id, basedOn: version)
            return shell.done(saved.version == version ? .unchanged : .saved, then: .story(saved.id))
        } catch {
            // As a pattern of the catch, this crashes the compiler (Swift 6.3.1).
            guard let refusal = error as? StoreError, case .conflict(let theirs) = refusal else { throw error }
            return try await show(draft, theirs, .conflict(theirs), request, basedOn: version, status: .conflict)
        }
    }

    /// The reading of what is in the editor, for the panel and the marks.
    private func live(_ request: Request) async throws -> Response {
        let draft = StoryDraft(try await request.form())
        let desk = try await shell.desk()
        let read = ReadStory(draft, desk: desk, assessor: shell.site.workspace.assessor)
        return .html(
            try shell.templates.render(
                "reading-live",
                Fields.properties(of: LiveModel(read, desk: desk, library: shell.library))
            )
        )
    }

    /// The whole page with what is in the editor, unsaved: without scripts, and to change the layout.
    private func look(_ request: Request) async throws -> Response {
        let form = try await request.form()
        var draft = StoryDraft(form)
        if let layout = DraftActions.Layout(rawValue: form.word("switch")) {
            draft.text = DraftActions(shell: shell).laidOut(draft.text, as: layout)
        }
        let id = StoryID(form.word("id"))
        let record = if let id { try await shell.site.workspace.store.story(id) } else { nil as StoryRecord? }
        let version = Int(form.word("basedOn"))
        return try await show(draft, record, .unsaved, request, basedOn: version, task: form.word("wanted"))
    }

    private func show(
        _ draft: StoryDraft,
        _ record: StoryRecord?,
        _ state: StoryModel.State,
        _ request: Request,
        basedOn: Int? = nil,
        task: String = "",
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let desk = try await shell.desk()
        // Its words come from the plan, never from the address.
        let asked = record == nil && !task.isEmpty ? try await shell.preparation().readiness.task(task) : nil
        let model = StoryModel(
            draft,
            record: record,
            basedOn: basedOn,
            task: asked,
            state: state,
            desk: desk,
            shell: shell
        )
        return try shell.page(
            "story",
            model,
            title: draft.title.isEmpty ? "New story" : draft.title,
            at: .stories,
            desk: desk,
            request: request,
            room: .wide,
            status: status
        )
    }
}

/// The fields of the answer to a keystroke.
struct LiveModel {
    let reading: ReadingModel
    let marks: [Marks]

    struct Marks {
        let part: String
        let marked: String
    }

    init(_ read: ReadStory, desk: Desk, library: Library) {
        reading = ReadingModel(read, desk: desk, library: library)
        marks = read.marked.map { Marks(part: $0.field, marked: $0.html) }
    }
}
