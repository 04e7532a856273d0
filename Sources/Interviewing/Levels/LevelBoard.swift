/// The level evidence of one text: small enough to keep for every story.
public struct LevelSource: Sendable {
    /// Which text it is.
    public let source: ConsistencySource
    /// What the candidate calls it.
    public let title: String
    /// Where each axis reads, with quotes.
    public let axes: [AxisReading]

    /// Takes the level of a text that was assessed.
    public init(source: ConsistencySource, title: String, level: LevelReading) {
        (self.source, self.title) = (source, title)
        axes = level.axes
    }
}

/// The scope bars of a track from L4 to L8, with a candidate's quotes placed on them.
public struct LevelBoard: Sendable {
    /// The track.
    public let track: Track
    /// What the levels are called there, from L4.
    public let titles: [LevelTitle]
    /// One row an axis.
    public let rows: [Row]
    /// The levels that all material together supports; nil when fewer than two axes say anything.
    public let range: ClosedRange<Level>?
    /// The axis that reaches least.
    public let ceiling: Row?
    /// What it does to the range, in one sentence; what is missing when there is no range.
    public let ceilingSentence: String
    /// What the level above the range would need, one for each axis that does not reach it.
    public let needs: [Need]

    /// One axis over all levels.
    public struct Row: Sendable {
        /// The axis.
        public let axis: Axis
        /// One cell a level, from L4.
        public let cells: [Cell]
        /// The highest level with evidence; nil when no text says anything.
        public let reached: Level?
        /// The highest level that two texts reach; the highest one where there is a single text.
        public let steady: Level?
        /// What the strongest text would need for its next level; empty when nothing is said.
        public let next: String

        /// How things stand in one sentence.
        public var sentence: String {
            guard let reached else {
                return "Not enough to say: none of your texts speaks of \(axis.rawValue)."
            }
            if let steady, steady == reached { return "Your texts reach \(reached.rawValue)." }
            return "One text reaches \(reached.rawValue); the others stay below."
        }
    }

    /// One level of one axis.
    public struct Cell: Sendable {
        /// The level.
        public let level: Level
        /// What work of it looks like; nil when content does not say.
        public let bar: LevelBar?
        /// The candidate's words that read here, strongest first.
        public let quotes: [PlacedQuote]
    }

    /// Words of the candidate on the board.
    public struct PlacedQuote: Sendable, Hashable {
        /// Which text they stand in.
        public let source: ConsistencySource
        /// What the candidate calls it.
        public let title: String
        /// The words and where they stand.
        public let evidence: Evidence
    }

    /// What an axis needs for the level above.
    public struct Need: Sendable {
        /// The axis.
        public let axis: Axis
        /// The level.
        public let level: Level
        /// What work of it looks like.
        public let bar: LevelBar?
    }

    /// Places the evidence of all texts on the bars of a track.
    public init(_ sources: [LevelSource], track: Track, ladder: LevelLadder) {
        self.track = track
        titles = Level.allCases.compactMap { ladder.title($0, for: track) }
        let rows = Axis.allCases.map { Row($0, sources, track, ladder) }
        self.rows = rows
        let known = rows.filter { $0.reached != nil }
        range = known.count < 2 ? nil : Self.range(of: known)
        let ceiling = range == nil ? nil : known.min { Self.isLower($0, $1) }
        self.ceiling = ceiling
        ceilingSentence = Self.sentence(on: ceiling, among: known, range: range)
        guard let next = range?.upperBound.next else {
            needs = []
            return
        }
        needs = rows.filter { ($0.steady ?? .l4) < next }.map {
            Need(axis: $0.axis, level: next, bar: ladder.bar($0.axis, next, for: track))
        }
    }
}
