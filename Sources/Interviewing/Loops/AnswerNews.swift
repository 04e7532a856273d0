import TextAnalysis

/// Tells which answers to follow-ups bring anything that was not told before; every answer is read once.
struct AnswerNews {
    /// Words below which an answer brings nothing: "I would have to look."
    static let leastWords = 8

    private var facts: Set<Double> = []
    private var quotes: Set<String> = []
    private var sentences: Set<String> = []
    private var levers: Set<String> = []

    /// For every answered or skipped follow-up whether it brought something new, in order.
    ///
    /// - Parameter main: The answer to the question alone.
    static func read(_ exchange: Exchange, main: HeardAnswer, hear: (String) -> HeardAnswer) -> [Bool] {
        var told = AnswerNews()
        told.add(main)
        return exchange.turns.dropFirst().compactMap { turn in
            switch turn.state {
            case .open: return nil
            case .skipped: return false
            case .answered:
                guard turn.isSubstantial else { return false }
                let answer = hear(turn.answer)
                defer { told.add(answer) }
                return told.lacks(answer)
            }
        }
    }

    private mutating func add(_ answer: HeardAnswer) {
        for fact in answer.facts { facts.insert(fact.value) }
        for piece in answer.track.evidence { quotes.insert(piece.evidence.quote) }
        for lever in answer.levers { levers.insert(lever.code) }
        for sentence in answer.reading.sentences { sentences.insert(answer.reading.quote(sentence.span)) }
    }

    /// Whether an answer brings a number, evidence, a lever or an act of the candidate that was not there.
    private func lacks(_ answer: HeardAnswer) -> Bool {
        guard answer.refusal == nil else { return false }
        if answer.facts.contains(where: { !facts.contains($0.value) }) { return true }
        if answer.track.evidence.contains(where: {
            $0.leaning != .coordination && !quotes.contains($0.evidence.quote)
        }) {
            return true
        }
        if answer.levers.contains(where: { !$0.isCoordination && !levers.contains($0.code) }) { return true }
        return answer.reading.sentences.indices.contains { index in
            answer.reading.notes[index].ownActs > 0
                && !sentences.contains(answer.reading.quote(answer.reading.sentences[index].span))
        }
    }
}
