import Interviewing

/// The fields of the page about fit.
struct FitModel {
    let hasDone: Bool
    let done: Done
    let hasAnswers: Bool
    let answered: Int
    let questionCount: Int
    let questions: [Question]
    let result: Result
    let caution: String
    let origin: OriginModel

    struct Done {
        let doneSentence: String
        let canUndo: Bool
        /// The answers to go back to.
        let before: [Hidden]
    }

    struct Hidden {
        let name: String
        let value: String
    }

    struct Question {
        let number: Int
        let id: String
        let asks: String
        let options: [Option]
        let isPassed: Bool
    }

    struct Option {
        let name: String
        let value: String
        let says: String
        let isChosen: Bool
    }

    struct Result {
        let tone: String
        let leaning: String
        let headline: String
        let isReady: Bool
        let firmness: String
        let firmnessWords: String
        let hasChance: Bool
        let chanceWords: String
        let hasAdministration: Bool
        let administrationWords: String
        let isAdministration: Bool
        let hasMade: Bool
        let made: [ChoiceLine]
        let madeCount: Int
        let hasAgainst: Bool
        let against: [ChoiceLine]
        let againstCount: Int
        let hasChanges: Bool
        let changes: [ChangeLine]
        let becomes: String
        let hasPulls: Bool
        let pulls: [String]
        let grounds: [GroundLine]
        let evidence: Evidence
        let hasComparison: Bool
        let comparison: Comparison
    }

    struct ChoiceLine {
        let about: String
        let answer: String
        let work: String
        let workTone: String
    }

    struct ChangeLine {
        let about: String
        let from: String
        let to: String
    }

    struct GroundLine {
        let ground: String
        let technical: Int
        let organisational: Int
        let administration: Int
        let other: Int
    }

    struct Evidence {
        let verdictId: String
        let verdictTitle: String
        let evidenceWords: String
        let hasQuotes: Bool
        let quotes: [QuoteLine]
        let isEmpty: Bool
    }

    struct Comparison {
        let relation: String
        let relationTone: String
        let says: String
        let means: String
        let steps: [Step]
    }

    struct Step {
        let doThis: String
        let place: String
    }

    init(_ view: FitView, undo: FitUndo?, shell: Shell) {
        let knowledge = shell.site.workspace.assessor.preparation
        let chosen = Dictionary(
            view.reading.choices.map { ($0.question, $0.answer) },
            uniquingKeysWith: { first, _ in first }
        )
        hasDone = undo != nil
        done = Done(
            doneSentence: undo?.did.sentence ?? "",
            canUndo: undo.map {
                Dictionary(uniqueKeysWithValues: $0.choices.map { ($0.question, $0.answer) }) != chosen
            }
                ?? false,
            before: undo?.choices.map { Hidden(name: $0.question, value: $0.answer) } ?? []
        )
        hasAnswers = !view.reading.choices.isEmpty
        answered = view.reading.choices.count
        questionCount = knowledge.fitQuestions.count
        questions = knowledge.fitQuestions.enumerated().map { index, question in
            Question(
                number: index + 1,
                id: question.id,
                asks: question.asks,
                options: question.answers.map {
                    Option(name: question.id, value: $0.id, says: $0.says, isChosen: chosen[question.id] == $0.id)
                },
                isPassed: chosen[question.id] == nil
            )
        }
        result = Result(view)
        caution = FitReading.caution
        origin = OriginModel(["ours"], .proposed, claims: ["C36"], library: shell.library)
    }
}
