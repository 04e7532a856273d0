/// What is said when a condition holds.
public struct AdviceDefinition: Sendable, Codable, Hashable {
    /// When it is said.
    public var condition: AdviceCondition
    /// A few plain words.
    public var title: String
    /// How much it weighs.
    public var weight: Weight
    /// The sentence, with placeholders.
    public var says: String
    /// Source, trust, examples.
    public var provenance: Provenance

    /// Makes a definition.
    public init(condition: AdviceCondition, title: String, weight: Weight, says: String, provenance: Provenance) {
        (self.condition, self.title, self.weight) = (condition, title, weight)
        (self.says, self.provenance) = (says, provenance)
    }

    /// How much advice weighs.
    public enum Weight: String, Sendable, Codable, CaseIterable {
        /// Without it the story does not carry.
        case main
        /// Makes a sound story better.
        case small
    }

    /// The placeholders of the sentence, as written between braces.
    public var placeholders: [String] { SentenceTemplate(says).names }
}

/// What a story can lack. Swift decides when it holds, content what is said.
public enum AdviceCondition: String, Sendable, Codable, CaseIterable {
    /// Nothing is told that the candidate did.
    case missingAction = "missing-action"
    /// The story ends before anything changed.
    case missingResult = "missing-result"
    /// It is mostly plans, meetings and follow-ups.
    case coordinationSentence = "coordination-sentence"
    /// The action is told as *we*.
    case sharedAction = "shared-action"
    /// The evidence is that of the track the candidate does not aim at.
    case otherTrack = "other-track"
    /// The result has neither number, count nor date.
    case resultWithoutNumber = "result-without-number"
    /// A lever is claimed, and nobody changes course.
    case leverOnlyClaimed = "lever-only-claimed"
    /// A state afterwards, none before.
    case resultWithoutBaseline = "result-without-baseline"
    /// Nobody is named who was better off.
    case resultWithoutMeaning = "result-without-meaning"
    /// A number without its time.
    case resultWithoutWindow = "result-without-window"
    /// The setting takes more than its share.
    case longSituation = "long-situation"
    /// Nothing is told that was taken from it.
    case noLearning = "no-learning"
    /// One axis keeps the level down.
    case levelCeiling = "level-ceiling"

    /// What its sentence may hold between braces.
    public var placeholders: [AdvicePlaceholder] {
        switch self {
        case .leverOnlyClaimed: [.needs]
        case .levelCeiling: [.level, .next]
        case .longSituation: [.percent, .most]
        case .otherTrack: [.target]
        case .missingAction, .missingResult, .coordinationSentence, .sharedAction, .resultWithoutNumber: []
        case .resultWithoutBaseline, .resultWithoutMeaning, .resultWithoutWindow, .noLearning: []
        }
    }
}

/// What a sentence of advice may have filled in.
public enum AdvicePlaceholder: String, Sendable, CaseIterable {
    /// What a lever needs to count for more.
    case needs
    /// The track the candidate aims at, as an abbreviation.
    case target
    /// The level that the weakest axis shows.
    case level
    /// What the level above would need.
    case next
    /// The share that the setting takes, in percent.
    case percent
    /// The share it may take, in percent.
    case most
}
