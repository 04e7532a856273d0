/// How well a story answers a question of a loop, and why.
public struct StoryMatch: Sendable, Hashable {
    /// 0…1; 0 when nothing speaks for it.
    public let value: Double
    /// What speaks for it, the weightiest first.
    public let reasons: [Reason]

    /// What speaks for a story.
    public enum Reason: Sendable, Hashable {
        /// It shows the principle in these words.
        case shows(principle: String, quote: String?)
        /// The candidate means it for the principle.
        case chosen(principle: String)
        /// The question it was written for tests the principle.
        case askedFor(principle: String)
        /// Its evidence is that of the track.
        case track(Track)
        /// It reads at the level.
        case level(Level)
    }

    // What each counts; together at most 1.
    private static let shown = 0.45
    private static let second = 0.1
    private static let chosen = 0.25
    private static let asked = 0.1
    private static let track = 0.15
    private static let level = 0.1
    /// Evidence of a principle below which it is not named.
    private static let least = 0.15

    /// Matches a story with a question.
    ///
    /// - Parameter tested: Ids of the principles that the story's own question tests, as the reader hears it.
    public init(_ story: StoryDigest, to slot: AllocationSlot, tested: Set<String>, plan: LoopPlan, library: Library) {
        var value = 0.0
        var reasons: [Reason] = []
        for (rank, id) in slot.question.principles.enumerated() {
            guard let index = library.principles.firstIndex(where: { $0.id == id }) else { continue }
            let share = story.principles[index]
            if share.score >= Self.least {
                value += (rank == 0 ? Self.shown : Self.second) * share.score
                reasons.append(.shows(principle: id, quote: share.quote))
            }
            guard rank == 0 else { continue }
            if story.chosen.contains(id) {
                value += Self.chosen
                reasons.append(.chosen(principle: id))
            }
            if tested.contains(id) {
                value += Self.asked
                reasons.append(.askedFor(principle: id))
            }
        }
        let wanted = slot.native ?? plan.track
        let fits = story.verdict == .both || story.verdict.track == wanted
        // A functional question is answered by evidence of its own kind; the principles only come on top.
        if slot.native != nil {
            value = fits ? max(value, Self.shown) : value / 2
        } else if slot.question.area != .principles, !reasons.isEmpty || fits {
            value = max(value, Self.shown / 2)
        }
        guard value > 0 else {
            self.value = 0
            self.reasons = []
            return
        }
        if fits {
            value += Self.track
            reasons.append(.track(wanted))
        }
        if let high = story.level?.upperBound, high >= plan.level {
            value += Self.level
            reasons.append(.level(high))
        }
        self.value = min(1, value)
        self.reasons = reasons
    }
}

/// A question of a loop that wants a story.
public struct AllocationSlot: Sendable, Hashable {
    /// Position of the round in the plan, from 0.
    public let round: Int
    /// Position of the question in the round, from 0.
    public let index: Int
    /// The question.
    public let question: AskedQuestion
    /// How much it counts, 0…3.
    public let weight: Double
    /// The track whose evidence its area asks for; nil where either will do.
    public let native: Track?
}
