import TextAnalysis

/// A phrase of the workshop that stands in a text and counts there.
struct WorkshopHit: Sendable {
    /// What it is for.
    let use: WorkshopUse
    /// Where: tokens and sentence.
    let match: Match
    /// Whether it stands inside a denial; only uses that read the words keep such a hit.
    let isDenied: Bool
}

/// A reading of the workshop with the phrases that count in it, in the order of sentences.
struct WorkshopGround: Sendable {
    /// Words, sentences, numbers.
    let reading: Reading
    /// What counts, ordered by sentence.
    let hits: [WorkshopHit]

    /// The bytes of a hit.
    func span(of hit: WorkshopHit) -> TextSpan { reading.span(of: hit.match) }

    /// The sentence that a hit stands in.
    func sentence(of hit: WorkshopHit) -> TextSpan { reading.sentences[hit.match.sentence].span }

    /// The clause around a hit: what a person would quote.
    func clause(around hit: WorkshopHit) -> TextSpan { reading.clause(around: hit.match) }
}
