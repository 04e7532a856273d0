import TextAnalysis

/// What a sentence of the other trade does in a story, the most needed first.
enum RewriteRole: Int, Comparable {
    /// Tells what came of it.
    case result
    /// Tells what was decided.
    case decision
    /// Tells what was written.
    case document
    /// Anything else.
    case other
    /// Tells how bad it was before.
    case problem

    private static let results: Set<String> = [
        "moves-business-metric", "moves-technical-metric", "customer-number-moved", "customers-better-off",
        "outcome-with-before-and-after", "result-mattered-to-business", "cut-cost-with-a-figure",
        "result-against-the-plan",
    ]
    private static let decisions: Set<String> = [
        "designs-decision-rights", "escalates-with-options", "makes-business-trade-off", "wins-funding",
        "stops-or-narrows-program", "aligns-executives", "technical-trade-off", "chooses-architecture",
        "pilots-then-expands",
    ]
    private static let documents: Set<String> = ["writes-decision-narrative"]

    static func < (left: RewriteRole, right: RewriteRole) -> Bool { left.rawValue < right.rawValue }

    init(_ sentence: Int, in story: Assessment) {
        let reading = story.reading
        let span = reading.sentences[sentence].span
        let part = story.story.parts.first { $0.sentences.contains(sentence) }?.part
        var signals = Set(story.track.evidence.filter { $0.sentence == sentence }.map(\.evidence.signal))
        for principle in story.principles {
            signals.formUnion(principle.evidence.filter { span.contains($0.span) }.map(\.signal))
        }
        let hasResult = part == .result && !signals.isDisjoint(with: Self.results)
        let isBetter = OutcomeReader.tellsImprovement(sentence, in: reading)
        if OutcomeReader.tellsWorsening(sentence, in: reading) {
            self = .problem
        } else if reading.notes[sentence].hasQuantity, hasResult || isBetter {
            self = .result
        } else if !signals.isDisjoint(with: Self.decisions) {
            self = .decision
        } else if !signals.isDisjoint(with: Self.documents) {
            self = .document
        } else {
            self = .other
        }
    }
}
