/// What a story should be like when it is told: pace, length, shares of its parts, who acts.
///
/// Where nothing is said, nothing is judged.
public struct Delivery: Sendable, Codable, Hashable {
    /// The guidelines, one for each name.
    public var guidelines: [Guideline] = []

    /// No guidelines.
    public init() {}

    /// An unhurried pace of speech, in words a minute.
    public var pace: Int { self[.pace].map { Int($0.high) } ?? 60 }
    /// Words of a first telling.
    public var firstTelling: ClosedRange<Int> { whole(.firstTelling) ?? 0...Int.max }
    /// Words that take as long as anybody listens.
    public var most: Int { whole(.longest)?.upperBound ?? Int.max }
    /// How far a share may lie outside before it is worth a word, in percent.
    public var tolerance: Int { whole(.shareTolerance)?.upperBound ?? 0 }

    /// The advised share of a part, in whole percent.
    public func share(of part: Part) -> ClosedRange<Int> {
        switch part {
        case .situation: whole(.shareOfSituation) ?? 0...100
        case .task: whole(.shareOfTask) ?? 0...100
        case .action: whole(.shareOfAction) ?? 0...100
        case .result: whole(.shareOfResult) ?? 0...100
        case .learning: whole(.shareOfLearning) ?? 0...100
        }
    }

    /// How clearly the action is the candidate's own.
    public func clarity(of action: Ownership) -> Clarity {
        guard let bounds = self[.ownership] else { return .clear }
        if action.ratio >= bounds.high { return .clear }
        return action.ratio >= bounds.low ? .mixed : .weak
    }

    /// Judgements of who acts.
    public enum Clarity: Sendable, Hashable {
        /// Clearly the candidate.
        case clear
        /// Sometimes the candidate, sometimes all of us.
        case mixed
        /// Mostly all of us: nobody can tell what the candidate did.
        case weak
    }

    /// The guideline of a name.
    public subscript(name: Guideline.Name) -> Guideline? { guidelines.first { $0.name == name } }

    private func whole(_ name: Guideline.Name) -> ClosedRange<Int>? { self[name].map { Int($0.low)...Int($0.high) } }
}

/// A number, or two, that a telling is measured against.
public struct Guideline: Sendable, Codable, Hashable {
    /// Which one.
    public var name: Name
    /// The lower end; the same as `high` where there is one number only.
    public var low: Double
    /// The upper end.
    public var high: Double
    /// Why so, in our words.
    public var note: String
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a guideline.
    /// - Precondition: `low` is at most `high`.
    public init(name: Name, low: Double, high: Double, note: String, provenance: Provenance) {
        precondition(low <= high)
        (self.name, self.low, self.high) = (name, low, high)
        (self.note, self.provenance) = (note, provenance)
    }

    /// What can be measured. Swift knows what each means, content knows how much.
    public enum Name: String, Sendable, Codable, CaseIterable {
        /// Words a minute.
        case pace
        /// Words of a first telling, low and high.
        case firstTelling = "first-telling"
        /// Words that take as long as anybody listens.
        case longest
        /// Percent of the words for the situation, low and high.
        case shareOfSituation = "share-of-situation"
        /// The same for the task.
        case shareOfTask = "share-of-task"
        /// The same for the action.
        case shareOfAction = "share-of-action"
        /// The same for the result.
        case shareOfResult = "share-of-result"
        /// The same for the learning.
        case shareOfLearning = "share-of-learning"
        /// Percent a share may lie outside.
        case shareTolerance = "share-tolerance"
        /// I / (I + we) in the action: mixed from the low, clearly own from the high.
        case ownership

        /// Values that make sense.
        public var bounds: ClosedRange<Double> {
            switch self {
            case .pace: 60...300
            case .firstTelling, .longest: 1...5000
            case .shareOfSituation, .shareOfTask, .shareOfAction, .shareOfResult, .shareOfLearning: 0...100
            case .shareTolerance: 0...50
            case .ownership: 0...1
            }
        }

        /// Whether it is one number and not two.
        public var isSingle: Bool {
            switch self {
            case .pace, .longest, .shareTolerance: true
            case .firstTelling, .ownership: false
            case .shareOfSituation, .shareOfTask, .shareOfAction, .shareOfResult, .shareOfLearning: false
            }
        }

        /// What is counted, in words.
        public var unit: String {
            switch self {
            case .pace: "words a minute"
            case .firstTelling, .longest: "words"
            case .shareOfSituation, .shareOfTask, .shareOfAction, .shareOfResult, .shareOfLearning: "% of the words"
            case .shareTolerance: "percentage points"
            case .ownership: "of I and we"
            }
        }
    }
}
