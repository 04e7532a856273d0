import Hummingbird
import Interviewing

/// Invented candidates to look around with.
struct SamplesAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/samples") { request, _ -> Response in
            _ = try Query(request)
            let samples = shell.site.samples.map {
                SamplesJSON.Entry(id: $0.id, name: $0.name, line: $0.line, track: $0.track)
            }
            return try .json(SamplesJSON(samples: samples))
        }
        router.post("/api/samples/{id}") { request, context -> Response in
            _ = try Query(request)
            try await request.noBody()
            try await SampleActions(shell: shell).open(context.parameters.get("id") ?? "")
            return .nothing
        }
        router.delete("/api/samples") { request, _ -> Response in
            _ = try Query(request)
            try await shell.site.workspace.store.clearSamples()
            return .nothing
        }
    }
}

private struct SamplesJSON: Encodable {
    let samples: [Entry]

    struct Entry: Encodable {
        let id: String
        let name: String
        let line: String
        let track: Track
    }
}
