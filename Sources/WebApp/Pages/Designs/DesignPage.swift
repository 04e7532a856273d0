import HTTPTypes
import Hummingbird
import Interviewing

/// One design question: while it is answered, and its review afterwards.
struct DesignPage {
    let shell: Shell

    private var actions: DesignActions { DesignActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/designs/:number") { request, context in
            try await show(try await actions.record(try context.number()), request)
        }
        router.post("/designs/:number") { request, context in
            let number = try context.number()
            let form = try await request.form(upTo: DesignActions.longestForm)
            let given = GivenDesign(form)
            let act = try DesignActions.Act(form)
            do {
                let record = try await actions.act(act, with: given, of: number)
                return Response.seeOther(Page.design(number).path + act.fragment(in: record.session))
            } catch let problem as RequestProblem where problem.status == .unprocessableContent {
                // The words stay on the page, with the sentence.
                let record = try await actions.record(number)
                return try await show(record, request, given: given, problem: problem)
            }
        }
        router.post("/designs/:number/draft") { request, context in
            do {
                let form = try await request.form(upTo: DesignActions.longestForm)
                try await actions.keep(GivenDesign(form), of: try context.number())
            } catch let problem as RequestProblem {
                // A script reads this: the sentence is shown beside the answer.
                return Response.plain(problem.sentence, status: problem.status)
            } catch let error as StoreError {
                let problem = RequestProblem(error)
                return Response.plain(problem.sentence, status: problem.status)
            }
            return Response(status: .noContent)
        }
    }

    private func show(
        _ record: DesignRecord,
        _ request: Request,
        given: GivenDesign? = nil,
        problem: RequestProblem? = nil
    ) async throws -> Response {
        let desk = try await shell.desk()
        let prompt = actions.prompt(record)
        let title = prompt?.title ?? "Design"
        guard record.session.state == .finished else {
            let model = DesignModel(record, prompt, given: given, problem: problem, shell: shell)
            return try shell.page(
                "design",
                model,
                title: title,
                at: .designs,
                desk: desk,
                request: request,
                room: .wide,
                status: problem?.status ?? .ok
            )
        }
        return try shell.page(
            "design-review",
            DesignReviewModel(record, prompt, shell: shell),
            title: "Review: \(title)",
            at: .designs,
            desk: desk,
            request: request
        )
    }
}

extension GivenDesign {
    init(_ form: Form) {
        if form.word("layout") == "sections" {
            let texts = form.all("text")
            let sections = form.all("title").enumerated().map { index, title in
                DesignAnswer.Section(title: title, text: texts.indices.contains(index) ? texts[index] : "")
            }
            answer = .sections(sections)
        } else {
            answer = .free(form["answer"] ?? "")
        }
        question = form.word("question")
        known = form.word("was").split(separator: ",").map(String.init)
    }
}

extension DesignActions.Act {
    /// The pressed button, such as `remove:2`.
    init(_ form: Form) throws(RequestProblem) {
        let words = form.word("do").split(separator: ":").map(String.init)
        let index = words.count > 1 ? Int(words[1]) : nil
        switch (words.first, index) {
        case (nil, _), ("keep", _): self = .keep
        case ("ask", _): self = .ask
        case ("outline", _): self = .outline
        case ("add", _): self = .add(form.word("new-title"))
        case ("remove", .some(let index)): self = .remove(index)
        case ("raise", .some(let index)): self = .raise(index)
        case ("sections", _): self = .sections
        case ("free", _): self = .free
        case ("finish", _): self = .finish
        default: throw .unreadable("The form does not say what to do; load the page again.")
        }
    }

    /// Where the page goes on afterwards.
    func fragment(in session: DesignSession) -> String {
        guard session.state == .running else { return "" }
        switch self {
        case .ask: return "#interviewer"
        case .add, .outline, .remove, .raise, .sections, .free: return "#answer-title"
        case .keep, .finish: return ""
        }
    }
}
