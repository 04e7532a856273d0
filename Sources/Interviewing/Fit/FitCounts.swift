/// How many answers say what.
public struct FitCounts: Sendable, Hashable, Codable {
    /// For technical work.
    public internal(set) var technical: Int
    /// For organisational work.
    public internal(set) var organisational: Int
    /// For order and tracking.
    public internal(set) var administration: Int
    /// For something that neither track is about.
    public internal(set) var other: Int

    /// Makes counts.
    public init(technical: Int = 0, organisational: Int = 0, administration: Int = 0, other: Int = 0) {
        (self.technical, self.organisational) = (technical, organisational)
        (self.administration, self.other) = (administration, other)
    }

    /// How many answers there are.
    public var answered: Int { points + other }
    /// How many of them speak for one of the three kinds of work.
    public var points: Int { technical + organisational + administration }

    /// How many say one thing.
    public internal(set) subscript(work: FitWork) -> Int {
        get {
            switch work {
            case .technical: technical
            case .organisational: organisational
            case .administration: administration
            case .other: other
            }
        }
        set {
            switch work {
            case .technical: technical = newValue
            case .organisational: organisational = newValue
            case .administration: administration = newValue
            case .other: other = newValue
            }
        }
    }
}
