public import Interviewing

/// What somebody likes, beside what their texts show, in JSON.
public struct FitJSON: Encodable, Sendable {
    /// Every question, in the order in which they are asked, with what was chosen.
    let questions: [QuestionJSON]
    let answered: Int
    /// When the answers were given; absent without any.
    let given: String?
    let leaning: FitLeaning
    let headline: String
    /// How many answers hold the leaning up; absent while there are too few.
    let firmness: FitReading.Firmness?
    let firmnessWords: String?
    /// How often dice would lean the same way, 0…1; absent for a leaning that is none.
    let chance: Double?
    let chanceWords: String?
    /// A word about administration where it is much and does not lead.
    let administration: String?
    let counts: CountsJSON
    let grounds: [GroundJSON]
    let made: [ChoiceJSON]
    let against: [ChoiceJSON]
    let flip: FlipJSON?
    /// Answers that contradict each other, a sentence each.
    let pulls: [String]
    let evidence: EvidenceJSON
    /// What the two mean together; absent where content says nothing.
    let comparison: ComparisonJSON?
    let caution: String

    struct QuestionJSON: Encodable, Sendable {
        let id: String
        let asks: String
        let about: FitQuestionDefinition.Ground
        let answers: [AnswerJSON]
        let chosen: String?
        let source: [String]
        let trust: Trust
    }

    struct AnswerJSON: Encodable, Sendable {
        let id: String
        let says: String
    }

    struct CountsJSON: Encodable, Sendable {
        let technical: Int
        let organisational: Int
        let administration: Int
        let other: Int

        init(_ counts: FitCounts) {
            (technical, organisational) = (counts.technical, counts.organisational)
            (administration, other) = (counts.administration, counts.other)
        }
    }

    struct GroundJSON: Encodable, Sendable {
        let about: FitQuestionDefinition.Ground
        let counts: CountsJSON
    }

    struct ChoiceJSON: Encodable, Sendable {
        let question: String
        let title: String
        let answer: String
        let says: String
        let work: FitWork

        init(_ choice: FitChoice) {
            (question, title, answer) = (choice.question, choice.title, choice.answer)
            (says, work) = (choice.says, choice.work)
        }
    }

    struct FlipJSON: Encodable, Sendable {
        let becomes: FitLeaning
        let changes: [ChangeJSON]
    }

    struct ChangeJSON: Encodable, Sendable {
        let from: ChoiceJSON
        let to: ChoiceJSON
    }

    struct EvidenceJSON: Encodable, Sendable {
        let verdict: Verdict
        let sentence: String
        let quotes: [QuoteJSON]
    }

    struct QuoteJSON: Encodable, Sendable {
        let text: String
        let leaning: Leaning
        let title: String
        let place: String
    }

    struct ComparisonJSON: Encodable, Sendable {
        let relation: FitMeaningDefinition.Relation
        let says: String
        let means: String
        let next: [StepJSON]
    }

    struct StepJSON: Encodable, Sendable {
        let `do`: String
        let place: String
    }

    /// Takes a reading, what texts show, and what the two mean together.
    public init(
        _ reading: FitReading,
        questions: [FitQuestionDefinition],
        answers: FitAnswers?,
        evidence: FitEvidence,
        comparison: FitComparison?
    ) {
        let chosen = Dictionary(
            reading.choices.map { ($0.question, $0.answer) },
            uniquingKeysWith: { first, _ in first }
        )
        self.questions = questions.map { QuestionJSON($0, chosen: chosen[$0.id]) }
        answered = reading.choices.count
        given = answers?.given.isoText
        (leaning, headline) = (reading.leaning, reading.headline)
        (firmness, firmnessWords) = (reading.firmness, reading.firmnessWords)
        (chance, chanceWords) = (reading.chance?.short, reading.chanceWords)
        administration = reading.administrationWords
        counts = CountsJSON(reading.counts)
        grounds = reading.grounds.map { GroundJSON(about: $0.about, counts: CountsJSON($0.counts)) }
        (made, against) = (reading.made.map(ChoiceJSON.init), reading.against.map(ChoiceJSON.init))
        flip = reading.flip.map { flip in
            FlipJSON(
                becomes: flip.becomes,
                changes: flip.changes.map { ChangeJSON(from: ChoiceJSON($0.from), to: ChoiceJSON($0.to)) }
            )
        }
        pulls = reading.pulls.map(\.words)
        self.evidence = EvidenceJSON(evidence)
        self.comparison = comparison.map(ComparisonJSON.init)
        caution = FitReading.caution
    }
}

extension FitJSON.QuestionJSON {
    fileprivate init(_ question: FitQuestionDefinition, chosen: String?) {
        (id, asks, about) = (question.id, question.asks, question.about)
        answers = question.answers.map { FitJSON.AnswerJSON(id: $0.id, says: $0.says) }
        self.chosen = chosen
        (source, trust) = (question.provenance.source, question.provenance.trust)
    }
}

extension FitJSON.EvidenceJSON {
    fileprivate init(_ evidence: FitEvidence) {
        (verdict, sentence) = (evidence.verdict, evidence.words)
        quotes = evidence.quotes.map {
            FitJSON.QuoteJSON(text: $0.text, leaning: $0.leaning, title: $0.title, place: $0.place)
        }
    }
}

extension FitJSON.ComparisonJSON {
    fileprivate init(_ comparison: FitComparison) {
        (relation, says, means) = (comparison.relation, comparison.says, comparison.means)
        next = comparison.next.map { FitJSON.StepJSON(do: $0.do, place: $0.place) }
    }
}
