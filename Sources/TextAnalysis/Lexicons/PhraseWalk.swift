/// One walk of one document through one automaton.
///
/// This is where the time goes: for each word some dozen states, each with a look at its edges. So it reads through
/// pointers without bounds checks; `PhraseAutomaton` and `Vocabulary` guarantee that every number points inside.
/// The pointers never leave `LexiconScanner.walk`.
struct PhraseWalk {
    /// A phrase found: which output, from which token to which.
    struct Found {
        let output: Int32
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

    let nodes: UnsafePointer<PhraseAutomaton.Node>
    let edges: UnsafePointer<PhraseAutomaton.Edge>
    let outputs: UnsafePointer<Int32>
    let openings: UnsafePointer<Int32>
    let openingTargets: UnsafePointer<Int32>
    let entries: UnsafePointer<Vocabulary.Entry>
    let symbols: UnsafePointer<Int32>
    let bitmaps: UnsafePointer<UInt64>
    let nodeBitmaps: UnsafePointer<UInt64>
    let bitmapWidth: Int

    /// Phrases found so far.
    private(set) var found: [Found] = []
    private var states: [State] = []
    /// The states of the word before, while they are walked.
    private var walked: [State] = []
    private var later: [Delayed] = []

    init(
        nodes: UnsafePointer<PhraseAutomaton.Node>,
        edges: UnsafePointer<PhraseAutomaton.Edge>,
        outputs: UnsafePointer<Int32>,
        openings: UnsafePointer<Int32>,
        openingTargets: UnsafePointer<Int32>,
        entries: UnsafePointer<Vocabulary.Entry>,
        symbols: UnsafePointer<Int32>,
        bitmaps: UnsafePointer<UInt64>,
        nodeBitmaps: UnsafePointer<UInt64>,
        bitmapWidth: Int
    ) {
        self.nodes = nodes
        self.edges = edges
        self.outputs = outputs
        self.openings = openings
        self.openingTargets = openingTargets
        self.entries = entries
        self.symbols = symbols
        self.bitmaps = bitmaps
        self.nodeBitmaps = nodeBitmaps
        self.bitmapWidth = bitmapWidth
        states.reserveCapacity(256)
        walked.reserveCapacity(256)
    }

    /// Forgets all states: a phrase never reaches over the end of a sentence.
    mutating func startSentence() {
        states.removeAll(keepingCapacity: true)
        later.removeAll(keepingCapacity: true)
        found.removeAll(keepingCapacity: true)
    }

    /// Steps over the word with a vocabulary entry at a token; a word that no phrase knows costs nothing at all.
    mutating func step(over number: Int32, at position: Int32) {
        guard number >= 0 else { return }
        let entry = entries[Int(number)]
        guard entry.symbolCount > 0 else { return }
        if !states.isEmpty {
            // The two lists change places, so that neither is ever copied.
            swap(&states, &walked)
            states.removeAll(keepingCapacity: true)
            for place in walked.indices {
                let state = walked[place]
                if state.until < position { continue }
                advance(state, over: entry, at: position)
                if state.until > position { states.append(state) }
            }
        }
        for target in Int(openings[Int(number)])..<Int(openings[Int(number) + 1]) {
            enter(openingTargets[target], first: position, last: position)
        }
    }

    /// Steps over a class phrase that begins at a token and ends at `last`.
    mutating func step(over info: Lexicon.ClassInfo, from position: Int32, to last: Int32) {
        let root = State(node: 0, first: position, until: position)
        for state in states + [root] where state.until >= position && nodes[Int(state.node)].filter & info.filter != 0 {
            let node = nodes[Int(state.node)]
            // Both lists are sorted: the shorter one is walked, the other one searched.
            if node.edgeEnd - node.edgeStart <= 8 {
                for edge in Int(node.edgeStart)..<Int(node.edgeEnd) where info.carries(edges[edge].symbol) {
                    later.append(Delayed(node: edges[edge].target, first: state.first, after: last))
                }
                continue
            }
            var edge = Int(node.edgeStart)
            for symbol in info.symbols {
                edge = firstEdge(from: edge, to: Int(node.edgeEnd), notBelow: symbol)
                while edge < Int(node.edgeEnd), edges[edge].symbol == symbol {
                    later.append(Delayed(node: edges[edge].target, first: state.first, after: last))
                    edge += 1
                }
                if edge == Int(node.edgeEnd) { break }
            }
        }
    }

