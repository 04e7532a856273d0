public import TextAnalysis

/// One text of the candidate, read: the résumé or a story.
public struct Material: Sendable {
    /// Which text it is.
    public let source: ConsistencySource
    /// What the candidate calls it.
    public let title: String
    /// Its reading.
    public let assessment: Assessment

    /// Takes a text that was assessed.
    public init(source: ConsistencySource, title: String, assessment: Assessment) {
        (self.source, self.title, self.assessment) = (source, title, assessment)
    }

    /// The sentence in which a span begins; the span itself where no sentence holds it.
    func sentence(around span: TextSpan) -> TextSpan {
        let sentences = assessment.reading.sentences
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        guard low < sentences.count, sentences[low].span.contains(span) else { return span }
        return sentences[low].span
    }
}

/// Words of the candidate that show something, with the sentence around them.
public struct MaterialQuote: Sendable, Hashable {
    /// Which text it is.
    public let source: ConsistencySource
    /// What the candidate calls that text.
    public let title: String
    /// The sentence, in bytes of that text.
    public let span: TextSpan
    /// Exactly those bytes.
    public let quote: String
    /// The words within it that count, in bytes of that text.
    public let words: TextSpan
    /// What they show, in plain words.
    public let shows: String
    /// How much they prove; about 1 is solid.
    public internal(set) var weight: Double

    init(_ material: Material, words: TextSpan, shows: String, weight: Double) {
        let span = material.sentence(around: words)
        (source, title) = (material.source, material.title)
        (self.span, self.words, self.shows, self.weight) = (span, words, shows, weight)
        quote = material.assessment.reading.quote(span)
    }
}
