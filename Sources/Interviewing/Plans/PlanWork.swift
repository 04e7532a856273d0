/// A proposal with what is left of it, as the planner works on it.
struct PlanWork {
    /// What it comes from; its numbers are within their ranges.
    let proposal: TaskProposal
    /// Minutes that are still to do.
    let minutes: Int
    /// Numbers of parts that were done or skipped.
    let closedParts: Set<Int>
    /// Work that comes before this one, by place in the list.
    var before: [Int] = []
    /// Whether other work of the last days waits for it.
    var isAwaitedAtTheEnd = false

    /// Importance in thousandths: sums of them do not depend on the order of adding.
    let weight: Int
    /// Days to the task of the same kind before it; never two mock rounds on one day.
    let spacing: Int

    init(_ proposal: TaskProposal, minutes: Int, closedParts: Set<Int>, policy: PlanPolicy) {
        (self.proposal, self.minutes, self.closedParts) = (proposal, minutes, closedParts)
        weight = Int(proposal.importance * 1000 + 0.5)
        spacing = min(max(proposal.spacing, proposal.kind == .mock ? 1 : 0), policy.horizon)
    }

    /// Sizes of the sittings in which it is done: one when it cannot be divided, else parts of about the same size, in
    /// steps of five minutes; rather one part fewer than parts that are too short, where a day has room for that.
    func sittings(_ time: PlanTime, policy: PlanPolicy) -> [Int] {
        let longest = proposal.sitting.map { $0 <= time.typical ? $0 : time.part } ?? time.part
        guard proposal.isDivisible, proposal.kind != .mock, minutes > longest else { return [minutes] }
        var count = (minutes + longest - 1) / longest
        if minutes / count < policy.part.lowerBound,
            (minutes + count - 2) / (count - 1) <= min(time.typical, policy.part.upperBound)
        {
            count -= 1
        }
        let even = (minutes + count - 1) / count
        let size = (even + 4) / 5 * 5 <= longest ? (even + 4) / 5 * 5 : even
        var sizes = Array(repeating: size, count: count)
        // What rounding gave too much is taken from the last parts, five minutes from each.
        var surplus = size * count - minutes
        for place in sizes.indices.reversed() where surplus > 0 {
            let less = min(5, surplus)
            sizes[place] -= less
            surplus -= less
        }
        return sizes
    }

    /// Numbers for a count of open parts, and how many parts there are with the closed ones.
    func numbers(for open: Int) -> (numbers: [Int], all: Int) {
        var numbers: [Int] = []
        var next = 1
        while numbers.count < open {
            if !closedParts.contains(next) { numbers.append(next) }
            next += 1
        }
        return (numbers, max(numbers.last ?? 1, closedParts.max() ?? 1))
    }
}
