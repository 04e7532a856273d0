/// The phases in which something goes live, with what lets each begin and end.
public struct RolloutTimeline: Sendable, Hashable {
    /// Phases in the order of the text; at least two.
    public let phases: [RolloutPhase]
    /// What their times are counted in; `order` when the text names none.
    public let scale: PlanScale
    /// Phases beyond `most` that were not read.
    public let leftOut: Int

    /// Phases that one timeline can hold.
    public static let most = 60

    /// Makes a timeline.
    public init(phases: [RolloutPhase], scale: PlanScale, leftOut: Int = 0) {
        (self.phases, self.scale, self.leftOut) = (phases, scale, leftOut)
    }

    /// First day and the day after the last one of each phase.
    ///
    /// A phase without a date follows the one before it; one without an end lasts until the next one begins, and the last
    /// one for an eighth of the rest, so that it can be seen.
    public var spans: [Range<Int>] {
        guard scale != .order else { return phases.indices.map { $0..<$0 + 1 } }
        let first = phases.lazy.compactMap { $0.start?.day ?? $0.end?.day }.min() ?? 0
        var cursor = first
        return phases.indices.map { index in
            let phase = phases[index]
            let start = phase.start?.day ?? phase.end.map { $0.day - (phase.length?.days ?? 1) + 1 } ?? cursor
            let next = index + 1 < phases.count ? phases[index + 1].start?.day : nil
            let guess = next.flatMap { $0 > start ? $0 : nil } ?? start + max(7, (start - first) / 8)
            let end = phase.end.map { $0.day + 1 } ?? phase.length.map { start + $0.days } ?? guess
            cursor = max(cursor, end)
            return start..<max(start, end)
        }
    }
}

/// A phase of a rollout.
public struct RolloutPhase: Sendable, Hashable {
    /// What it is called.
    public var name: DrawnText
    /// The first day.
    public var start: WrittenTime?
    /// The last day.
    public var end: WrittenTime?
    /// How long it takes.
    public var length: PlanLength?
    /// Who or how much it reaches: "5 % of sellers".
    public var reach: DrawnText?
    /// What must hold before it begins.
    public var entry: DrawnText?
    /// What must hold before it is over.
    public var exit: DrawnText?
    /// Who decides, and on what, before the next one.
    public var gate: DrawnText?
    /// Who owns it.
    public var owner: DrawnText?

    /// Makes a phase; what the text does not say is added later.
    public init(name: DrawnText) { self.name = name }

    /// Whether the text says neither how long it takes nor when it ends.
    public var isOpenEnded: Bool { end == nil && length == nil }

    var isTimed: Bool { start != nil || end != nil || length != nil }
}
