/// One answer that would have to be different.
public struct FitChange: Sendable, Hashable {
    /// What was chosen.
    public let from: FitChoice
    /// What would have to be chosen instead.
    public let to: FitChoice
}

/// The fewest different answers that would lead to another leaning. No fewer ones do.
public struct FitFlip: Sendable, Hashable {
    /// What it would become.
    public let becomes: FitLeaning
    /// One way to get there, in the order of the questions; others may be as short.
    public let changes: [FitChange]
}
