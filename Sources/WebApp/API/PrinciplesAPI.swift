import Hummingbird
import Interchange
import Interviewing

/// Principles: which stories carry them, what is missing, and how much each weighs.
struct PrinciplesAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/matrix") { request, _ -> Response in
            _ = try Query(request)
            let desk = try await shell.desk()
            return try .json(MatrixJSON(PrincipleMatrix(desk, library: shell.library), desk: desk))
        }
        router.get("/api/priors/{track}") { request, context -> Response in
            _ = try Query(request)
            return try await show(try context.track())
        }
        router.put("/api/priors/{track}") { request, context -> Response in
            _ = try Query(request)
            let track = try context.track()
            let weights = try await request.json(PriorsBody.self).weights
            try await ProfileActions(shell: shell).setPriors(weights, for: track)
            return try await show(track)
        }
    }

    private func show(_ track: Track) async throws -> Response {
        let own = try await shell.site.workspace.store.priors(for: track)
        let weights = shell.library.principles.map { ($0.id, own[$0.id] ?? $0.priors[track.rawValue] ?? 0) }
        return try .json(
            PriorsJSON(
                track: track,
                weights: Dictionary(weights, uniquingKeysWith: { first, _ in first }),
                own: own.keys.sorted()
            )
        )
    }
}

/// Weights by the ids of principles; those left out return to the content's.
private struct PriorsBody: JSONBody {
    let weights: [String: Double]

    enum CodingKeys: String, CodingKey, CaseIterable { case weights }
}

private struct PriorsJSON: Encodable {
    let track: Track
    let weights: [String: Double]
    let own: [String]
}

extension BasicRequestContext {
    /// The track in the path.
    fileprivate func track() throws(RequestProblem) -> Track {
        guard let track = parameters.get("track").flatMap({ Track(rawValue: $0) }) else { throw .missing }
        return track
    }
}
