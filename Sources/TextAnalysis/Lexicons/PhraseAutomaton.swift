/// All phrases in one trie of symbols, walked by a set of states at once.
///
/// A node may allow a gap before its next step. The number of live states stays small, because most words begin
/// nothing and a state dies at the first word that fits no edge and no gap. `PhraseWalk` does the walking.
struct PhraseAutomaton: Sendable {
    /// A place in the trie.
    struct Node: Sendable {
        /// Edges are `edges[edgeStart..<edgeEnd]`, sorted by symbol.
        var edgeStart: Int32
        var edgeEnd: Int32
        /// Cues that end here are `outputs[outputStart..<outputEnd]`.
        var outputStart: Int32
        var outputEnd: Int32
        /// Words that may be skipped after reaching the node.
        var gap: Int32
        /// The symbol of its only edge, or -1 when there are several.
        var only: Int32
        /// Where the symbols of its edges stand as bits in `bitmaps`, or -1 for a node with few edges.
        var bitmap: Int32 = -1
        /// Union of the filter bits of its edges.
        var filter: UInt64
    }

    /// Edges above which a node gets a bitmap.
    static let bitmapAbove = 100

    /// One step: on this symbol, go to that node.
    struct Edge: Sendable {
        let symbol: Int32
        let target: Int32
    }

    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    private(set) var outputs: [Int32] = []
    /// One bit for each symbol, for each node with many edges.
    private(set) var bitmaps: [UInt64] = [0]
    /// Nodes that the word with vocabulary entry e leads to from the start:
    /// `openingTargets[openings[e]..<openings[e + 1]]`.
    private(set) var openings: [Int32] = []
    private(set) var openingTargets: [Int32] = []

    init(trie: PhraseTrie) {
        for node in trie.nodes {
            let ordered = node.edges.sorted { ($0.key.symbol, $0.value) < ($1.key.symbol, $1.value) }
            let edgeStart = Int32(edges.count)
            edges += ordered.map { Edge(symbol: $0.key.symbol, target: $0.value) }
            let outputStart = Int32(outputs.count)
            outputs += node.outputs.sorted()
            nodes.append(
                Node(
                    edgeStart: edgeStart,
                    edgeEnd: Int32(edges.count),
                    outputStart: outputStart,
                    outputEnd: Int32(outputs.count),
                    gap: Int32(node.gap),
                    only: ordered.count == 1 ? ordered[0].key.symbol : -1,
                    filter: ordered.reduce(0) { $0 | Vocabulary.filterBit($1.key.symbol) }
                )
            )
        }
    }

    /// Works out, once for all texts, where each word leads from the start.
    ///
    /// A common word ("the") begins a hundred phrases. Places with the same gap are merged into one, so that the word
    /// opens at most one state for each width of gap instead of a hundred.
    mutating func openFor(_ vocabulary: Vocabulary) {
        var targets: [Int32: [Int32]] = [:]
        for edge in edges[Int(nodes[0].edgeStart)..<Int(nodes[0].edgeEnd)] {
            targets[edge.symbol, default: []].append(edge.target)
        }
        var merged: [[Int32]: Int32] = [:]
        openings = [0]
        openingTargets = []
        for entry in vocabulary.entries {
            let carried = Int(entry.symbolStart)..<Int(entry.symbolStart + entry.symbolCount)
            let opened = Set(vocabulary.symbols[carried].flatMap { targets[$0] ?? [] }).sorted()
            for gap in Set(opened.map { nodes[Int($0)].gap }).sorted() {
                let group = opened.filter { nodes[Int($0)].gap == gap }
                if group.count == 1 {
                    openingTargets.append(group[0])
                } else {
                    let node = merged[group] ?? merge(group)
                    merged[group] = node
                    openingTargets.append(node)
                }
            }
            openings.append(Int32(openingTargets.count))
        }
        addBitmaps(width: vocabulary.bitmapWidth)
    }

