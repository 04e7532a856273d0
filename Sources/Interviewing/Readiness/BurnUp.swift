/// How many items were covered day by day, and how many the plan would cover until the loop: values for a chart.
///
/// Each item counts from its `since`: the day on which the evidence of today was first all there in its present words, so
/// a text that was saved again counts from then. What was covered once and is not any more leaves no trace. Items whose
/// evidence has no day count from today.
public struct BurnUp: Sendable, Hashable {
    /// From the first material to today.
    public let past: [Point]
    /// From today to the loop; empty without a plan or when the loop is over.
    public let planned: [Point]
    /// How many items there are.
    public let total: Int

    /// One day.
    public struct Point: Sendable, Hashable {
        /// The day.
        public let day: CalendarDay
        /// Items covered by its end.
        public let covered: Int

        /// Makes a point.
        public init(day: CalendarDay, covered: Int) {
            (self.day, self.covered) = (day, covered)
        }
    }

    /// Most points of one line; longer times are drawn in steps of several days.
    public static let mostPoints = 120

    /// Draws the lines.
    ///
    /// - Parameters:
    ///   - first: The first day with any material; nil draws today alone.
    ///   - plan: What to do until the loop. An item counts from the day on which its planned tasks bring all that it
    ///     lacks; one for which they bring less is not promised.
    public init(
        _ readiness: Readiness,
        from first: CalendarDay?,
        today: CalendarDay,
        plan: Plan? = nil
    ) {
        let items = readiness.items
        total = items.count
        let covered = items.filter { $0.state == .covered }
        let days = covered.map { min(today, $0.since ?? today) }
        let start = min(today, days.min() ?? today, first ?? today)
        past = Self.days(from: start, to: today).map { day in Point(day: day, covered: days.count { $0 <= day }) }
        guard let plan, plan.loopDay > today, !plan.tasks.isEmpty else {
            planned = []
            return
        }
        let brought = Self.brought(by: plan)
        let closings = items.filter { $0.state != .covered }.compactMap { item in
            // Several items may share one task.
            Self.closing(item, by: brought[item.proposal?.item ?? item.id] ?? [])
        }
        planned = Self.days(from: today, to: plan.loopDay).map { day in
            Point(day: day, covered: covered.count + closings.count { $0 <= day })
        }
    }

    /// What planned tasks bring to each item, in the order of the days on which they end.
    private static func brought(by plan: Plan) -> [String: [(day: CalendarDay, pieces: Int)]] {
        var ends: [String: (day: CalendarDay, proposal: TaskProposal)] = [:]
        for (day, task) in plan.tasks { ends[task.proposal.id] = (day, task.proposal) }
        return Dictionary(grouping: ends.values, by: \.proposal.item).mapValues { tasks in
            tasks.map { (day: $0.day, pieces: $0.proposal.pieces) }.sorted { $0.day < $1.day }
        }
    }

    /// The day on which an item has all that it lacks; nil when that is not planned.
    private static func closing(_ item: ReadinessItem, by tasks: [(day: CalendarDay, pieces: Int)]) -> CalendarDay? {
        var missing = max(1, item.need - item.count)
        for task in tasks {
            missing -= task.pieces
            if missing <= 0 { return task.day }
        }
        return nil
    }

    /// Days from one to another, both there, at most `mostPoints`.
    private static func days(from first: CalendarDay, to last: CalendarDay) -> [CalendarDay] {
        let length = last.number - first.number
        let step = max(1, (length + mostPoints - 2) / (mostPoints - 1))
        // Counted back from the end, so that the last day is always there.
        var days = stride(from: last.number, to: first.number, by: -step).map(CalendarDay.init(number:))
        days.append(first)
        return days.reversed()
    }
}
