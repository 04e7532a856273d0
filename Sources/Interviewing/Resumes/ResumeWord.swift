/// One word of a line: where it is, how it reads, and what the vocabulary knows about it.
struct ResumeWord {
    /// The bytes of the word.
    let range: Range<Int>
    /// The word in lower case.
    let folded: FoldedWord
    /// What the vocabulary says about the word.
    let kinds: ResumeVocabulary.Kinds
    /// Whether the word starts with a capital letter of ASCII.
    let isCapitalised: Bool
    /// Whether the word starts with a small letter of ASCII.
    let isSmall: Bool

    /// Reads the word of a range.
    init(range: Range<Int>, in bytes: [UInt8]) {
        self.range = range
        folded = FoldedWord(range, in: bytes)
        kinds = ResumeVocabulary.kinds(of: folded, endsInED: range.count > 4 && bytes[range].hasEndingED)
        isCapitalised = bytes[range.lowerBound].isCapital
        isSmall = bytes[range.lowerBound].isSmallLetter
    }
}

extension [ResumeWord] {
    /// Whether any word is of a kind.
    func contain(_ kind: ResumeVocabulary.Kinds) -> Bool {
        contains { !$0.kinds.isDisjoint(with: kind) }
    }
}
