/// What somebody's answers say about the work they like. A help for a conversation with oneself, no test of a person.
public struct FitReading: Sendable, Hashable {
    /// What they say as a whole.
    public let leaning: FitLeaning
    /// How many answers say what.
    public let counts: FitCounts
    /// How many questions there are.
    public let asked: Int
    /// Answers below which nothing is said.
    let leastAnswers: Int
    /// Every answer that was given, in the order of the questions.
    public let choices: [FitChoice]
    /// The same counts for each side of work, in the order of `Ground`.
    public let grounds: [FitGroundCounts]
    /// The fewest answers that would have to be different for another leaning; nil while there are too few.
    public let flip: FitFlip?
    /// How often dice would lean the same way at least as clearly, 0…1; nil for a leaning that is none.
    public let chance: Double?
    /// Pairs of questions that ask the same and were answered differently.
    public let pulls: [FitPull]

    /// Answers that made the leaning, in the order of the questions; for both, the answers on either side.
    public var made: [FitChoice] { choices.filter { speaks(for: $0.work) } }
    /// Answers that speak for one of the other kinds of work.
    public var against: [FitChoice] { choices.filter { !speaks(for: $0.work) && $0.work != .other } }
    /// How many questions were passed over.
    public var unanswered: Int { asked - choices.count }
    /// How firmly the answers lean; nil while there are too few.
    public var firmness: Firmness? { flip.map { Firmness(flips: $0.changes.count) } }

    private func speaks(for work: FitWork) -> Bool {
        switch leaning {
        case .technical: work == .technical
        case .organisational: work == .organisational
        case .both: work == .technical || work == .organisational
        case .administration: work == .administration
        case .insufficient: false
        }
    }

    /// How many answers hold a leaning up.
    public enum Firmness: String, Sendable, Codable, CaseIterable {
        /// One other answer would turn it.
        case slight
        /// Two would.
        case fair
        /// It takes three or more.
        case firm

        init(flips: Int) {
            switch flips {
            case ...1: self = .slight
            case 2: self = .fair
            case _: self = .firm
            }
        }
    }
}

/// What the answers say about one side of work.
public struct FitGroundCounts: Sendable, Hashable {
    /// Which side.
    public let about: FitQuestionDefinition.Ground
    /// How many answers say what.
    public let counts: FitCounts
}
