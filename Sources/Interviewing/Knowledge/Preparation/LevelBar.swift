/// What is seen at a level on one axis.
public struct LevelBar: Sendable, Codable, Hashable {
    /// The axis.
    public var axis: Axis
    /// The level.
    public var level: Level
    /// The track; nil for both.
    public var track: Track?
    /// What work of this level looks like.
    public var looks: String
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a bar.
    public init(axis: Axis, level: Level, track: Track?, looks: String, provenance: Provenance) {
        (self.axis, self.level, self.track, self.looks) = (axis, level, track, looks)
        self.provenance = provenance
    }
}
