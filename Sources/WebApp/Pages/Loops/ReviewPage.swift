import Hummingbird
import Interviewing

/// A round read afterwards: what was asked, what was answered, and the one thing to fix.
struct ReviewPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/loops/:id/rounds/:number/review") { request, context in
            let (loop, number) = (try context.number("id"), try context.number())
            let (desk, actions) = try await shell.desk { _ in
                try await RoundActions(shell: shell, loop: loop, round: number)
            }
            // Nothing is said about a round before it is over.
            guard actions.session.state == .finished else { return Response.seeOther(actions.page.path) }
            return try shell.remembered(
                "round-review",
                title: "Review of round \(number)",
                at: .loops,
                desk: desk,
                request: request
            ) {
                ReviewModel(actions, shell: shell)
            }
        }
    }
}
