/// Names of readings that would show a thing in a candidate's own text: content says what to look for, the engine's
/// readings say where it stands.
public struct EvidenceNames: Sendable, Codable, Hashable {
    /// Ids of levers, such as `decision-rights`.
    public var levers: [String]
    /// Ids of track signals, such as `names-failure-cause`.
    public var signals: [String]
    /// Ids of principles, such as `dive-deep`, or of one of their signals, such as `dive-deep/split-the-average`.
    public var principles: [String]
    /// Ids of kinds of story, such as `conflict-sideways`.
    public var varieties: [String]
    /// Axes with the least level.
    public var reaches: [AxisBar]

    /// Makes a set of names.
    public init(
        levers: [String] = [],
        signals: [String] = [],
        principles: [String] = [],
        varieties: [String] = [],
        reaches: [AxisBar] = []
    ) {
        (self.levers, self.signals, self.principles) = (levers, signals, principles)
        (self.varieties, self.reaches) = (varieties, reaches)
    }

    /// Whether nothing is named.
    public var isEmpty: Bool {
        levers.isEmpty && signals.isEmpty && principles.isEmpty && varieties.isEmpty && reaches.isEmpty
    }
}

/// An axis read at a level or above; written `influence-L6`.
public struct AxisBar: Sendable, Codable, Hashable {
    /// The axis.
    public var axis: Axis
    /// The least level.
    public var level: Level

    /// Makes a bar.
    public init(axis: Axis, level: Level) {
        (self.axis, self.level) = (axis, level)
    }

    /// Reads `influence-L6`; nil when it is not an axis and a level.
    public init?(_ written: String) {
        let parts = written.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let axis = Axis(rawValue: String(parts[0])),
            let level = Level(rawValue: String(parts[1]))
        else { return nil }
        self.init(axis: axis, level: level)
    }
}
