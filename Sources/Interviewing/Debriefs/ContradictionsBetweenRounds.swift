import TextAnalysis

/// A fact that two rounds tell differently.
struct ContradictionBetweenRounds: Sendable {
    /// The rounds, by position among those that vote.
    let pair: LoopEvidence.RoundPair
    /// The words that both tellings share.
    let subject: String
    /// The first telling.
    let first: StoryQuote
    /// The second telling.
    let second: StoryQuote
}

/// Finds facts that rounds tell differently.
enum ContradictionsBetweenRounds {
    static func find(in rounds: [ReadRound]) -> [ContradictionBetweenRounds] {
        var sheets: [FactSheet] = []
        for (index, round) in rounds.enumerated() {
            for (question, answer) in round.answers.enumerated() where answer.evidence.isTold && !answer.isDesign {
                sheets.append(
                    FactSheet(
                        answer.whole,
                        source: .answer(round: index, question: question),
                        title: answer.exchange.question.text,
                        project: ""
                    )
                )
            }
        }
        return ConsistencyReader.compare(sheets).compactMap { contradiction in
            guard let first = contradiction.tellings.first,
                let second = contradiction.tellings.dropFirst().first(where: { $0.value != first.value }),
                case .answer(let left, let leftQuestion) = first.source,
                case .answer(let right, let rightQuestion) = second.source
            else { return nil }
            return ContradictionBetweenRounds(
                pair: LoopEvidence.RoundPair(left, right),
                subject: contradiction.subject,
                first: StoryQuote(text: first.quote, round: rounds[left].position, question: leftQuestion),
                second: StoryQuote(text: second.quote, round: rounds[right].position, question: rightQuestion)
            )
        }
    }
}
