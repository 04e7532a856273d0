import HTTPTypes
import Hummingbird
import Interchange
import Interviewing

/// What to do on which day until the loop.
struct PlanPage {
    let shell: Shell

    private var actions: TaskActions { TaskActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/plan") { request, _ in
            let query = try request.query()
            return try await shell.remembered("plan", title: "Plan", at: .plan, request: request, each: .day) {
                let desk = try await shell.preparation()
                let flash = PlanStep(rawValue: query.word("did"))?.flash(query, in: desk)
                let model = PlanModel(desk, form: nil, problem: nil, flash: flash, library: shell.library)
                return (desk.desk, model)
            }
        }
        router.post("/plan") { request, _ in
            let form = PlanForm(try await request.form())
            do {
                try await actions.set(try form.settings())
            } catch let problem as RequestProblem where problem.status == .unprocessableContent {
                return try await refuse(form, for: problem, request)
            }
            return Response.seeOther(Page.plan.path([("did", PlanStep.set.rawValue)]))
        }
        router.post("/plan/clear") { _, _ in
            let kept = try await shell.site.workspace.store.planSettings()
            try await shell.site.workspace.store.setPlanSettings(nil)
            let words = kept.map { PlanForm($0).words } ?? []
            return Response.seeOther(Page.plan.path([("did", PlanStep.cleared.rawValue)] + words))
        }
        router.post("/plan/restore") { request, _ in
            try await actions.set(try PlanForm(try request.query()).settings())
            return Response.seeOther(Page.plan.path([("did", PlanStep.set.rawValue)]))
        }
        router.post("/plan/marks") { request, _ in
            let form = try await request.form()
            guard let state = TaskMark.State(rawValue: form.word("state")) else {
                throw RequestProblem.unreadable("The form does not say what became of the task; load the page again.")
            }
            let mark = try await actions.mark(form.word("task"), as: state)
            let path = Page.plan.path([("did", PlanStep.marked.rawValue), ("task", mark.task)])
            // Back to the day on which it stood, so that several can be ticked one after the other.
            let day = CalendarDay(anchor: form.word("day")).map { "#\($0.anchor)" }
            return Response.seeOther(path + (day ?? ""))
        }
        router.post("/plan/unmark") { request, _ in
            try await actions.unmark(try request.query().word("task"))
            return Response.seeOther(Page.plan.path([("did", PlanStep.returned.rawValue)]))
        }
        router.get("/plan/week") { request, _ in
            let desk = try await shell.preparation()
            let model = PlanWeekModel(
                desk,
                from: CalendarDay(try request.query().word("from")),
                library: shell.library
            )
            return try shell.page("plan-week", model, title: "Week", at: .plan, desk: desk.desk, request: request)
        }
        router.get("/plan.ics") { request, _ in
            let query = try request.query()
            let start = try PlanStart.minute(query.word("start"))
            guard let plan = try await shell.preparation().plan else { return Response.seeOther(Page.plan.path) }
            return .calendar(
                CalendarFile(plan, stamp: shell.site.now(), start: start, isNeutral: query.has("neutral"))
            )
        }
    }

    /// The form as it was typed, with what is wrong about it.
    private func refuse(_ form: PlanForm, for problem: RequestProblem, _ request: Request) async throws -> Response {
        let desk = try await shell.preparation()
        return try shell.page(
            "plan",
            PlanModel(desk, form: form, problem: problem, flash: nil, library: shell.library),
            title: "Plan",
            at: .plan,
            desk: desk.desk,
            request: request,
            status: problem.status
        )
    }
}

/// What was just done on the page, carried through the redirect; words come from the store, never from the address.
enum PlanStep: String {
    case set, marked, returned, cleared

    func flash(_ query: Form, in desk: PreparationDesk) -> Frame.Flash? {
        switch self {
        case .set:
            return desk.settings.map { Frame.Flash(text: "Planned until the loop on \($0.loopDay.words).", undo: nil) }
        case .marked:
            guard let mark = desk.marks.first(where: { $0.task == query.word("task") }) else { return nil }
            let undo = Frame.Undo(action: PlanModel.undo(mark), label: "Undo")
            switch mark.state {
            case .done: return Frame.Flash(text: "Done: \(mark.title).", undo: undo)
            case .skipped: return Frame.Flash(text: "Left out: \(mark.title).", undo: undo)
            }
        case .cleared:
            guard desk.settings == nil else { return nil }
            let words = PlanForm(query).words
            guard (try? PlanForm(query).settings()) != nil else {
                return Frame.Flash(text: "The day of the loop is taken out.", undo: nil)
            }
            let undo = Frame.Undo(action: Page.planRestore.path(words), label: "Undo")
            return Frame.Flash(text: "The day of the loop is taken out.", undo: undo)
        case .returned: return Frame.Flash(text: "It is open again, and the plan was made anew.", undo: nil)
        }
    }
}

/// The hour at which a day's first task begins in a calendar file.
enum PlanStart {
    /// Minutes after midnight of `19:30`; nil for an empty text, which makes tasks of the whole day.
    static func minute(_ text: String) throws(RequestProblem) -> Int? {
        if text.isEmpty { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = figures(parts[0]), let minute = figures(parts[1]), hour < 24, minute < 60
        else {
            let sentence = "“start” is a time such as 19:30, or left out."
            throw .invalid(sentence, fields: [("start", sentence)])
        }
        return hour * 60 + minute
    }

    private static func figures(_ text: Substring) -> Int? {
        text.utf8.count == 2 && text.allSatisfy { "0" <= $0 && $0 <= "9" } ? Int(text) : nil
    }
}

extension Response {
    /// A calendar to keep.
    static func calendar(_ file: CalendarFile) -> Response {
        .download(Array(file.text.utf8), type: CalendarFile.mediaType, name: "inclined-plan.ics")
    }
}
