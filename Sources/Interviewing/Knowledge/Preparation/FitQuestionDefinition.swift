/// A question about liking, with answers that are equally good to give: who sees a right one gives it.
public struct FitQuestionDefinition: Sendable, Codable, Hashable {
    /// Kept answers name it, so it stays when words change.
    public var id: String
    /// What it is about, in words that fit behind "on": "what makes an afternoon disappear".
    public var title: String
    /// The question.
    public var asks: String
    /// Which side of work it looks at.
    public var about: Ground
    /// Id of an earlier question that asks the same in other words, so that answers by chance show; nil without one.
    public var again: String?
    /// Three or four answers, in the order in which they are shown.
    public var answers: [FitAnswerDefinition]
    /// Where it comes from.
    public var provenance: Provenance

    /// Makes a question.
    public init(
        id: String,
        title: String,
        asks: String,
        about: Ground,
        again: String?,
        answers: [FitAnswerDefinition],
        provenance: Provenance
    ) {
        (self.id, self.title, self.asks, self.about) = (id, title, asks, about)
        (self.again, self.answers, self.provenance) = (again, answers, provenance)
    }

    /// A side of work.
    public enum Ground: String, Sendable, Codable, CaseIterable {
        /// What a day is made of.
        case work
        /// What is written and read.
        case documents
        /// What goes wrong.
        case stress
    }
}
