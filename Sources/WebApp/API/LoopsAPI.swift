import Hummingbird
import Interchange
import Interviewing

/// Loops: the list with how they went, and new ones.
struct LoopsAPI {
    let shell: Shell

    private var actions: LoopActions { LoopActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/api/loops") { request, _ -> Response in
            _ = try Query(request)
            return try .json(LoopsJSON(try await shell.site.workspace.loops(), shell: shell))
        }
        router.post("/api/loops") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(LoopBody.self)
            let record = try await actions.create(
                track: try .named(body.track),
                level: try .named(body.level),
                label: Form.normalised(body.label ?? "").trimmingSpace,
                seed: body.seed.map { Int64($0) }
            )
            return try .created(try await shell.loopJSON(record.number), at: "/api/loops/\(record.number)")
        }
        router.post("/api/practice") { request, _ -> Response in
            _ = try Query(request)
            let record = try await actions.practise(try await request.json(PracticeBody.self).question)
            return try .created(try await shell.loopJSON(record.number), at: "/api/loops/\(record.number)")
        }
    }
}

extension Track {
    /// The track of a body's key `track`.
    static func named(_ name: String) throws(RequestProblem) -> Track {
        guard let track = Track(rawValue: name) else { throw .choice("track", of: Track.allCases.map(\.rawValue)) }
        return track
    }
}

extension Level {
    /// The level of a body's key `level`.
    static func named(_ name: String) throws(RequestProblem) -> Level {
        guard let level = Level(rawValue: name) else { throw .choice("level", of: Level.allCases.map(\.rawValue)) }
        return level
    }
}

extension Shell {
    /// A loop with its allocation, both as the store had them at one moment; or `missing`.
    func loopJSON(_ number: Int) async throws -> LoopJSON {
        let workspace = site.workspace
        let (_, json) = try await desk { desk in
            guard let digest = try await workspace.loops().first(where: { $0.record.number == number }) else {
                throw RequestProblem.missing
            }
            return LoopJSON(
                digest,
                allocation: digest.record.purpose == .loop ? try await allocationJSON(digest.record, desk: desk) : nil,
                loops: workspace.assessor.loops
            )
        }
        return json
    }

    /// Which story for which question of a loop.
    func allocationJSON(_ record: LoopRecord, desk: Desk) async throws -> AllocationJSON {
        let wishes = try await site.workspace.store.wishes(of: record.number)
        return AllocationJSON(
            LoopActions(shell: self).allocation(record, desk: desk, wishes: wishes),
            wishes: wishes
        )
    }
}

/// What a loop is planned for; without a seed one is drawn.
private struct LoopBody: JSONBody {
    let track: String
    let level: String
    let label: String?
    let seed: Int?

    enum CodingKeys: String, CodingKey, CaseIterable { case track, level, label, seed }
}

/// A question of the bank or of the candidate's own, by id.
private struct PracticeBody: JSONBody {
    let question: String

    enum CodingKeys: String, CodingKey, CaseIterable { case question }
}

private struct LoopsJSON: Encodable {
    let loops: [LoopSummaryJSON]
    let trend: TrendJSON

    init(_ digests: [LoopDigest], shell: Shell) {
        let policy = shell.site.workspace.assessor.loops.policy
        loops = digests.map { LoopSummaryJSON($0, policy: policy) }
        trend = TrendJSON(digests, policy: policy)
    }
}
