import HTTPTypes
import Hummingbird
import Interviewing

/// Stories and their facts, said aloud and graded, each again when it is about to fade.
struct RehearsalPage {
    let shell: Shell

    private var actions: RehearsalActions { RehearsalActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/rehearsal") { request, _ in
            let desk = try await shell.preparation()
            let log = try await shell.site.workspace.store.rehearsals()
            let model = RehearsalModel(
                desk,
                log: log,
                now: shell.site.now(),
                isMore: try request.query().has("more")
            )
            return try shell.page(
                "rehearsal",
                model,
                title: "Rehearsal",
                at: .rehearsal,
                desk: desk.desk,
                request: request
            )
        }
        router.post("/rehearsal") { request, _ in
            let form = try await request.form()
            guard let story = StoryID(form.word("story")), let number = Int(form.word("grade")),
                let grade = RehearsalGrade(rawValue: number)
            else {
                throw RequestProblem.unreadable("The form does not say how it went; load the page again.")
            }
            let id = RehearsalCardID(story: story, fact: form["fact"] ?? "")
            _ = try await actions.grade(id, grade, times: Int(form.word("times")))
            return next(form)
        }
        router.post("/rehearsal/undo") { request, _ in
            let form = try await request.form()
            guard let number = Int(form.word("number")) else {
                throw RequestProblem.unreadable("The form does not say what to take back; load the page again.")
            }
            // What is gone already was taken back in another window.
            try await shell.site.workspace.store.deleteRehearsal(number)
            return next(form)
        }
    }

    /// The next card, and past the day's limit when that was asked for.
    private func next(_ form: Form) -> Response {
        .seeOther(Page.rehearsal.path(form.has("more") ? [("more", "1")] : []) + "#card")
    }
}
