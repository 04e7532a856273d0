/// Turns tasks and what they say they wait for into a plan, or nil when it would be none.
struct PlanCompletion {
    private let source: DrawingSource

    init(_ source: DrawingSource) { self.source = source }

    func plan(_ tasks: [PlanTask], needCells: [[DrawnText]], leftOut: Int, hasDates: Bool, isYearNamed: Bool)
        -> WorkPlan?
    {
        guard tasks.count > 1 else { return nil }
        var tasks = tasks
        let names = PlanNames(tasks)
        for (index, cells) in needCells.enumerated() where !cells.isEmpty {
            var seen: Set<Int> = []
            tasks[index].needs = cells.flatMap { names.needs($0, in: source) }.filter { need in
                need.task.map { seen.insert($0).inserted } ?? true
            }
        }
        let isOrdered = tasks.contains { $0.needs.contains { $0.task != nil } }
        guard isOrdered || tasks.lazy.filter(\.isTimed).count > 1 else { return nil }
        let scale: PlanScale =
            hasDates ? .dates(isYearNamed: isYearNamed) : tasks.contains(where: \.isTimed) ? .elapsed : .order
        return WorkPlan(tasks: tasks, scale: scale, leftOut: leftOut)
    }
}
