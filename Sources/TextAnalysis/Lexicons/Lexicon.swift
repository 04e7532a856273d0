/// Every phrase the product knows, in one automaton over one vocabulary.
///
/// Built once from content and shared by all threads.
public struct Lexicon: Sendable {
    let vocabulary: Vocabulary
    /// Phrases of several words that belong to classes; their "cue" is an index into `classes`.
    let classPhrases: PhraseAutomaton
    /// Phrases that belong to cues.
    let cues: PhraseAutomaton
    let classes: [ClassInfo]
    /// Number of cues.
    public let cueCount: Int

    /// What the scanner needs to know of a class.
    struct ClassInfo: Sendable {
        /// Symbols that stand for the class in patterns, sorted.
        var symbols: [Int32]
        var filter: UInt64
        var groups: LexiconGroups
    }

    /// Size of the automaton, for curious readers: words, nodes and edges.
    public var size: (words: Int, nodes: Int, edges: Int) {
        (vocabulary.entries.count, cues.nodeCount, cues.edges.count)
    }

    /// Compiles classes and cues.
    ///
    /// - Parameters:
    ///   - classes: The word classes that patterns may name.
    ///   - cues: For each cue its patterns; a match reports the position in this array.
    /// - Throws: `PatternError` when a pattern names an unknown class.
    public init(classes: [WordClass], cues: [[Pattern]]) throws(PatternError) {
        var builder = LexiconBuilder(classes: classes)
        for (index, patterns) in cues.enumerated() {
            for pattern in patterns { try builder.add(pattern, cue: index) }
        }
        self = builder.finish(cueCount: cues.count)
    }

    init(
        vocabulary: Vocabulary,
        classPhrases: PhraseAutomaton,
        cues: PhraseAutomaton,
        classes: [ClassInfo],
        cueCount: Int
    ) {
        self.vocabulary = vocabulary
        self.classPhrases = classPhrases
        self.cues = cues
        self.classes = classes
        self.cueCount = cueCount
    }
}
