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
            let (desk, guide) = try await shell.desk { desk in
                try await workspace.guide(move, to: asked ?? desk.track, desk: desk)
            }
            return try shell.remembered(
                "move",
                title: move.title,
                at: .moves,
                desk: desk,
                request: request,
                room: .wide
            ) { MoveModel(guide, desk: desk, shell: shell) }
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
