/// Reads what somebody chose.
public struct FitReader: Sendable {
    /// The questions, in the order in which they are asked.
    public let questions: [FitQuestionDefinition]
    /// When answers are enough to say something.
    public let policy: FitPolicy

    /// Makes a reader.
    public init(_ questions: [FitQuestionDefinition], policy: FitPolicy = .standard) {
        (self.questions, self.policy) = (questions, policy)
    }

    /// Reads answers. The same answers always give the same reading.
    ///
    /// - Parameter answers: Ids of answers by id of the question. What is not asked any more counts as passed over.
    public func read(_ answers: [String: String]) -> FitReading {
        let given = questions.compactMap { question in
            choice(of: answers[question.id], in: question).map { (question, $0) }
        }
        let choices = given.map(\.1)
        let counts = count(choices)
        let leaning = policy.leaning(of: counts)
        let questions = given.map(\.0)
        return FitReading(
            leaning: leaning,
            counts: counts,
            asked: self.questions.count,
            leastAnswers: policy.leastAnswers,
            choices: choices,
            grounds: FitQuestionDefinition.Ground.allCases.map { ground in
                FitGroundCounts(about: ground, counts: count(choices.filter { $0.about == ground }))
            },
            flip: leaning == .insufficient
                ? nil : FitFlipSearch(questions, choices, policy).nearest(to: leaning),
            chance: FitChance(questions, policy).ofLeaning(leaning, atLeastAs: counts),
            pulls: pulls(in: choices)
        )
    }

    /// Reads what the store keeps; nothing kept is nothing answered.
    public func read(_ answers: FitAnswers?) -> FitReading { read(answers?.choices ?? [:]) }

    private func choice(of answer: String?, in question: FitQuestionDefinition) -> FitChoice? {
        question.answers.first { $0.id == answer }.map { FitChoice(question, $0) }
    }

    private func count(_ choices: [FitChoice]) -> FitCounts {
        choices.reduce(into: FitCounts()) { $0[$1.work] += 1 }
    }

    /// Only technical against organisational is a contradiction: order may be liked beside either.
    private func pulls(in choices: [FitChoice]) -> [FitPull] {
        let known = Dictionary(choices.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
        return questions.compactMap { question in
            guard let earlier = question.again, let first = known[earlier], let second = known[question.id],
                Set([first.work, second.work]) == [.technical, .organisational]
            else { return nil }
            return FitPull(first: first, second: second)
        }
    }
}
