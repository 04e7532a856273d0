/// Where a candidate stands, area by area, and what would help.
public struct Readiness: Sendable, Hashable {
    /// The target's track.
    public let track: Track
    /// The target's level.
    public let level: Level
    /// Every item, area by area.
    public let items: [ReadinessItem]
    /// Every task once: those of items, and those that belong to every plan; the most important first.
    public let proposals: [TaskProposal]

    /// Makes a readiness.
    public init(track: Track, level: Level, items: [ReadinessItem], proposals: [TaskProposal]) {
        (self.track, self.level, self.items, self.proposals) = (track, level, items, proposals)
    }

    /// The task of an id, also where it has come back under another one; nil when nothing asks for it now.
    public func task(_ id: String) -> TaskProposal? {
        proposals.first { $0.id == id } ?? proposals.first { TaskProposal.origin(of: $0.id) == id }
    }

    /// Items of an area.
    public subscript(area: ReadinessArea) -> [ReadinessItem] { items.filter { $0.area == area } }

    /// Areas that have items, with how many of them stand where. There is no total: areas are no parts of one thing.
    public var areas: [AreaCount] {
        ReadinessArea.allCases.compactMap { area in
            let items = self[area]
            guard !items.isEmpty else { return nil }
            return AreaCount(
                area: area,
                title: area.title(for: track),
                states: Dictionary(items.map { ($0.state, 1) }, uniquingKeysWith: +)
            )
        }
    }

    /// How the items of one area stand.
    public struct AreaCount: Sendable, Hashable {
        /// The area.
        public let area: ReadinessArea
        /// Plain words.
        public let title: String
        /// How many items stand where.
        public let states: [ReadinessItem.State: Int]

        /// How many items stand somewhere.
        public subscript(state: ReadinessItem.State) -> Int { states[state] ?? 0 }
        /// How many items there are.
        public var count: Int { states.values.reduce(0, +) }
    }
}
