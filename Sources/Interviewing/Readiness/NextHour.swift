/// The best use of the next hour.
public struct NextHour: Sendable, Hashable {
    /// What to do.
    public let proposal: TaskProposal
    /// How long it takes now, in minutes: an hour of a longer task that may be split.
    public let minutes: Int
    /// One sentence: why this and not another.
    public let why: String

    /// Chooses; nil when nothing fits.
    ///
    /// Of the tasks that fit and may begin, the one with the most importance a minute; of equal ones the shorter, then
    /// the first by id.
    /// - Parameters:
    ///   - marks: Tasks that are done or left out are passed over.
    ///   - daysLeft: Days until the loop; nil when it has no day. Tasks for certain days wait for them.
    ///   - free: Minutes at hand.
    public init?(
        _ readiness: Readiness,
        marks: [TaskMark] = [],
        daysLeft: Int? = nil,
        free: Int = 60
    ) {
        let gone = Set(marks.map(\.task))
        let open = readiness.proposals.filter { !gone.contains($0.id) }
        let names = Set(open.map(\.id))
        let ready = open.filter { proposal in
            let isTime = proposal.lastDays.map { days in daysLeft.map(days.contains) ?? false } ?? true
            let fits = proposal.minutes <= free || proposal.isDivisible
            return isTime && fits && !proposal.after.contains(where: names.contains)
        }
        func gain(_ proposal: TaskProposal) -> Double { proposal.importance / Double(max(1, proposal.minutes)) }
        guard
            let best = ready.max(by: { left, right in
                (gain(left), -left.minutes, right.id) < (gain(right), -right.minutes, left.id)
            })
        else { return nil }
        proposal = best
        minutes = min(best.minutes, free)
        let title = readiness.items.first { $0.id == best.item }?.title
        let part = best.minutes > free ? "\(minutes) of its \(best.minutes) minutes" : "\(minutes) minutes"
        let beside =
            ready.count == 1
            ? "the only task that fits" : "brings most for its time of the \(ready.count) tasks that fit"
        why =
            "It takes \(part) and \(ready.count == 1 ? "is " : "")\(beside)"
            + (title.map { ": it works on “\($0)”." } ?? ".")
    }
}
