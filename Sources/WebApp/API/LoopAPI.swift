import HTTPTypes
import Hummingbird
import Interchange
import Interviewing

/// One loop: its plan, which story for which question, and its debrief.
struct LoopAPI {
    let shell: Shell

    private var actions: LoopActions { LoopActions(shell: shell) }
    private var assessor: Assessor { shell.site.workspace.assessor }

    func add(to router: Router<Context>) {
        router.get("/api/loops/{id}") { request, context -> Response in
            _ = try Query(request)
            return try .json(try await shell.loopJSON(try context.number("id")))
        }
        router.delete("/api/loops/{id}") { request, context -> Response in
            _ = try Query(request)
            let record = try await actions.loop(try context.number("id"))
            try await shell.site.workspace.store.deleteLoop(record.number)
            return .nothing
        }
        router.put("/api/loops/{id}/wishes") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(WishBody.self)
            let record = try await actions.loop(try context.number("id"))
            let place = try place(body, in: record.plan)
            let wish = try await wish(body)
            try await actions.wish(wish, round: place.round, question: place.question, of: record.number)
            let (_, json) = try await shell.desk { desk in
                try await shell.allocationJSON(try await actions.loop(record.number), desk: desk)
            }
            return try .json(json)
        }
        router.get("/api/loops/{id}/debrief") { request, context -> Response in
            _ = try Query(request)
            let debrief = try debrief(try await actions.loop(try context.number("id")))
            return try .json(DebriefJSON(debrief, policy: assessor.loops.policy))
        }
        router.get("/api/loops/{id}/debrief.md") { request, context -> Response in
            _ = try Query(request)
            let debrief = try debrief(try await actions.loop(try context.number("id")))
            let text = DebriefMarkdown.text(debrief, policy: assessor.loops.policy)
            return Response(
                status: .ok,
                headers: [.contentType: "text/markdown; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text))
            )
        }
    }

    /// The debrief of a loop; practice has none, and a loop has none before something was said.
    private func debrief(_ record: LoopRecord) throws(RequestProblem) -> Debrief {
        guard record.purpose == .loop else { throw .missing }
        guard let debrief = DebriefReader(assessor: assessor).debrief(record.plan, record.sessions) else {
            throw .early("Nobody has heard anything in this loop yet; finish a round first.")
        }
        return debrief
    }

    /// Positions from 0 of the question that is wished for.
    private func place(_ body: WishBody, in plan: LoopPlan) throws(RequestProblem) -> (round: Int, question: Int) {
        guard body.round > 0, plan.rounds.indices.contains(body.round - 1),
            body.question > 0, plan.rounds[body.round - 1].questions.indices.contains(body.question - 1)
        else { throw .missing }
        return (body.round - 1, body.question - 1)
    }

    private func wish(_ body: WishBody) async throws -> LoopActions.Wish {
        guard let kind = WishBody.Kind(rawValue: body.kind) else {
            throw RequestProblem.choice("kind", of: WishBody.Kind.allCases.map(\.rawValue))
        }
        switch (kind, body.story) {
        case (.pin, let story?): return .pin(try await known(story))
        case (.forbid, let story?): return .forbid(try await known(story))
        case (.none, nil): return .none
        case (.pin, nil), (.forbid, nil): throw RequestProblem.story("Say in “story” which story is meant.")
        case (.none, _?): throw RequestProblem.story("“none” takes back all wishes for a question; leave “story” out.")
        }
    }

    private func known(_ text: String) async throws -> StoryID {
        guard let id = StoryID(text), try await shell.site.workspace.store.story(id) != nil else {
            throw RequestProblem.story("There is no story by this id; it may have been deleted.")
        }
        return id
    }
}

extension RequestProblem {
    /// What can be had later, but not now.
    static func early(_ sentence: String) -> RequestProblem {
        RequestProblem(status: .conflict, code: "early", sentence: sentence)
    }

    fileprivate static func story(_ sentence: String) -> RequestProblem {
        .invalid(sentence, fields: [("story", sentence)])
    }
}

/// What is wished for a question; round and question count from 1.
private struct WishBody: JSONBody {
    let round: Int
    let question: Int
    let story: String?
    let kind: String

    enum CodingKeys: String, CodingKey, CaseIterable { case round, question, story, kind }

    enum Kind: String, CaseIterable { case pin, forbid, none }
}
