import TextAnalysis

/// Flesch's reading ease of running text: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word.
///
/// R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948). 60 is plain English, below 30 is hard.
/// Syllables are estimated from groups of vowels, which agrees with dictionaries for nine words in ten.
enum ReadingEase {
    /// Words below which no measure is given.
    static let leastWords = 100

    /// The measure over sentences, without headings, cells, numbers and names of code; nil for too little text.
    static func of(_ reading: Reading, sentences: [Int], without code: CodeSpans = .none) -> Double? {
        var (words, syllables, counted) = (0, 0, 0)
        for index in sentences {
            let before = words
            for token in reading.tokens[reading.sentences[index].tokens] where token.kind == .word {
                let word = reading.document.bytes[Int(token.start)..<Int(token.end)]
                if isCode(word) || code.index(of: Int(token.start)) != nil { continue }
                words += 1
                syllables += Self.syllables(word)
            }
            if words > before { counted += 1 }
        }
        guard words >= leastWords, counted > 0 else { return nil }
        return 206.835 - 1.015 * Double(words) / Double(counted) - 84.6 * Double(syllables) / Double(words)
    }

    /// "StatefulSet", "requestId": a capital behind a small letter. Nobody reads it syllable by syllable.
    private static func isCode(_ word: ArraySlice<UInt8>) -> Bool {
        zip(word, word.dropFirst()).contains { (0x61...0x7A).contains($0) && (0x41...0x5A).contains($1) }
    }

    /// Groups of vowels; a silent "e" at the end, "es" and "ed" count nothing; at least one.
    static func syllables(_ word: ArraySlice<UInt8>) -> Int {
        var groups = 0
        var isInGroup = false
        for byte in word {
            let isVowel = vowels.contains(byte | 0x20) || byte >= 0x80
            if isVowel, !isInGroup { groups += 1 }
            isInGroup = isVowel
        }
        let end = word.suffix(3).map { $0 | 0x20 }
        if end.count == 3, groups > 1 {
            let (third, second, last) = (end[0], end[1], end[2])
            let isSilent = last == e && !vowels.contains(second) && !(second == l && !vowels.contains(third))
            let isSilentEnding =
                (last == s || last == d) && second == e && !vowels.contains(third)
                && !(last == d ? [t, d] : [s, x, z, c, g, h]).contains(third)
            if isSilent || isSilentEnding { groups -= 1 }
        }
        return max(1, groups)
    }

    private static let vowels = Set("aeiouy".utf8)
    private static let (e, l, s, d, t, x, z, c, g, h) = (
        UInt8(ascii: "e"), UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "t"),
        UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "c"), UInt8(ascii: "g"), UInt8(ascii: "h")
    )
}
