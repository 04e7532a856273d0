import TextAnalysis

/// Whether an answer to a follow-up brings anything that was not told before.
struct AnswerNews {
    /// Words below which an answer brings nothing: "I would have to look."
    static let leastWords = 8

    /// Reads an answer against what was told before it.
    static func brings(_ answer: String, after told: String, assessor: Assessor, track: Track) -> Bool {
        let now = assessor.assess(Submission(kind: .answer, text: answer, target: track))
        guard now.refusal == nil, now.reading.wordCount >= leastWords else { return false }
        let before = assessor.assess(Submission(kind: .answer, text: told, target: track))
        let known = Set(before.facts.map(\.value))
        if now.facts.contains(where: { !known.contains($0.value) }) { return true }
        let quotes = Set(before.track.evidence.map(\.evidence.quote))
        if now.track.evidence.contains(where: { $0.leaning != .coordination && !quotes.contains($0.evidence.quote) }) {
            return true
        }
        if now.levers.contains(where: { !$0.isCoordination }) { return true }
        let sentences = Set(before.reading.sentences.map { before.reading.quote($0.span) })
        return now.reading.sentences.indices.contains { index in
            now.reading.notes[index].ownActs > 0
                && !sentences.contains(now.reading.quote(now.reading.sentences[index].span))
        }
    }
}
