import TextAnalysis

/// The noun that a number counts: "engineers" in "12 backend engineers".
struct FigureNoun {
    /// Its stem; 0 when none is certain.
    private(set) var head: UInt64 = 0
    /// Stems of the words between number and noun, sorted.
    private(set) var modifiers: [UInt64] = []

    /// The words a noun may be away from its number.
    static let reach = 4

    /// Looks behind the last token of a number.
    init(after last: Int, in sentence: Range<Int>, tokens: [Token], words: [FactWord]) {
        var before: [UInt64] = []
        for index in (last + 1)..<max(last + 1, min(sentence.upperBound, last + 1 + Self.reach)) {
            let token = tokens[index]
            guard token.before.isDisjoint(with: [.comma, .clause, .stop, .exclamation, .arrow]), token.kind == .word,
                words[index].stem != 0
            else { return }
            // "24-hour support", "12/14": no counted noun.
            if index == last + 1, token.before.contains(.joined) { return }
            if Self.isPlural(token, words[index]) {
                head = words[index].stem
                modifiers = FactSheetMaker.sorted(before)
                return
            }
            if token.traits.contains(.endsInEd) { return }
            before.append(words[index].stem)
        }
    }

    /// A plural is told by a stem that is shorter than the word, or by one of a few odd forms.
    private static func isPlural(_ token: Token, _ word: FactWord) -> Bool {
        if FactVocabulary.plurals.contains(token.hash) { return true }
        guard token.contraction == .none, !token.traits.contains(.endsInIng), !token.traits.contains(.endsInEd) else {
            return false
        }
        return word.endsInS
    }
}

/// Whether a number is the size of a team: "team of 12", "12-person team", "led nine engineers".
struct TeamSize {
    /// Whether it is.
    let isTeam: Bool

    /// Looks around a number.
    init(
        _ quantity: Quantity,
        number: FigureNumber,
        noun: FigureNoun,
        sentence: Range<Int>,
        tokens: [Token],
        words: [FactWord]
    ) {
        guard quantity.unit == .count, quantity.role == .plain, number.value < 2000 else {
            isTeam = false
            return
        }
        func hash(_ index: Int) -> UInt64 { sentence.contains(index) ? tokens[index].hash : 0 }
        let first = quantity.token
        let isCrowd = FactVocabulary.people.contains(noun.head) || FactVocabulary.professions.contains(noun.head)
        let isHeadless = noun.head == 0 && noun.modifiers.isEmpty
        if hash(first - 1) == Self.of, hash(first - 2) == Self.team, isCrowd || isHeadless {
            isTeam = true
        } else if Self.sizes.contains(hash(number.last + 1)), hash(number.last + 2) == Self.team {
            isTeam = true
        } else if isCrowd, noun.head != Self.teams {
            isTeam = (1...2).contains { distance in
                FactVocabulary.leading.contains(hash(first - distance))
                    && (distance == 1 || Self.fillers.contains(hash(first - 1)))
            }
        } else {
            isTeam = false
        }
    }

    private static let of = FactVocabulary.hash("of")
    private static let team = FactVocabulary.hash("team")
    private static let teams = Stem.of("teams")
    private static let sizes = FactVocabulary.hashes("person people member strong man engineer developer")
    private static let fillers = FactVocabulary.hashes(
        "a the my these those all some about roughly around over nearly up"
    )
}
