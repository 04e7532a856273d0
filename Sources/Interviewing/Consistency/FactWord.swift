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
        // A capital says nothing at the start of a sentence or in a heading.
        var isPlain = reading.tokens.map { $0.before.isDisjoint(with: [.stop, .exclamation, .bullet, .blankLine]) }
        for sentence in reading.sentences {
            for index in sentence.form == .heading ? sentence.tokens : sentence.tokens.prefix(1) {
                isPlain[index] = false
            }
        }
        let named = reading.tokens.indices.filter { isPlain[$0] && isCapital(reading.tokens[$0]) }
        let names = Set(named.map { reading.tokens[$0].hash })
        // Half of a text's words stand in it more than once.
        var known: [UInt64: UInt64] = [:]
        return reading.tokens.map { token in
            let isMonth = FactVocabulary.months.keys.contains(token.hash) && token.traits.contains(.capitalised)
            guard token.kind == .word, !isMonth, !FactVocabulary.plain.contains(token.hash) else {
                return FactWord(stem: 0, isName: false, endsInS: false, hash: token.hash)
            }
            let stem = known[token.hash] ?? Stem.of(token, in: reading.document)
            known[token.hash] = stem
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
