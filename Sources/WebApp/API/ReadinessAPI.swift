import Hummingbird
import Interchange
import Interviewing

/// Where the candidate stands, area by area.
struct ReadinessAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/readiness") { request, _ -> Response in
            _ = try Query(request)
            return try .json(ReadinessJSON(try await shell.preparation()))
        }
    }
}
