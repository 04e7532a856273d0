/// Random numbers that repeat exactly: SplitMix64, after Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", OOPSLA 2014.
public struct SeededNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts at a seed.
    public init(seed: Int64) {
        state = UInt64(bitPattern: seed)
    }

    /// Starts at a seed and a text, so that what is drawn for one thing does not depend on what was drawn for another.
    init(seed: Int64, for text: String) {
        state = text.utf8.reduce(UInt64(bitPattern: seed) ^ 0xcbf2_9ce4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// One of the elements; nil when there is none. The same on every machine, unlike `randomElement`, whose way of
    /// drawing the standard library may change.
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[Int(next() % UInt64(elements.count))]
    }
}
