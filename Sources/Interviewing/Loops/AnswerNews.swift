import TextAnalysis

/// Tells which answers to follow-ups bring anything that was not told before; every answer is read once.
struct AnswerNews {
    /// Words below which an answer brings nothing: "I would have to look."
    static let leastWords = 8

    private var facts: Set<Double> = []
    private var quotes: Set<String> = []
    private var sentences: Set<String> = []

    /// The answer to the question alone, and for every answered or skipped follow-up whether it brought something new.
    static func read(_ exchange: Exchange, assessor: Assessor, track: Track) -> (main: Assessment, news: [Bool]) {
        func assess(_ text: String) -> Assessment {
            assessor.assess(
                Submission(kind: .answer, text: text, question: exchange.question.text, target: track)
            )
        }
        let main = assess(exchange.mainAnswer)
        var told = AnswerNews()
        told.add(main)
        var news: [Bool] = []
        for turn in exchange.turns.dropFirst() {
            switch turn.state {
            case .open: break
            case .skipped: news.append(false)
            case .answered:
                let answer = assess(turn.answer)
                news.append(told.lacks(answer))
                told.add(answer)
            }
        }
        return (main, news)
    }

    private mutating func add(_ answer: Assessment) {
        for fact in answer.facts { facts.insert(fact.value) }
        for piece in answer.track.evidence { quotes.insert(piece.evidence.quote) }
        for sentence in answer.reading.sentences { sentences.insert(answer.reading.quote(sentence.span)) }
    }

    /// Whether an answer brings a number, evidence, a lever or an act of the candidate that was not there.
    private func lacks(_ answer: Assessment) -> Bool {
        guard answer.refusal == nil, answer.reading.wordCount >= Self.leastWords else { return false }
        if answer.facts.contains(where: { !facts.contains($0.value) }) { return true }
        if answer.track.evidence.contains(where: {
            $0.leaning != .coordination && !quotes.contains($0.evidence.quote)
        }) {
            return true
        }
        if answer.levers.contains(where: { !$0.isCoordination }) { return true }
        return answer.reading.sentences.indices.contains { index in
            answer.reading.notes[index].ownActs > 0
                && !sentences.contains(answer.reading.quote(answer.reading.sentences[index].span))
        }
    }
}
