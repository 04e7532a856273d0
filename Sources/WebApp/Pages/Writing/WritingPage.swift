import HTTPTypes
import Hummingbird
import Interviewing

/// The writing assessment: its questions, an answer being written, and the review of one handed in.
struct WritingPage {
    let shell: Shell

    private var actions: WritingActions { WritingActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/writing") { request, _ in
            let (desk, records) = try await shell.desk { _ in try await actions.records() }
            let model = WritingModel(records, desk: desk, shell: shell)
            return try shell.page("writing", model, title: "Writing", at: .designs, desk: desk, request: request)
        }
        router.post("/writing") { request, _ in
            let form = try await request.form()
            let record = try await actions.begin(form.word("prompt"), timed: !form.has("untimed"))
            return Response.seeOther(Page.writing(record.number).path)
        }
        router.get("/writing/:number") { request, context in
            try await show(try await actions.record(try context.number()).record, request)
        }
        router.post("/writing/:number") { request, context in
            let number = try context.number()
            let form = try await request.form(upTo: WritingActions.longestForm)
            let given = GivenWriting(form)
            do {
                switch form.word("do") {
                case "finish": _ = try await actions.handIn(given, of: number)
                default: _ = try await actions.keep(given, of: number)
                }
                return Response.seeOther(Page.writing(number).path)
            } catch let problem as RequestProblem where problem.status == .unprocessableContent {
                // The words stay on the page, with the sentence.
                let record = try await actions.record(number).record
                return try await show(record, request, given: given, problem: problem)
            }
        }
        router.post("/writing/:number/draft") { request, context in
            do {
                let form = try await request.form(upTo: WritingActions.longestForm)
                _ = try await actions.keep(GivenWriting(form), of: try context.number())
            } catch let problem as RequestProblem {
                // A script reads this: the sentence is shown beside the answer.
                return Response.plain(problem.sentence, status: problem.status)
            } catch let error as StoreError {
                let problem = RequestProblem(error)
                return Response.plain(problem.sentence, status: problem.status)
            }
            return Response(status: .noContent)
        }
        router.post("/writing/:number/delete") { _, context in
            let number = try context.number()
            let record = try await actions.record(number).record
            try await shell.site.workspace.store.deleteArtifact(number)
            let kept = record.isSample ? nil : Archive(artifacts: [record])
            return await shell.deleted(.writingDeleted, then: .writings, kept: kept)
        }
    }

    private func show(
        _ record: ArtifactRecord,
        _ request: Request,
        given: GivenWriting? = nil,
        problem: RequestProblem? = nil
    ) async throws -> Response {
        guard let assignment = record.draft.assignment else { throw RequestProblem.missing }
        let desk = try await shell.desk()
        let prompt = actions.prompt(assignment.prompt)
        guard assignment.handedIn != nil else {
            return try shell.page(
                "writing-edit",
                WritingEditModel(record, assignment, prompt, given: given, problem: problem, shell: shell),
                title: "Writing: \(record.draft.title)",
                at: .designs,
                desk: desk,
                request: request,
                status: problem?.status ?? .ok
            )
        }
        let review = try await actions.review(record, desk: desk)
        return try shell.page(
            "writing-review",
            WritingReviewModel(record, assignment, prompt, review, shell: shell),
            title: "Review: \(record.draft.title)",
            at: .designs,
            desk: desk,
            request: request
        )
    }
}

extension GivenWriting {
    init(_ form: Form) {
        text = form["answer"] ?? ""
        known = form.word("was").split(separator: ",").map(String.init)
    }
}
