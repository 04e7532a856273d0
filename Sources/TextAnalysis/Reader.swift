/// Turns text into a `Reading`: tokens, sentences, actors, quantities, phrases.
///
/// A value that holds only the lexicon; safe to use from any number of threads at once.
public struct Reader: Sendable {
    /// The phrases to look for.
    public let lexicon: Lexicon

    /// Makes a reader for a lexicon.
    public init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// Reads one document. Linear in its length.
    ///
    /// - Parameter section: Which section of the lexicon to look for.
    public func read(_ document: Document, section: Int = 0) -> Reading {
        let (tokens, after) = Tokenizer.cut(document)
        let sentences = SentenceSplitter.sentences(of: tokens, after: after)
        let scanner = LexiconScanner(lexicon: lexicon)
        let entries = scanner.entries(of: tokens)
        let vocabulary = lexicon.vocabulary.entries
        let classPhrases = scanner.classPhrases(in: sentences, entries: entries)
        var groups = entries.map { $0 < 0 ? LexiconGroups() : vocabulary[Int($0)].groups }
        for phrase in classPhrases {
            groups[Int(phrase.last)].formUnion(lexicon.classes[Int(phrase.wordClass)].groups)
        }
        let roles = entries.map { $0 < 0 ? GrammarRole() : vocabulary[Int($0)].roles }

        let contextReader = ContextReader(tokens: tokens, roles: { roles[$0] }, groups: { groups[$0] })
        let quantityReader = QuantityReader(document: document, tokens: tokens, roles: { roles[$0] })
        var contexts: [TokenContext] = []
        contexts.reserveCapacity(tokens.count)
        var quantities: [Quantity] = []
        var notes: [SentenceNotes] = []
        notes.reserveCapacity(sentences.count)
        for (number, sentence) in sentences.enumerated() {
            contextReader.contexts(in: sentence, into: &contexts)
            let before = quantities.count
            quantityReader.quantities(in: sentence, number: number, into: &quantities)
            let taker = NoteTaker(tokens: tokens, roles: roles, groups: groups, contexts: contexts)
            notes.append(taker.notes(on: sentence, hasQuantity: quantities.count > before))
        }
        return Reading(
            document: document,
            tokens: tokens,
            sentences: sentences,
            contexts: contexts,
            quantities: quantities,
            matches: scanner.matches(in: sentences, section: section, entries: entries, classPhrases: classPhrases),
            notes: notes,
            tally: Reading.Tally(tokens, roles),
            after: after
        )
    }
}
