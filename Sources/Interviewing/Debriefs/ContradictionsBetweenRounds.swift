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
        return ConsistencyReader.compare(sheets).flatMap { contradiction in
            let tellings = contradiction.tellings
            return tellings.indices.flatMap { first in
                tellings[(first + 1)...].filter { $0.value != tellings[first].value }.compactMap { second in
                    between(tellings[first], second, subject: contradiction.subject, rounds)
                }
            }
        }
    }

    private static func between(
        _ first: Telling,
        _ second: Telling,
        subject: String,
        _ rounds: [ReadRound]
    ) -> ContradictionBetweenRounds? {
        guard case .answer(let left, let leftQuestion) = first.source,
            case .answer(let right, let rightQuestion) = second.source
        else { return nil }
        return ContradictionBetweenRounds(
            pair: LoopEvidence.RoundPair(left, right),
            subject: subject,
            first: StoryQuote(text: first.quote, round: rounds[left].position, question: leftQuestion),
            second: StoryQuote(text: second.quote, round: rounds[right].position, question: rightQuestion)
        )
    }
}
