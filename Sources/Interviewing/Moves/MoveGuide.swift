import TextAnalysis

/// A move filled with a candidate's own evidence.
public struct MoveGuide: Sendable {
    /// The move.
    public let move: MoveDefinition
    /// The track it is read for.
    public let track: Track
    /// Whether there is any text that can be read.
    public let hasMaterial: Bool
    /// What goes on counting, with the words that show it.
    public let keep: [Row]
    /// What stops counting, with the words that still say it.
    public let drop: [Row]
    /// What the other side asks for, with the words that show it already.
    public let gain: [Row]
    /// What to know before moving.
    public let warnings: [MoveWarning]
    /// Words that give the old role away, with the places where they stand.
    public let traps: [TrapReading]
    /// The gap plan.
    public let gaps: [GapReading]

    /// One row with the candidate's evidence.
    public struct Row: Sendable {
        /// What the row says.
        public let row: MoveRow
        /// How well the material shows it.
        public let state: ShownState
        /// The words that show it, strongest first.
        public let quotes: [MaterialQuote]
    }

    /// A way of speaking with the places where it stands.
    public struct TrapReading: Sendable {
        /// The way of speaking.
        public let trap: LanguageTrap
        /// Where it stands, in the order of the texts, at most three.
        public let quotes: [MaterialQuote]
        /// How often it stands in all texts.
        public let count: Int
    }

    /// Places of a way of speaking that are quoted.
    private static let mostPlaces = 3

    /// Fills a move.
    ///
    /// - Parameter track: Which track of the move; the first of its tracks when it does not lead there.
    public init(_ move: MoveDefinition, to track: Track, material: [Material], gaps: [GapDefinition]) {
        let track = move.tracks.contains(track) ? track : move.tracks.first ?? track
        let finder = EvidenceFinder(material: material.filter { $0.assessment.refusal == nil })
        func rows(_ rows: [MoveRow]) -> [Row] {
            rows.filter { $0.tracks.contains(track) }.map { row in
                let quotes = finder.quotes(for: row.shows)
                return Row(row: row, state: EvidenceFinder.state(of: quotes), quotes: quotes)
            }
        }
        self.move = move
        self.track = track
        hasMaterial = !finder.material.isEmpty
        keep = rows(move.keep)
        drop = rows(move.drop)
        gain = rows(move.gain)
        warnings = move.warnings.filter { $0.tracks.contains(track) }
        traps = move.traps.map { Self.read($0, in: finder.material) }
        self.gaps = move.gaps.compactMap { id in gaps.first { $0.id == id && $0.tracks.contains(track) }
        }
        .map { GapReading($0, track: track, finder: finder) }
    }

    /// What to write next: rows to gain that nothing shows, then those to keep.
    public var toWrite: [MoveRow] { (gain + keep).filter { $0.state == .missing }.map(\.row) }

    private static func read(_ trap: LanguageTrap, in material: [Material]) -> TrapReading {
        let found = material.flatMap { text in
            let written = PhraseFinder.places(of: trap.phrases, in: text.assessment.reading.document)
            let ruled = text.assessment.findings.filter {
                trap.rules.contains($0.rule) && !$0.span.isEmpty
            }.map(\.span)
            return Set(written + ruled).sorted().map {
                MaterialQuote(text, words: $0, shows: trap.title, weight: 1)
            }
        }
        var seen: Set<String> = []
        let distinct = found.filter { seen.insert($0.quote).inserted }
        return TrapReading(trap: trap, quotes: Array(distinct.prefix(mostPlaces)), count: found.count)
    }
}
