import Hummingbird
import Interviewing

/// Two ways into a move: by the role somebody has, or by their title and employer as they write them.
struct MovesPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/moves") { request, _ in
            let desk = try await shell.desk()
            let asked = AskedRole(try request.query(), desk: desk)
            return try shell.page(
                "moves",
                MovesModel(asked, desk: desk, shell: shell),
                title: "Moves",
                at: .moves,
                desk: desk,
                request: request
            )
        }
        MovePage(shell: shell).add(to: router)
        RewritePage(shell: shell).add(to: router)
    }
}

/// What somebody does now, as they wrote it.
struct AskedRole {
    let title: String
    let employer: String
    let track: Track

    /// Characters of a field that are read.
    static let longest = 100

    init(_ query: Form, desk: Desk) {
        title = String(query.word("title").prefix(Self.longest))
        employer = String(query.word("employer").prefix(Self.longest))
        track = Track(rawValue: query.word("track")) ?? desk.track
    }

    /// Both together as one line; empty when nothing was asked.
    var written: String { [title, employer].filter { !$0.isEmpty }.joined(separator: ", ") }
}
