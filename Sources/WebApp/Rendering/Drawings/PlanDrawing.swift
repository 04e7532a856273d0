import Interviewing

/// A plan along time: a bar for each task, a line from each task to those that wait for it, the critical path thicker.
struct PlanDrawing {
    let plan: WorkPlan
    let path: CriticalPath
    let critical: Set<Int>
    /// Tasks that wait for each other.
    let circling: Set<Int>
    /// Task and need of each conflict.
    let conflicting: Set<[Int]>
    let lanes: [Int]
    /// Task and need of each line that follows from others: who waits for B waits for what B waits for.
    let implied: Set<[Int]>

    /// Tasks that a picture shows; a longer one is scrolled, not read.
    static let most = 60

    init(_ plan: WorkPlan) {
        self.plan = plan
        path = CriticalPath(plan)
        critical = Set(path.path)
        circling = Set(path.circles.joined())
        conflicting = Set(path.conflicts.compactMap { conflict in conflict.need.map { [conflict.task, $0] } })
        let all = plan.tasks.indices
        // The critical path is what the picture is for, so it is never cut first.
        let drawn = Set((path.path + all.filter { [critical] in !critical.contains($0) }).prefix(Self.most))
        let circling = circling
        let before = all.map { task in
            plan.tasks[task].needs.compactMap(\.task).filter { !(circling.contains(task) && circling.contains($0)) }
        }
        lanes = PlanLanes(drawn: all.filter(drawn.contains), before: before, path: path).order
        implied = Self.implied(lanes, before)
    }

    private static func implied(_ lanes: [Int], _ before: [[Int]]) -> Set<[Int]> {
        var behind: [Int: Set<Int>] = [:]
        var implied: Set<[Int]> = []
        // Lanes stand in an order in which every need comes first.
        for task in lanes {
            let needs = before[task].filter { behind[$0] != nil }
            let further = needs.reduce(into: Set<Int>()) { $0.formUnion(behind[$1] ?? []) }
            for need in needs where further.contains(need) { implied.insert([task, need]) }
            behind[task] = further.union(needs)
        }
        return implied
    }

    func drawing() -> Drawing {
        let title = plan.hasOrder ? "Plan and critical path" : "Plan"
        let svg = DrawingWidth.allCases.map { PlanPicture(self, $0).svg(title: title, summary: summary) }.joined()
        return Drawing(
            id: "plan",
            title: title,
            summary: summary,
            svg: svg,
            notes: notes,
            headings: ["Task", "Owner", "When", "Length", "After", "Slack"],
            rows: plan.tasks.indices.map(row)
        )
    }

    var summary: String {
        let count = DrawingWords.count(plan.tasks.count, "task")
        var sentence: String
        switch plan.scale {
        case .order: sentence = "\(count); the text gives neither dates nor lengths, so each counts one step."
        case .elapsed: sentence = "\(count) in \(DrawingWords.days(path.end - path.start))."
        case .dates:
            // A milestone stands on its day, everything else ends before the next one begins.
            let last = path.steps.map { max($0.earliestStart, $0.earliestEnd - 1) }.max() ?? path.start
            sentence = "\(count), \(DrawingWords.days(path.start, through: last, plan.scale))."
        }
        if !path.path.isEmpty {
            let names = path.path.map { DrawingWords.name(plan.tasks[$0].name) }
            let shown = names.count > 8 ? names.prefix(4) + ["…"] + names.suffix(3) : names[...]
            sentence += " Critical path: \(shown.joined(separator: " → "))."
            let slack = path.slackOnPath
            if slack > 0 {
                sentence += " The days that the text names leave up to \(DrawingWords.days(slack)) of slack in it."
            }
        }
        return sentence
    }

    private func row(_ task: Int) -> Drawing.Row {
        let entry = plan.tasks[task]
        let needs = entry.needs.map { need in
            need.task.map { DrawingWords.name(plan.tasks[$0].name) }
                ?? "\(DrawingWords.name(need.name)) (not in the plan)"
        }
        return Drawing.Row(
            head: DrawingWords.name(entry.name),
            cells: [
                entry.owner.map(DrawingWords.name) ?? "–", DrawingWords.unbroken(when(task)),
                DrawingWords.unbroken(length(task)), needs.isEmpty ? "–" : needs.joined(separator: ", "),
                DrawingWords.unbroken(slack(task)),
            ]
        )
    }

    func when(_ task: Int) -> String {
        let step = path.steps[task]
        if plan.scale == .elapsed, step.earliestEnd == step.earliestStart {
            return step.earliestStart == 0 ? "at the start" : "after \(DrawingWords.days(step.earliestStart))"
        }
        return DrawingWords.days(step.earliestStart, through: max(step.earliestStart, step.earliestEnd - 1), plan.scale)
    }

    func length(_ task: Int) -> String {
        guard plan.scale != .order else { return "not given" }
        guard let days = plan.tasks[task].days else {
            return plan.tasks[task].end == nil ? "not given" : "milestone"
        }
        return days == 0 ? "milestone" : DrawingWords.days(days)
    }

    func slack(_ task: Int) -> String {
        guard plan.hasOrder else { return "–" }
        if circling.contains(task) { return "waits in a circle" }
        let slack = path.steps[task].slack
        if critical.contains(task), slack == 0 { return "critical" }
        if plan.scale == .order { return slack == 0 ? "none" : DrawingWords.count(slack, "step") }
        return slack == 0 ? "none" : DrawingWords.days(slack)
    }
}
