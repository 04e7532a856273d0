import Content
import Interviewing

/// People who answer the questions about liking.
enum FitAnswerer {
    static let questions = TestEngine.content.library.preparation.fitQuestions
    static let meanings = TestEngine.content.library.preparation.fitMeanings
    static let reader = FitReader(questions)

    /// Takes the first kind of work that a question offers.
    static func prefers(_ order: [FitWork], in asked: [FitQuestionDefinition] = questions) -> [String: String] {
        pick(asked) { question in
            order.lazy.compactMap { work in question.answers.first { $0.moves == work } }.first ?? question.answers[0]
        }
    }

    /// Takes the answer at one place, or the last one where there are fewer.
    static func place(_ index: Int) -> [String: String] {
        pick(questions) { $0.answers[min(index, $0.answers.count - 1)] }
    }

    /// Throws a die for every question.
    static func dice(_ seed: Int64, _ asked: [FitQuestionDefinition] = questions) -> [String: String] {
        var numbers = SeededNumbers(seed: seed)
        return pick(asked) { $0.answers[Int(numbers.next() % UInt64($0.answers.count))] }
    }

    static func pick(
        _ asked: [FitQuestionDefinition],
        _ choose: (FitQuestionDefinition) -> FitAnswerDefinition
    ) -> [String: String] {
        Dictionary(uniqueKeysWithValues: asked.map { ($0.id, choose($0).id) })
    }

    /// A reading of counts that the real questions allow, as close as the leaning needs.
    static func reading(_ leaning: FitLeaning) -> FitReading {
        switch leaning {
        case .technical: reader.read(prefers([.technical]))
        case .organisational: reader.read(prefers([.organisational]))
        case .administration: reader.read(prefers([.administration, .other]))
        case .both: reader.read(place(0))
        case .insufficient: reader.read([:])
        }
    }
}
