import TextAnalysis

/// The candidate's terms, folded once so that a text is matched against all of them at the same time.
///
/// A term is the chain of its letters and digits without what stands between them. A text is read word by word; a chain
/// is followed only while it is the beginning of a term, so most words cost one look-up.
struct TermIndex: Sendable {
    private let terms: [SecretTerm]
    private var narrow: [UInt64: [Int]] = [:]
    private var narrowBeginnings: Set<UInt64> = []
    private var wide: [String: [Int]] = [:]
    private var wideBeginnings: Set<String> = []

    /// Folds the list.
    init(_ list: [String]) {
        terms = list.enumerated().compactMap { SecretTerm($0.element, number: $0.offset + 1) }
        for (index, term) in terms.enumerated() {
            if term.isWide {
                wide[term.folded, default: []].append(index)
                var beginning = ""
                for character in term.folded {
                    beginning.append(character)
                    wideBeginnings.insert(beginning)
                }
            } else {
                var hash = FoldedHash()
                for byte in term.folded.utf8 {
                    hash.add(byte)
                    narrowBeginnings.insert(hash.value)
                }
                narrow[hash.value, default: []].append(index)
            }
        }
    }

    /// Every term in a text, the longest one at each place, in order.
    func marks(in bytes: [UInt8], barriers: [TextSpan]) -> [SecretMark] {
        guard !terms.isEmpty else { return [] }
        let words = TermWord.words(in: bytes)
        var marks: [SecretMark] = []
        var barrier = 0
        var index = 0
        while index < words.count {
            let start = words[index].range.lowerBound
            while barrier < barriers.count, barriers[barrier].end <= start { barrier += 1 }
            let limit = barrier < barriers.count ? barriers[barrier].start : bytes.count
            if start >= limit {
                index += 1
                continue
            }
            let found = [narrowMatch(words, index, bytes), wideMatch(words, index, bytes)].compactMap { $0 }
            guard let best = found.max(by: { $0.end < $1.end }), best.end <= limit else {
                index += 1
                continue
            }
            marks.append(
                SecretMark(span: TextSpan(start: start, end: best.end), kind: .term, term: terms[best.term].number)
            )
            index = best.next
        }
        return marks
    }

    private typealias Found = (term: Int, end: Int, next: Int)

    private func narrowMatch(_ words: [TermWord], _ first: Int, _ bytes: [UInt8]) -> Found? {
        guard !narrow.isEmpty else { return nil }
        var chain = TermChain(first: first)
        var hash = FoldedHash()
        var best: Found?
        while let word = chain.next(in: words), word.wide == nil {
            let end = word.range.upperBound
            var isBeginning = true
            for place in word.range {
                // A plural ends one or two letters after the term.
                let rest = end - place
                if rest <= 2, place > word.range.lowerBound, Ending.isPlural(bytes[place..<end]) {
                    best = term(narrow[hash.value], chain, words, end, bytes, .plural) ?? best
                }
                hash.add(bytes[place].lowercasedASCII)
                guard narrowBeginnings.contains(hash.value) else {
                    isBeginning = false
                    if rest > 3 { break }
                    continue
                }
            }
            guard isBeginning else { break }
            chain.length += word.range.count
            best = term(narrow[hash.value], chain, words, end, bytes, .none) ?? best
        }
        return best
    }

    private func wideMatch(_ words: [TermWord], _ first: Int, _ bytes: [UInt8]) -> Found? {
        guard !wide.isEmpty else { return nil }
        var chain = TermChain(first: first)
        var text = ""
        var best: Found?
        while let word = chain.next(in: words) {
            let end = word.range.upperBound
            text += word.wide ?? String(decoding: bytes[word.range], as: UTF8.self).lowercased()
            for count in 1...2 where bytes[word.range].count > count && Ending.isPlural(bytes[(end - count)..<end]) {
                best = term(wide[String(text.dropLast(count))], chain, words, end, bytes, .plural) ?? best
            }
            chain.length = text.count
            best = term(wide[text], chain, words, end, bytes, .none) ?? best
            guard wideBeginnings.contains(text) else { break }
        }
        return best
    }

    private func term(
        _ candidates: [Int]?,
        _ chain: TermChain,
        _ words: [TermWord],
        _ end: Int,
        _ bytes: [UInt8],
        _ ending: Ending
    ) -> Found? {
        guard let candidates else { return nil }
        let written = bytes[words[chain.first].range.lowerBound..<end]
        let match = candidates.first { terms[$0].accepts(written, spaces: chain.spaces, ending) }
        return match.map { ($0, end, chain.reached) }
    }
}

/// The words that are being read as one term.
private struct TermChain {
    let first: Int
    /// Index of the next word.
    var reached: Int
    /// Letters and digits so far.
    var length = 0
    /// How many letters and digits stand before each space.
    var spaces: [Int] = []

    init(first: Int) {
        self.first = first
        reached = first
    }

    /// The next word, unless something parts it from the ones before.
    mutating func next(in words: [TermWord]) -> TermWord? {
        guard reached < words.count, reached - first < 40 else { return nil }
        let word = words[reached]
        if reached > first {
            switch word.gap {
            case .border: return nil
            case .space: spaces.append(length)
            case .none, .joint: break
            }
        }
        reached += 1
        return word
    }
}
