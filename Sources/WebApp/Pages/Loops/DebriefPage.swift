import Hummingbird
import Interchange
import Interviewing

/// The debrief packet of a loop.
struct DebriefPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/loops/:id/debrief") { request, context in
            let number = try context.number("id")
            let (desk, record) = try await shell.desk { _ in try await LoopActions(shell: shell).loop(number) }
            guard hasDebrief(record) else { return Response.seeOther(Page.loop(number).path) }
            return try shell.remembered(
                "debrief",
                title: "Debrief",
                at: .loops,
                desk: desk,
                request: request,
                room: .wide
            ) {
                guard let debrief = debrief(record) else { throw RequestProblem.missing }
                return DebriefModel(debrief, record: record, shell: shell)
            }
        }
        router.post("/loops/:id/debrief") { _, context in
            Response.seeOther(Page.debrief(try context.number("id")).path)
        }
        router.get("/loops/:id/debrief.md") { _, context in
            let record = try await LoopActions(shell: shell).loop(try context.number("id"))
            guard let debrief = debrief(record) else { throw RequestProblem.missing }
            let text = DebriefMarkdown.text(debrief, policy: shell.site.workspace.assessor.loops.policy)
            return Response(
                status: .ok,
                headers: [
                    .contentType: "text/markdown; charset=utf-8",
                    .contentDisposition: "attachment; filename=\"debrief-\(record.number).md\"",
                ],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text))
            )
        }
    }

    /// Whether a voting round with an answer is over; before that nothing is said.
    private func hasDebrief(_ record: LoopRecord) -> Bool {
        record.purpose == .loop
            && zip(record.plan.rounds, record.sessions).contains { round, session in
                round.stage == .interview && session.state == .finished && !session.exchanges.isEmpty
            }
    }

    private func debrief(_ record: LoopRecord) -> Debrief? {
        guard hasDebrief(record) else { return nil }
        return DebriefReader(assessor: shell.site.workspace.assessor).debrief(record.plan, record.sessions)
    }
}
