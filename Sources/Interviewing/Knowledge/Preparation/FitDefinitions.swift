/// What an answer says that somebody likes.
public enum FitWork: String, Sendable, Codable, CaseIterable {
    /// Systems, faults, designs: what a TPM does.
    case technical
    /// People, interests, decisions: what a PGM does.
    case organisational
    /// Order, dates, records: part of both tracks and enough for neither.
    case administration
    /// Something good that neither track is about.
    case other = "none"
}

/// What the answers say as a whole.
public enum FitLeaning: String, Sendable, Codable, CaseIterable {
    /// Technical work.
    case technical
    /// Organisational work.
    case organisational
    /// Both, or neither clearly more than the other.
    case both
    /// Order and tracking more than either.
    case administration
    /// Too few answers to say.
    case insufficient
}

/// A question about liking, with answers that are equally good to give.
public struct FitQuestionDefinition: Sendable, Codable, Hashable {
    /// Unique id.
    public var id: String
    /// What it is about, in words that fit behind "on": "what makes an afternoon disappear".
    public var title: String
    /// The question.
    public var asks: String
    /// Which side of work it looks at.
    public var about: Ground
    /// Id of an earlier question that asks the same in other words; nil when there is none.
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

/// An answer that can be chosen.
public struct FitAnswerDefinition: Sendable, Codable, Hashable {
    /// Unique within its question.
    public var id: String
    /// What the candidate chooses.
    public var says: String
    /// What choosing it says.
    public var moves: FitWork

    /// Makes an answer.
    public init(id: String, says: String, moves: FitWork) {
        (self.id, self.says, self.moves) = (id, says, moves)
    }
}

/// What it means when a leaning and a verdict on the evidence stand beside each other.
public struct FitMeaningDefinition: Sendable, Codable, Hashable {
    /// What is liked.
    public var leaning: FitLeaning
    /// What the evidence supports.
    public var verdict: Verdict
    /// Whether the two agree.
    public var relation: Relation
    /// Agreement or tension, in a sentence.
    public var says: String
    /// What follows from it.
    public var means: String
    /// What to do next, one to three things.
    public var next: [Step]
    /// Where it comes from.
    public var provenance: Provenance

    /// Makes a meaning.
    public init(
        leaning: FitLeaning,
        verdict: Verdict,
        relation: Relation,
        says: String,
        means: String,
        next: [Step],
        provenance: Provenance
    ) {
        (self.leaning, self.verdict, self.relation) = (leaning, verdict, relation)
        (self.says, self.means, self.next, self.provenance) = (says, means, next, provenance)
    }

    /// How liking and evidence stand to each other.
    public enum Relation: String, Sendable, Codable, CaseIterable {
        /// They point the same way.
        case agreement
        /// They point different ways.
        case tension
        /// One of the two is not known yet.
        case open
    }

    /// Something to do, and where.
    public struct Step: Sendable, Codable, Hashable {
        /// What, as an instruction.
        public var `do`: String
        /// Path of the page where it is done.
        public var place: String

        /// Makes a step.
        public init(do: String, place: String) {
            (self.do, self.place) = (`do`, place)
        }
    }
}
