import Hummingbird
import Interchange
import Interviewing

/// Moves between roles and employers, titles elsewhere, and how a story is told for the other track.
struct MovesAPI {
    let shell: Shell

    private var workspace: Workspace { shell.site.workspace }
    private var knowledge: PreparationLibrary { workspace.assessor.preparation }

    func add(to router: Router<Context>) {
        router.get("/api/moves") { request, _ -> Response in
            _ = try Query(request)
            return try .json(MovesJSON(knowledge.listedMoves))
        }
        router.get("/api/moves/translate") { request, _ -> Response in
            let query = try Query(request, known: ["written", "track"])
            let written = query.word("written")
            guard !written.isEmpty else {
                throw RequestProblem.query(
                    "written",
                    "“written” holds a title, a level and an employer, such as Google L5."
                )
            }
            let desk = try await shell.desk()
            let track = try query.track("track") ?? desk.track
            let (translation, comparison, moves) = workspace.translate(written, for: track, desk: desk)
            return try .json(RoleTranslationJSON(translation, for: track, beside: comparison, moves: moves))
        }
        router.get("/api/moves/{id}") { request, context -> Response in
            let query = try Query(request, known: ["track"])
            let asked = try query.track("track")
            let id = context.parameters.get("id")
            guard let move = knowledge.moves.first(where: { $0.id == id }) else { throw RequestProblem.missing }
            if let asked, !move.tracks.contains(asked) {
                throw RequestProblem.invalid("This move does not lead to \(asked.abbreviation); leave the track out.")
            }
            let desk = try await shell.desk()
            return try .json(MoveJSON(try await workspace.guide(move, to: asked ?? desk.track, desk: desk)))
        }
        router.get("/api/moves/rewrite/{id}") { request, context -> Response in
            let query = try Query(request, known: ["to"])
            let id = try context.storyID()
            guard let to = try query.track("to") else {
                throw RequestProblem.query("to", "“to” is tpm or pgm.")
            }
            guard let guide = try await workspace.rewrite(id, to: to) else {
                throw RequestProblem.invalid("This story tells nothing that happened, so there is nothing to retell.")
            }
            return try .json(RewriteJSON(guide, of: id))
        }
    }
}

extension Query {
    /// A track; nil when it was not sent.
    func track(_ name: String) throws(RequestProblem) -> Track? {
        let word = word(name)
        guard !word.isEmpty else { return nil }
        guard let track = Track(rawValue: word) else { throw .query(name, "“\(name)” is tpm or pgm.") }
        return track
    }
}
