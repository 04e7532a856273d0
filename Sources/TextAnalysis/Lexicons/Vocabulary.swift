/// Every word that any pattern or grammar rule knows, found by its hash.
///
/// Open addressing with linear probing over flat arrays; a look-up costs one or two cache lines.
struct Vocabulary: Sendable {
    /// What is known about one word.
    struct Entry: Sendable {
        /// First symbol in `symbols`.
        var symbolStart: Int32 = 0
        /// Number of symbols.
        var symbolCount: Int32 = 0
        /// A 64-bit filter over the symbols: no common bit with a state means no edge to follow.
        var filter: UInt64 = 0
        /// Grammar.
        var roles: GrammarRole = []
        /// What the word names.
        var groups: LexiconGroups = []
        /// Whether a phrase of a word class may begin here.
        var opensClassPhrase = false
        /// Whether any cue may begin here.
        var opensCue = false
    }

    /// Entries; the first four stand for number tokens (plain, percent, money, duration).
    private(set) var entries: [Entry]
    /// Symbols of all entries, sorted within each.
    private(set) var symbols: [Int32]
    private var keys: [UInt64]
    private var slots: [Int32]
    private let mask: Int

    init(entries: [Entry], symbols: [Int32], index: [UInt64: Int]) {
        self.entries = entries
        self.symbols = symbols
        var capacity = 16
        while capacity < index.count * 3 { capacity *= 2 }
        mask = capacity - 1
        keys = Array(repeating: 0, count: capacity)
        slots = Array(repeating: -1, count: capacity)
        for (hash, entry) in index {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            keys[slot] = hash
            slots[slot] = Int32(entry)
        }
    }

    /// The entry of a word, or -1.
    @inline(__always)
    func entry(of hash: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let found = slots[slot]
            if found < 0 || keys[slot] == hash { return found }
            slot = (slot + 1) & mask
        }
    }

    /// The bit of a symbol in an entry's filter.
    @inline(__always)
    static func filterBit(_ symbol: Int32) -> UInt64 {
        1 << UInt64(truncatingIfNeeded: (UInt32(bitPattern: symbol) &* 0x9E37_79B1) >> 26)
    }
}
