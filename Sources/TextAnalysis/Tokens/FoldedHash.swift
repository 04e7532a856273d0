/// The identity of a word without its case: FNV-1a over the folded UTF-8 bytes, 64 bits.
///
/// Words are compared by this number alone. With a vocabulary of some ten thousand words the chance that any
/// foreign word collides with one of them is below 1 in 10^14, so the bytes are not compared again.
/// Constants: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/ (public domain).
public struct FoldedHash: Sendable {
    /// The hash so far.
    public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Starts an empty word.
    public init() {}

    /// Adds one byte that is folded already.
    @inline(__always)
    public mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// Adds a scalar outside ASCII, folded to lower case where its script has case.
    mutating func add(_ scalar: UInt32) {
        let folded = LetterClass.lowercased(scalar)
        add(UInt8(truncatingIfNeeded: folded))
        add(UInt8(truncatingIfNeeded: folded >> 8))
        add(UInt8(truncatingIfNeeded: folded >> 16))
    }

    /// The hash of one plain word, as the tokenizer computes it.
    public static func of(_ word: String) -> UInt64 {
        Tokenizer.tokens(of: Document(word)).first?.hash ?? FoldedHash().value
    }
}
