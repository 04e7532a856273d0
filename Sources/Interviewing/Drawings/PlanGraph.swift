/// Which task waits for which, and the circles in it.
struct PlanGraph {
    /// For each task, those it waits for, in order and each once; edges within circles are left out.
    let before: [[Int]]
    /// For each task, those that wait for it.
    let after: [[Int]]
    /// Every task behind those it waits for; ties in the order of the text.
    let order: [Int]
    /// One circle of each knot of tasks that wait for each other; a task that waits for itself stands alone.
    let circles: [[Int]]

    /// The graph of a plan.
    ///
    /// - Complexity: Linear in tasks and needs.
    init(_ tasks: [PlanTask]) {
        let all = tasks.map { task in
            var seen: Set<Int> = []
            return task.needs.compactMap(\.task).filter { tasks.indices.contains($0) && seen.insert($0).inserted }
        }
        let knots = Knots(all)
        circles = knots.circles
        let before = all.enumerated().map { index, needs in needs.filter { knots.knot[$0] != knots.knot[index] } }
        var after: [[Int]] = Array(repeating: [], count: tasks.count)
        for (index, needs) in before.enumerated() { for need in needs { after[need].append(index) } }
        var open = before.map(\.count)
        var order = tasks.indices.filter { open[$0] == 0 }
        var next = 0
        while next < order.count {
            for task in after[order[next]] {
                open[task] -= 1
                if open[task] == 0 { order.append(task) }
            }
            next += 1
        }
        (self.before, self.after, self.order) = (before, after, order)
    }
}

/// Groups of tasks that wait for each other: strongly connected components by Tarjan's algorithm, without recursion.
private struct Knots {
    /// The number of each task's group.
    private(set) var knot: [Int]
    /// A circle from each group that has one.
    private(set) var circles: [[Int]] = []

    init(_ edges: [[Int]]) {
        knot = Array(repeating: -1, count: edges.count)
        var found = Array(repeating: -1, count: edges.count)
        var low = found
        var stack: [Int] = []
        var isOnStack = Array(repeating: false, count: edges.count)
        var (counter, groups) = (0, 0)
        for root in edges.indices where found[root] < 0 {
            var walk: [(task: Int, next: Int)] = [(root, 0)]
            while let (task, next) = walk.last {
                if next == 0 {
                    (found[task], low[task]) = (counter, counter)
                    counter += 1
                    stack.append(task)
                    isOnStack[task] = true
                }
                if next < edges[task].count {
                    walk[walk.count - 1].next += 1
                    let other = edges[task][next]
                    if found[other] < 0 {
                        walk.append((other, 0))
                    } else if isOnStack[other] {
                        low[task] = min(low[task], found[other])
                    }
                    continue
                }
                walk.removeLast()
                if let parent = walk.last?.task { low[parent] = min(low[parent], low[task]) }
                guard low[task] == found[task] else { continue }
                var members: [Int] = []
                while let member = stack.popLast() {
                    isOnStack[member] = false
                    knot[member] = groups
                    members.append(member)
                    if member == task { break }
                }
                groups += 1
                if members.count > 1 || edges[task].contains(task) {
                    circles.append(Self.circle(among: members, edges))
                }
            }
        }
        circles.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    /// The shortest circle through the first task of a group, each task before the one that it waits for.
    private static func circle(among members: [Int], _ edges: [[Int]]) -> [Int] {
        let inside = Set(members)
        guard let first = members.min() else { return [] }
        var cameFrom: [Int: Int] = [:]
        var queue = [first]
        var next = 0
        while next < queue.count {
            let task = queue[next]
            next += 1
            for other in edges[task] where inside.contains(other) {
                if other == first {
                    var circle = [task]
                    while let last = circle.last, last != first, let earlier = cameFrom[last] { circle.append(earlier) }
                    return circle.reversed()
                }
                guard cameFrom[other] == nil, other != first else { continue }
                cameFrom[other] = task
                queue.append(other)
            }
        }
        return [first]
    }
}
