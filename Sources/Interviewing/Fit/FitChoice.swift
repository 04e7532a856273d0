/// A question and the answer that was chosen.
public struct FitChoice: Sendable, Hashable {
    /// Id of the question.
    public let question: String
    /// What the question is about.
    public let title: String
    /// Which side of work it looks at.
    public let about: FitQuestionDefinition.Ground
    /// Id of the answer.
    public let answer: String
    /// The answer's words.
    public let says: String
    /// What choosing it says.
    public let work: FitWork
}

extension FitChoice {
    init(_ question: FitQuestionDefinition, _ answer: FitAnswerDefinition) {
        self.init(
            question: question.id,
            title: question.title,
            about: question.about,
            answer: answer.id,
            says: answer.says,
            work: answer.moves
        )
    }
}

/// Two questions that ask the same in other words, answered in opposite ways.
public struct FitPull: Sendable, Hashable {
    /// The earlier one.
    public let first: FitChoice
    /// The later one.
    public let second: FitChoice
}
