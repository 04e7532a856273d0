import Hummingbird
import Interviewing

/// The scope bars of a track with the candidate's quotes on them.
struct LevelsPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/levels") { request, _ in
            let desk = try await shell.desk()
            let track = Track(rawValue: try request.query().word("track")) ?? desk.track
            return try shell.remembered(
                "levels",
                title: "Levels",
                at: .levels,
                desk: desk,
                request: request,
                room: .wide
            ) { LevelsModel(shell.site.workspace.levelBoard(desk, track: track), desk: desk, shell: shell) }
        }
    }
}
