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
            guard let settings = try await workspace.store.planSettings() else {
                return try shell.remembered(
                    "move",
                    title: move.title,
                    at: .moves,
                    desk: desk,
                    request: request,
                    room: .wide
                ) { MoveModel(guide, weeks: GapWeeks(days: nil), desk: desk, shell: shell) }
            }
            // With a loop planned the page depends on the day, so it is not kept.
            let weeks = GapWeeks(days: settings.loopDay.number - shell.currentDay.number)
            return try shell.page(
                "move",
                MoveModel(guide, weeks: weeks, desk: desk, shell: shell),
                title: move.title,
                at: .moves,
                desk: desk,
                request: request,
                room: .wide
            )
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
