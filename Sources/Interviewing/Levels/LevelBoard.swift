/// The scope bars of a track from L4 to L8, with a candidate's quotes placed on them.
public struct LevelBoard: Sendable {
    /// The track.
    public let track: Track
    /// What the levels are called there, from L4.
    public let titles: [LevelTitle]
    /// One row an axis.
    public let rows: [Row]
    /// Whether a level can be read for the track.
    public let standing: Standing
    /// The levels that all material together supports; nil when fewer than two axes say anything, and when the texts do not
    /// speak for the track.
    public let range: ClosedRange<Level>?
    /// The axis that reaches least.
    public let ceiling: Row?
    /// What it does to the range, in one sentence; why there is no range when there is none.
    public let ceilingSentence: String
    /// What the level above the range would need, one for each axis that does not reach it.
    public let needs: [Need]

    /// Whether a level of a track can be read from texts.
    public enum Standing: Sendable, Hashable {
        /// Texts speak for the track.
        case read
        /// Too little is said to name a level.
        case unsaid
        /// The texts together speak for the other track, at its levels where those can be read; how many texts speak for
        /// this one all the same.
        case other(ClosedRange<Level>?, own: Int)
        /// The texts together tell of coordination.
        case coordination(own: Int)
    }

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
        /// The track for which texts speak of the axis, where none does for this one; nil otherwise.
        let missing: Track?

        /// How things stand in one sentence.
        public var sentence: String {
            if let missing {
                return "Your texts speak of \(axis.rawValue), and not yet as a \(missing.roleName)."
            }
            guard let reached else {
                return "Not enough to say: we recognise nothing about \(axis.rawValue) in your texts yet."
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
        let standing = Self.standing(of: sources, track: track, known: known, ladder: ladder)
        self.standing = standing
        range = standing == .read ? Self.range(of: known) : nil
        let ceiling = range == nil ? nil : known.min { Self.isLower($0, $1) }
        self.ceiling = ceiling
        ceilingSentence =
            standing.reason(for: track) ?? Self.sentence(on: ceiling, among: known, range: range)
        guard let next = range?.upperBound.next else {
            needs = []
            return
        }
        needs = rows.filter { ($0.steady ?? .l4) < next }.map {
            Need(axis: $0.axis, level: next, bar: ladder.bar($0.axis, next, for: track))
        }
    }
}
