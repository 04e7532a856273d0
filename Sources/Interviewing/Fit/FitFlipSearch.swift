/// Finds the fewest answers that would have to be different for another leaning.
///
/// Exact, by going through the questions once and keeping, for every sum of technical, organisational and
/// administrative answers that can be reached, the fewest changes that reach it (dynamic programming over sums): at
/// most (n + 1)³ sums for n questions, instead of one walk for each of up to 4ⁿ sets of answers.
struct FitFlipSearch {
    private let questions: [FitQuestionDefinition]
    private let choices: [FitChoice]
    private let policy: FitPolicy

    /// - Parameter choices: One for each question, in the same order.
    init(_ questions: [FitQuestionDefinition], _ choices: [FitChoice], _ policy: FitPolicy) {
        (self.questions, self.choices, self.policy) = (questions, choices, policy)
    }

    /// The nearest other leaning; among equally near ones the first in the order of `FitLeaning`. Nil when none can be
    /// reached.
    func nearest(to leaning: FitLeaning) -> FitFlip? {
        let sums = FitSums(questions.count)
        let unreached = Int.max
        var fewest = [[Int]](repeating: [Int](repeating: unreached, count: sums.size), count: questions.count + 1)
        fewest[0][0] = 0
        for (index, question) in questions.enumerated() {
            for sum in 0..<sums.size where fewest[index][sum] != unreached {
                for answer in question.answers {
                    let next = sum + sums.step(answer.moves)
                    let cost = fewest[index][sum] + (answer.id == choices[index].answer ? 0 : 1)
                    fewest[index + 1][next] = min(fewest[index + 1][next], cost)
                }
            }
        }
        let last = fewest[questions.count]
        var best: (cost: Int, rank: Int, leaning: FitLeaning, sum: Int)?
        for sum in 0..<sums.size where last[sum] != unreached && last[sum] <= best?.cost ?? unreached {
            let other = policy.leaning(of: sums.counts(sum, answered: questions.count))
            guard other != leaning, let rank = FitLeaning.allCases.firstIndex(of: other) else { continue }
            if let best, (best.cost, best.rank) <= (last[sum], rank) { continue }
            best = (last[sum], rank, other, sum)
        }
        return best.map { FitFlip(becomes: $0.leaning, changes: changes(to: $0.sum, fewest, sums)) }
    }

    /// Walks back from a sum to the answers that reach it with the fewest changes.
    private func changes(to target: Int, _ fewest: [[Int]], _ sums: FitSums) -> [FitChange] {
        var (sum, changes) = (target, [FitChange]())
        for index in questions.indices.reversed() {
            let (question, chosen) = (questions[index], choices[index])
            let way = question.answers.first { answer in
                let before = sum - sums.step(answer.moves)
                guard before >= 0, fewest[index][before] != Int.max else { return false }
                return fewest[index][before] + (answer.id == chosen.answer ? 0 : 1) == fewest[index + 1][sum]
            }
            guard let way else { return [] }
            if way.id != chosen.answer { changes.append(FitChange(from: chosen, to: FitChoice(question, way))) }
            sum -= sums.step(way.moves)
        }
        return changes.reversed()
    }
}
