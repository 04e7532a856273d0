import TextAnalysis

/// The hits of one rule in a document.
struct RuleHits: Sendable {
    var found: [WorkshopHit] = []
    var excuses: [WorkshopHit] = []
}

/// A place that a rule complains of, with what it says about it where the quote is not enough.
struct RulePlace: Sendable {
    let span: TextSpan
    /// Stands for `{quote}`; nil for the text under the span.
    let words: String?
    /// What a part or a column should hold, in place of the rule's advice.
    let advice: String?

    init(_ span: TextSpan, words: String? = nil, advice: String? = nil) {
        (self.span, self.words, self.advice) = (span, words, advice)
    }
}

/// Finds what a rule of words or cells complains of.
struct RuleFinder {
    let document: ArtifactGround

    private var reading: Reading { document.reading }

    func places(_ rule: ArtifactRule, _ hits: RuleHits) -> [RulePlace] {
        let bits = document.bits(of: rule.parts)
        // Parts that this kind does not have are no reason to read the whole text.
        if bits == 0, !rule.parts.isEmpty { return [] }
        let found = hits.found.filter { document.stands($0.match.sentence, in: bits) }
        switch rule.detector {
        case .text(let detector):
            // “Anywhere in the text” is anywhere in the rule's parts, where it names some.
            return text(detector, found, hits.excuses.filter { document.stands($0.match.sentence, in: bits) }, bits)
        case .lacks(_, let orQuantity): return lacks(bits, found, orQuantity: orQuantity)
        case .cells(let column, let demand):
            return CellFinder(document: document).places(column: column, demand, found, bits)
        case .alike(let columns, let above, let least):
            return CellFinder(document: document).alike(columns: columns, above: above, least: least)
        case .shape(let shape, _): return ShapeFinder(document: document, signs: hits.found).places(shape)
        }
    }

    private func text(
        _ detector: Detector,
        _ found: [WorkshopHit],
        _ excuses: [WorkshopHit],
        _ bits: UInt64
    ) -> [RulePlace] {
        switch detector {
        case .phrase(_, _, let unlessQuantity):
            let excused = Set(excuses.map(\.match.sentence))
            return found.filter { hit in
                let sentence = hit.match.sentence
                return !excused.contains(sentence) && !(unlessQuantity && reading.notes[sentence].hasQuantity)
            }
            .map { place($0) }
        case .absence(_, _, let reach, let missingQuantity):
            let told = Set(excuses.map(\.match.sentence))
            if reach == .text {
                let isTold = !told.isEmpty || missingQuantity && reading.notes.contains { $0.hasQuantity }
                return isTold ? [] : found.prefix(1).map { place($0) }
            }
            return found.filter { hit in
                let sentence = hit.match.sentence
                let last = reach == .next ? min(sentence + 1, reading.sentences.count - 1) : sentence
                return !(sentence...last).contains {
                    told.contains($0) || missingQuantity && reading.notes[$0].hasQuantity
                }
            }
            .map { place($0) }
        case .density(_, let per, let above, let least):
            guard found.count >= least, let first = found.first, reading.wordCount > 0 else { return [] }
            return Double(found.count) * Double(per) / Double(reading.wordCount) > above ? [place(first)] : []
        case .length(.wordsInSentence, let above, let below):
            return reading.sentences.indices.filter { index in
                let count = reading.sentences[index].tokens.count
                return document.stands(index, in: bits) && document.isProse(index)
                    && (above.map { count > $0 } ?? false || below.map { count < $0 } ?? false)
            }
            .map { RulePlace(reading.sentences[$0].span) }
        case .length(.wordsInText, let above, let below):
            let count =
                bits == 0
                ? reading.wordCount
                : document.definition.parts.indices.filter { bits & PartMap.bit($0) != 0 }
                    .reduce(0) { $0 + document.wordsOfPart[$1] }
            let isOut = above.map { count > $0 } ?? false || below.map { count < $0 } ?? false
            return isOut && count > 0 ? [RulePlace(sign(of: bits))] : []
        case .repetition(_, let above): return found.count > above ? [place(found[above])] : []
        case .measure: return []
        }
    }

    private func place(_ hit: WorkshopHit) -> RulePlace { RulePlace(document.ground.span(of: hit)) }

    /// Silent where the part is missing: that is said already.
    private func lacks(_ bits: UInt64, _ found: [WorkshopHit], orQuantity: Bool) -> [RulePlace] {
        if !found.isEmpty || reading.wordCount == 0 { return [] }
        let parts = document.definition.parts.indices.filter { bits & PartMap.bit($0) != 0 }
        if bits != 0, parts.allSatisfy({ document.parts.found[$0] == nil || document.wordsOfPart[$0] == 0 }) {
            return []
        }
        if orQuantity,
            reading.sentences.indices.contains(where: {
                document.stands($0, in: bits) && reading.notes[$0].hasQuantity
            })
        {
            return []
        }
        return [RulePlace(sign(of: bits))]
    }

    /// The heading of the first of these parts that is there. What is missing everywhere stands nowhere: any sentence shown
    /// for it would look like the fault.
    private func sign(of bits: UInt64) -> TextSpan {
        let signs = document.definition.parts.indices.filter { bits & PartMap.bit($0) != 0 }
            .compactMap { document.parts.found[$0]?.sign }
        return signs.min() ?? document.start
    }
}
