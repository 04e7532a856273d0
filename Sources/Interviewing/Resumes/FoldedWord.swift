/// A word of at most 16 bytes in lower case, packed into two numbers.
///
/// Looking up words is most of the work of reading a résumé; numbers compare and hash many times faster than strings.
struct FoldedWord: Hashable, ExpressibleByStringLiteral {
    /// The longest word in bytes. Longer words are in no vocabulary and all count as the empty word.
    static let longest = 16

    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The number of bytes.
    private(set) var count = 0

    /// Packs a range of bytes; only letters of ASCII are folded.
    init(_ range: Range<Int>, in bytes: [UInt8]) {
        guard range.count <= FoldedWord.longest else { return }
        for index in range { append(bytes[index].lowercasedASCII) }
    }

    /// Packs a word of a vocabulary.
    init(_ word: some StringProtocol) {
        guard word.utf8.count <= FoldedWord.longest else { return }
        for byte in word.utf8 { append(byte.lowercasedASCII) }
    }

    /// Hashes the two numbers; the count follows from them, because no word holds a zero byte.
    func hash(into hasher: inout Hasher) {
        hasher.combine(low)
        hasher.combine(high)
    }

    /// Packs a literal.
    init(stringLiteral word: String) {
        self.init(word)
    }

    /// The byte at an offset.
    subscript(offset: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: (offset < 8 ? low : high) >> UInt64(offset % 8 * 8))
    }

    /// The word without its last byte.
    var withoutLast: FoldedWord {
        guard count > 0 else { return self }
        var word = FoldedWord("")
        for offset in 0..<count - 1 { word.append(self[offset]) }
        return word
    }

    private mutating func append(_ byte: UInt8) {
        let place = UInt64(byte) << UInt64(count % 8 * 8)
        if count < 8 { low |= place } else { high |= place }
        count += 1
    }
}
