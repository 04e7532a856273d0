/// Amazon's levels that program managers are hired at.
public enum Level: String, Sendable, Codable, CaseIterable, Comparable {
    /// Entry.
    case l4 = "L4"
    /// Program manager.
    case l5 = "L5"
    /// Senior.
    case l6 = "L6"
    /// Principal.
    case l7 = "L7"
    /// Director, rare.
    case l8 = "L8"

    /// Position from 0.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Orders from low to high.
    public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    /// The level above, if there is one.
    public var next: Level? { rank + 1 < Self.allCases.count ? Self.allCases[rank + 1] : nil }
}

/// What a level is judged on.
public enum Axis: String, Sendable, Codable, CaseIterable {
    /// How much was in hand.
    case scope
    /// How much was given at the start.
    case ambiguity
    /// Who changed course because of it.
    case influence
    /// How much precedent there was.
    case complexity
    /// What changed in the end.
    case impact
}