    /// Enters what was delayed until this token.
    mutating func finishDelayed(at position: Int32) {
        guard !later.isEmpty else { return }
        for delayed in later where delayed.after == position {
            enter(delayed.node, first: delayed.first, last: position)
        }
        later.removeAll { $0.after <= position }
    }

    @inline(__always)
    private mutating func enter(_ target: Int32, first: Int32, last: Int32) {
        let node = nodes[Int(target)]
        for output in Int(node.outputStart)..<Int(node.outputEnd) {
            found.append(Found(output: outputs[output], first: first, last: last))
        }
        if node.edgeStart < node.edgeEnd {
            states.append(State(node: target, first: first, until: last + 1 + node.gap))
        }
    }

    /// Follows every edge of a state whose symbol the word carries.
    @inline(__always)
    private mutating func advance(_ state: State, over entry: Vocabulary.Entry, at position: Int32) {
        let node = nodes[Int(state.node)]
        guard node.filter & entry.filter != 0 else { return }
        if node.only >= 0 {
            if carries(entry, node.only) {
                enter(edges[Int(node.edgeStart)].target, first: state.first, last: position)
            }
            return
        }
        if node.bitmap >= 0 {
            advanceWide(node, state, over: entry, at: position)
            return
        }
        let edgeEnd = Int(node.edgeEnd)
        var edge = Int(node.edgeStart)
        if entry.bitmap >= 0 {
            // A common word carries hundreds of symbols; looking each edge up is shorter.
            while edge < edgeEnd {
                if carries(entry, edges[edge].symbol) {
                    enter(edges[edge].target, first: state.first, last: position)
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
                edge = edgeEnd - edge > 32 ? firstEdge(from: edge, to: edgeEnd, notBelow: carried) : edge + 1
            } else {
                enter(edges[edge].target, first: state.first, last: position)
                edge += 1
            }
        }
    }

    /// The same for a node with many edges: only symbols that both the node and the word have are looked up.
    private mutating func advanceWide(
        _ node: PhraseAutomaton.Node,
        _ state: State,
        over entry: Vocabulary.Entry,
        at position: Int32
    ) {
        let own = nodeBitmaps + Int(node.bitmap)
        if entry.bitmap >= 0 {
            let carried = bitmaps + Int(entry.bitmap)
            for word in 0..<bitmapWidth {
                var common = own[word] & carried[word]
                while common != 0 {
                    let symbol = Int32(word * 64 + common.trailingZeroBitCount)
                    follow(symbol, of: node, first: state.first, at: position)
                    common &= common - 1
                }
            }
        } else {
            for place in Int(entry.symbolStart)..<Int(entry.symbolStart + entry.symbolCount) {
                let symbol = symbols[place]
                if own[Int(symbol >> 6)] >> UInt64(truncatingIfNeeded: symbol & 63) & 1 == 1 {
                    follow(symbol, of: node, first: state.first, at: position)
                }
            }
        }
    }

    /// Follows the edges with one symbol.
    private mutating func follow(_ symbol: Int32, of node: PhraseAutomaton.Node, first: Int32, at position: Int32) {
        var edge = firstEdge(from: Int(node.edgeStart), to: Int(node.edgeEnd), notBelow: symbol)
        while edge < Int(node.edgeEnd), edges[edge].symbol == symbol {
            enter(edges[edge].target, first: first, last: position)
            edge += 1
        }
    }

    @inline(__always)
    private func carries(_ entry: Vocabulary.Entry, _ symbol: Int32) -> Bool {
        if entry.bitmap >= 0 {
            return bitmaps[Int(entry.bitmap) + Int(symbol >> 6)] >> UInt64(truncatingIfNeeded: symbol & 63) & 1 == 1
        }
        for place in Int(entry.symbolStart)..<Int(entry.symbolStart + entry.symbolCount) {
            if symbols[place] >= symbol { return symbols[place] == symbol }
        }
        return false
    }

    private func firstEdge(from low: Int, to high: Int, notBelow symbol: Int32) -> Int {
        var (low, high) = (low, high)
        while low < high {
            let middle = (low + high) / 2
            if edges[middle].symbol < symbol { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
