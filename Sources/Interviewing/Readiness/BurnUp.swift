/// How many items were covered day by day, and how many the plan would cover until the loop: values for a chart.
///
/// Each item counts from its `since`: the day on which the evidence of today was first all there. What was covered
/// once and is not any more leaves no trace. Items whose evidence has no day count from today.
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
    ///   - plan: Days of the plan with the ids of the items whose tasks end there. An item counts as covered by the
    ///     last of its days.
    ///   - loop: The day of the loop.
    public init(
        _ readiness: Readiness,
        from first: CalendarDay?,
        today: CalendarDay,
        plan: [(day: CalendarDay, items: [String])] = [],
        loop: CalendarDay? = nil
    ) {
        let items = readiness.items
        total = items.count
        let covered = items.filter { $0.state == .covered }
        let days = covered.map { min(today, $0.since ?? today) }
        let start = min(today, days.min() ?? today, first ?? today)
        past = Self.days(from: start, to: today).map { day in Point(day: day, covered: days.count { $0 <= day }) }
        guard let loop, loop > today, !plan.isEmpty else {
            planned = []
            return
        }
        let open = Set(items.filter { $0.state != .covered }.map(\.id))
        // Several items may share one task.
        let together = Dictionary(
            grouping: items.filter { open.contains($0.id) },
            by: { $0.proposal?.item ?? $0.id }
        )
        var last: [String: CalendarDay] = [:]
        for (day, named) in plan where day >= today && day <= loop {
            for name in named { last[name] = max(last[name] ?? day, day) }
        }
        let closings = last.flatMap { name, day in
            Array(repeating: day, count: together[name]?.count ?? 0)
        }
        planned = Self.days(from: today, to: loop).map { day in
            Point(day: day, covered: covered.count + closings.count { $0 <= day })
        }
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
