import Hummingbird
import Interviewing

/// How a story begins, and how its words change their layout; nothing is stored.
struct DraftsAPI {
    let shell: Shell

    private var actions: DraftActions { DraftActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/api/drafts/blank") { request, _ -> Response in
            let query = try Query(request, known: ["principle", "question"])
            return try .json(actions.blank(principle: try principle(query), question: query.word("question")))
        }
        router.get("/api/drafts/from-role") { request, _ -> Response in
            let query = try Query(request, known: ["role", "principle"])
            guard let role = try query.number("role", in: 0...1000) else {
                throw RequestProblem.query("role", "Say which role of the résumé, counted from 0.")
            }
            let desk = try await shell.desk()
            guard let draft = actions.fromRole(role, principle: try principle(query), desk: desk) else {
                throw RequestProblem.missing
            }
            return try .json(draft)
        }
        router.post("/api/drafts/layout") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(LayoutBody.self)
            guard let layout = DraftActions.Layout(rawValue: body.layout) else {
                throw RequestProblem.choice("layout", of: DraftActions.Layout.allCases.map(\.rawValue))
            }
            return try .json(actions.laidOut(body.text.body.text, as: layout))
        }
    }

    /// The principle a story is for; nil when none was named.
    private func principle(_ query: Query) throws(RequestProblem) -> PrincipleDefinition? {
        let id = query.word("principle")
        guard !id.isEmpty else { return nil }
        guard let principle = shell.library.principles.first(where: { $0.id == id }) else {
            throw .choice("principle", of: shell.library.principles.map(\.id))
        }
        return principle
    }
}
