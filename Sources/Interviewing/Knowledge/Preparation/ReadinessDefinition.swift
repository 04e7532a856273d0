/// Something a prepared candidate has, how it is recognised, and what to do while it is not there.
public struct ReadinessDefinition: Sendable, Codable, Hashable {
    /// Stable id; the id of its item, or the beginning of it where a measure gives several.
    public var id: String
    /// The area it is shown in.
    public var area: ReadinessArea
    /// Its place on the checklist of its track, from 1; nil elsewhere.
    public var number: Int?
    /// The tracks it counts for.
    public var tracks: [Track]
    /// The levels it counts for.
    public var levels: ClosedRange<Level>
    /// How it is recognised.
    public var measure: ReadinessMeasure
    /// How many pieces of evidence cover it, at least 1.
    public var need: Int
    /// The measure's own threshold, such as a share; 0 where it has none.
    public var floor: Double
    /// What exactly is counted, such as kinds of document or areas; empty for all.
    public var of: [String]
    /// A few words; may hold placeholders.
    public var title: String
    /// One sentence for each state.
    public var says: Sentences
    /// How much a loop of the track asks for it, 0…1.
    public var weights: [Track: Double]
    /// What each level above L6 adds to the weight, or takes from it when negative; levels below do the opposite.
    public var rise: Double
    /// What to do; nil where only `shares` helps.
    public var task: TaskTemplate?
    /// What to do while some evidence is there but not enough; `task` where there is none.
    public var mend: TaskTemplate?
    /// Id of another item, or of a standing task, whose task closes this gap too; while that one is open, this one has
    /// no task of its own.
    public var shares: String?
    /// The states in which it shares that task; in the others its own comes.
    public var sharesWhile: [ReadinessItem.State]
    /// Source and trust.
    public var provenance: Provenance

    /// A sentence for each state.
    public struct Sentences: Sendable, Codable, Hashable {
        /// There is enough.
        public var covered: String
        /// There is some.
        public var thin: String
        /// There is none.
        public var missing: String
        /// It cannot be said yet.
        public var unsaid: String

        /// Makes sentences.
        public init(covered: String, thin: String, missing: String, unsaid: String) {
            (self.covered, self.thin, self.missing, self.unsaid) = (covered, thin, missing, unsaid)
        }
    }

    /// Makes a definition.
    public init(
        id: String,
        area: ReadinessArea,
        number: Int? = nil,
        tracks: [Track],
        levels: ClosedRange<Level>,
        measure: ReadinessMeasure,
        need: Int,
        floor: Double = 0,
        of: [String] = [],
        title: String,
        says: Sentences,
        weights: [Track: Double],
        rise: Double = 0,
        task: TaskTemplate?,
        mend: TaskTemplate? = nil,
        shares: String? = nil,
        sharesWhile: [ReadinessItem.State] = [.thin, .missing, .notEnoughToSay],
        provenance: Provenance
    ) {
        (self.id, self.area, self.number, self.tracks, self.levels) = (id, area, number, tracks, levels)
        (self.measure, self.need, self.floor, self.of) = (measure, need, floor, of)
        (self.title, self.says, self.weights, self.rise) = (title, says, weights, rise)
        (self.task, self.mend, self.shares, self.sharesWhile) = (task, mend, shares, sharesWhile)
        self.provenance = provenance
    }

    /// What its sentences may name.
    public var placeholders: [String] { ReadinessMeasure.placeholders + measure.placeholders }

    /// How much it counts for a target, 0…1.
    func weight(for track: Track, at level: Level) -> Double {
        min(1, max(0, (weights[track] ?? 0) + rise * Double(level.rank - Level.l6.rank)))
    }

    /// Whether it counts for a target.
    func counts(for track: Track, at level: Level) -> Bool { tracks.contains(track) && levels.contains(level) }
}
