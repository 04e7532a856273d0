import Hummingbird
import Interchange
import Interviewing

/// The writing assessment: questions, answers, and their reviews when they are handed in.
struct WritingAPI {
    let shell: Shell

    private var actions: WritingActions { WritingActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/api/writing") { request, _ -> Response in
            _ = try Query(request)
            let library = shell.site.workspace.assessor.workshop.library
            return try .json(
                WritingsJSON(
                    prompts: library.writing.map(WritingPromptJSON.init),
                    answers: try await actions.records().compactMap(json)
                )
            )
        }
        router.post("/api/writing") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(WritingBody.self)
            let record = try await actions.begin(body.prompt, timed: body.timed ?? true)
            return try .created(json(record), at: "/api/writing/\(record.number)")
        }
        router.get("/api/writing/{number}") { request, context -> Response in
            _ = try Query(request)
            return try .json(json(try await actions.record(try context.number()).record))
        }
        router.delete("/api/writing/{number}") { request, context -> Response in
            _ = try Query(request)
            let record = try await actions.record(try context.number()).record
            try await shell.site.workspace.store.deleteArtifact(record.number)
            return .nothing
        }
        router.put("/api/writing/{number}/answer") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(WritingTextBody.self, upTo: WritingActions.longestForm)
            let number = try context.number()
            guard try await actions.record(number).record.version == body.version else {
                throw RequestProblem(StoreError.changed)
            }
            return try .json(json(try await actions.keep(GivenWriting(text: Form.normalised(body.text)), of: number)))
        }
        router.post("/api/writing/{number}/finish") { request, context -> Response in
            _ = try Query(request)
            try await request.noBody()
            let record = try await actions.record(try context.number()).record
            let given = GivenWriting(text: record.draft.text)
            return try .json(json(try await actions.handIn(given, of: record.number)))
        }
        router.get("/api/writing/{number}/review") { request, context -> Response in
            _ = try Query(request)
            let (record, assignment) = try await actions.record(try context.number())
            // Nothing is said about a text before it is handed in.
            guard assignment.handedIn != nil else {
                throw RequestProblem.early("Nothing is said about an answer before it is handed in.")
            }
            let review = try await actions.review(record, desk: try await shell.desk())
            return try .json(WritingReviewJSON(review, of: record.number))
        }
    }

    private func json(_ record: ArtifactRecord) -> WritingJSON? {
        record.draft.assignment.map { WritingJSON(record, $0, at: shell.site.now()) }
    }
}

/// What is begun; with a clock unless `timed` is false.
private struct WritingBody: JSONBody {
    let prompt: String
    let timed: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable { case prompt, timed }
}

/// What is written, on top of a version.
private struct WritingTextBody: JSONBody {
    let version: Int
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case version, text }
}

private struct WritingsJSON: Encodable {
    let prompts: [WritingPromptJSON]
    let answers: [WritingJSON]
}
