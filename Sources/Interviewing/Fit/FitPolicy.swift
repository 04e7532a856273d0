/// When answers are enough to say something. Our own proposal: no research stands behind the numbers.
public struct FitPolicy: Sendable, Hashable {
    /// Answers below which nothing is said.
    public var leastAnswers: Int
    /// Answers for one of the three kinds of work below which nothing is said.
    public var leastPoints: Int
    /// By how many answers technical work must lead organisational work, or the other way round.
    public var lead: Int
    /// By how many answers administration must lead each of the two.
    public var administrationLead: Int

    /// For sixteen questions. Of people who throw dice about one in twelve gets a leaning, and one in eight hundred a
    /// firm one; the chance beside each reading says so.
    public static let standard = FitPolicy(leastAnswers: 10, leastPoints: 6, lead: 6, administrationLead: 3)

    /// Makes a policy.
    public init(leastAnswers: Int, leastPoints: Int, lead: Int, administrationLead: Int) {
        (self.leastAnswers, self.leastPoints) = (leastAnswers, leastPoints)
        (self.lead, self.administrationLead) = (lead, administrationLead)
    }

    /// What these answers say.
    public func leaning(of counts: FitCounts) -> FitLeaning {
        guard counts.answered >= leastAnswers, counts.points >= leastPoints else { return .insufficient }
        if administration(in: counts) >= administrationLead { return .administration }
        if abs(counts.technical - counts.organisational) < lead { return .both }
        return counts.technical > counts.organisational ? .technical : .organisational
    }

    /// By how many answers administration leads the stronger of the two tracks' work; negative when it does not.
    func administration(in counts: FitCounts) -> Int {
        counts.administration - max(counts.technical, counts.organisational)
    }
}

/// How many answers say what.
public struct FitCounts: Sendable, Hashable, Codable {
    /// For technical work.
    public var technical = 0
    /// For organisational work.
    public var organisational = 0
    /// For order and tracking.
    public var administration = 0
    /// For something that neither track is about.
    public var other = 0

    /// No answers.
    public init() {}

    /// How many answers there are.
    public var answered: Int { points + other }
    /// How many of them speak for one of the three kinds of work.
    public var points: Int { technical + organisational + administration }

    /// How many say one thing.
    public subscript(work: FitWork) -> Int {
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
