import Interviewing

/// Changes to the plan: its settings, and what became of tasks; the same for pages and the API.
struct TaskActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }

    /// Keeps when the loop is and how much time there is.
    func set(_ settings: PlanSettings) async throws {
        if let problem = settings.problem ?? settings.doubt { throw RequestProblem.invalid(problem.capitalisedFirst) }
        guard settings.loopDay >= shell.currentDay else {
            let sentence = "\(settings.loopDay.words) is over; give a day that lies ahead."
            throw RequestProblem.invalid(sentence, fields: [("loopDay", sentence)])
        }
        try await store.setPlanSettings(settings)
    }

    /// Marks a task, or one part of it.
    ///
    /// - Returns: The mark as it is kept.
    /// - Throws: When no task has the name any more.
    func mark(_ id: String, as state: TaskMark.State) async throws -> TaskMark {
        let desk = try await shell.preparation()
        guard var mark = Self.mark(id, in: desk) else {
            let sentence =
                "This task is no longer there: its gap is closed, or the plan has changed. Load the page again."
            throw RequestProblem.invalid(sentence, fields: [("task", sentence)])
        }
        mark.state = state
        if let problem = mark.problem { throw RequestProblem.invalid(problem.capitalisedFirst) }
        try await store.markTask(mark)
        return mark
    }

    /// Takes a mark back; a task without one stays as it is.
    func unmark(_ id: String) async throws { try await store.unmarkTask(id) }

    /// A task as it is marked today: as it stands in the plan, among what could be done, or as it was marked before.
    private static func mark(_ id: String, in desk: PreparationDesk) -> TaskMark? {
        if let task = desk.plan?.tasks.first(where: { $0.task.id == id })?.task {
            return TaskMark(task: id, title: task.label, state: .done, minutes: task.minutes, day: desk.today)
        }
        if let proposal = desk.readiness.proposals.first(where: { $0.id == id }) {
            return TaskMark(
                task: id,
                title: proposal.title,
                state: .done,
                minutes: proposal.minutes,
                day: desk.today
            )
        }
        return desk.marks.first { $0.task == id }
    }
}

extension Shell {
    /// Today in the candidate's own calendar.
    var currentDay: CalendarDay { site.clockOffset().day(of: site.now()) }

    /// Where the candidate stands and what to do next, all of one revision.
    func preparation() async throws -> PreparationDesk {
        try await site.workspace.preparation(now: site.now(), clock: site.clockOffset())
    }

    /// What to rehearse and when, all of one revision.
    func rehearsal() async throws -> RehearsalDesk {
        try await site.workspace.rehearsal(now: site.now(), clock: site.clockOffset())
    }
}
