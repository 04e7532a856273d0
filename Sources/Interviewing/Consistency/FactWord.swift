import TextAnalysis

/// What one word means for the comparison of facts.
struct FactWord {
    /// The stem; 0 for words without a meaning of their own, numbers and dates.
    let stem: UInt64
    /// Whether it is written like a name.
    let isName: Bool
    /// Whether the word ends in a single s, as plurals do.
    let endsInS: Bool
    /// The identity of the word as written.
    let hash: UInt64

    /// Reads all words of a text.
    static func words(of reading: Reading) -> [FactWord] {
        var starts = Set(reading.sentences.map(\.tokens.lowerBound))
        for (index, token) in reading.tokens.enumerated()
        where !token.before.isDisjoint(with: [.stop, .exclamation, .bullet, .blankLine]) { starts.insert(index) }
        let headings = reading.sentences.filter { $0.form == .heading }
        var inHeading = Set<Int>()
        for heading in headings { inHeading.formUnion(heading.tokens) }
        let named = reading.tokens.indices.filter { index in
            isCapital(reading.tokens[index]) && !starts.contains(index) && !inHeading.contains(index)
        }
        let names = Set(named.map { reading.tokens[$0].hash })
        return reading.tokens.map { token in
            let isMonth = FactVocabulary.months.keys.contains(token.hash) && token.traits.contains(.capitalised)
            guard token.kind == .word, !isMonth, !FactVocabulary.plain.contains(token.hash) else {
                return FactWord(stem: 0, isName: false, endsInS: false, hash: token.hash)
            }
            let stem = Stem.of(token, in: reading.document)
            guard token.end - token.start > 1, !FactVocabulary.plainStems.contains(stem) else {
                return FactWord(stem: 0, isName: false, endsInS: false, hash: token.hash)
            }
            return FactWord(
                stem: stem,
                isName: isCapital(token) && names.contains(token.hash),
                endsInS: endsInS(reading.document.bytes[Int(token.start)..<Int(token.end)]),
                hash: token.hash
            )
        }
    }

    private static func endsInS(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count > 3, bytes[bytes.endIndex - 1] | 0x20 == UInt8(ascii: "s") else { return false }
        let before: StaticString = "siuSIU"
        return !before.holds(bytes[bytes.endIndex - 2])
    }

    private static func isCapital(_ token: Token) -> Bool {
        token.kind == .word && token.traits.contains(.capitalised) && token.end - token.start > 1
            && !FactVocabulary.months.keys.contains(token.hash) && !FactVocabulary.neverNames.contains(token.hash)
    }
}

/// Identities of stems.
enum Stem {
    /// The stem of a word of a document.
    static func of(_ token: Token, in document: Document) -> UInt64 {
        of(document.bytes[Int(token.start)..<Int(token.end)])
    }

    /// The stem of one plain word.
    static func of(_ word: String) -> UInt64 { of(Array(word.utf8)[...]) }

    private static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var letters: [UInt8] = []
        for byte in bytes {
            // A possessive is no part of the word; curly apostrophes start with 0xE2.
            if byte == UInt8(ascii: "'") || byte == 0xE2 { break }
            letters.append(byte.lowercasedASCII)
        }
        var hash = FoldedHash()
        for byte in WordStem.of(letters) { hash.add(byte) }
        let value = hash.value
        return FactVocabulary.synonyms[value] ?? value
    }
}
