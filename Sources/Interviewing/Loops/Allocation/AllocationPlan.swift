/// An allocation on the way: what each slot is told.
struct AllocationPlan: Hashable {
    /// The first choice of each slot.
    var first: [Int?]
    /// The back-up of each slot.
    var backup: [Int?]

    /// First choices without which there is a back-up.
    var loneBackups: [Int] { first.indices.filter { first[$0] == nil && backup[$0] != nil } }
}

extension AllocationModel {
    /// First choices of each project.
    func counts(_ plan: AllocationPlan) -> [Int] {
        var counts = Array(repeating: 0, count: projects)
        for story in plan.first {
            if let story, let project = project[story] { counts[project] += 1 }
        }
        return counts
    }

    /// By how much a plan breaks each rule that has a price: projects by their cap, then slots by lone back-ups.
    func excess(_ plan: AllocationPlan) -> [Int] {
        let slots = zip(plan.first, plan.backup).map { ($1 == nil ? 0 : 1) - ($0 == nil ? 0 : 1) }
        return counts(plan).map { $0 - cap } + slots
    }

    /// What a number of first choices of one project costs.
    func overuse(_ count: Int) -> Int {
        penalty * max(count - cap, 0)
    }

    /// What a plan is worth, each rule applied.
    func total(_ plan: AllocationPlan) -> Int {
        var total = 0
        for slot in 0..<slots {
            if let story = plan.first[slot] { total += first[slot * stories + story] }
            if let story = plan.backup[slot] { total += backup[slot * stories + story] }
        }
        return counts(plan).reduce(total) { $0 - overuse($1) }
    }

    /// A plan made valid: a back-up without a first choice becomes one where that pays, and goes where it does not.
    func repaired(_ plan: AllocationPlan) -> AllocationPlan {
        var plan = plan
        for slot in plan.loneBackups {
            guard let story = plan.backup[slot] else { continue }
            plan.backup[slot] = nil
            let without = total(plan)
            var other = plan
            other.first[slot] = story
            if total(other) > without { plan = other }
        }
        return plan
    }

    /// A plan with the better story of each slot first wherever that costs nothing.
    ///
    /// The total leaves the order open where a back-up is worth as much as a first choice.
    func settled(_ plan: AllocationPlan, _ problem: AllocationProblem) -> AllocationPlan {
        var plan = plan
        let slots = plan.first.indices.filter { problem.pins[$0] == nil }
        while let swapped = slots.lazy.compactMap({ turned(plan, $0, problem.values[$0]) }).first { plan = swapped }
        return plan
    }

    /// A plan with the two stories of a slot swapped; nil where that is no gain in order or a loss in worth.
    private func turned(_ plan: AllocationPlan, _ slot: Int, _ values: [Double]) -> AllocationPlan? {
        guard let told = plan.first[slot], let kept = plan.backup[slot], values[kept] > values[told] else { return nil }
        guard backup[slot * stories + told] != Assignment.never else { return nil }
        var other = plan
        other.first[slot] = kept
        other.backup[slot] = told
        return total(other) >> shift >= total(plan) >> shift ? other : nil
    }
}
