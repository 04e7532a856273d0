/// The name of a level on a track.
public struct LevelTitle: Sendable, Codable, Hashable {
    /// The level.
    public var level: Level
    /// The track.
    public var track: Track
    /// What it is commonly called.
    public var title: String
    /// Years that people commonly have worked by then, such as `usually 7 to 12 years or more`; a habit, not a rule.
    public var years: String
    /// Source and trust.
    public var provenance: Provenance

    /// The years, with what they are years of: `usually 7 to 12 years of experience or more`.
    public var experience: String {
        let words = years.split(separator: " ", omittingEmptySubsequences: false)
        return words.map { $0 == "years" ? "years of experience" : String($0) }.joined(separator: " ")
    }

    /// Makes a name.
    public init(level: Level, track: Track, title: String, years: String, provenance: Provenance) {
        (self.level, self.track, self.title, self.years) = (level, track, title, years)
        self.provenance = provenance
    }
}
