import Hummingbird
import Interviewing

/// One move, filled with the candidate's own evidence.
struct MovePage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/moves/:id") { request, context in
            let workspace = shell.site.workspace
            let move = try move(context)
            let asked = Track(rawValue: try request.query().word("track"))
            return try await shell.remembered(
                "move",
                title: move.title,
                at: .moves,
                request: request,
                room: .wide,
                each: .day
            ) {
                let (desk, read) = try await shell.desk { desk in
                    let guide = try await workspace.guide(move, to: asked ?? desk.track, desk: desk)
                    return (guide, try await workspace.store.planSettings())
                }
                let days = read.1.map { $0.loopDay.number - shell.currentDay.number }
                return (desk, MoveModel(read.0, weeks: GapWeeks(days: days), desk: desk, shell: shell))
            }
        }
    }

    private func move(_ context: Context) throws(RequestProblem) -> MoveDefinition {
        let id = context.parameters.get("id")
        guard let move = shell.site.workspace.assessor.preparation.moves.first(where: { $0.id == id }) else {
            throw .missing
        }
        return move
    }
}
