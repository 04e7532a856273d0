import Hummingbird

/// The description of the API.
struct DocumentAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/openapi.json") { request, _ -> Response in
            _ = try Query(request)
            guard let document = shell.site.files["openapi.json"] else { throw RequestProblem.missing }
            return .json(bytes: document)
        }
    }
}
