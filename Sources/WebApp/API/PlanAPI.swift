import Hummingbird
import Interchange
import Interviewing

/// What to do on which day until the loop.
struct PlanAPI {
    let shell: Shell

    private var actions: TaskActions { TaskActions(shell: shell) }
    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/api/plan") { request, _ -> Response in
            _ = try Query(request)
            return try .json(PlanJSON(try await shell.preparation()))
        }
        router.put("/api/plan/settings") { request, _ -> Response in
            _ = try Query(request)
            try await actions.set(try await request.json(PlanSettingsBody.self).settings)
            return try .json(PlanJSON(try await shell.preparation()))
        }
        router.delete("/api/plan/settings") { request, _ -> Response in
            _ = try Query(request)
            try await store.setPlanSettings(nil)
            return .nothing
        }
        router.put("/api/plan/marks") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(TaskMarkBody.self)
            guard let state = TaskMark.State(rawValue: body.state) else {
                throw RequestProblem.choice("state", of: TaskMark.State.allCases.map(\.rawValue))
            }
            return try .json(TaskMarkJSON(try await actions.mark(body.task, as: state)))
        }
        router.delete("/api/plan/marks") { request, _ -> Response in
            let task = try Query(request, known: ["task"]).word("task")
            guard !task.isEmpty else { throw RequestProblem.query("task", "Say which “task” is open again.") }
            try await actions.unmark(task)
            return .nothing
        }
        router.get("/api/plan.ics") { request, _ -> Response in
            let query = try Query(request, known: ["start", "neutral"])
            let start = try PlanStart.minute(query.word("start"))
            let isNeutral = try query.flag("neutral")
            guard let plan = try await shell.preparation().plan else {
                throw RequestProblem.early("There is no plan yet; set the day of the loop first.")
            }
            return .calendar(CalendarFile(plan, stamp: shell.site.now(), start: start, isNeutral: isNeutral))
        }
    }
}

/// When the loop is and how much time there is.
private struct PlanSettingsBody: JSONBody {
    let loopDay: String
    let minutes: [Int]
    let daysOff: [String]?

    enum CodingKeys: String, CodingKey, CaseIterable { case loopDay, minutes, daysOff }

    var settings: PlanSettings {
        get throws(RequestProblem) {
            var days: [CalendarDay] = []
            for text in daysOff ?? [] { days.append(try Self.day(text, "daysOff")) }
            return PlanSettings(
                loopDay: try Self.day(loopDay, "loopDay"),
                minutes: minutes,
                daysOff: Set(days).sorted()
            )
        }
    }

    private static func day(_ text: String, _ name: String) throws(RequestProblem) -> CalendarDay {
        guard let day = CalendarDay(text) else {
            let sentence = "“\(name)” takes days of the calendar such as 2027-03-04."
            throw .invalid(sentence, fields: [(name, sentence)])
        }
        return day
    }
}

/// What became of a task.
private struct TaskMarkBody: JSONBody {
    let task: String
    let state: String

    enum CodingKeys: String, CodingKey, CaseIterable { case task, state }
}
