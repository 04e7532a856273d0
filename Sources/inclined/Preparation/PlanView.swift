import Interviewing

/// A plan for a person at a terminal.
struct PlanView {
    let desk: PreparationDesk
    let terminal: Terminal

    /// How to begin: with a day that can be planned.
    static func example(on today: CalendarDay) -> String {
        "inclined plan --loop \(CalendarDay(number: today.number + 21)) --minutes 60 --weekend 120"
    }
    /// Days that are printed with their reasons; later ones come into sight in their time.
    private static let shownDays = 14

    /// The days with their tasks and reasons, and what does not fit.
    func lines() -> [String] {
        guard let plan = desk.plan else { return empty() }
        var lines = header(plan)
        let busy = plan.days.filter { !$0.tasks.isEmpty || !$0.done.isEmpty }
        for day in busy.prefix(Self.shownDays) { lines += self.day(day) }
        let later = busy.dropFirst(Self.shownDays)
        if !later.isEmpty {
            let days = later.count == 1 ? "1 later day" : "\(later.count) later days"
            lines += [""] + terminal.wrapped("\(days) with tasks: inclined plan --week", indent: 0)
        }
        lines += unplanned(plan)
        return lines + marks()
    }

    private func empty() -> [String] {
        var lines = terminal.wrapped(
            "The day of the loop is not said yet. Say it: \(Self.example(on: desk.today))",
            indent: 0
        )
        lines += NextHourView(desk: desk, terminal: terminal).lines()
        return lines + marks()
    }

    private func header(_ plan: Plan) -> [String] {
        let track = "\(desk.readiness.track.abbreviation) \(desk.readiness.level.rawValue)"
        let left =
            switch plan.daysLeft {
            case 0: "today"
            case 1: "tomorrow"
            case ..<0: "over"
            case let days: "in \(days) days"
            }
        var lines = [terminal.styled("\(track) loop on \(plan.loopDay.words), \(left)", .bold)]
        let kinds = plan.totals.map { "\($0.kind.words) \(Self.time($0.minutes))" }
        lines += terminal.wrapped(
            "\(Self.time(plan.minutes)) planned of \(Self.time(plan.budget)) that you have"
                + (kinds.isEmpty ? "" : ": \(kinds.joined(separator: ", "))"),
            indent: 0
        ).map { terminal.styled($0, .dim) }
        let remarks = [desk.doubt].compactMap(\.self) + plan.notes
        return lines + remarks.flatMap { terminal.wrapped($0, indent: 0) }
    }

    private func day(_ day: PlanDay) -> [String] {
        let name = day.day == desk.today ? "Today, \(day.day.short)" : day.day.short
        let used = "\(day.minutes) of \(day.budget) minutes"
        var lines = ["", terminal.styled(name, .bold) + terminal.styled("  \(used)", .dim)]
        for mark in day.done { lines += terminal.wrapped("✓ \(mark.title)", indent: 2, hanging: 4) }
        for task in day.tasks {
            lines += terminal.wrapped("\(task.minutes)".padded(to: 3, right: true) + " min", indent: 2)
            // The title stands behind its minutes.
            let body = terminal.wrapped(task.label, indent: 11)
            if let first = body.first { lines[lines.count - 1] += "  " + first.drop { $0 == " " } }
            lines += body.dropFirst()
            // Later parts are done for the reason of the first one.
            if task.part <= 1 {
                lines += terminal.wrapped(task.reason + task.claims.asClaims, indent: 11)
                    .map { terminal.styled($0, .dim) }
            }
            lines += [String(repeating: " ", count: 11) + terminal.styled("plan done \(task.id)", .dim)]
        }
        return lines
    }

    private func unplanned(_ plan: Plan) -> [String] {
        guard !plan.unplanned.isEmpty else { return [] }
        var lines = terminal.part("Does not fit")
        for task in plan.unplanned {
            lines += terminal.bullet("\(task.proposal.title), \(task.proposal.minutes) minutes")
            lines += terminal.wrapped("\(task.reason) \(task.advice)\(task.proposal.claims.asClaims)", indent: 4).map {
                terminal.styled($0, .dim)
            }
        }
        return lines
    }

    private func marks() -> [String] {
        let skipped = desk.marks.filter { $0.state == .skipped }
        guard !skipped.isEmpty else { return [] }
        return terminal.part("Left out by you")
            + skipped.flatMap { terminal.bullet("\($0.title)  (plan undo \($0.task))") }
    }

    /// `1 h 30 min`, `45 min`, `2 h`.
    static func time(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return "\(rest) min" }
        return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
    }
}
