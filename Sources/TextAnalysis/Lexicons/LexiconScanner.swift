/// Walks the tokens of one document through a lexicon.
struct LexiconScanner {
    /// A phrase of several words that belongs to a class.
    struct ClassPhrase {
        let wordClass: Int32
        let first: Int32
        let last: Int32
    }

    let lexicon: Lexicon

    /// The vocabulary entry of each token, or -1.
    func entries(of tokens: [Token]) -> [Int32] {
        let vocabulary = lexicon.vocabulary
        return tokens.map { token in
            if token.kind == .word { return vocabulary.entry(of: token.hash) }
            if token.traits.contains(.percent) { return 1 }
            if token.traits.contains(.money) { return 2 }
            let known = vocabulary.entry(of: token.hash)
            if known >= 0 { return known }
            return token.traits.contains(.suffixed) && QuantityUnits.isTimeSuffix(token) ? 3 : 0
        }
    }

    /// All phrases of several words that name a member of a class, in order of their start.
    func classPhrases(in sentences: [Sentence], entries: [Int32]) -> [ClassPhrase] {
        var phrases: [ClassPhrase] = []
        walk(lexicon.classPhrases, sentences, entries, over: []) { found, _ in
            phrases += found.map { ClassPhrase(wordClass: $0.output, first: $0.first, last: $0.last) }
        }
        phrases.sort { ($0.first, $0.last, $0.wordClass) < ($1.first, $1.last, $1.wordClass) }
        return phrases
    }

    /// All cue matches, at most one for each cue at overlapping places, in order of sentence and end.
    func matches(
        in sentences: [Sentence],
        section: Int,
        entries: [Int32],
        classPhrases: [ClassPhrase]
    ) -> [Match] {
        var matches: [Match] = []
        var lastEnd = [Int32](repeating: -1, count: lexicon.cueCount)
        walk(lexicon.sections[section], sentences, entries, over: classPhrases) { found, sentence in
            for phrase in found where phrase.first > lastEnd[Int(phrase.output)] {
                lastEnd[Int(phrase.output)] = phrase.last
                matches.append(
                    Match(cue: Int(phrase.output), first: Int(phrase.first), last: Int(phrase.last), sentence: sentence)
                )
            }
        }
        return matches
    }

    /// The walk both share, sentence by sentence. A step over a class phrase takes all its words at once.
    private func walk(
        _ automaton: PhraseAutomaton,
        _ sentences: [Sentence],
        _ entries: [Int32],
        over classPhrases: [ClassPhrase],
        collect: (_ found: [PhraseWalk.Found], _ sentence: Int) -> Void
    ) {
        withWalk(automaton) { walk in
            var next = 0
            for (number, sentence) in sentences.enumerated() {
                walk.startSentence()
                for index in sentence.tokens {
                    let position = Int32(index)
                    while next < classPhrases.count, classPhrases[next].first == position {
                        let phrase = classPhrases[next]
                        walk.step(over: lexicon.classes[Int(phrase.wordClass)], from: position, to: phrase.last)
                        next += 1
                    }
                    walk.step(over: entries[index], at: position)
                    walk.finishDelayed(at: position)
                }
                if !walk.found.isEmpty { collect(walk.found, number) }
            }
        }
    }

    /// Lends the arrays of an automaton and of the vocabulary as pointers for the time of one walk.
    private func withWalk(_ automaton: PhraseAutomaton, _ body: (inout PhraseWalk) -> Void) {
        let vocabulary = lexicon.vocabulary
        // An empty array may lend no pointer; the root node alone means that there is nothing to find.
        guard automaton.nodes.count > 1 else { return }
        automaton.nodes.withUnsafeBufferPointer { nodes in
            automaton.edges.withUnsafeBufferPointer { edges in
                automaton.outputs.withUnsafeBufferPointer { outputs in
                    automaton.openings.withUnsafeBufferPointer { openings in
                        automaton.openingTargets.withUnsafeBufferPointer { targets in
                            automaton.bitmaps.withUnsafeBufferPointer { nodeBitmaps in
                                withVocabulary(vocabulary) { entries, symbols, bitmaps in
                                    guard let nodes = nodes.baseAddress, let edges = edges.baseAddress,
                                        let outputs = outputs.baseAddress, let openings = openings.baseAddress,
                                        let targets = targets.baseAddress,
                                        let nodeBitmaps = nodeBitmaps.baseAddress
                                    else { return }
                                    var walk = PhraseWalk(
                                        nodes: nodes,
                                        edges: edges,
                                        outputs: outputs,
                                        openings: openings,
                                        openingTargets: targets,
                                        entries: entries,
                                        symbols: symbols,
                                        bitmaps: bitmaps,
                                        nodeBitmaps: nodeBitmaps,
                                        bitmapWidth: vocabulary.bitmapWidth
                                    )
                                    body(&walk)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func withVocabulary(
        _ vocabulary: Vocabulary,
        _ body: (UnsafePointer<Vocabulary.Entry>, UnsafePointer<Int32>, UnsafePointer<UInt64>) -> Void
    ) {
        vocabulary.entries.withUnsafeBufferPointer { entries in
            vocabulary.symbols.withUnsafeBufferPointer { symbols in
                vocabulary.bitmaps.withUnsafeBufferPointer { bitmaps in
                    guard let entries = entries.baseAddress, let symbols = symbols.baseAddress,
                        let bitmaps = bitmaps.baseAddress
                    else { return }
                    body(entries, symbols, bitmaps)
                }
            }
        }
    }
}
