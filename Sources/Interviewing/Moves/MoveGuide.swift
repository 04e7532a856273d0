import TextAnalysis

/// A move filled with a candidate's own evidence.
public struct MoveGuide: Sendable {
    /// The move.
    public let move: MoveDefinition
    /// The track it is read for.
    public let track: Track
    /// Whether there is any text that can be read.
    public let hasMaterial: Bool
    /// Which of the candidate's stories were left unread, in one sentence; nil when all were read.
    public internal(set) var scope: String?
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
    /// Missing things that are named in the sentence about the whole.
    private static let mostNamed = 4

    /// Fills a move.
    ///
    /// - Parameter track: Which track of the move; the first of its tracks when it does not lead there.
    public init(_ move: MoveDefinition, to track: Track, material: [CandidateText], gaps: [GapDefinition]) {
        let track = move.tracks.contains(track) ? track : move.tracks.first ?? track
        let finder = EvidenceFinder(material: material.filter { $0.assessment.refusal == nil })
        var placed: Set<String> = []
        // A sentence that shows what the other side asks for is none to leave out, whatever else it tells.
        let wanted = finder.sentences(showing: move.gain.filter { $0.tracks.contains(track) }.map(\.shows))
        func rows(_ rows: [MoveRow], without left: Set<MaterialQuote.Sentence> = []) -> [Row] {
            rows.filter { $0.tracks.contains(track) }.map { row in
                let quotes = finder.quotes(for: row.shows, besides: placed, without: left)
                placed.formUnion(quotes.shown.map(\.quote))
                return Row(row: row, state: EvidenceFinder.state(of: quotes.all), quotes: quotes.shown)
            }
        }
        self.move = move
        self.track = track
        hasMaterial = !finder.material.isEmpty
        keep = rows(move.keep)
        drop = rows(move.drop, without: wanted)
        gain = rows(move.gain)
        warnings = move.warnings.filter { $0.tracks.contains(track) }
        traps = move.traps.map { Self.read($0, in: finder.material) }
        self.gaps = move.gaps.compactMap { id in gaps.first { $0.id == id && $0.tracks.contains(track) }
        }
        .map { GapReading($0, track: track, finder: finder, besides: placed) }
    }

    /// Gaps that are closed already.
    public var closed: [GapReading] { gaps.filter { $0.state == .shown } }

    /// Gaps that are open, in the order in which to close them.
    public var open: [GapReading] { gaps.filter { $0.state != .shown } }

    /// How far the texts go, in one sentence: what to keep and what to gain together; empty without any text.
    public var standing: String {
        guard hasMaterial else { return "" }
        let rows = keep + gain
        let missing = rows.filter { $0.state == .missing }.map(\.row.title.lowercasedFirst)
        var words = "\(rows.count { $0.state == .shown }) of \(rows.count) shown"
        let hinted = rows.count { $0.state == .hinted }
        if hinted > 0 { words += ", \(hinted) hinted at" }
        guard !missing.isEmpty else { return words + "." }
        let rest = missing.count - Self.mostNamed
        let named = missing.prefix(Self.mostNamed)
        let separator = named.contains { $0.contains(",") } ? "; " : ", "
        return words + "; missing: " + named.joined(separator: separator)
            + (rest > 0 ? " and \(rest) more." : ".")
    }

    /// What to write next: rows to gain that nothing shows, then those to keep.
    public var toWrite: [MoveRow] { (gain + keep).filter { $0.state == .missing }.map(\.row) }

    private static func read(_ trap: LanguageTrap, in material: [CandidateText]) -> TrapReading {
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
