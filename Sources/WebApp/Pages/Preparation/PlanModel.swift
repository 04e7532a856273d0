import Interviewing

/// The fields of the plan's page.
struct PlanModel {
    let flash: Frame.Flash?
    let problems: [MockModel.ProblemLine]
    let settingsForm: PlanFormModel
    let isNew: Bool
    let isAhead: Bool
    let isOver: Bool
    let isLoopDay: Bool
    let countdown: String
    let loopDate: String
    let nextTasks: [PlanTaskLine]
    let hasNext: Bool
    let restWords: String
    let weeks: [PlanWeekBlock]
    let hasWeeks: Bool
    let misfits: [Misfit]
    let hasMisfits: Bool
    let misfitTitle: String
    let misfitWords: String
    let totals: [Total]
    let hasTotals: Bool
    let timeWords: String
    let remarks: [String]
    let leftOut: [MarkLine]
    let leftOutCount: Int
    let hasLeftOut: Bool
    let openSettings: Bool

    struct Misfit {
        let taskId: String
        let what: String
        let time: String
        let reason: String
        let advice: String
        let place: String
        let hasClaims: Bool
        let claims: [ClaimLink]
    }

    struct Total {
        let work: String
        let tasks: Int
        let time: String
    }

    /// Something that was marked, with the way back.
    struct MarkLine {
        let what: String
        let time: String
        let undo: String

        init(_ mark: TaskMark) {
            (what, time, undo) = (mark.title, Minutes.words(mark.minutes), PlanModel.undo(mark))
        }
    }

    init(
        _ desk: PreparationDesk,
        form: PlanForm?,
        problem: RequestProblem?,
        flash: Frame.Flash?,
        library: Library
    ) {
        let plan = desk.plan
        self.flash = problem == nil ? flash : nil
        problems = problem.map { [MockModel.ProblemLine(sentence: $0.sentence)] } ?? []
        var typed = form ?? desk.settings.map { PlanForm($0) } ?? PlanForm()
        let left = plan?.daysLeft
        // A day that is past is no proposal for the next loop.
        if form == nil, left.map({ $0 < 0 }) ?? false { typed.loop = "" }
        settingsForm = PlanFormModel(typed, today: desk.today)
        isNew = plan == nil
        isAhead = left.map { $0 > 0 } ?? false
        isOver = left.map { $0 < 0 } ?? false
        isLoopDay = left == 0
        countdown = left.map { $0 == 1 ? "Tomorrow is the loop" : "\($0) days to the loop" } ?? ""
        loopDate = desk.settings.map { "\(CalendarDay.weekdays[$0.loopDay.weekday]), \($0.loopDay.words)" } ?? ""
        nextTasks = plan?.nextBest().map { PlanTaskLine($0, canMark: true, library: library) } ?? []
        hasNext = !nextTasks.isEmpty
        restWords = Self.restWords(plan)
        weeks = plan.map { PlanWeekBlock.blocks($0, library: library) } ?? []
        hasWeeks = !weeks.isEmpty
        let unplanned = plan?.unplanned ?? []
        misfits = unplanned.map { Misfit($0, library: library) }
        hasMisfits = !misfits.isEmpty
        misfitTitle =
            "\(Counted.words(misfits.count, "task").capitalisedFirst) \(misfits.count == 1 ? "does" : "do") not fit"
        misfitWords = Self.moreTime(unplanned)
        totals =
            plan?.totals.map {
                Total(work: $0.kind.words, tasks: $0.tasks, time: Minutes.words($0.minutes))
            } ?? []
        hasTotals = !totals.isEmpty
        timeWords = plan.map { "\(Minutes.words($0.minutes)) planned of \(Minutes.words($0.budget))" } ?? ""
        remarks = isAhead ? [desk.doubt].compactMap(\.self) + (plan?.notes ?? []) : []
        leftOut = desk.marks.filter { $0.state == .skipped }.map(MarkLine.init)
        leftOutCount = leftOut.count
        hasLeftOut = !leftOut.isEmpty
        openSettings = problem != nil
    }

    /// The address that takes a mark back.
    static func undo(_ mark: TaskMark) -> String { "/plan/unmark?task=\(PercentCoding.encode(mark.task))" }

    /// Why there is nothing to do with an hour now.
    private static func restWords(_ plan: Plan?) -> String {
        guard let plan, plan.budget > 0 else { return "No day before the loop has any time; change that below." }
        if plan.tasks.isEmpty { return "Nothing is left to do that fits before the loop." }
        return "Nothing waits today. What is planned next stands on its day for a reason: some rest between mock "
            + "rounds, or a review just before the loop."
    }

    /// What more time each day would do, in a sentence.
    private static func moreTime(_ tasks: [UnplannedTask]) -> String {
        let wanted = tasks.compactMap(\.more).sorted()
        guard let least = wanted.first, let most = wanted.last else {
            return tasks.isEmpty ? "" : "More time each day would not help; more days, or leaving something out, would."
        }
        let first = wanted.count { $0 == least }
        let some =
            "About \(least) minutes more each day would make room for \(first == tasks.count ? "all of it" : "\(Counted.number(first)) of these")"
        if wanted.count == tasks.count, most > least { return "\(some), about \(most) for all." }
        return "\(some)."
    }
}

extension PlanModel.Misfit {
    init(_ task: UnplannedTask, library: Library) {
        (taskId, what) = (task.proposal.id, task.proposal.title)
        time = Minutes.words(task.proposal.minutes)
        (reason, advice, place) = (task.reason, task.advice, task.proposal.place)
        claims = library.claimLinks(task.proposal.claims)
        hasClaims = !claims.isEmpty
    }
}
