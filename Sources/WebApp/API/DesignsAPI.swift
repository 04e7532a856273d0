import Hummingbird
import Interchange
import Interviewing

/// Design practice: questions, sessions, and their reviews when they are handed in.
struct DesignsAPI {
    let shell: Shell

    private var actions: DesignActions { DesignActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/api/designs") { request, _ -> Response in
            _ = try Query(request)
            let library = shell.site.workspace.assessor.workshop.library
            return try .json(
                DesignsJSON(
                    prompts: library.prompts.map(DesignPromptJSON.init),
                    designs: try await shell.site.workspace.store.designs().map(json)
                )
            )
        }
        router.post("/api/designs") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(DesignBody.self)
            let record = try await actions.begin(body.prompt, at: try .named(body.level), timed: body.timed ?? true)
            return try .created(json(record), at: "/api/designs/\(record.number)")
        }
        router.get("/api/designs/{number}") { request, context -> Response in
            _ = try Query(request)
            return try .json(json(try await actions.record(try context.number())))
        }
        router.delete("/api/designs/{number}") { request, context -> Response in
            _ = try Query(request)
            let record = try await actions.record(try context.number())
            try await shell.site.workspace.store.deleteDesign(record.number)
            return .nothing
        }
        router.put("/api/designs/{number}/answer") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(DesignAnswerBody.self, upTo: DesignActions.longestForm)
            return try await act(.keep, GivenDesign(answer: try body.answer), body.version, context)
        }
        router.post("/api/designs/{number}/questions") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(DesignQuestionBody.self)
            let record = try await actions.record(try context.number())
            let question = Form.normalised(body.question).trimmingSpace
            guard !question.isEmpty else {
                let sentence = "Ask something; the question is empty."
                throw RequestProblem.invalid(sentence, fields: [("question", sentence)])
            }
            let given = GivenDesign(answer: record.session.answer, question: question)
            return try await act(.ask, given, nil, context)
        }
        router.post("/api/designs/{number}/finish") { request, context -> Response in
            _ = try Query(request)
            try await request.noBody()
            let record = try await actions.record(try context.number())
            return try await act(.finish, GivenDesign(answer: record.session.answer), nil, context)
        }
        router.get("/api/designs/{number}/review") { request, context -> Response in
            _ = try Query(request)
            let record = try await actions.record(try context.number())
            // Nothing is said about a design before it is handed in.
            guard record.session.state == .finished else {
                throw RequestProblem.early("Nothing is said about a design before it is handed in.")
            }
            guard let prompt = actions.prompt(record) else { throw RequestProblem.missing }
            let reviewer = DesignReviewer(assessor: shell.site.workspace.assessor)
            return try .json(DesignReviewJSON(reviewer.review(record.session, of: prompt)))
        }
    }

    private func act(
        _ act: DesignActions.Act,
        _ given: GivenDesign,
        _ version: Int?,
        _ context: Context
    ) async throws -> Response {
        let number = try context.number()
        if let version, try await actions.record(number).version != version {
            throw RequestProblem(StoreError.changed)
        }
        return try .json(json(try await actions.act(act, with: given, of: number)))
    }

    private func json(_ record: DesignRecord) -> DesignSessionJSON {
        DesignSessionJSON(record, at: shell.site.now())
    }
}

/// What is begun; with a clock unless `timed` is false.
private struct DesignBody: JSONBody {
    let prompt: String
    let level: String
    let timed: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable { case prompt, level, timed }
}

/// What is written, on top of a version: one text, or sections.
private struct DesignAnswerBody: JSONBody {
    let version: Int
    let text: String?
    let sections: [SectionBody]?

    enum CodingKeys: String, CodingKey, CaseIterable { case version, text, sections }

    struct SectionBody: Decodable {
        let title: String
        let text: String
    }

    var answer: DesignAnswer {
        get throws(RequestProblem) {
            switch (text, sections) {
            case (.some(let text), nil): return .free(Form.normalised(text))
            case (nil, .some(let sections)):
                return .sections(
                    sections.map { .init(title: Form.normalised($0.title), text: Form.normalised($0.text)) }
                )
            case (nil, nil), (.some, .some): throw .invalid("Send “text” or “sections”, one of the two.")
            }
        }
    }
}

/// A question to the interviewer.
private struct DesignQuestionBody: JSONBody {
    let question: String

    enum CodingKeys: String, CodingKey, CaseIterable { case question }
}

private struct DesignsJSON: Encodable {
    let prompts: [DesignPromptJSON]
    let designs: [DesignSessionJSON]
}
