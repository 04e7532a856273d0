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
        /// Where the word's symbols stand as bits in `bitmaps`, or -1 for a word with few.
        var bitmap: Int32 = -1
    }

    /// Symbols above which a word gets a bitmap.
    static let bitmapAbove = 12

    /// Entries; the first four stand for number tokens (plain, percent, money, duration).
    private(set) var entries: [Entry]
    /// Symbols of all entries, sorted within each.
    private(set) var symbols: [Int32]
    /// One bit for each symbol, for each word that carries many.
    let bitmaps: [UInt64]
    /// Words of one bitmap.
    let bitmapWidth: Int
    private var keys: [UInt64]
    private var slots: [Int32]
    private let mask: Int

    /// - Parameter symbolCount: One more than the highest symbol of any automaton.
    init(entries: [Entry], symbols: [Int32], symbolCount: Int, index: [UInt64: Int]) {
        var entries = entries
        // Never empty, so that a pointer to it always exists.
        var bitmaps: [UInt64] = [0]
        let width = symbolCount / 64 + 1
        bitmapWidth = width
        for number in entries.indices where entries[number].symbolCount > Self.bitmapAbove {
            entries[number].bitmap = Int32(bitmaps.count)
            var bits = [UInt64](repeating: 0, count: width)
            let range =
                Int(entries[number].symbolStart)..<Int(entries[number].symbolStart + entries[number].symbolCount)
            for symbol in symbols[range] { bits[Int(symbol) / 64] |= 1 << UInt64(symbol % 64) }
            bitmaps += bits
        }
        self.entries = entries
        self.symbols = symbols
        self.bitmaps = bitmaps
        var capacity = 16
        while capacity < index.count * 3 { capacity *= 2 }
        mask = capacity - 1
        keys = Array(repeating: 0, count: capacity)
        slots = Array(repeating: -1, count: capacity)
        // In a fixed order, so that the table is the same bytes for the same words.
        for (hash, entry) in index.sorted(by: { $0.value < $1.value }) {
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

    func write(to writer: inout FlatWriter) {
        // Field by field: the padding of a struct is not defined, and the same content must be the same bytes.
        writer.write(entries.map(\.symbolStart))
        writer.write(entries.map(\.symbolCount))
        writer.write(entries.map(\.filter))
        writer.write(entries.map(\.roles.rawValue))
        writer.write(entries.map(\.groups.rawValue))
        writer.write(entries.map(\.bitmap))
        writer.write(symbols)
        writer.write(bitmaps)
        writer.write([Int64(bitmapWidth)])
        writer.write(keys)
        writer.write(slots)
    }

    init?(from reader: inout FlatReader) {
        guard let starts: [Int32] = reader.read(), let counts: [Int32] = reader.read(),
            let filters: [UInt64] = reader.read(), let roles: [UInt32] = reader.read(),
            let groups: [UInt8] = reader.read(), let places: [Int32] = reader.read(),
            [counts.count, filters.count, roles.count, groups.count, places.count].allSatisfy({ $0 == starts.count }),
            let symbols: [Int32] = reader.read(), let bitmaps: [UInt64] = reader.read(),
            let widths: [Int64] = reader.read(), widths.count == 1,
            let keys: [UInt64] = reader.read(), let slots: [Int32] = reader.read(),
            !keys.isEmpty, keys.count == slots.count, keys.count & (keys.count - 1) == 0
        else { return nil }
        entries = starts.indices.map {
            Entry(
                symbolStart: starts[$0],
                symbolCount: counts[$0],
                filter: filters[$0],
                roles: GrammarRole(rawValue: roles[$0]),
                groups: LexiconGroups(rawValue: groups[$0]),
                bitmap: places[$0]
            )
        }
        self.symbols = symbols
        self.bitmaps = bitmaps
        bitmapWidth = Int(widths[0])
        self.keys = keys
        self.slots = slots
        mask = keys.count - 1
        guard isSound else { return nil }
    }

    /// Whether every number points inside: the walk reads without checking again.
    private var isSound: Bool {
        bitmapWidth > 0 && slots.contains(-1) && slots.allSatisfy { $0 < entries.count }
            && entries.allSatisfy {
                0 <= $0.symbolStart && 0 <= $0.symbolCount && Int($0.symbolStart) + Int($0.symbolCount) <= symbols.count
                    && ($0.bitmap < 0 || Int($0.bitmap) + bitmapWidth <= bitmaps.count)
            }
            && symbols.allSatisfy { 0 <= $0 && Int($0) / 64 < bitmapWidth }
    }
}
