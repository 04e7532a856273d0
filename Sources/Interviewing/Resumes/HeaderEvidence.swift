/// What speaks for and against a line, or a part of one, being the header of a role.
struct HeaderEvidence {
    /// A word such as "Manager" stands in it.
    let hasTitle: Bool
    /// A word such as "Inc" stands in it, or the placeholder of anonymised résumés.
    let hasOrganisation: Bool
    /// A state, a country, or the placeholder of anonymised résumés stands in it.
    let hasPlace: Bool
    /// Most words start with a capital.
    let isTitleCase: Bool
    /// The number of words, at most 24.
    let wordCount: Int
    /// The first word is a verb about work, and no short title follows.
    let startsWithAction: Bool
    /// The first word starts with a small letter.
    let startsSmall: Bool
    /// It ends like a sentence.
    let endsSentence: Bool
    /// The last word is one that leads to a date inside a sentence: "in", "since".
    let endsWithPreposition: Bool

    /// Weighs the words of a range.
    init(_ range: Range<Int>, in source: ResumeSource) {
        let words = source.words(range, limit: 24)
        let placeholder = Placeholders.find(in: range, of: source)
        hasTitle = words.contain(.title)
        hasOrganisation =
            placeholder.hasOrganisation || words.contain(.organisation)
            || (words.contain(.ambiguousOrganisation) && !words.contain(.title))
        hasPlace = placeholder.hasPlace || words.contain(.place) || HeaderEvidence.hasPlaceCode(words, in: source)
        let weighed = words.filter { !$0.kinds.contains(.joining) && ($0.isCapitalised || $0.isSmall) }
        isTitleCase = !weighed.isEmpty && weighed.filter(\.isCapitalised).count * 10 >= weighed.count * 7
        wordCount = words.count
        let first = words.first
        let isShortTitle = words.contain(.title) && words.count <= 6
        startsWithAction =
            first.map { $0.kinds.contains(.action) && !$0.kinds.contains(.title) } == true && !isShortTitle
        startsSmall = first?.isSmall == true
        endsWithPreposition = words.last?.kinds.contains(.preposition) == true
        endsSentence = HeaderEvidence.endsSentence(range, lastWord: words.last, in: source)
    }

    /// The weight of the evidence; 1 and more speaks for a header.
    var score: Int {
        var score = 0
        if hasTitle { score += 2 }
        if hasOrganisation { score += 2 }
        if hasPlace { score += 1 }
        if isTitleCase { score += 1 }
        if wordCount <= 6 { score += 1 }
        if endsSentence { score -= 3 }
        if startsWithAction { score -= 3 }
        if startsSmall { score -= 4 }
        if wordCount > 14 { score -= 4 }
        return score
    }

    /// Whether it names a place and nothing else.
    var isPlaceOnly: Bool {
        hasPlace && isTitleCase && !hasTitle && !hasOrganisation && wordCount <= 5 && !startsWithAction
    }

    private static func hasPlaceCode(_ words: [ResumeWord], in source: ResumeSource) -> Bool {
        words.dropFirst().contains { word in
            word.range.count == 2 && ResumeVocabulary.placeCodes.contains(source.text(word.range))
                && source.bytes[word.range.lowerBound - 1] == 0x20
        }
    }

    /// A full stop ends a sentence unless the last word is short enough for an abbreviation ("Inc.", "Ltd.", "U.S.").
    private static func endsSentence(_ range: Range<Int>, lastWord: ResumeWord?, in source: ResumeSource) -> Bool {
        let end = source.trimmed(range)
        guard let last = end.last, let lastWord else { return false }
        switch source.bytes[last] {
        case 0x21, 0x3F, 0x3B: return true
        case 0x2E:
            let isAbbreviation = lastWord.kinds.contains(.organisation) || lastWord.range.count <= 2
            return !isAbbreviation
        default: return false
        }
    }
}
