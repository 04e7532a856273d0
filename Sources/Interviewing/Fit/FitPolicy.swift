/// When answers are enough to say something. Our own proposal: no research stands behind the numbers.
public struct FitPolicy: Sendable, Hashable {
    /// Answers below which nothing is said.
    public let leastAnswers: Int
    /// Answers for one of the three kinds of work below which nothing is said.
    public let leastPoints: Int
    /// By how many answers technical work must lead organisational work, or the other way round.
    public let lead: Int
    /// By how many answers administration must lead each of the two.
    public let administrationLead: Int

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
