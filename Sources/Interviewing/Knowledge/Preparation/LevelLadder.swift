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
