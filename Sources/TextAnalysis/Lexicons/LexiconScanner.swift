/// Walks the tokens of one document through a lexicon.
struct LexiconScanner {
    /// A phrase of several words that belongs to a class.
    struct ClassPhrase {
        let wordClass: Int32
        let first: Int32
        let last: Int32
    }

    /// A place in the automaton that waits for its next word.
    private struct State {
        let node: Int32
        /// Index of the token the phrase began with.
        let first: Int32
        /// Index of the last token that may still be its next word.
        let until: Int32
    }

    /// A state that is reached once all words of a class phrase are passed.
    private struct Delayed {
        let node: Int32
        let first: Int32
        let after: Int32
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
        var found: [ClassPhrase] = []
        var states: [State] = []
        for sentence in sentences {
            walk(lexicon.classPhrases, sentence, entries, delayed: [], states: &states) {
                output, first, last in
                found.append(ClassPhrase(wordClass: output, first: first, last: last))
            }
        }
        found.sort { ($0.first, $0.last, $0.wordClass) < ($1.first, $1.last, $1.wordClass) }
        return found
    }

    /// All cue matches, at most one for each cue at overlapping places, in order of sentence and end.
    func matches(in sentences: [Sentence], entries: [Int32], classPhrases: [ClassPhrase]) -> [Match] {
        var found: [Match] = []
        var lastEnd = [Int32](repeating: -1, count: lexicon.cueCount)
        var next = 0
        var states: [State] = []
        for (number, sentence) in sentences.enumerated() {
            let from = next
            while next < classPhrases.count, Int(classPhrases[next].first) < sentence.tokens.upperBound { next += 1 }
            walk(
                lexicon.cues, sentence, entries, delayed: classPhrases[from..<next], states: &states
            ) { output, first, last in
                guard first > lastEnd[Int(output)] else { return }
                lastEnd[Int(output)] = last
                found.append(Match(cue: Int(output), first: Int(first), last: Int(last), sentence: number))
            }
        }
        return found
    }

    /// The walk both share. `delayed` holds class phrases of this sentence: a step over one takes all its words.
    ///
    /// States carry the token they expire at, so a word that no phrase knows costs nothing at all.
    private func walk(
        _ automaton: PhraseAutomaton,
        _ sentence: Sentence,
        _ entries: [Int32],
        delayed classPhrases: ArraySlice<ClassPhrase>,
        states: inout [State],
        emit: (_ output: Int32, _ first: Int32, _ last: Int32) -> Void
    ) {
        let known = lexicon.vocabulary.entries.span
        let symbols = lexicon.vocabulary.symbols.span
        let bitmaps = lexicon.vocabulary.bitmaps.span
        let openings = automaton.openings.span
        let openingTargets = automaton.openingTargets.span
        let starts = automaton.starts.span
        let edges = automaton.edges.span
        let gaps = automaton.gaps.span
        let filters = automaton.filters.span
        let outputStarts = automaton.outputStarts.span
        let outputs = automaton.outputs.span
        var later: [Delayed] = []
        var nextPhrase = classPhrases.startIndex
        states.removeAll(keepingCapacity: true)

        func enter(_ target: Int32, first: Int32, last: Int32) {
            let node = Int(target)
            for output in outputStarts[node]..<outputStarts[node + 1] { emit(outputs[Int(output)], first, last) }
            if starts[node] < starts[node + 1] {
                states.append(State(node: target, first: first, until: last + 1 + Int32(gaps[node])))
            }
        }

        /// Follows every edge of a node whose symbol the word carries.
        func step(from node: Int32, over entry: Vocabulary.Entry, first: Int32, at position: Int32) {
            var edge = Int(starts[Int(node)])
            let edgeEnd = Int(starts[Int(node) + 1])
            if entry.bitmap >= 0, edgeEnd - edge <= Int(entry.symbolCount) {
                // A common word carries hundreds of symbols; looking each edge up is shorter.
                while edge < edgeEnd {
                    let symbol = Int(edges[edge].symbol)
                    if bitmaps[Int(entry.bitmap) + symbol >> 6] >> UInt64(symbol & 63) & 1 == 1 {
                        enter(edges[edge].target, first: first, last: position)
                    }
                    edge += 1
                }
                return
            }
            var symbol = Int(entry.symbolStart)
            let symbolEnd = symbol + Int(entry.symbolCount)
            while symbol < symbolEnd, edge < edgeEnd {
                let wanted = edges[edge].symbol
                let carried = symbols[symbol]
                if carried < wanted {
                    symbol += 1
                } else if carried > wanted {
                    edge = edgeEnd - edge > 32 ? firstEdge(edges, in: edge..<edgeEnd, notBelow: carried) : edge + 1
                } else {
                    enter(edges[edge].target, first: first, last: position)
                    edge += 1
                }
            }
        }

        for index in sentence.tokens {
            let position = Int32(index)
            let number = entries[index]
            while nextPhrase < classPhrases.endIndex, classPhrases[nextPhrase].first == position {
                let phrase = classPhrases[nextPhrase]
                let info = lexicon.classes[Int(phrase.wordClass)]
                for state in states + [State(node: 0, first: position, until: position)]
                where state.until >= position && filters[Int(state.node)] & info.filter != 0 {
                    for edge in Int(starts[Int(state.node)])..<Int(starts[Int(state.node) + 1])
                    where info.symbols.contains(edges[edge].symbol) {
                        later.append(Delayed(node: edges[edge].target, first: state.first, after: phrase.last))
                    }
                }
                nextPhrase += 1
            }
            let live = states.count
            if number >= 0 {
                let entry = known[Int(number)]
                if entry.symbolCount > 0 {
                    // Expired states are dropped on the way; the order of the rest does not matter.
                    var kept = 0
                    for place in 0..<live {
                        let state = states[place]
                        if state.until < position { continue }
                        if filters[Int(state.node)] & entry.filter != 0 {
                            step(from: state.node, over: entry, first: state.first, at: position)
                        }
                        if state.until > position {
                            states[kept] = state
                            kept += 1
                        }
                    }
                    if kept < live { states.removeSubrange(kept..<live) }
                    let opening = Int(openings[Int(number)])..<Int(openings[Int(number) + 1])
                    for target in opening { enter(openingTargets[target], first: position, last: position) }
                }
            }
            if !later.isEmpty {
                for delayed in later where delayed.after == position {
                    enter(delayed.node, first: delayed.first, last: position)
                }
                later.removeAll { $0.after <= position }
            }
        }
    }

    private func firstEdge(
        _ edges: borrowing Span<PhraseAutomaton.Edge>,
        in range: Range<Int>,
        notBelow symbol: Int32
    ) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if edges[middle].symbol < symbol { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
