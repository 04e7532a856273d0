/// What is known about readiness: items with their tasks, and tasks that stand in every plan.
public struct ReadinessKnowledge: Sendable, Codable, Hashable {
    /// Items in the order in which they are shown.
    public var items: [ReadinessDefinition]
    /// Tasks of every plan.
    public var standing: [StandingTaskDefinition]

    /// Makes knowledge; without anything, none.
    public init(items: [ReadinessDefinition] = [], standing: [StandingTaskDefinition] = []) {
        (self.items, self.standing) = (items, standing)
    }

    /// What counts for a target, area by area.
    func items(for track: Track, at level: Level) -> [ReadinessDefinition] {
        ReadinessArea.allCases.flatMap { area in
            items.filter { $0.area == area && $0.counts(for: track, at: level) }
                .enumerated().sorted { ($0.element.number ?? 0, $0.offset) < ($1.element.number ?? 0, $1.offset) }
                .map(\.element)
        }
    }
}
