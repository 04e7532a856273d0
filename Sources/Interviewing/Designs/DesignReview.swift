public import TextAnalysis

/// Everything said about one answer to a design question; each part quotes the answer.
public struct DesignReview: Sendable {
    /// The text that was read; every span counts its bytes.
    public let text: String
    /// System or program.
    public let practice: DesignPractice
    /// The level whose bar was laid beside it.
    public let level: Level
    /// Why nothing can be said, if so; everything below is empty then.
    public let refusal: Refusal?
    /// The dimensions in order.
    public let ratings: [DesignRating]
    /// The two sides.
    public let sides: [DesignSide]
    /// Share of what was possible, 0…1, the sides weighted as `DesignSide.weight` says.
    public let share: Double
    /// Whose evidence it is.
    public let track: DesignTrackReading
    /// Says that none of the words an answer to this question uses is in it; nil where one is.
    public let beside: String?
    /// Statements that cannot both hold.
    public let contradictions: [ContradictionReading]
    /// Red flags, worst first.
    public let findings: [Finding]
    /// Figures that follow from other figures, computed again.
    public let estimates: [ArithmeticFinding]
    /// Facts that were asked for, told, and never used.
    public let unused: [DesignPrompt.Fact]
    /// The dimension that would raise most; nil when nothing is left.
    public let next: DesignStep?
    /// What the engine cannot judge of this answer.
    public let limits: [DesignLimit]

    /// Ratings at or above the level's bar.
    public var met: Int { ratings.count { $0.standing == .met } }
    /// Ratings that the level asks for.
    public var asked: Int { ratings.count { $0.standing != .notAsked } }
}

/// A dimension rated.
public struct DesignRating: Sendable, Hashable {
    /// Id of the dimension.
    public let dimension: String
    /// Its place, from 1.
    public let number: Int
    /// Its title.
    public let title: String
    /// Its side.
    public let axis: DesignAxis
    /// 0…4.
    public let rating: Int
    /// What the level asks for, 0…4; nil when it asks nothing.
    public let bar: Int?
    /// What this rating means.
    public let anchor: String
    /// What was found, the candidate's words for each sign, in the order of the text.
    public let evidence: [Evidence]
    /// Titles of signs that were not found.
    public let missing: [String]
    /// The heading under which it is treated, if one names it.
    public let heading: TextSpan?

    /// The rating beside the bar.
    public var standing: Standing {
        guard let bar else { return .notAsked }
        return rating >= bar ? .met : .below
    }

    /// How a rating stands to the bar.
    public enum Standing: String, Sendable, Codable, CaseIterable {
        /// At the bar or above.
        case met
        /// Below.
        case below
        /// The level asks nothing here.
        case notAsked = "not-asked"
    }
}

/// One of the two sides of a practice.
public struct DesignSide: Sendable, Hashable {
    /// Which.
    public let axis: DesignAxis
    /// Share of its possible points, 0…1.
    public let share: Double
    /// What it weighs in the whole, 0…1; the two add up to 1.
    public let weight: Double
}

/// Words of an answer that cannot hold together.
public struct ContradictionReading: Sendable, Hashable {
    /// Id of the contradiction.
    public let id: String
    /// Plain words.
    public let title: String
    /// How bad it is.
    public let severity: Severity
    /// Where it is claimed.
    public let claim: TextSpan
    /// What speaks against it; nil where something that is needed is missing.
    public let against: TextSpan?
    /// What is said, with both quotes.
    public let message: String
    /// What to write instead.
    public let advice: String
    /// Why it cannot hold.
    public let why: String
    /// Ids of sources.
    public let source: [String]
}

/// What to work on first.
public struct DesignStep: Sendable, Hashable {
    /// Id of the dimension.
    public let dimension: String
    /// Its title.
    public let title: String
    /// The rating it has.
    public let rating: Int
    /// The rating to reach: the bar, or one more where the bar is met.
    public let target: Int
    /// What the target means.
    public let anchor: String
    /// What reaching it adds to the share of the whole, 0…1.
    public let gain: Double
}
