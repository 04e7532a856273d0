/// How well one thing was shown, from nothing to more than was asked for.
public enum Rating: Int, Sendable, Codable, CaseIterable, Comparable {
    /// Nothing was told that could be rated.
    case noData
    /// What was told speaks against it.
    case concern
    /// Some of it is there.
    case mixed
    /// What the level asks for.
    case meets
    /// More than the level asks for.
    case raises

    /// What it counts in a mean: 0 for a concern to 3; no data counts as little as a concern, for a panel cannot hire on it.
    public var score: Double { Double(max(0, rawValue - 1)) }

    /// The words on a debrief.
    public var words: String {
        switch self {
        case .noData: "no data"
        case .concern: "concern"
        case .mixed: "mixed"
        case .meets: "meets the bar"
        case .raises: "raises the bar"
        }
    }

    /// Orders from no data upwards.
    public static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }

    /// One step lower, never lower than a concern; no data stays.
    var lowered: Rating { self > .concern ? Rating(rawValue: rawValue - 1) ?? .concern : self }

    /// The rating of points from 0 to 4.
    init(points: Double, rules: DebriefRules) {
        if points >= rules[.raisesFrom] {
            self = .raises
        } else if points >= rules[.meetsFrom] {
            self = .meets
        } else {
            self = points >= rules[.mixedFrom] ? .mixed : .concern
        }
    }
}

/// What an interviewer was asked to cover.
public enum Covered: Sendable, Hashable {
    /// A principle, by id.
    case principle(String)
    /// A functional side of the work.
    case area(Area)
}

/// A vote.
public enum Vote: Int, Sendable, Codable, CaseIterable, Comparable {
    /// Too little was said to vote.
    case notEnoughData
    /// No, and nothing would change it.
    case strongNoHire
    /// Rather not.
    case notInclined
    /// Rather yes.
    case inclined
    /// Yes, and would argue for it.
    case strongHire

    /// Whether it is a yes.
    public var isInclined: Bool { self >= .inclined }

    /// The words on a debrief.
    public var words: String {
        switch self {
        case .notEnoughData: "Not enough data"
        case .strongNoHire: "Strong No Hire"
        case .notInclined: "Not inclined"
        case .inclined: "Inclined"
        case .strongHire: "Strong Hire"
        }
    }

    /// Orders from no data to the strongest yes.
    public static func < (left: Vote, right: Vote) -> Bool { left.rawValue < right.rawValue }
}
