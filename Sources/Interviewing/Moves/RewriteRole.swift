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

    static func < (left: RewriteRole, right: RewriteRole) -> Bool { left.rawValue < right.rawValue }
}

/// The roles of a story's sentences.
struct RewriteRoles {
    private let story: Assessment
    private let results: Set<Int>
    private let decisions: Set<Int>
    private let documents: Set<Int>

    init(_ story: Assessment, keeps: RewriteKeeps) {
        self.story = story
        func sentences(_ names: EvidenceNames) -> Set<Int> {
            Set(EvidenceFinder.pieces(of: names, in: story).compactMap { story.reading.sentence(holding: $0.span) })
        }
        results = sentences(keeps.results)
        (decisions, documents) = (sentences(keeps.decisions), sentences(keeps.documents))
    }

    subscript(sentence: Int) -> RewriteRole {
        let reading = story.reading
        if OutcomeReader.tellsWorsening(sentence, in: reading) { return .problem }
        let part = story.story.parts.first { $0.sentences.contains(sentence) }?.part
        let tellsResult =
            part == .result && results.contains(sentence) || OutcomeReader.tellsImprovement(sentence, in: reading)
        if reading.notes[sentence].hasQuantity, tellsResult { return .result }
        if decisions.contains(sentence) { return .decision }
        return documents.contains(sentence) ? .document : .other
    }
}
