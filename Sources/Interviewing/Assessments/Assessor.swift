public import TextAnalysis

/// The engine: one library in, any number of assessments out.
///
/// Safe to share between threads. The same submission always yields the same
/// assessment.
public struct Assessor: Sendable {
    /// What it knows.
    public let library: Library
    private let reader: Reader
    private let hits: HitReader
    // Training takes longer than reading a résumé, and most runs read no question.
    private let questions: OnDemand<QuestionReader>
    private let tracks: TrackReader
    private let rules: RuleReader
    private let knownLoops: OnDemand<LoopLibrary>
    private let knownWorkshop: OnDemand<Workshop>
    private let knownPreparation: OnDemand<PreparationLibrary>

    /// Words below which no verdict is given.
    static let leastWords = 6
    /// English share below which prose of 20 words or more is not taken for English.
    static let leastEnglish = 0.12
    /// The same for résumés, postings and roles, which are full of nouns.
    static let leastEnglishInLists = 0.06

    /// Share of impossible word pairs above which words are taken to be shuffled.
    static let mostDisorder = 0.1

    /// Compiles a library.
    /// - Throws: `PatternError` when a pattern cannot be read.
    public init(library: Library) throws(PatternError) {
        let loops = library.loops
        let workshop = try Workshop(library: library.workshop, words: library.words)
        let preparation = library.preparation
        self.init(
            library: library,
            lexicon: try CueTable(library).lexicon(classes: library.words),
            loops: { loops },
            workshop: { workshop },
            preparation: { preparation }
        )
    }

    /// Takes a lexicon that was compiled from this very library, and what reads the knowledge that most runs never ask for.
    public init(
        library: Library,
        lexicon: Lexicon,
        loops: @escaping @Sendable () -> LoopLibrary,
        workshop: @escaping @Sendable () -> Workshop,
        preparation: @escaping @Sendable () -> PreparationLibrary
    ) {
        let table = CueTable(library)
        self.library = library
        reader = Reader(lexicon: lexicon)
        hits = HitReader(table: table)
        questions = OnDemand { QuestionReader(principles: library.principles) }
        tracks = TrackReader(library: library)
        rules = RuleReader(library: library)
        knownLoops = OnDemand(loops)
        knownWorkshop = OnDemand(workshop)
        knownPreparation = OnDemand(preparation)
    }

    /// What is known about loops.
    public var loops: LoopLibrary { knownLoops.value }

    /// What reviews documents and designs.
    public var workshop: Workshop { knownWorkshop.value }

    /// What is known about preparing and deciding.
    public var preparation: PreparationLibrary { knownPreparation.value }

    /// The compiled phrases.
    public var lexicon: Lexicon { reader.lexicon }

    /// Reads one text completely.
    public func assess(_ submission: Submission) -> Assessment {
        assess(submission, reading: read(submission))
    }

    /// The same for a text that was read before.
    func assess(_ submission: Submission, reading: Reading) -> Assessment {
        let refusal = refusal(of: reading, kind: submission.kind)
        let isReadable = refusal == nil
        let ground = hits.ground(reading, kind: submission.kind)
        let story = StoryReader(library: library).read(ground, isReadable: isReadable)
        let track = tracks.read(ground, story: story, isReadable: isReadable)
        let levers = LeverReader(library: library).read(ground, isReadable: isReadable)
        let measures = Measures(
            ground: ground,
            track: track,
            story: story,
            levers: levers,
            target: submission.target
        )
        return Assessment(
            submission: submission,
            reading: reading,
            refusal: refusal,
            track: track,
            roles: submission.kind == .resume && isReadable ? RoleReading.read(submission.text, track: track) : [],
            principles: principles(ground, isReadable: isReadable),
            story: story,
            levers: levers,
            varieties: VarietyReader(library: library).read(ground, story: story, isReadable: isReadable),
            probes: ProbeReader(library: library)
                .read(ground, story: story, track: track, levers: levers, isReadable: isReadable),
            facts: isReadable ? reading.quantities.map { Fact($0, in: reading) } : [],
            scorecard: ScorecardReader(library: library)
                .read(ground, story: story, levers: levers, isReadable: isReadable),
            level: LevelReader(library: library).read(ground, isReadable: isReadable),
            findings: isReadable
                ? rules.findings(ground, measures: measures, target: submission.target) : []
        )
    }

    /// Weighs an answer as far as the next follow-up needs it; every part is as in `assess`.
    func hear(_ reading: Reading, as kind: TextKind) -> HeardAnswer {
        let refusal = refusal(of: reading, kind: kind)
        let isReadable = refusal == nil
        let ground = hits.ground(reading, kind: kind)
        let story = StoryReader(library: library).read(ground, isReadable: isReadable)
        let track = tracks.read(ground, story: story, isReadable: isReadable)
        let levers = LeverReader(library: library).read(ground, isReadable: isReadable)
        return HeardAnswer(
            reading: reading,
            refusal: refusal,
            track: track,
            levers: levers,
            probes: ProbeReader(library: library)
                .read(ground, story: story, track: track, levers: levers, isReadable: isReadable),
            facts: isReadable ? reading.quantities.map { Fact($0, in: reading) } : []
        )
    }

    /// What each surviving match was for.
    func uses(in submission: Submission) -> [CueUse] {
        hits.ground(read(submission), kind: submission.kind).hits.map(\.use)
    }

    /// Cuts a text and finds every phrase in it; the same for all kinds that are read in one section of the lexicon.
    func read(_ submission: Submission) -> Reading {
        reader.read(Document(submission.text), section: LexiconSection(for: submission.kind).rawValue)
    }

    private func principles(_ ground: Ground, isReadable: Bool) -> [PrincipleReading] {
        let reader = PrincipleReader(library: library)
        guard ground.kind == .question else { return reader.read(ground, isReadable: isReadable) }
        return reader.ranked(questions.value.read(ground, library: library, isReadable: isReadable))
    }

    private func refusal(of reading: Reading, kind: TextKind) -> Refusal? {
        if reading.wordCount == 0 { return .empty }
        if kind == .question { return reading.wordCount < 2 ? .tooShort : nil }
        if reading.wordCount < Self.leastWords { return .tooShort }
        let least = kind.isNarrative || kind == .artifact ? Self.leastEnglish : Self.leastEnglishInLists
        if reading.wordCount >= 12, reading.englishShare < least { return .notEnglish }
        if reading.disorder > Self.mostDisorder { return .disordered }
        return nil
    }
}
