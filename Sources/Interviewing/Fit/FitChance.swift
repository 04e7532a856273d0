/// How often dice would say the same: every answer of a question equally likely, every question on its own.
///
/// Exact, by the distribution of all sums (a convolution over the questions), not by trying.
struct FitChance {
    private let questions: [FitQuestionDefinition]
    private let policy: FitPolicy

    /// - Parameter questions: Those that were answered.
    init(_ questions: [FitQuestionDefinition], _ policy: FitPolicy) {
        (self.questions, self.policy) = (questions, policy)
    }

    /// How likely dice lean the same way with at least the same lead, 0…1; nil where there is no lead.
    func ofLeaning(_ leaning: FitLeaning, atLeastAs counts: FitCounts) -> Double? {
        guard let lead = lead(leaning, in: counts) else { return nil }
        let sums = FitSums(questions.count)
        var likely = [Double](repeating: 0, count: sums.size)
        likely[0] = 1
        for question in questions {
            var next = [Double](repeating: 0, count: sums.size)
            let share = 1 / Double(question.answers.count)
            for sum in likely.indices where likely[sum] > 0 {
                for answer in question.answers { next[sum + sums.step(answer.moves)] += likely[sum] * share }
            }
            likely = next
        }
        var chance = 0.0
        for sum in likely.indices where likely[sum] > 0 {
            let other = sums.counts(sum, answered: questions.count)
            guard policy.leaning(of: other) == leaning, let reached = self.lead(leaning, in: other) else { continue }
            if reached >= lead { chance += likely[sum] }
        }
        return min(1, chance)
    }

    /// By how many answers a leaning leads; nil for one that is none.
    private func lead(_ leaning: FitLeaning, in counts: FitCounts) -> Int? {
        switch leaning {
        case .technical: counts.technical - counts.organisational
        case .organisational: counts.organisational - counts.technical
        case .administration: policy.administration(in: counts)
        case .both, .insufficient: nil
        }
    }
}
