import Hummingbird
import Interchange
import Interviewing

/// The scope bars of a track with the candidate's quotes on them.
struct LevelsAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/levels") { request, _ -> Response in
            let track = try Query(request, known: ["track"]).track("track")
            let desk = try await shell.desk()
            return try .json(LevelBoardJSON(shell.site.workspace.levelBoard(desk, track: track ?? desk.track)))
        }
    }
}