    private mutating func addBitmaps(width: Int) {
        for number in nodes.indices {
            let range = Int(nodes[number].edgeStart)..<Int(nodes[number].edgeEnd)
            guard range.count > Self.bitmapAbove else { continue }
            var bits = [UInt64](repeating: 0, count: width)
            for edge in edges[range] { bits[Int(edge.symbol) / 64] |= 1 << UInt64(edge.symbol % 64) }
            nodes[number].bitmap = Int32(bitmaps.count)
            bitmaps += bits
        }
    }

    /// Adds a node that stands for several with the same gap.
    private mutating func merge(_ group: [Int32]) -> Int32 {
        let members = group.map { nodes[Int($0)] }
        let edgeStart = Int32(edges.count)
        edges += members.flatMap { edges[Int($0.edgeStart)..<Int($0.edgeEnd)] }
            .sorted { ($0.symbol, $0.target) < ($1.symbol, $1.target) }
        let outputStart = Int32(outputs.count)
        outputs += Set(members.flatMap { outputs[Int($0.outputStart)..<Int($0.outputEnd)] }).sorted()
        nodes.append(
            Node(
                edgeStart: edgeStart,
                edgeEnd: Int32(edges.count),
                outputStart: outputStart,
                outputEnd: Int32(outputs.count),
                gap: members[0].gap,
                only: -1,
                filter: members.reduce(0) { $0 | $1.filter }
            )
        )
        return Int32(nodes.count - 1)
    }

    func write(to writer: inout FlatWriter) {
        writer.write(
            nodes.flatMap { [$0.edgeStart, $0.edgeEnd, $0.outputStart, $0.outputEnd, $0.gap, $0.only, $0.bitmap] }
        )
        writer.write(nodes.map(\.filter))
        writer.write(edges.flatMap { [$0.symbol, $0.target] })
        writer.write(outputs)
        writer.write(bitmaps)
        writer.write(openings)
        writer.write(openingTargets)
    }

    /// - Parameter width: Words of one bitmap, as in the vocabulary.
    init?(from reader: inout FlatReader, width: Int) {
        guard let numbers: [Int32] = reader.read(), let filters: [UInt64] = reader.read(),
            let pairs: [Int32] = reader.read(), let outputs: [Int32] = reader.read(),
            let bitmaps: [UInt64] = reader.read(),
            let openings: [Int32] = reader.read(), let openingTargets: [Int32] = reader.read(),
            numbers.count == filters.count * 7, !filters.isEmpty, pairs.count % 2 == 0
        else { return nil }
        nodes = filters.indices.map { index in
            let at = index * 7
            return Node(
                edgeStart: numbers[at],
                edgeEnd: numbers[at + 1],
                outputStart: numbers[at + 2],
                outputEnd: numbers[at + 3],
                gap: numbers[at + 4],
                only: numbers[at + 5],
                bitmap: numbers[at + 6],
                filter: filters[index]
            )
        }
        edges = stride(from: 0, to: pairs.count, by: 2).map { Edge(symbol: pairs[$0], target: pairs[$0 + 1]) }
        self.outputs = outputs
        self.bitmaps = bitmaps
        self.openings = openings
        self.openingTargets = openingTargets
        guard isSound(width: width) else { return nil }
    }

    /// Whether every number points inside: the walk reads without checking again.
    private func isSound(width: Int) -> Bool {
        let nodeCount = Int32(nodes.count)
        return nodes.allSatisfy {
            0 <= $0.edgeStart && $0.edgeStart <= $0.edgeEnd && Int($0.edgeEnd) <= edges.count
                && 0 <= $0.outputStart && $0.outputStart <= $0.outputEnd && Int($0.outputEnd) <= outputs.count
        }
            && edges.allSatisfy { 0 <= $0.target && $0.target < nodeCount }
            && openingTargets.allSatisfy { 0 <= $0 && $0 < nodeCount }
            && zip(openings, openings.dropFirst()).allSatisfy { $0 <= $1 }
            && nodes.allSatisfy { $0.bitmap < 0 || Int($0.bitmap) + width <= bitmaps.count }
            && openings.first == 0 && openings.last.map { Int($0) == openingTargets.count } ?? false
    }
}
