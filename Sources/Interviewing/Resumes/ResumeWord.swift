/// One word of a line: where it is, how it reads, and what the vocabulary knows about it.
struct ResumeWord {
    /// The bytes of the word.
    let range: Range<Int>
    /// The word in lower case (ASCII letters only; other letters stay as they are).
    let folded: String
    /// What the vocabulary says about the word.
    let kinds: ResumeVocabulary.Kinds
    /// Whether the word starts with a capital letter of ASCII.
    let isCapitalised: Bool
    /// Whether the word starts with a small letter of ASCII.
    let isSmall: Bool

    /// Reads the word of a range.
    init(range: Range<Int>, in bytes: [UInt8]) {
        self.range = range
        let word = String(decoding: bytes[range].lazy.map(\.lowercasedASCII), as: UTF8.self)
        folded = word
        kinds = ResumeVocabulary.kinds(of: word)
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
