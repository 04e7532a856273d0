/// The best plan when first choices of a project are charged a fixed price instead of what overuse costs,
/// and a back-up may stand alone.
///
/// What is left is an assignment of stories to first choices and back-ups. The charge for n first choices over
/// a cap of c is price · (n − c): at no price between nothing and the penalty is that more than overuse costs.
struct AllocationRelaxation {
    /// The plan; it may hold back-ups without first choices.
    let plan: AllocationPlan
    /// No plan of the node is worth more.
    let bound: Int

    /// Solves a node at its prices; nil when no plan keeps its decisions.
    init?(_ model: AllocationModel, _ node: AllocationNode) {
        let count = model.stories
        // What a story adds as a first choice; nil where a decision forbids it.
        let told: [Int?] = node.stories.indices.map { story in
            let price = model.project[story].map { node.prices[$0] } ?? 0
            switch node.stories[story] {
            case .open: return -price
            case .first: return model.demand - price
            case .notFirst: return nil
            }
        }
        var gains = model.first + model.backup
        let backups = model.slots * count
        for slot in 0..<model.slots {
            let paid = node.prices[model.projects + slot]
            let needed = node.slots[slot] == .needsFirst ? model.demand : 0
            let hasBackup = node.slots[slot] != .noBackup
            for story in 0..<count {
                let place = slot * count + story
                if gains[place] != Assignment.never {
                    gains[place] = told[story].map { gains[place] + $0 + paid + needed } ?? Assignment.never
                }
                if gains[backups + place] != Assignment.never {
                    let isOpen = hasBackup && node.stories[story] != .first
                    gains[backups + place] = isOpen ? gains[backups + place] - paid : Assignment.never
                }
            }
        }
        let assignment = Assignment(rows: 2 * model.slots, columns: count, gains: gains)
        let plan = AllocationPlan(
            first: Array(assignment.columns.prefix(model.slots)),
            backup: Array(assignment.columns.suffix(model.slots))
        )
        let chosen = Set(plan.first.compactMap { $0 })
        let demanded = node.stories.indices.filter { node.stories[$0] == .first }
        let needing = node.slots.indices.filter { node.slots[$0] == .needsFirst }
        guard demanded.allSatisfy(chosen.contains), needing.allSatisfy({ plan.first[$0] != nil }) else { return nil }
        self.plan = plan
        let demands = model.demand * (demanded.count + needing.count)
        bound = assignment.total - demands + node.prices.prefix(model.projects).reduce(0) { $0 + $1 * model.cap }
    }
}
