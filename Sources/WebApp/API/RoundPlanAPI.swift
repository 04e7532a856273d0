import Hummingbird
import Interviewing

/// The schedule of a loop as a recruiter really gave it.
struct RoundPlanAPI {
    let shell: Shell

    private var actions: PlanActions { PlanActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.post("/api/loops/{id}/rounds") { request, context -> Response in
            _ = try Query(request)
            try await request.noBody()
            let record = try await LoopActions(shell: shell).loop(try context.number("id"))
            let position = try await actions.add(to: record)
            return try .created(
                try await shell.loopJSON(record.number),
                at: "/api/loops/\(record.number)/rounds/\(position + 1)"
            )
        }
        router.put("/api/loops/{id}/rounds/{number}") { request, context -> Response in
            _ = try Query(request)
            let draft = try await request.json(RoundBody.self).draft
            let (record, position) = try await place(context)
            try await actions.change(position, of: record, to: draft)
            return try .json(try await shell.loopJSON(record.number))
        }
        router.delete("/api/loops/{id}/rounds/{number}") { request, context -> Response in
            _ = try Query(request)
            let (record, position) = try await place(context)
            try await actions.remove(position, of: record)
            return .nothing
        }
        router.post("/api/loops/{id}/rounds/{number}/move") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(MoveBody.self)
            let (record, position) = try await place(context)
            guard let way = MoveBody.Way(rawValue: body.to) else {
                throw RequestProblem.choice("to", of: MoveBody.Way.allCases.map(\.rawValue))
            }
            let other = way == .up ? position - 1 : position + 1
            guard record.plan.rounds.indices.contains(other) else {
                throw RequestProblem.invalid("No round stands further \(way.rawValue); this one stays where it is.")
            }
            try await actions.move(position, of: record, to: other)
            return try .json(try await shell.loopJSON(record.number))
        }
    }

    private func place(_ context: Context) async throws -> (LoopRecord, Int) {
        let round = try await RoundActions(
            shell: shell,
            loop: try context.number("id"),
            round: try context.number()
        )
        return (round.record, round.position)
    }
}

/// What a candidate says about a round.
private struct RoundBody: JSONBody {
    let role: String
    let temperament: String
    let principles: [String]
    let area: String
    let minutes: Int
    let barRaiser: Bool

    enum CodingKeys: String, CodingKey, CaseIterable { case role, temperament, principles, area, minutes, barRaiser }

    var draft: PlanActions.RoundDraft {
        get throws(RequestProblem) {
            guard let area = Area(rawValue: area) else { throw .choice("area", of: Area.allCases.map(\.rawValue)) }
            return PlanActions.RoundDraft(
                role: Form.normalised(role).trimmingSpace,
                temperament: temperament,
                principles: principles,
                area: area,
                minutes: minutes,
                seat: barRaiser ? .barRaiser : .interviewer
            )
        }
    }
}

/// Where a round goes.
private struct MoveBody: JSONBody {
    let to: String

    enum CodingKeys: String, CodingKey, CaseIterable { case to }

    enum Way: String, CaseIterable { case up, down }
}
