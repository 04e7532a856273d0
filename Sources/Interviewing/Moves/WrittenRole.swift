/// A title or level as somebody wrote it, cut into words for comparison.
struct WrittenRole {
    /// What was written, without space around it and at most `longest` characters.
    let text: String
    /// Words in small letters.
    let words: [String]

    /// Characters that are read; a title is short.
    static let longest = 200

    /// Words after which a number counts something else than a level.
    private static let counted: Set<String> = [
        "year", "years", "yrs", "yoe", "month", "months", "people", "person", "persons", "employees",
        "engineers",
        "developers", "teams", "team", "reports", "direct", "countries", "percent", "staff", "k", "m",
        "million",
    ]
    /// Words before a number that make it a level.
    private static let prefixes: Set<String> = [
        "l", "e", "ic", "ict", "m", "d", "t", "level", "lvl", "grade", "band",
    ]

    init(_ written: String) {
        let clean = written.prefix(Self.longest).map { $0.isNewline || $0.isWhitespace ? " " : $0 }
        text = String(clean).trimmingSpace
        words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// A level code with the word at which it stands.
    struct Code: Hashable {
        let name: String
        let word: Int
    }

    /// What may be a level's code: `64`, `l5`, `5a`, `ict4`; numbers that count years or people are none.
    var codes: [Code] {
        words.indices.flatMap { index -> [Code] in
            let word = words[index]
            let next = index + 1 < words.count ? words[index + 1] : ""
            // “A start-up of 12” has twelve people.
            let isSize = index > 0 && words[index - 1] == "of" && word.allSatisfy(\.isNumber)
            guard Self.isCode(word), !Self.counted.contains(next), !isSize else { return [] }
            guard index > 0, Self.prefixes.contains(words[index - 1]), word.first?.isNumber == true else {
                return [Code(name: word, word: index)]
            }
            let prefix = words[index - 1]
            let isPlain = ["level", "lvl", "grade", "band"].contains(prefix)
            return isPlain
                ? [Code(name: word, word: index), Code(name: "l" + word, word: index)]
                : [Code(name: prefix + word, word: index)]
        }
    }

    /// Digits, perhaps after one of the usual letters and before a or b.
    private static func isCode(_ word: String) -> Bool {
        guard word.utf8.count <= 5, word.utf8.allSatisfy({ $0.isDigit || $0.isSmallLetter }) else {
            return false
        }
        let letters = word.prefix { !$0.isNumber }
        let rest = word.dropFirst(letters.count)
        let digits = rest.prefix { $0.isNumber }
        let tail = rest.dropFirst(digits.count)
        return (1...2).contains(digits.count) && (letters.isEmpty || prefixes.contains(String(letters)))
            && (tail.isEmpty || tail == "a" || tail == "b")
    }

    /// Where a phrase stands, as words; nil when it does not.
    func place(of phrase: String) -> Range<Int>? {
        let wanted = Self.split(phrase)
        guard !wanted.isEmpty, wanted.count <= words.count else { return nil }
        for start in 0...(words.count - wanted.count)
        where words[start..<start + wanted.count].elementsEqual(wanted) {
            return start..<start + wanted.count
        }
        return nil
    }

    /// A number of people, as in “of 40 people” or “12-person”; nil when none is told.
    var people: Int? {
        let units: Set<String> = ["people", "person", "persons", "employees", "engineers", "staff"]
        for (index, word) in words.enumerated()
        where index + 1 < words.count && units.contains(words[index + 1]) {
            if let count = Int(word), count > 0 { return count }
        }
        return nil
    }

    static func split(_ phrase: String) -> [String] {
        phrase.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
}
