/// Collects classes and cues, then lays the lexicon out flat.
struct LexiconBuilder {
    private let classes: [WordClass]
    private let classIndex: [String: Int]
    private var table = SymbolTable()
    private var tries: [PhraseTrie]
    private var classTrie = PhraseTrie()

    init(classes: [WordClass], sectionCount: Int) {
        tries = Array(repeating: PhraseTrie(), count: sectionCount)
        self.classes = classes
        classIndex = Dictionary(classes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    mutating func add(_ pattern: Pattern, cue: Int, section: Int) throws(PatternError) {
        for phrase in PatternExpansion.phrases(of: pattern) {
            for case .wordClass(let id) in phrase.flatMap(\.tests) where classIndex[id] == nil {
                throw PatternError("There is no word class “\(id)”.")
            }
            let steps = steps(of: phrase)
            tries[section].add(steps, output: Int32(cue))
        }
    }

    private mutating func steps(of phrase: [PatternExpansion.Position]) -> [PhraseTrie.Step] {
        phrase.map { PhraseTrie.Step(symbol: table.id(of: $0.tests), gapAfter: $0.gapAfter) }
    }

    mutating func finish(cueCount: Int) -> Lexicon {
        addClassMembers()
        var entries: [Vocabulary.Entry] = []
        var symbols: [Int32] = []
        var index: [UInt64: Int] = [:]
        func append(_ carried: Set<Int32>, roles: GrammarRole, groups: LexiconGroups) {
            let sorted = carried.sorted()
            entries.append(
                Vocabulary.Entry(
                    symbolStart: Int32(symbols.count),
                    symbolCount: Int32(sorted.count),
                    filter: sorted.reduce(0) { $0 | Vocabulary.filterBit($1) },
                    roles: roles,
                    groups: groups
                )
            )
            symbols += sorted
        }
        let number = table.numeric[.number] ?? []
        append(number, roles: [], groups: [])
        append(number.union(table.numeric[.percent] ?? []), roles: [], groups: [])
        append(number.union(table.numeric[.money] ?? []), roles: [], groups: [])
        append(number.union(table.numeric[.timeUnit] ?? []), roles: [], groups: [])
        for hash in Set(table.words.keys).union(GrammarWords.roles.keys).union(groupsOfWord.keys).sorted() {
            let roles = GrammarWords.roles[hash] ?? []
            var carried = table.words[hash] ?? []
            if roles.contains(.numberWord) || table.writtenNumbers.contains(hash) { carried.formUnion(number) }
            if roles.contains(.timeUnit) { carried.formUnion(table.numeric[.timeUnit] ?? []) }
            index[hash] = entries.count
            append(carried, roles: roles, groups: groupsOfWord[hash] ?? [])
        }
        let vocabulary = Vocabulary(
            entries: entries,
            symbols: symbols,
            symbolCount: table.ids.count,
            index: index
        )
        var classPhrases = PhraseAutomaton(trie: classTrie)
        var sections = tries.map { PhraseAutomaton(trie: $0) }
        classPhrases.openFor(vocabulary)
        for index in sections.indices { sections[index].openFor(vocabulary) }
        return Lexicon(
            vocabulary: vocabulary,
            classPhrases: classPhrases,
            sections: sections,
            classes: classes.map { wordClass in
                let symbols = (table.memberships[.wordClass(wordClass.id)] ?? []).sorted()
                return Lexicon.ClassInfo(
                    symbols: symbols,
                    filter: symbols.reduce(0) { $0 | Vocabulary.filterBit($1) },
                    groups: LexiconGroups(wordClass.group)
                )
            },
            cueCount: cueCount
        )
    }

    private var groupsOfWord: [UInt64: LexiconGroups] = [:]

    /// Single-word members carry the class's symbols themselves; longer ones form an automaton of their own.
    private mutating func addClassMembers() {
        for (position, wordClass) in classes.enumerated() {
            let carried = table.memberships[.wordClass(wordClass.id)] ?? []
            let groups = LexiconGroups(wordClass.group)
            for phrase in wordClass.members.flatMap(PatternExpansion.phrases) {
                if phrase.count == 1 {
                    for test in phrase[0].tests {
                        for symbol in carried { table.addMember(test, of: symbol) }
                        noteGroups(groups, of: test)
                    }
                } else {
                    let steps = steps(of: phrase)
                    classTrie.add(steps, output: Int32(position))
                }
            }
        }
    }

    private mutating func noteGroups(_ groups: LexiconGroups, of test: Pattern.Test) {
        guard !groups.isEmpty else { return }
        switch test {
        case .word(let word): groupsOfWord[FoldedHash.of(word), default: []].formUnion(groups)
        case .lemma(let word):
            for form in Inflection.forms(of: word) { groupsOfWord[FoldedHash.of(form), default: []].formUnion(groups) }
        case .wordClass, .number, .money, .percent, .timeUnit: break
        }
    }
}
