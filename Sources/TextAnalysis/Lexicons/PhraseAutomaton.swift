/// All phrases in one trie of symbols, walked by a set of states at once.
///
/// A node may allow a gap before its next step. The number of live states stays small, because most words begin
/// nothing and a state dies at the first word that fits no edge and no gap.
struct PhraseAutomaton: Sendable {
    /// One step: on this symbol, go to that node.
    struct Edge: Sendable, BitwiseCopyable {
        let symbol: Int32
        let target: Int32
    }

    /// Edges of node n are `edges[starts[n]..<starts[n + 1]]`, sorted by symbol.
    private(set) var starts: [Int32]
    private(set) var edges: [Edge]
    /// Words that may be skipped after reaching a node.
    private(set) var gaps: [UInt8]
    /// Union of the filter bits of a node's edges.
    private(set) var filters: [UInt64]
    /// Cues that end at node n are `outputs[outputStarts[n]..<outputStarts[n + 1]]`.
    private(set) var outputStarts: [Int32]
    private(set) var outputs: [Int32]

    /// Nodes that the word with vocabulary entry e leads to from the start:
    /// `openingTargets[openings[e]..<openings[e + 1]]`.
    private(set) var openings: [Int32] = []
    private(set) var openingTargets: [Int32] = []

    /// Number of nodes.
    var nodeCount: Int { gaps.count }

    init(trie: PhraseTrie) {
        var starts: [Int32] = [0]
        var edges: [Edge] = []
        var filters: [UInt64] = []
        var outputStarts: [Int32] = [0]
        var outputs: [Int32] = []
        for node in trie.nodes {
            var filter: UInt64 = 0
            let ordered = node.edges.sorted { ($0.key.symbol, $0.value) < ($1.key.symbol, $1.value) }
            for (key, target) in ordered {
                edges.append(Edge(symbol: key.symbol, target: target))
                filter |= Vocabulary.filterBit(key.symbol)
            }
            filters.append(filter)
            starts.append(Int32(edges.count))
            outputs += node.outputs.sorted()
            outputStarts.append(Int32(outputs.count))
        }
        self.starts = starts
        self.edges = edges
        self.filters = filters
        self.outputStarts = outputStarts
        self.outputs = outputs
        gaps = trie.nodes.map(\.gap)
    }
}

extension PhraseAutomaton {
    /// Works out, once for all texts, where each word leads from the start.
    mutating func openFor(_ vocabulary: Vocabulary) {
        var targets: [Int32: [Int32]] = [:]
        for edge in edges[Int(starts[0])..<Int(starts[1])] { targets[edge.symbol, default: []].append(edge.target) }
        openings = [0]
        openingTargets = []
        for entry in vocabulary.entries {
            let carried = Int(entry.symbolStart)..<Int(entry.symbolStart + entry.symbolCount)
            for symbol in vocabulary.symbols[carried] { openingTargets += targets[symbol] ?? [] }
            openings.append(Int32(openingTargets.count))
        }
    }
}

extension PhraseAutomaton {
    func write(to writer: inout FlatWriter) {
        writer.write(starts)
        writer.write(edges)
        writer.write(gaps)
        writer.write(filters)
        writer.write(outputStarts)
        writer.write(outputs)
        writer.write(openings)
        writer.write(openingTargets)
    }

    init?(from reader: inout FlatReader) {
        guard let starts: [Int32] = reader.read(), let edges: [Edge] = reader.read(), let gaps: [UInt8] = reader.read(),
            let filters: [UInt64] = reader.read(), let outputStarts: [Int32] = reader.read(),
            let outputs: [Int32] = reader.read(), let openings: [Int32] = reader.read(),
            let openingTargets: [Int32] = reader.read(),
            starts.count == gaps.count + 1, outputStarts.count == starts.count, filters.count == gaps.count
        else { return nil }
        self.starts = starts
        self.edges = edges
        self.gaps = gaps
        self.filters = filters
        self.outputStarts = outputStarts
        self.outputs = outputs
        self.openings = openings
        self.openingTargets = openingTargets
    }
}

/// The trie while it grows.
struct PhraseTrie {
    struct Step: Hashable {
        let symbol: Int32
        let gapAfter: UInt8
    }

    struct Node {
        var edges: [Step: Int32] = [:]
        var gap: UInt8 = 0
        var outputs: Set<Int32> = []
    }

    private(set) var nodes = [Node()]

    /// Adds one linear phrase that ends in `output`.
    mutating func add(_ steps: [Step], output: Int32) {
        var node = 0
        for step in steps {
            if let next = nodes[node].edges[step] {
                node = Int(next)
            } else {
                let next = nodes.count
                nodes.append(Node(gap: step.gapAfter))
                nodes[node].edges[step] = Int32(next)
                node = next
            }
        }
        nodes[node].outputs.insert(output)
    }
}
