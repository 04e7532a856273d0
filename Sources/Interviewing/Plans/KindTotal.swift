/// How much of a plan is one kind of work.
public struct KindTotal: Sendable, Hashable {
    /// The kind.
    public let kind: TaskKind
    /// Minutes that are planned.
    public let minutes: Int
    /// Different tasks; the parts of one count once.
    public let tasks: Int

    /// Totals of days in the order of kinds; kinds without a task are left out.
    static func totals(of days: [PlanDay]) -> [KindTotal] {
        var minutes: [TaskKind: Int] = [:]
        var tasks: [TaskKind: Set<String>] = [:]
        for task in days.flatMap(\.tasks) {
            minutes[task.kind, default: 0] += task.minutes
            tasks[task.kind, default: []].insert(task.proposal.id)
        }
        return TaskKind.allCases.compactMap { kind in
            minutes[kind].map { KindTotal(kind: kind, minutes: $0, tasks: tasks[kind]?.count ?? 0) }
        }
    }
}
