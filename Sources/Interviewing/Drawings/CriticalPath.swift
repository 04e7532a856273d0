/// When each task of a plan can start, how long it may wait, and the chain that sets the end.
///
/// The critical path method: earliest times forwards along what waits for what, latest times backwards from the end, and
/// slack as their difference (J. E. Kelley, M. R. Walker, "Critical-Path Planning and Scheduling", 1959). A first day that
/// the text names is kept as it is, so that the drawing shows what was written; what cannot hold is a conflict.
public struct CriticalPath: Sendable, Hashable {
    /// Times of each task, in the order of the plan.
    public let steps: [Step]
    /// The chain that ends last, in order: before each task, what it waits for longest; empty when nothing waits.
    ///
    /// Its tasks have no slack, unless the text names days that leave some.
    public let path: [Int]
    /// The first day of the plan, counted as in `PlanScale`.
    public let start: Int
    /// The day after the last one.
    public let end: Int
    /// Tasks that wait for each other in a circle, each before the one that it waits for; their order counts nothing.
    public let circles: [[Int]]
    /// Names of what a task waits for that no task bears.
    public let unknown: [Unknown]
    /// Dates that do not hold together.
    public let conflicts: [PlanConflict]

    /// The times of one task, in days; ends are the day after the last one.
    public struct Step: Sendable, Hashable {
        /// The first day, when everything before it ends as early as it can.
        public let earliestStart: Int
        /// The day after its last one then.
        public let earliestEnd: Int
        /// The first day that does not move the end of the plan.
        public let latestStart: Int
        /// The day after its last one then.
        public let latestEnd: Int
        /// Days it may wait without moving the end; 0 or more.
        public let slack: Int
        /// Whether the text says how long it takes.
        public let isLengthKnown: Bool
    }

    /// A name of what a task waits for that no task bears.
    public struct Unknown: Sendable, Hashable {
        /// The task that waits.
        public let task: Int
        /// The name as written.
        public let name: DrawnText
    }

    /// Computes the times of a plan.
    ///
    /// - Complexity: Linear in tasks and needs.
    public init(_ plan: WorkPlan) {
        let tasks = plan.tasks
        let graph = PlanGraph(tasks)
        let lengths = tasks.map { task in plan.scale == .order ? 1 : task.days ?? 0 }
        let base = tasks.compactMap { Self.fixedStart(of: $0) }.min() ?? 0
        var starts = Array(repeating: base, count: tasks.count)
        var binding: [Int?] = Array(repeating: nil, count: tasks.count)
        for task in graph.order {
            let last = graph.before[task].max { starts[$0] + lengths[$0] < starts[$1] + lengths[$1] }
            let ready = last.map { starts[$0] + lengths[$0] } ?? base
            starts[task] = Self.fixedStart(of: tasks[task]) ?? ready
            binding[task] = last
        }
        let end = tasks.indices.map { starts[$0] + lengths[$0] }.max() ?? base
        var latestEnds = Array(repeating: end, count: tasks.count)
        for task in graph.order.reversed() {
            for later in graph.after[task] {
                latestEnds[task] = min(latestEnds[task], latestEnds[later] - lengths[later])
            }
        }
        steps = tasks.indices.map { task in
            let slack = max(0, latestEnds[task] - lengths[task] - starts[task])
            return Step(
                earliestStart: starts[task],
                earliestEnd: starts[task] + lengths[task],
                latestStart: starts[task] + slack,
                latestEnd: starts[task] + slack + lengths[task],
                slack: slack,
                isLengthKnown: tasks[task].days != nil
            )
        }
        path = Self.path(steps, binding: binding, order: graph.order, end: end)
        (self.start, self.end) = (base, end)
        circles = graph.circles
        unknown = tasks.enumerated().flatMap { index, task in
            task.needs.filter { $0.task == nil }.map { Unknown(task: index, name: $0.name) }
        }
        conflicts = PlanConflict.all(in: tasks)
    }

    /// Days of slack within the path, which only named days can leave.
    public var slackOnPath: Int { path.map { steps[$0].slack }.max() ?? 0 }

    /// Whether a task stands on the critical path.
    public func isCritical(_ task: Int) -> Bool { path.contains(task) }

    /// The day on which the text says that it starts, or that follows from its last day.
    private static func fixedStart(of task: PlanTask) -> Int? {
        if let start = task.start { return start.day }
        guard let end = task.end else { return nil }
        guard let days = task.length?.days, days > 0 else { return end.day }
        return end.day - days + 1
    }

    /// From the task that ends last back through what held each one up.
    private static func path(_ steps: [Step], binding: [Int?], order: [Int], end: Int) -> [Int] {
        // Of several that end on the last day, the one furthest along: the launch behind the pilot.
        let last = order.last { steps[$0].earliestEnd == end && binding[$0] != nil }
        guard var task = last else { return [] }
        var path = [task]
        while let earlier = binding[task] {
            path.append(earlier)
            task = earlier
        }
        return path.count > 1 ? path.reversed() : []
    }
}
