/// Gives numbers to everything an automaton can step over, and remembers which words carry which number.
///
/// Used while a lexicon is built; the finished lexicon keeps flat arrays only.
struct SymbolTable {
    /// A single step of an automaton.
    enum Symbol: Hashable {
        case test(Pattern.Test)
        case anyOf(Set<Pattern.Test>)
    }

    private(set) var ids: [Symbol: Int32] = [:]
    private(set) var words: [UInt64: Set<Int32>] = [:]
    /// Words that are written numbers: they also satisfy `#`.
    private(set) var writtenNumbers: Set<UInt64> = []
    private var formsOfLemma: [String: [UInt64]] = [:]
    /// Symbols carried by any plain number, any percentage, any amount of money, any suffixed time (`40ms`).
    private(set) var numeric: [Pattern.Test: Set<Int32>] = [:]

    /// The number of one test or of a set of alternatives.
    mutating func id(of tests: [Pattern.Test]) -> Int32 {
        let symbol = tests.count == 1 ? Symbol.test(tests[0]) : Symbol.anyOf(Set(tests))
        if let known = ids[symbol] { return known }
        let id = Int32(ids.count)
        ids[symbol] = id
        for test in tests { attach(id, to: test) }
        return id
    }

    /// Lets a word carry the symbol of a class.
    mutating func addMember(_ test: Pattern.Test, of classSymbol: Int32) {
        attach(classSymbol, to: test)
    }

    private mutating func attach(_ id: Int32, to test: Pattern.Test) {
        switch test {
        case .word(let word):
            let hash = FoldedHash.of(word)
            words[hash, default: []].insert(id)
            if word.first?.isNumber == true { writtenNumbers.insert(hash) }
        case .lemma(let word):
            let forms = formsOfLemma[word] ?? Inflection.forms(of: word).map(FoldedHash.of)
            formsOfLemma[word] = forms
            for form in forms { words[form, default: []].insert(id) }
        case .number, .percent, .money, .timeUnit:
            numeric[test, default: []].insert(id)
        case .wordClass:
            // Members are attached by the builder, which knows the classes.
            memberships[test, default: []].insert(id)
        }
    }

    /// Symbols that stand for a whole class, alone or among alternatives.
    private(set) var memberships: [Pattern.Test: Set<Int32>] = [:]
}
