import Hummingbird
import Interchange
import Interviewing

/// How real interviews went, beside what was simulated.
struct OutcomesAPI {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/api/outcomes") { request, _ -> Response in
            _ = try Query(request)
            let (_, (loops, outcomes)) = try await shell.desk { _ in
                (try await shell.site.workspace.loops(), try await store.outcomes())
            }
            let ledger = OutcomeLedger(outcomes, loops: loops)
            return try .json(OutcomesJSON(ledger, policy: shell.site.workspace.assessor.loops.policy))
        }
        router.post("/api/outcomes") { request, _ -> Response in
            _ = try Query(request)
            let outcome = try await request.json(OutcomeBody.self).outcome
            let record = try await RecordActions(shell: shell).addOutcome(outcome)
            let loop = try await shell.site.workspace.loops().first { $0.record.number == record.outcome.loop }
            let json = OutcomeJSON(
                OutcomeLedger.Entry(record, loop: loop),
                policy: shell.site.workspace.assessor.loops.policy
            )
            return try .created(json, at: "/api/outcomes/\(record.number)")
        }
        router.delete("/api/outcomes/{number}") { request, context -> Response in
            _ = try Query(request)
            let number = try context.number()
            guard try await store.outcomes().contains(where: { $0.number == number }) else {
                throw RequestProblem.missing
            }
            try await store.deleteOutcome(number)
            return .nothing
        }
    }
}

/// How an interview went.
private struct OutcomeBody: JSONBody {
    let date: String
    let track: String
    let level: String
    let result: String
    let loop: Int?
    let note: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case date, track, level, result, loop, note }

    var outcome: Outcome {
        get throws(RequestProblem) {
            guard let result = Outcome.Result(rawValue: result) else {
                throw .choice("result", of: Outcome.Result.allCases.map(\.rawValue))
            }
            return Outcome(
                day: date,
                track: try .named(track),
                level: try .named(level),
                result: result,
                loop: loop,
                note: Form.normalised(note ?? "").trimmingSpace
            )
        }
    }
}
