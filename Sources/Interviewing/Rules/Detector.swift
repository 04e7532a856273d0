/// How a rule finds what it looks for: a closed set of kinds over open data.
public enum Detector: Sendable, Codable, Hashable {
    /// Every match of the cue, unless the sentence is excused.
    case phrase(Cue, unless: [String], unlessQuantity: Bool)
    /// A trigger without what should follow it.
    case absence(trigger: Cue, missing: [String], within: Reach, missingQuantity: Bool)
    /// More matches than `above` per `per` words, and at least `least`.
    case density(Cue, per: Int, above: Double, least: Int)
    /// Sentences that open alike, or the same phrase, more often than `above`.
    case repetition(Cue?, above: Int)
    /// Too long or too short.
    case length(Unit, above: Int?, below: Int?)
    /// A judgement of the whole outside its bounds.
    case measure(Measure, above: Double?, below: Double?, least: Int)

    /// How far to look for what is missing.
    public enum Reach: String, Sendable, Codable, CaseIterable {
        /// The same sentence.
        case sentence
        /// This and the following sentence.
        case next
        /// The whole text.
        case text
    }

    /// What a length counts.
    public enum Unit: String, Sendable, Codable, CaseIterable {
        /// Words in one sentence.
        case wordsInSentence = "words-in-sentence"
        /// Words in the text.
        case wordsInText = "words-in-text"
    }
}

/// A judgement of a whole text that a rule may bound.
public enum Measure: String, Sendable, Codable, CaseIterable {
    /// I / (I + we) in the action part.
    case firstPersonShareInAction = "first-person-share-in-action"
    /// How often *we* acts in the action part.
    case weCountInAction = "we-count-in-action"
    /// 1 when a long first-person story names nobody else.
    case loneActor = "lone-actor"
    /// Share of words in situation and task.
    case shareOfSetup = "share-of-setup"
    /// Share of words in the result.
    case shareOfResult = "share-of-result"
    /// 1 when no result is told.
    case missingResult = "missing-result"
    /// 1 when no action is told.
    case missingAction = "missing-action"
    /// 1 when no learning is told.
    case missingLearning = "missing-learning"
    /// 1 when habits or wishes are told.
    case pseudoStory = "pseudo-story"
    /// 1 when only opinions are told.
    case opinionOnly = "opinion-only"
    /// 1 when the candidate only describes themselves.
    case selfDescriptionOnly = "self-description-only"
    /// Share of evidence that is coordination.
    case coordinationShare = "coordination-share"
    /// Share of track evidence for the other track; needs a target.
    case wrongTrackLean = "wrong-track-lean"
    /// Pieces of evidence for the technical track.
    case technicalEvidence = "technical-evidence"
    /// Pieces of evidence for the program track.
    case businessEvidence = "business-evidence"
    /// Levers used with evidence, coordination left out.
    case leversUsed = "levers-used"
    /// 1 when escalation is the only lever.
    case escalationOnlyLever = "escalation-only-lever"
    /// 1 when coordination is the only lever.
    case coordinationOnlyLever = "coordination-only-lever"
    /// Numbers that measure something.
    case quantities
    /// 1 when a told result has a baseline.
    case resultWithBaseline = "result-with-baseline"
}
