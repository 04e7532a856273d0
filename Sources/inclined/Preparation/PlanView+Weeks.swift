import Interviewing

extension PlanView {
    /// The weeks with boxes to tick, for paper.
    func weeks() -> [String] {
        guard let plan = desk.plan else { return lines() }
        return plan.weeks.enumerated().flatMap { index, week in
            (index == 0 ? [] : [""]) + self.week(week)
        }
    }

    private func week(_ week: PlanWeek) -> [String] {
        let head = "Week of \(week.monday.words)"
        let time = "\(Self.time(week.minutes)) of \(Self.time(week.budget))"
        var lines = [terminal.styled(head, .bold) + terminal.styled("  \(time)", .dim)]
        for day in week.days { lines += self.day(day) }
        return lines
    }

    private func day(_ day: PlanWeek.Day) -> [String] {
        let name = "  " + day.plan.day.short.padded(to: 11)
        switch day.place {
        case .after: return []
        case .loop: return [name + terminal.styled("the loop", .bold)]
        case .past where day.plan.done.isEmpty: return []
        case .past, .ahead, .today: break
        }
        let tasks =
            day.plan.done.map { "[x] \($0.title)" } + day.plan.tasks.map { "[ ] \($0.label), \($0.minutes) min" }
        guard !tasks.isEmpty else { return [name + terminal.styled(day.plan.budget == 0 ? "free" : "nothing", .dim)] }
        var lines: [String] = []
        for task in tasks {
            let body = terminal.wrapped(task, indent: 13, hanging: 17)
            guard let first = body.first else { continue }
            let margin = lines.isEmpty ? name : String(repeating: " ", count: 13)
            lines += [margin + first.drop { $0 == " " }] + body.dropFirst()
        }
        return lines
    }
}

extension TaskKind {
    /// The kind of work in a word.
    var words: String {
        switch self {
        case .read: "reading"
        case .write: "writing"
        case .rehearse: "rehearsal"
        case .mock: "mock rounds"
        case .design: "designs"
        case .artifact: "documents"
        case .check: "checks"
        }
    }
}
