import Hummingbird
import Interchange
import Interviewing

/// What somebody answered about the work they like, and what it says beside what they have done.
struct FitAPI {
    let shell: Shell

    private var actions: FitActions { FitActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/api/fit") { request, _ -> Response in
            _ = try Query(request)
            return try await show()
        }
        router.put("/api/fit") { request, _ -> Response in
            _ = try Query(request)
            _ = try await actions.set(try await request.json(FitBody.self).choices)
            return try await show()
        }
        router.delete("/api/fit") { request, _ -> Response in
            _ = try Query(request)
            _ = try await actions.clear()
            return .nothing
        }
    }

    private func show() async throws -> Response {
        let knowledge = shell.site.workspace.assessor.preparation
        let (desk, answers) = try await shell.desk { _ in try await shell.site.workspace.store.fitAnswers() }
        let view = FitView(answers, desk: desk, knowledge: knowledge)
        return try .json(
            FitJSON(
                view.reading,
                questions: knowledge.fitQuestions,
                answers: view.answers,
                evidence: view.evidence,
                comparison: view.comparison
            )
        )
    }
}

private struct FitBody: JSONBody {
    let choices: [String: String]

    enum CodingKeys: String, CodingKey, CaseIterable { case choices }
}
