/// One entry of the candidate's list.
struct SecretTerm: Sendable {
    /// Position in the list, from 1.
    let number: Int
    /// Letters and digits in lower case, nothing between them.
    let folded: String
    /// Whether it holds anything but ASCII.
    let isWide: Bool
    /// How many letters and digits stand before each place where a text may put a space.
    private let spaces: Set<Int>
    /// The bytes as given when only these will do.
    private let exact: [UInt8]?

    /// The least letters of a term that is looked for in any case.
    static let leastFolded = 3
    /// The least letters of a term whose plural is looked for.
    static let leastInflected = 4

    /// Folds an entry; nil when it holds no letter and no digit.
    init?(_ text: String, number: Int) {
        let bytes = Array(text.utf8)
        let words = TermWord.words(in: bytes)
        guard let first = words.first, let last = words.last else { return nil }
        self.number = number
        isWide = words.contains { $0.wide != nil }
        var folded = ""
        var spaces: Set<Int> = []
        for word in words {
            spaces.insert(folded.count)
            let written = String(decoding: bytes[word.range], as: UTF8.self)
            var before: Character?
            for (offset, character) in written.enumerated() {
                // "DataForge" and "Forge2" may be written apart.
                if let before, character.isUppercase && before.isLowercase || character.isNumber != before.isNumber {
                    spaces.insert(folded.count + offset)
                }
                before = character
            }
            folded += word.wide ?? written.lowercased()
        }
        self.folded = folded
        self.spaces = spaces
        exact = folded.count < Self.leastFolded ? Array(bytes[first.range.lowerBound..<last.range.upperBound]) : nil
    }

    /// Whether words whose letters are this term's may stand for it.
    func accepts(_ written: ArraySlice<UInt8>, spaces places: [Int], _ ending: Ending) -> Bool {
        if let exact { return ending == .none && written.elementsEqual(exact) }
        if ending == .plural, folded.count < Self.leastInflected { return false }
        return places.allSatisfy(spaces.contains)
    }
}

/// What a text adds to the last word of a term.
enum Ending {
    /// Nothing; a possessive stands outside the term.
    case none
    /// `s` or `es`.
    case plural

    /// Whether these last bytes of a word make a plural.
    static func isPlural(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes.count {
        case 1: bytes.first.map { $0 | 0x20 == 0x73 } ?? false
        case 2: bytes.first.map { $0 | 0x20 == 0x65 } ?? false && bytes.last.map { $0 | 0x20 == 0x73 } ?? false
        default: false
        }
    }
}
