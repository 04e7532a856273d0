/// The best use of the next hour.
public struct NextHour: Sendable, Hashable {
    /// What to do, and how long it takes now: an hour of a longer task that may be split.
    public let task: PlannedTask
    /// One sentence: why this and not another.
    public let why: String

    /// With a plan, the first of what it has for now; nil when it has nothing, and from the day of the loop on.
    public init?(_ plan: Plan) {
        guard let next = plan.nextBest().first else { return nil }
        task = next
        let isToday = plan.days.first?.tasks.contains(next) == true
        why = isToday ? "It is next in today's plan." : "Nothing is left of today's plan; this comes next."
    }

    /// Without a plan, of the tasks that fit and may begin, the one with the most importance a minute; of equal ones the
    /// shorter, then the first by id. Nil when nothing fits. Tasks for the last days wait until the loop has a day.
    ///
    /// - Parameters:
    ///   - marks: Tasks that are done or left out are passed over, and so are parts of them.
    ///   - free: Minutes at hand.
    public init?(_ readiness: Readiness, marks: [TaskMark] = [], free: Int = 60) {
        let read = PlanMarks(marks, proposals: readiness.proposals)
        let open = readiness.proposals.filter { !read.closed.contains($0.id) }.compactMap { proposal in
            guard let parts = read.parts[proposal.id] else { return proposal }
            var rest = proposal
            rest.minutes -= parts.reduce(0) { $0 + min($1.minutes, proposal.minutes) }
            return rest.minutes < TaskProposal.effort.lowerBound ? nil : rest
        }
        let names = Set(open.map(\.id))
        let ready = open.filter { proposal in
            let fits = proposal.minutes <= free || proposal.isDivisible
            return proposal.lastDays == nil && fits && !proposal.after.contains(where: names.contains)
        }
        func gain(_ proposal: TaskProposal) -> Double { proposal.importance / Double(max(1, proposal.minutes)) }
        guard
            let best = ready.max(by: { left, right in
                (gain(left), -left.minutes, right.id) < (gain(right), -right.minutes, left.id)
            })
        else { return nil }
        task = PlannedTask(proposal: best, minutes: min(best.minutes, free))
        let title = readiness.items.first { $0.id == best.item }?.title
        let part = best.minutes > free ? "\(task.minutes) of its \(best.minutes) minutes" : "\(task.minutes) minutes"
        let beside =
            ready.count == 1
            ? "the only task that fits" : "brings most for its time of the \(ready.count) tasks that fit"
        why =
            "It takes \(part) and \(ready.count == 1 ? "is " : "")\(beside)"
            + (title.map { ": it works on “\($0)”." } ?? ".")
    }
}
