/// The risks of a register by probability and impact.
public struct RiskGrid: Sendable, Hashable {
    /// Risks that are rated on both scales, in the order of the text; at least one.
    public let risks: [Risk]
    /// Risks whose rating is missing or on no scale of five.
    public let unrated: [DrawnText]
    /// Whether the register knows only low, medium and high, which stand for 1, 3 and 5.
    public let isThreeStep: Bool
    /// Rows beyond `most` that were not read.
    public let leftOut: Int

    /// Rows that one register can hold.
    public static let most = 500

    /// Makes a grid.
    public init(risks: [Risk], unrated: [DrawnText], isThreeStep: Bool = false, leftOut: Int = 0) {
        (self.risks, self.unrated, self.isThreeStep, self.leftOut) = (risks, unrated, isThreeStep, leftOut)
    }

    /// The risks of a field, as indices.
    public func risks(probability: Int, impact: Int) -> [Int] {
        risks.indices.filter { risks[$0].probability.value == probability && risks[$0].impact.value == impact }
    }

    /// A risk with both ratings.
    public struct Risk: Sendable, Hashable {
        /// Its short name, or R and its number where the register gives none.
        public let id: String
        /// What may happen.
        public let text: DrawnText
        /// How likely it is.
        public let probability: RiskRating
        /// How bad it would be.
        public let impact: RiskRating

        /// Makes a risk.
        public init(id: String, text: DrawnText, probability: RiskRating, impact: RiskRating) {
            (self.id, self.text, self.probability, self.impact) = (id, text, probability, impact)
        }

        /// Probability × impact, 1…25.
        public var score: Int { probability.value * impact.value }
        /// How much it asks for.
        public var band: RiskBand { RiskBand(score: score) }
    }
}

/// A rating of 1…5 as the text gives it.
public struct RiskRating: Sendable, Hashable {
    /// 1 (least) … 5 (most).
    public let value: Int
    /// The words it was read from.
    public let text: DrawnText

    /// Makes a rating; values beyond 1…5 are pulled in.
    public init(value: Int, text: DrawnText) {
        (self.value, self.text) = (min(5, max(1, value)), text)
    }
}

/// How much a product of probability and impact asks for; four bands that are common in registers of five by five.
public enum RiskBand: Int, Sendable, CaseIterable, Comparable {
    /// 1…4: look at it now and then.
    case low = 1
    /// 5…9: somebody owns it.
    case medium
    /// 10…14: it needs a mitigation.
    case high
    /// 15…25: it needs a decision.
    case severe

    /// The band of a score, 1…25.
    public init(score: Int) {
        switch score {
        case ..<5: self = .low
        case ..<10: self = .medium
        case ..<15: self = .high
        default: self = .severe
        }
    }

    /// Orders by how much it asks for.
    public static func < (left: RiskBand, right: RiskBand) -> Bool { left.rawValue < right.rawValue }
}
