/// Tells shuffled words from sentences by pairs that English does not allow: "the of", "from because", "we the".
///
/// On 198 real texts (stories, roles, postings) the share of such pairs never passed 0.10, its 95th percentile is 0.02;
/// shuffling the same stories gave a median of 0.27 and a minimum of 0.10.
enum Disorder {
    /// Pairs that must be seen before anything is said.
    static let least = 6

    /// Impossible pairs as a share of all pairs whose first word binds its successor; 0 where there are too few.
    static func share(_ pairs: (bound: Int, broken: Int)) -> Double {
        pairs.bound < least ? 0 : Double(pairs.broken) / Double(pairs.bound)
    }

    /// Pairs whose first word binds its successor, and those of them that English does not allow.
    static func pairs(of tokens: [Token], _ roles: [GrammarRole]) -> (bound: Int, broken: Int) {
        var bound = 0
        var broken = 0
        for index in roles.indices.dropLast() where !roles[index].isEmpty {
            guard tokens[index + 1].before.isDisjoint(with: border) else { continue }
            let next = roles[index + 1]
            let hash = tokens[index + 1].hash
            let isBroken: Bool
            let first = tokens[index].hash
            if articles.contains(first) {
                isBroken =
                    !next.isDisjoint(with: [.preposition, .auxiliary, .subjectI, .subjectWe]) || articles.contains(hash)
                    || (next.contains(.clauseStart) && hash != so) || afterArticle.contains(hash)
            } else if prepositions.contains(first) {
                isBroken =
                    !next.isDisjoint(with: [.subjectI, .subjectWe]) || afterPreposition.contains(hash)
                    || (first != `in` && first != to && (hash == to || hash == of))
            } else if pronouns.contains(first) {
                isBroken =
                    (next.contains(.preposition) && hash != `for`) || articles.contains(hash)
                    || afterPronoun.contains(hash)
            } else if conjunctions.contains(first) {
                isBroken = conjunctions.contains(hash) || hash == of
            } else {
                continue
            }
            bound += 1
            if isBroken { broken += 1 }
        }
        return (bound, broken)
    }

    private static let border: Token.Boundary = [.comma, .clause, .stop, .newline, .exclamation, .joined]
    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { FoldedHash.of(String($0)) })
    }
    private static let articles = hashes("the a an my our their his your")
    private static let prepositions = hashes("of from into with at for by on in to")
    private static let pronouns = hashes("i we they")
    private static let conjunctions = hashes("and or but")
    private static let afterArticle = hashes(
        "and or it that not he she they who which what when where his her its their"
    )
    private static let afterPreposition = hashes(
        "and or but because is was were are had has would could he she they of from with"
    )
    private static let afterPronoun = hashes("and or of i we they it because")
    private static let so = FoldedHash.of("so")
    private static let to = FoldedHash.of("to")
    private static let of = FoldedHash.of("of")
    private static let `in` = FoldedHash.of("in")
    private static let `for` = FoldedHash.of("for")
}
