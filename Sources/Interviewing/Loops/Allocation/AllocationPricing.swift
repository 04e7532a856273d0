/// Looks for the prices that bound a part of all allocations most tightly.
struct AllocationPricing {
    /// Most prices tried before a part is split: halving that often leaves a thousandth of the penalty. All of them
    /// together begin from nothing and try more; a part begins with the prices of the one it was split from.
    private static let most = (all: 16, part: 10)

    /// The part with the tightest prices and bound so far.
    private(set) var node: AllocationNode

    private let model: AllocationModel
    private let range: [ClosedRange<Int>]
    private var tightest: AllocationPlan?
    /// The prices to try next; nil when there is no reason for others.
    private var prices: [Int]?
    /// The greatest price that was too low for each rule, and the least that was too high.
    private var low: [Int?]
    private var high: [Int?]
    private let most: Int
    private var tried = 0
    private var told: [Int]

    /// Begins with the prices of the part that was split.
    init(_ model: AllocationModel, _ node: AllocationNode) {
        self.model = model
        self.node = node
        let range = node.range(model)
        self.range = range
        most = node.bound == Int.max ? Self.most.all : Self.most.part
        prices = zip(node.prices, range).map { min(max($0, $1.lowerBound), $1.upperBound) }
        low = Array(repeating: nil, count: range.count)
        high = low
        told = Array(repeating: 0, count: model.stories)
    }

    /// Solves at the next prices; nil when there are none to try, or the part is empty.
    mutating func next() -> AllocationRelaxation? {
        guard let current = prices, tried < most else { return nil }
        tried += 1
        var trial = node
        trial.prices = current
        guard let relaxation = AllocationRelaxation(model, trial) else {
            tightest = nil
            prices = nil
            return nil
        }
        if tightest == nil || relaxation.bound < node.bound {
            trial.bound = min(relaxation.bound, node.bound)
            node = trial
            tightest = relaxation.plan
        }
        for story in relaxation.plan.first.compactMap({ $0 }) { told[story] += 1 }
        let moved = moved(current, excess: model.excess(relaxation.plan))
        prices = moved == current ? nil : moved
        return relaxation
    }

    /// Raises the price of a rule that was broken and lowers that of one with room left.
    private mutating func moved(_ current: [Int], excess: [Int]) -> [Int] {
        var moved = current
        for (rule, price) in current.enumerated() {
            let range = range[rule]
            if excess[rule] > 0, price < range.upperBound {
                low[rule] = price
                moved[rule] = high[rule].map { (price + $0) / 2 } ?? range.upperBound
            } else if excess[rule] < 0, price > range.lowerBound {
                high[rule] = price
                moved[rule] = low[rule].map { (price + $0) / 2 } ?? range.lowerBound
            }
        }
        return moved
    }

    /// Two parts that hold all of this one, and differ in what the relaxation gets wrong; none when it is empty.
    func parts() -> [AllocationNode] {
        guard let plan = tightest else { return [] }
        var one = node
        var other = node
        if let story = undecided(plan) {
            one.stories[story] = .first
            other.stories[story] = .notFirst
            return 2 * told[story] > tried ? [other, one] : [one, other]
        }
        guard let slot = doubtful(plan) else { return [] }
        one.slots[slot] = .needsFirst
        other.slots[slot] = .noBackup
        return [other, one]
    }

    /// The story that tells most about the project whose price is furthest from what it costs.
    private func undecided(_ plan: AllocationPlan) -> Int? {
        let counts = model.counts(plan)
        let gaps = counts.indices.map { model.overuse(counts[$0]) - node.prices[$0] * (counts[$0] - model.cap) }
        guard let worst = gaps.indices.max(by: { (gaps[$0], $1) < (gaps[$1], $0) }), gaps[worst] > 0 else { return nil }
        let open = node.stories.indices.filter { node.stories[$0] == .open && model.project[$0] == worst }
        // Told at half of the prices: the one that the prices cannot decide about.
        return open.min { left, right in
            (abs(2 * told[left] - tried), -told[left], left) < (abs(2 * told[right] - tried), -told[right], right)
        }
    }

    /// A slot whose price does not settle whether it has a first choice.
    private func doubtful(_ plan: AllocationPlan) -> Int? {
        let excess = model.excess(plan)
        let slots = node.slots.indices.filter { node.slots[$0] == .open }
        return slots.first { excess[model.projects + $0] > 0 }
            ?? slots.max { left, right in
                let gaps = [left, right].map { -node.prices[model.projects + $0] * excess[model.projects + $0] }
                return (gaps[0], right) < (gaps[1], left)
            }
    }
}
