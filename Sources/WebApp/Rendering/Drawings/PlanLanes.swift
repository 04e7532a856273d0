import Interviewing

/// The order of a plan's tasks from top to bottom: one lane each, so that every name has a line of its own and a long plan
/// becomes taller, never smaller.
///
/// The place along the line is given by time (the earliest start), so what a layout tool would compute for a graph is only
/// this order. It is found by swapping neighbours as long as fewer lines cross and lines become shorter; a task never
/// stands above one that it waits for, so every line leads down.
struct PlanLanes {
    /// Tasks from top to bottom.
    private(set) var order: [Int]

    private let before: [[Int]]
    private let starts: [Int]
    private let ends: [Int]
    private let critical: Set<Int>

    /// - Parameters:
    ///   - drawn: The tasks to draw.
    ///   - before: For each task of the plan, what it waits for.
    init(drawn: [Int], before: [[Int]], path: CriticalPath) {
        let shown = Set(drawn)
        self.before = before.map { $0.filter(shown.contains) }
        starts = path.steps.map(\.earliestStart)
        ends = path.steps.map(\.earliestEnd)
        critical = Set(path.path)
        order = []
        order = inTime(drawn)
        swapNeighbours()
    }

    /// By earliest start, each behind what it waits for; of two that could come next, the one that goes on where the last ended.
    private func inTime(_ drawn: [Int]) -> [Int] {
        var open = drawn
        var placed: Set<Int> = []
        var order: [Int] = []
        while !open.isEmpty {
            let ready = open.indices.filter { before[open[$0]].allSatisfy(placed.contains) }
            let next = ready.min { left, right in
                let (a, b) = (open[left], open[right])
                if starts[a] != starts[b] { return starts[a] < starts[b] }
                let goesOn = { (task: Int) in order.last.map { before[task].contains($0) } ?? false }
                if goesOn(a) != goesOn(b) { return goesOn(a) }
                if critical.contains(a) != critical.contains(b) { return critical.contains(a) }
                return a < b
            }
            let task = open.remove(at: next ?? 0)
            placed.insert(task)
            order.append(task)
        }
        return order
    }

    private mutating func swapNeighbours() {
        guard order.count > 2 else { return }
        var cost = self.cost(order)
        for _ in 0..<8 {
            var isBetter = false
            for lane in 0..<order.count - 1 where !before[order[lane + 1]].contains(order[lane]) {
                var other = order
                other.swapAt(lane, lane + 1)
                let otherCost = self.cost(other)
                guard otherCost < cost else { continue }
                (order, cost, isBetter) = (other, otherCost, true)
            }
            if !isBetter { return }
        }
    }

    /// Crossings weigh as much as eight lanes of line.
    private func cost(_ order: [Int]) -> Int {
        var lane = Array(repeating: -1, count: before.count)
        for (index, task) in order.enumerated() { lane[task] = index }
        var lines: [(from: Int, to: Int, left: Int, right: Int, isCritical: Bool)] = []
        for task in order {
            for need in before[task] {
                let isCritical = critical.contains(task) && critical.contains(need)
                lines.append((lane[need], lane[task], ends[need], max(starts[task], ends[need]), isCritical))
            }
        }
        var cost = 0
        for line in lines {
            cost += line.to - line.from
            // A line runs along its first lane and then down; down it meets lines and bars of the lanes between.
            for other in lines where other.from > line.from && other.from < line.to {
                if other.left < line.right, line.right < other.right { cost += 8 }
            }
            for between in line.from + 1..<max(line.from + 1, line.to) {
                let task = order[between]
                if starts[task] <= line.right, line.right < ends[task] { cost += line.isCritical ? 6 : 4 }
            }
        }
        return cost
    }
}
