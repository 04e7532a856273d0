import HTTPTypes
import Hummingbird
import Interviewing

/// A round as it is rehearsed: one question at a time, a clock, and nothing that judges.
struct MockPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/loops/:id/rounds/:number") { request, context in
            try await show(try await actions(context), request)
        }
        router.post("/loops/:id/rounds/:number/begin") { request, context in
            let form = try await request.form()
            let actions = try await actions(context)
            try await actions.begin(form.has("untimed") ? .none : .running)
            return Response.seeOther(actions.page.path)
        }
        router.post("/loops/:id/rounds/:number/draft") { request, context in
            do {
                let form = try await request.form(upTo: RoundActions.longestForm)
                try await actions(context).keep(GivenAnswer(form))
            } catch let problem as RequestProblem {
                // A script reads this: the sentence is shown beside the answer.
                return Response.plain(problem.sentence, status: problem.status)
            } catch let error as StoreError {
                let problem = RequestProblem(error)
                return Response.plain(problem.sentence, status: problem.status)
            }
            return Response(status: .noContent)
        }
        router.post("/loops/:id/rounds/:number/answer") { request, context in
            let form = try await request.form(upTo: RoundActions.longestForm)
            let actions = try await actions(context)
            let session = try await actions.handIn(GivenAnswer(form))
            return Response.seeOther(session.state == .finished ? actions.review.path : actions.page.path)
        }
    }

    private func actions(_ context: Context) async throws -> RoundActions {
        try await RoundActions(shell: shell, loop: try context.number("id"), round: try context.number())
    }

    private func show(_ actions: RoundActions, _ request: Request) async throws -> Response {
        let desk = try await shell.desk()
        return try shell.page(
            "mock",
            MockModel(actions, shell: shell),
            title: actions.name,
            at: .loops,
            desk: desk,
            request: request
        )
    }
}

extension RoundActions {
    /// The round's own page.
    var page: Page { .round(loop: record.number, position + 1) }
    /// Where it is read afterwards.
    var review: Page { .review(loop: record.number, position + 1) }
    /// `Round 2: Technical depth`
    var name: String {
        record.purpose == .practice ? "Practice" : "Round \(position + 1): \(round.role)"
    }
    /// Where the round belongs.
    var parent: Page { record.purpose == .practice ? .questions : .loop(record.number) }
    /// The name of that page.
    var parentName: String { record.purpose == .practice ? "Question bank" : record.plan.name }
}

extension LoopPlan {
    /// `TPM · L6 · Payments`
    var name: String {
        [track.abbreviation, level.rawValue, label].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension GivenAnswer {
    init(_ form: Form) throws(RequestProblem) {
        guard let turn = Int(form.word("turn")) else {
            throw RequestProblem.unreadable("The form does not say which question it answers; load the page again.")
        }
        self.turn = turn
        words = form["answer"] ?? ""
        spoken = min(max(Int(form.word("spoken")) ?? 0, 0), 36_000)
        act = Act(rawValue: form.word("do")) ?? .answer
        known = form.word("was").split(separator: ",").map(String.init)
    }
}

extension Response {
    /// A sentence without markup.
    static func plain(_ text: String, status: HTTPResponse.Status) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
