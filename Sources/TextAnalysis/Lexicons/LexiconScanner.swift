/// Walks the tokens of one document through a lexicon.
struct LexiconScanner {
    /// A phrase of several words that belongs to a class.
    struct ClassPhrase {
        let wordClass: Int32
        let first: Int32
        let last: Int32
    }

    private struct State {
        let node: Int32
        let first: Int32
        var gap: UInt8
    }

    private struct Delayed {
        let state: State
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
        for sentence in sentences {
            walk(lexicon.classPhrases, sentence, entries, opens: \.opensClassPhrase, delayed: []) { output, first, last in
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
        for (number, sentence) in sentences.enumerated() {
            let from = next
            while next < classPhrases.count, Int(classPhrases[next].first) < sentence.tokens.upperBound { next += 1 }
            walk(lexicon.cues, sentence, entries, opens: \.opensCue, delayed: classPhrases[from..<next]) {
                output, first, last in
                guard first > lastEnd[Int(output)] else { return }
                lastEnd[Int(output)] = last
                found.append(Match(cue: Int(output), first: Int(first), last: Int(last), sentence: number))
            }
        }
        return found
    }

    /// The walk both share. `delayed` holds class phrases of this sentence: a step over one takes all its words.
    private func walk(
        _ automaton: PhraseAutomaton,
        _ sentence: Sentence,
        _ entries: [Int32],
        opens: KeyPath<Vocabulary.Entry, Bool>,
        delayed classPhrases: ArraySlice<ClassPhrase>,
        emit: (_ output: Int32, _ first: Int32, _ last: Int32) -> Void
    ) {
        let vocabulary = lexicon.vocabulary
        var states: [State] = []
        var later: [Delayed] = []
        var nextPhrase = classPhrases.startIndex

        func enter(_ target: Int32, first: Int32, last: Int32, into list: inout [State]) {
            let outputs = automaton.outputStarts[Int(target)]..<automaton.outputStarts[Int(target) + 1]
            for output in outputs { emit(automaton.outputs[Int(output)], first, last) }
            if automaton.starts[Int(target)] < automaton.starts[Int(target) + 1] {
                list.append(State(node: target, first: first, gap: automaton.gaps[Int(target)]))
            }
        }

        for index in sentence.tokens {
            let position = Int32(index)
            let number = entries[index]
            let live = states
            states.removeAll(keepingCapacity: true)
            if number >= 0 {
                let entry = vocabulary.entries[Int(number)]
                if entry.symbolCount > 0 {
                    for state in live where automaton.filters[Int(state.node)] & entry.filter != 0 {
                        step(automaton, from: state.node, over: entry) { target in
                            enter(target, first: state.first, last: position, into: &states)
                        }
                    }
                    if entry[keyPath: opens] {
                        step(automaton, from: 0, over: entry) { target in
                            enter(target, first: position, last: position, into: &states)
                        }
                    }
                }
            }
            while nextPhrase < classPhrases.endIndex, classPhrases[nextPhrase].first == position {
                let phrase = classPhrases[nextPhrase]
                let info = lexicon.classes[Int(phrase.wordClass)]
                let root = State(node: 0, first: position, gap: 0)
                for state in live + [root] where automaton.filters[Int(state.node)] & info.filter != 0 {
                    for symbol in info.symbols {
                        for edge in edges(automaton, of: state.node) where edge.symbol == symbol {
                            let reached = State(node: edge.target, first: state.first, gap: 0)
                            later.append(Delayed(state: reached, after: phrase.last))
                        }
                    }
                }
                nextPhrase += 1
            }
            if !later.isEmpty {
                for delayed in later where delayed.after == position {
                    enter(delayed.state.node, first: delayed.state.first, last: position, into: &states)
                }
                later.removeAll { $0.after <= position }
            }
            for state in live where state.gap > 0 {
                states.append(State(node: state.node, first: state.first, gap: state.gap - 1))
            }
        }
    }

    private func edges(_ automaton: PhraseAutomaton, of node: Int32) -> ArraySlice<PhraseAutomaton.Edge> {
        automaton.edges[Int(automaton.starts[Int(node)])..<Int(automaton.starts[Int(node) + 1])]
    }

    /// Follows every edge whose symbol the word carries: a merge of two sorted lists, or a search when one is long.
    @inline(__always)
    private func step(
        _ automaton: PhraseAutomaton,
        from node: Int32,
        over entry: Vocabulary.Entry,
        _ follow: (Int32) -> Void
    ) {
        let symbols = lexicon.vocabulary.symbols
        var symbol = Int(entry.symbolStart)
        let symbolEnd = symbol + Int(entry.symbolCount)
        var edge = Int(automaton.starts[Int(node)])
        let edgeEnd = Int(automaton.starts[Int(node) + 1])
        if edgeEnd - edge > 64 {
            while symbol < symbolEnd {
                var found = firstEdge(automaton, in: edge..<edgeEnd, of: symbols[symbol])
                while found < edgeEnd, automaton.edges[found].symbol == symbols[symbol] {
                    follow(automaton.edges[found].target)
                    found += 1
                }
                symbol += 1
            }
            return
        }
        while symbol < symbolEnd, edge < edgeEnd {
            let wanted = automaton.edges[edge].symbol
            if symbols[symbol] < wanted {
                symbol += 1
            } else if symbols[symbol] > wanted {
                edge += 1
            } else {
                follow(automaton.edges[edge].target)
                edge += 1
            }
        }
    }

    private func firstEdge(_ automaton: PhraseAutomaton, in range: Range<Int>, of symbol: Int32) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if automaton.edges[middle].symbol < symbol { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
