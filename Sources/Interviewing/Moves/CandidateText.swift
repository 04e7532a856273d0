public import TextAnalysis

/// One text of the candidate, read: the résumé or a story.
public struct CandidateText: Sendable {
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

    /// The sentence around a span; the span itself where no sentence holds it.
    func sentence(around span: TextSpan) -> TextSpan {
        let reading = assessment.reading
        return reading.sentence(holding: span).map { reading.sentences[$0].span } ?? span
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

    /// A sentence of a text.
    struct Sentence: Hashable {
        let source: ConsistencySource
        let span: TextSpan
    }

    /// Where it stands.
    var sentence: Sentence { Sentence(source: source, span: span) }

    init(_ material: CandidateText, words: TextSpan, shows: String, weight: Double) {
        let span = material.sentence(around: words)
        (source, title) = (material.source, material.title)
        (self.span, self.words, self.shows, self.weight) = (span, words, shows, weight)
        quote = material.assessment.reading.quote(span)
    }
}
