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
