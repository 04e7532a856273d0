/// Searches all allocations for the best one: parts that cannot hold a better one are left out.
///
/// A back-up uses up a story but not its project, so this is no flow in a network; a price for each project and for
/// each slot's back-up makes it one. Where the prices alone do not settle it, one decision splits the part in two.
struct AllocationSearch {
    /// Most parts looked at, times slots and stories: a loop's problem takes a few parts, and none may take seconds.
    private static let effort = 2_000_000

    /// The best plan found.
    private(set) var best: AllocationPlan
    /// What it is worth.
    private(set) var total: Int
    /// How much more a plan in a part not looked at could be worth.
    private(set) var doubt = 0

    private let model: AllocationModel

    /// Starts with the pins alone.
    init(_ model: AllocationModel) {
        self.model = model
        let none = [Int?](repeating: nil, count: model.slots)
        best = AllocationPlan(first: none, backup: none)
        total = Int.min
    }

    /// Searches until nothing better is possible.
    mutating func run() {
        var open = [AllocationNode(model)]
        var patience = Self.effort / max(model.slots * model.stories, 1)
        while let node = open.popLast() {
            guard promises(node) else { continue }
            if patience == 0 {
                doubt = max(doubt, (node.bound >> model.shift - total >> model.shift) << model.shift)
                continue
            }
            patience -= 1
            open += parts(of: node)
        }
    }

    /// Looks at a part: what is left of it when it may still hold something better, the most promising last.
    private mutating func parts(of node: AllocationNode) -> [AllocationNode] {
        var pricing = AllocationPricing(model, node)
        while let relaxation = pricing.next() {
            let plan = model.repaired(relaxation.plan)
            let worth = model.total(plan)
            if worth > total {
                best = plan
                total = worth
            }
            if !promises(pricing.node) { return [] }
        }
        return pricing.parts()
    }

    /// Whether a part may hold a better plan. One that is only preferred is not looked for: ties can be countless.
    private func promises(_ node: AllocationNode) -> Bool {
        node.bound >> model.shift > total >> model.shift
    }
}
