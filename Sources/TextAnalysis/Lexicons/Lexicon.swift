/// Every phrase the product knows, in one automaton over one vocabulary.
///
/// Built once from content and shared by all threads.
public struct Lexicon: Sendable {
    let vocabulary: Vocabulary
    /// Phrases of several words that belong to classes; their "cue" is an index into `classes`.
    let classPhrases: PhraseAutomaton
    /// Phrases that belong to cues, one automaton for each section.
    let sections: [PhraseAutomaton]
    let classes: [ClassInfo]
    /// Number of cues.
    public let cueCount: Int

    /// What the scanner needs to know of a class.
    struct ClassInfo: Sendable {
        /// Symbols that stand for the class in patterns, sorted.
        var symbols: [Int32]
        var filter: UInt64
        var groups: LexiconGroups

        /// Whether a symbol stands for the class, by binary search.
        func carries(_ symbol: Int32) -> Bool {
            var (low, high) = (0, symbols.count)
            while low < high {
                let middle = (low + high) / 2
                if symbols[middle] < symbol { low = middle + 1 } else { high = middle }
            }
            return low < symbols.count && symbols[low] == symbol
        }
    }

    /// Size of the automaton, for curious readers: words, nodes and edges.
    public var size: (words: Int, nodes: Int, edges: Int) {
        (
            vocabulary.entries.count,
            sections.reduce(0) { $0 + $1.nodes.count },
            sections.reduce(0) { $0 + $1.edges.count }
        )
    }

    /// Compiles classes and cues.
    ///
    /// - Parameters:
    ///   - classes: The word classes that patterns may name.
    ///   - cues: For each cue its patterns; a match reports the position in this array.
    ///   - sections: For each cue the section it is looked for in; a reading searches one section, so that cues for
    ///     other kinds of text cost nothing. Cues without an entry stand in section 0.
    /// - Throws: `PatternError` when a pattern names an unknown class.
    public init(classes: [WordClass], cues: [[Pattern]], sections: [Int] = []) throws(PatternError) {
        var builder = LexiconBuilder(classes: classes, sectionCount: (sections.max() ?? 0) + 1)
        for (index, patterns) in cues.enumerated() {
            let section = index < sections.count ? sections[index] : 0
            for pattern in patterns { try builder.add(pattern, cue: index, section: section) }
        }
        self = builder.finish(cueCount: cues.count)
    }

    init(
        vocabulary: Vocabulary,
        classPhrases: PhraseAutomaton,
        sections: [PhraseAutomaton],
        classes: [ClassInfo],
        cueCount: Int
    ) {
        self.vocabulary = vocabulary
        self.classPhrases = classPhrases
        self.sections = sections
        self.classes = classes
        self.cueCount = cueCount
    }
}
