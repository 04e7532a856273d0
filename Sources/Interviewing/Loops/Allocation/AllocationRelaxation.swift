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
        var gains = model.first + model.backup
        let backups = model.slots * count
        for slot in 0..<model.slots {
            let paid = node.prices[model.projects + slot]
            let needed = node.slots[slot] == .needsFirst ? model.demand : 0
            for story in 0..<count {
                let price = model.project[story].map { node.prices[$0] } ?? 0
                let place = slot * count + story
                var told = gains[place] == Assignment.never ? nil : paid - price + needed
                var kept = gains[backups + place] == Assignment.never ? nil : -paid
                switch node.stories[story] {
                case .open: break
                case .first:
                    told = told.map { $0 + model.demand }
                    kept = nil
                case .notFirst: told = nil
                }
                if node.slots[slot] == .noBackup { kept = nil }
                gains[place] = told.map { gains[place] + $0 } ?? Assignment.never
                gains[backups + place] = kept.map { gains[backups + place] + $0 } ?? Assignment.never
            }
        }
        let assignment = Assignment(rows: 2 * model.slots, columns: count, gains: gains)
        let plan = AllocationPlan(
            first: Array(assignment.columns.prefix(model.slots)),
            backup: Array(assignment.columns.suffix(model.slots))
        )
        let told = Set(plan.first.compactMap { $0 })
        let demanded = node.stories.indices.filter { node.stories[$0] == .first }
        let needing = node.slots.indices.filter { node.slots[$0] == .needsFirst }
        guard demanded.allSatisfy(told.contains), needing.allSatisfy({ plan.first[$0] != nil }) else { return nil }
        self.plan = plan
        let demands = model.demand * (demanded.count + needing.count)
        bound = assignment.total - demands + node.prices.prefix(model.projects).reduce(0) { $0 + $1 * model.cap }
    }
}
