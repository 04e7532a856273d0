/// Every rule of the simulated debrief: numbers, what is said when one is applied, and how decisions are named.
///
/// All of it is content; Swift knows what each name means. None of it is Amazon's own scoring.
public struct DebriefPolicy: Sendable, Codable, Hashable {
    /// The numbers, one for each name.
    public var thresholds: [DebriefThreshold] = []
    /// What is said when a rule changes a vote.
    public var moves: [DebriefMove] = []
    /// The decisions.
    public var decisions: [DecisionWording] = []

    /// No rules.
    public init() {}

    /// The number of a name; 0 where content gives none, which a check of the content refuses.
    public subscript(name: DebriefThreshold.Name) -> Double { thresholds.first { $0.name == name }?.value ?? 0 }

    /// What is said when a rule is applied.
    public subscript(kind: DebriefMove.Kind) -> DebriefMove? { moves.first { $0.kind == kind } }

    /// How a decision is named.
    public subscript(kind: DecisionKind) -> DecisionWording? { decisions.first { $0.kind == kind } }
}

/// A number of the debrief with its reason.
public struct DebriefThreshold: Sendable, Codable, Hashable {
    /// Which one.
    public var name: Name
    /// Its value.
    public var value: Double
    /// Plain words.
    public var title: String
    /// Why so much.
    public var why: String
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a threshold.
    public init(name: Name, value: Double, title: String, why: String, provenance: Provenance) {
        (self.name, self.value, self.title, self.why) = (name, value, title, why)
        self.provenance = provenance
    }

    /// What is measured. Points go from 0 to 4, as on the scorecard.
    public enum Name: String, Sendable, Codable, CaseIterable {
        /// Words below which an answer is no data.
        case leastWords = "least-words"
        /// Weight of a criterion in the quality of an answer.
        case structureWeight = "weight-structure"
        /// The same for ownership.
        case ownershipWeight = "weight-ownership"
        /// The same for specificity.
        case specificityWeight = "weight-specificity"
        /// The same for the result.
        case resultWeight = "weight-result"
        /// The same for influence.
        case influenceWeight = "weight-influence"
        /// The same for judgement.
        case judgementWeight = "weight-judgement"
        /// Points that full evidence of the principle itself adds.
        case supportGain = "support-gain"
        /// Points that full evidence against the principle takes.
        case redFlagLoss = "red-flag-loss"
        /// Points for every follow-up that brought something new.
        case depthGain = "depth-gain"
        /// Share of the points that an answer to another question is worth for a principle it shows.
        case asideShare = "aside-share"
        /// Points from which a rating is mixed rather than a concern.
        case mixedFrom = "mixed-from"
        /// Points from which the bar is met.
        case meetsFrom = "meets-from"
        /// Points from which the bar is raised.
        case raisesFrom = "raises-from"
        /// Evidence of its own track below which an area's answer is a concern.
        case nativeLeast = "native-least"
        /// Evidence of its own track that makes an area's answer strong.
        case nativeFull = "native-full"
        /// Share of what was to be covered that needs data before anybody votes.
        case enoughData = "enough-data"
        /// Mean rating of a Strong Hire, from 0 (concern) to 3 (raises the bar).
        case strongHireFrom = "strong-hire-from"
        /// Mean rating of an Inclined.
        case inclinedFrom = "inclined-from"
        /// Mean rating below which the vote is a Strong No Hire.
        case strongNoBelow = "strong-no-below"
        /// Rating lost in each round of a contradiction.
        case contradictionLoss = "contradiction-loss"
        /// Stories in other rounds that fill a gap in one.
        case corroboration = "corroborating-stories"
        /// Stories that must reach a level before the level is believed.
        case levelStories = "level-stories"
        /// Share of the votes that must be inclined.
        case majority
        /// Share of the track's own functional sides that must be no concern.
        case craftRounds = "craft-rounds"
        /// Mean rating over all that was covered, for "better than half".
        case betterThanHalf = "better-than-half"
    }
}

/// A rule of the discussion, with the sentence of the minutes.
public struct DebriefMove: Sendable, Codable, Hashable {
    /// Which rule.
    public var kind: Kind
    /// Plain words.
    public var title: String
    /// The sentence, with placeholders.
    public var says: String
    /// Why it is a rule.
    public var why: String
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a move.
    public init(kind: Kind, title: String, says: String, why: String, provenance: Provenance) {
        (self.kind, self.title, self.says, self.why) = (kind, title, says, why)
        self.provenance = provenance
    }

    /// What can happen in the discussion, in the order in which it does.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// One story was told to several people.
        case repeated
        /// Rounds tell a fact differently.
        case contradiction
        /// Others saw what one did not.
        case corroboration
        /// The track's own question holds.
        case trackHolds = "track-holds"
        /// The track's own question fails.
        case trackFails = "track-fails"
        /// Too little was told to ask it.
        case trackUnheard = "track-unheard"
        /// The stories reach the level.
        case levelHolds = "level-holds"
        /// They stay below it.
        case levelBelow = "level-below"
        /// Better than half of those who do the job.
        case barHolds = "bar-holds"
        /// Not better than half.
        case barFails = "bar-fails"

        /// What its sentence may name.
        public var placeholders: [String] {
            switch self {
            case .repeated: ["story", "rounds"]
            case .contradiction: ["subject", "first", "second"]
            case .corroboration: ["round", "principle", "count"]
            case .trackHolds, .trackFails, .trackUnheard: ["track", "verdict"]
            case .levelHolds, .levelBelow: ["level", "read"]
            case .barHolds, .barFails: ["level", "mean", "least"]
            }
        }
    }
}

/// What a debrief can end in.
public enum DecisionKind: String, Sendable, Codable, CaseIterable {
    /// Too little was said to decide.
    case undecided
    /// No.
    case noHire = "no-hire"
    /// Not here; considered for another team.
    case recycle
    /// Considered for the other track.
    case otherTrack = "other-track"
    /// Yes, one level lower.
    case lowerLevel = "lower-level"
    /// Yes, at the level.
    case hire
}

/// How a decision is named and explained.
public struct DecisionWording: Sendable, Codable, Hashable {
    /// Which decision.
    public var kind: DecisionKind
    /// A few words; `{level}` and `{track}` stand for what was decided.
    public var title: String
    /// When it is made.
    public var says: String
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a wording.
    public init(kind: DecisionKind, title: String, says: String, provenance: Provenance) {
        (self.kind, self.title, self.says) = (kind, title, says)
        self.provenance = provenance
    }
}
