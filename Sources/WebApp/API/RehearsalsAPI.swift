import Hummingbird
import Interchange
import Interviewing

/// What to rehearse and when, and what was rehearsed.
struct RehearsalsAPI {
    let shell: Shell

    private var actions: RehearsalActions { RehearsalActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/api/rehearsals") { request, _ -> Response in
            _ = try Query(request)
            return try .json(RehearsalScheduleJSON(try await shell.rehearsal().schedule))
        }
        router.post("/api/rehearsals") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(RehearsalBody.self)
            guard let grade = RehearsalGrade(rawValue: body.grade) else {
                throw RequestProblem.choice("grade", of: RehearsalGrade.allCases.map { "\($0.rawValue)" })
            }
            guard let story = StoryID(body.story),
                let record = try await actions.grade(RehearsalCardID(story: story, fact: body.fact ?? ""), grade)
            else {
                let sentence = "“story” is the id of a story in use, twelve characters."
                throw RequestProblem.invalid(sentence, fields: [("story", sentence)])
            }
            return try .created(RehearsalRecordJSON(record), at: "/api/rehearsals/\(record.number)")
        }
        router.delete("/api/rehearsals/{number}") { request, context -> Response in
            _ = try Query(request)
            try await actions.takeBack(try context.number())
            return .nothing
        }
    }
}

/// How a card went.
private struct RehearsalBody: JSONBody {
    let story: String
    let fact: String?
    let grade: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case story, fact, grade }
}
