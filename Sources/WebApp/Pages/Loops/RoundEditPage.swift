import HTTPTypes
import Hummingbird
import Interviewing

/// The schedule that a recruiter really gave.
struct RoundEditPage {
    let shell: Shell

    private var actions: PlanActions { PlanActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/loops/:id/rounds/:number/edit") { request, context in
            let (record, position) = try await place(context)
            // A round that has begun stays as it is.
            guard record.sessions[position].state == .planned else {
                return Response.seeOther(Page.loop(record.number).path)
            }
            return try await show(record, position, request)
        }
        router.post("/loops/:id/rounds/:number/edit") { request, context in
            let form = try await request.form()
            let (record, position) = try await place(context)
            try current(form, record)
            do {
                try await actions.change(position, of: record, to: try draft(form))
            } catch let problem as RequestProblem where problem.status == .unprocessableContent {
                return try await show(record, position, request, form: form, problem: problem)
            }
            return Response.seeOther("\(Page.loop(record.number).path)#rounds")
        }
        router.post("/loops/:id/rounds/:number/move") { request, context in
            let form = try await request.form()
            let (record, position) = try await place(context)
            try current(form, record)
            let other = form.word("to") == "up" ? position - 1 : position + 1
            try await actions.move(position, of: record, to: other)
            return Response.seeOther(Page.roundEdit(loop: record.number, other + 1).path)
        }
        router.post("/loops/:id/rounds/:number/remove") { request, context in
            let form = try await request.form()
            let (record, position) = try await place(context)
            try current(form, record)
            try await actions.remove(position, of: record)
            let neighbour = min(position, record.plan.rounds.count - 2)
            let isOpen = record.sessions.indices.contains(neighbour) && record.sessions[neighbour].state == .planned
            let page: Page = isOpen ? .roundEdit(loop: record.number, neighbour + 1) : .loop(record.number)
            return Response.seeOther(page.path)
        }
        router.post("/loops/:id/rounds") { _, context in
            let record = try await LoopActions(shell: shell).loop(try context.number("id"))
            let position = try await actions.add(to: record)
            return Response.seeOther(Page.roundEdit(loop: record.number, position + 1).path)
        }
    }

    /// Refuses a form of a page that shows an older plan: its positions may mean other rounds by now.
    private func current(_ form: Form, _ record: LoopRecord) throws {
        if let stamp = Int64(form.word("stamp")), stamp != record.stamp { throw RequestProblem(StoreError.changed) }
    }

    private func place(_ context: Context) async throws -> (LoopRecord, Int) {
        let record = try await LoopActions(shell: shell).loop(try context.number("id"))
        let position = try context.number() - 1
        guard record.plan.rounds.indices.contains(position) else { throw RequestProblem.missing }
        return (record, position)
    }

    private func draft(_ form: Form) throws(RequestProblem) -> PlanActions.RoundDraft {
        guard let area = Area(rawValue: form.word("area")) else {
            throw .invalid("Choose what the functional part is about.")
        }
        return PlanActions.RoundDraft(
            role: form.word("role"),
            temperament: form.word("manner"),
            principles: form.all("principle"),
            area: area,
            minutes: Int(form.word("minutes")) ?? 0,
            seat: form.has("barRaiser") ? .barRaiser : .interviewer
        )
    }

    private func show(
        _ record: LoopRecord,
        _ position: Int,
        _ request: Request,
        form: Form? = nil,
        problem: RequestProblem? = nil
    ) async throws -> Response {
        let desk = try await shell.desk()
        return try shell.page(
            "round-edit",
            RoundEditModel(record, position, form: form, problem: problem, shell: shell),
            title: "Change round \(position + 1)",
            at: .loops,
            desk: desk,
            request: request,
            status: problem?.status ?? .ok
        )
    }
}
