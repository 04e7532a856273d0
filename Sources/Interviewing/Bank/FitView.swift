/// What somebody likes beside what their texts show, at one moment.
public struct FitView: Sendable {
    /// What was answered; nil before anything was.
    public let answers: FitAnswers?
    /// What the answers say.
    public let reading: FitReading
    /// What the texts show.
    public let evidence: FitEvidence
    /// What the two mean together; nil when content has no words for it.
    public let comparison: FitComparison?

    /// Reads answers beside a desk.
    public init(_ answers: FitAnswers?, desk: Desk, knowledge: PreparationLibrary) {
        self.answers = answers
        reading = FitReader(knowledge.fitQuestions).read(answers)
        evidence = FitEvidence(desk)
        comparison = FitComparison(reading, beside: evidence, meanings: knowledge.fitMeanings)
    }
}
