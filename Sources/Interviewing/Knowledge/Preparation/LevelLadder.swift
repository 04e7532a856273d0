/// What each level looks like on each axis, and what it is called.
public struct LevelLadder: Sendable, Codable, Hashable {
    /// Names of levels by track.
    public var titles: [LevelTitle] = []
    /// What is seen at a level on an axis.
    public var bars: [LevelBar] = []

    /// Knows nothing.
    public init() {}

    /// What is seen on an axis at a level: the track's own words, else those for both.
    public func bar(_ axis: Axis, _ level: Level, for track: Track) -> LevelBar? {
        let found = bars.filter { $0.axis == axis && $0.level == level }
        return found.first { $0.track == track } ?? found.first { $0.track == nil }
    }

    /// The name of a level.
    public func title(_ level: Level, for track: Track) -> LevelTitle? {
        titles.first { $0.level == level && $0.track == track }
    }
}

/// The name of a level on a track.
public struct LevelTitle: Sendable, Codable, Hashable {
    /// The level.
    public var level: Level
    /// The track.
    public var track: Track
    /// What it is commonly called.
    public var title: String
    /// Years of experience people commonly have; a habit, not a rule.
    public var years: String
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a name.
    public init(level: Level, track: Track, title: String, years: String, provenance: Provenance) {
        (self.level, self.track, self.title, self.years) = (level, track, title, years)
        self.provenance = provenance
    }
}

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
