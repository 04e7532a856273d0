import HTTPTypes
import Hummingbird
import Interviewing

/// Stories and their facts, said aloud and graded, each again when it is about to fade.
struct RehearsalPage {
    let shell: Shell

    private var actions: RehearsalActions { RehearsalActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/rehearsal") { request, _ in
            let (title, isMore) = ("Rehearsal", try request.query().has("more"))
            return try await shell.remembered(
                "rehearsal",
                title: title,
                at: .rehearsal,
                request: request,
                each: .minute
            ) {
                let view = try await shell.rehearsal()
                return (view.desk, RehearsalModel(view, now: shell.site.now(), isMore: isMore))
            }
        }
        router.get("/rehearsal/cards") { request, _ in
            let page = Int(try request.query().word("page")) ?? 1
            return try await shell.remembered(
                "rehearsal-cards",
                title: "All cards",
                at: .rehearsal,
                request: request,
                each: .minute
            ) {
                let view = try await shell.rehearsal()
                return (view.desk, RehearsalCardsModel(view.schedule, now: shell.site.now(), page: page))
            }
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
