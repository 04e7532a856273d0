/// A run of letters and digits, cut so that a term can be matched across spaces, hyphens and apostrophes.
struct TermWord {
    /// What stands between a word and the one before it.
    enum Gap {
        /// Nothing: both are ideographs, or one is.
        case none
        /// A hyphen, an apostrophe, a joining sign, or a dot inside a name.
        case joint
        /// White space, at most one line end.
        case space
        /// Anything else; no term reaches across.
        case border
    }

    /// The bytes.
    let range: Range<Int>
    /// What stands before.
    let gap: Gap
    /// The word in lower case when it holds anything but ASCII.
    let wide: String?

    /// All words of a text in order.
    static func words(in bytes: [UInt8]) -> [TermWord] {
        var words: [TermWord] = []
        words.reserveCapacity(bytes.count / 5)
        var index = 0
        var gapStart = 0
        while index < bytes.count {
            let start = index
            var isWide = false
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80 {
                    guard byte.isLetter || byte.isDigit else { break }
                    index += 1
                    continue
                }
                let scalar = Scalars.scalar(at: index, in: bytes)
                guard Scalars.isWord(scalar.value) else { break }
                let isIdeograph = Scalars.isIdeograph(scalar.value)
                if isIdeograph, index > start { break }
                isWide = true
                index += scalar.width
                if isIdeograph { break }
            }
            if index > start {
                let gap = words.isEmpty ? .border : Scalars.gap(gapStart..<start, in: bytes)
                let wide = isWide ? String(decoding: bytes[start..<index], as: UTF8.self).lowercased() : nil
                words.append(TermWord(range: start..<index, gap: gap, wide: wide))
                gapStart = index
            } else {
                index += bytes[index] < 0x80 ? 1 : Scalars.scalar(at: index, in: bytes).width
            }
        }
        return words
    }
}
