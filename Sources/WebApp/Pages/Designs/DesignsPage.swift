import Hummingbird
import Interviewing

/// Design practice: the questions of both tracks, and one's own answers.
struct DesignsPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/designs") { request, _ in
            let (desk, records) = try await shell.desk { _ in try await shell.site.workspace.store.designs() }
            let model = DesignsModel(records, desk: desk, shell: shell)
            return try shell.page("designs", model, title: "Designs", at: .designs, desk: desk, request: request)
        }
        router.post("/designs") { request, _ in
            let form = try await request.form()
            let record = try await DesignActions(shell: shell).begin(
                form.word("prompt"),
                at: try form.level(),
                timed: !form.has("untimed")
            )
            return Response.seeOther(Page.design(record.number).path)
        }
        router.post("/designs/:number/delete") { _, context in
            let store = shell.site.workspace.store
            let number = try context.number()
            let record = try await store.design(number)
            try await store.deleteDesign(number)
            let kept = record.flatMap { $0.isSample ? nil : Archive(designs: [$0]) }
            return await shell.deleted(.designDeleted, then: .designs, kept: kept)
        }
    }
}
