public import TextAnalysis

/// The engine of the workshop: what it knows, compiled once, and what every text of it is read with.
///
/// A value; safe to share between threads. The same text always gives the same ground.
public struct Workshop: Sendable {
    /// What it knows.
    public let library: WorkshopLibrary
    private let reader: Reader
    private let uses: [WorkshopUse]
    private let demands: [CueDemand]

    /// Compiles a library with the word classes that its patterns name.
    /// - Throws: `PatternError` when a pattern cannot be read.
    public init(library: WorkshopLibrary, words: [WordClassDefinition]) throws(PatternError) {
        self.init(library: library, lexicon: try WorkshopCueTable(library).lexicon(classes: words))
    }

    /// Takes a lexicon that was compiled from this very library.
    public init(library: WorkshopLibrary, lexicon: Lexicon) {
        let table = WorkshopCueTable(library)
        self.library = library
        reader = Reader(lexicon: lexicon)
        uses = table.uses
        demands = table.cues.map(CueDemand.init)
    }

    /// Knows nothing and finds nothing.
    public static var empty: Workshop {
        let lexicon = try? Lexicon(classes: [], cues: [[]], sections: [WorkshopSection.allCases.count - 1])
        guard let lexicon else { preconditionFailure("A lexicon without phrases cannot name an unknown class.") }
        return Workshop(library: WorkshopLibrary(), lexicon: lexicon)
    }

    /// The compiled phrases.
    public var lexicon: Lexicon { reader.lexicon }

    /// Reads a text and finds what the cues of a section say of it. Linear in its length.
    ///
    /// Wishes and plans count, because a design speaks in "would" and "will"; what is denied counts only where the words
    /// themselves are judged.
    func ground(_ text: String, in section: WorkshopSection) -> WorkshopGround {
        let reading = reader.read(Document(text), section: section.rawValue)
        var hits: [WorkshopHit] = []
        hits.reserveCapacity(reading.matches.count)
        for match in reading.matches where match.cue < uses.count {
            let use = uses[match.cue]
            let isDenied = reading.contexts[match.first].isNegated
            if isDenied, !use.countsDenied { continue }
            guard demands[match.cue].holds(reading.notes[match.sentence]) else { continue }
            hits.append(WorkshopHit(use: use, match: match, isDenied: isDenied))
        }
        return WorkshopGround(reading: reading, hits: hits)
    }
}

/// What a cue asks of its sentence, without its phrases: small enough to look at for every match.
private struct CueDemand: Sendable {
    private let groups: LexiconGroups
    private let hasQuantity: Bool

    init(_ cue: Cue) {
        var groups: LexiconGroups = []
        for condition in cue.requires {
            switch condition {
            case .counterparty: groups.insert(.counterparty)
            case .system: groups.insert(.system)
            case .business: groups.insert(.business)
            // Documents and designs are rarely told in the first person.
            case .own, .quantity, .outcome: break
            }
        }
        self.groups = groups
        hasQuantity = cue.requires.contains(.quantity)
    }

    func holds(_ notes: SentenceNotes) -> Bool {
        notes.groups.isSuperset(of: groups) && (!hasQuantity || notes.hasQuantity)
    }
}
