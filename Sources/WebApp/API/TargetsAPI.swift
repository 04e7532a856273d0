import Hummingbird
import Interviewing

/// Targets: the roles and levels a candidate prepares for; one is in use.
struct TargetsAPI {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/api/targets") { request, _ -> Response in
            _ = try Query(request)
            let (all, current) = try await store.targets()
            return try .json(TargetsJSON(targets: all.map { TargetJSON($0, current: current) }))
        }
        router.post("/api/targets") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(TargetBody.self)
            let target = try await ProfileActions(shell: shell).addTarget(
                track: body.track,
                level: body.level,
                label: Form.normalised(body.label ?? "").trimmingSpace
            )
            return try .created(TargetJSON(target, current: target.number), at: "/api/targets/\(target.number)")
        }
        router.get("/api/targets/{number}") { request, context -> Response in
            _ = try Query(request)
            return try await show(try context.number())
        }
        router.post("/api/targets/{number}/use") { request, context -> Response in
            _ = try Query(request)
            try await request.noBody()
            let number = try context.number()
            try await store.useTarget(number)
            return try await show(number)
        }
        router.delete("/api/targets/{number}") { request, context -> Response in
            _ = try Query(request)
            let number = try context.number()
            guard try await store.targets().all.contains(where: { $0.number == number }) else {
                throw RequestProblem.missing
            }
            try await store.deleteTarget(number)
            return .nothing
        }
    }

    private func show(_ number: Int) async throws -> Response {
        let (all, current) = try await store.targets()
        guard let target = all.first(where: { $0.number == number }) else { throw RequestProblem.missing }
        return try .json(TargetJSON(target, current: current))
    }
}

private struct TargetBody: JSONBody {
    let track: String
    let level: String
    let label: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case track, level, label }
}

private struct TargetsJSON: Encodable {
    let targets: [TargetJSON]
}

/// A target in JSON.
struct TargetJSON: Encodable {
    let number: Int
    let track: Track
    let level: Level
    let label: String
    let inUse: Bool

    init(_ target: Target, current: Int?) {
        number = target.number
        track = target.track
        level = target.level
        label = target.label
        inUse = target.number == current
    }
}
