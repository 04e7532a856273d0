import Hummingbird
import Interviewing

/// How one story can be told for the other track from its own facts.
struct RewritePage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/moves/rewrite/:id") { request, context in
            let id = try context.storyID()
            let asked = Track(rawValue: try request.query().word("to"))
            let workspace = shell.site.workspace
            let (desk, guide) = try await shell.desk { desk in
                let to = asked ?? Self.track(of: id, desk: desk)
                return (to: to, read: try await workspace.rewrite(id, to: to))
            }
            guard let story = desk.stories.first(where: { $0.id == id }) else { throw RequestProblem.missing }
            return try shell.page(
                "rewrite",
                RewriteModel(guide.read, to: guide.to, story: story, shell: shell),
                title: "Retell: \(story.title)",
                at: .moves,
                desk: desk,
                request: request
            )
        }
    }

    /// The track that a story does not support yet; the target's where it supports neither.
    private static func track(of id: StoryID, desk: Desk) -> Track {
        desk.stories.first { $0.id == id }?.verdict.track?.other ?? desk.track
    }
}
