import TextAnalysis

/// Finds facts that a candidate asked for and never used.
///
/// A fact is used when one of its figures stands in the answer, or two of its own words. Precision first: words of the
/// question itself prove nothing, and a fact without words or figures of its own is never called unused.
struct DesignFactReader: Sendable {
    /// Letters from which a word is taken for one that means something.
    private static let leastLetters = 5
    /// Words in common that show use.
    private static let leastWords = 2

    private let workshop: Workshop

    init(workshop: Workshop) {
        self.workshop = workshop
    }

    func unused(_ told: [String], of prompt: DesignPrompt, in reading: Reading) -> [DesignPrompt.Fact] {
        guard !told.isEmpty else { return [] }
        let common = words(of: workshop.ground(prompt.asks, in: .design).reading)
        let written = words(of: reading)
        let figures = Set(reading.quantities.map(\.value))
        return prompt.facts.filter { fact in
            guard told.contains(fact.id) else { return false }
            let says = workshop.ground(fact.says, in: .design).reading
            let own = words(of: says).subtracting(common)
            let values = Set(says.quantities.map(\.value)).filter { $0 > 1 }
            guard own.count >= Self.leastWords || !values.isEmpty else { return false }
            return values.isDisjoint(with: figures) && own.intersection(written).count < Self.leastWords
        }
    }

    /// The longer words of a text, in the forms in which they stand, without an `s` at the end.
    private func words(of reading: Reading) -> Set<String> {
        var words: Set<String> = []
        for token in reading.tokens where token.kind == .word && token.span.length >= Self.leastLetters {
            let word = reading.quote(token.span).lowercased()
            words.insert(word.hasSuffix("s") ? String(word.dropLast()) : word)
        }
        return words.subtracting(Self.empty)
    }

    private static let empty: Set<String> = [
        "about", "above", "after", "again", "against", "almost", "along", "already", "always", "among", "another",
        "because",
        "become", "before", "being", "below", "between", "could", "decided", "doe", "during", "each", "either", "every",
        "everything", "first", "their", "there", "these", "thing", "those", "three", "through", "today", "under",
        "until",
        "where", "which", "while", "without", "would", "should", "other", "never", "still", "since", "least", "might",
    ]
}
