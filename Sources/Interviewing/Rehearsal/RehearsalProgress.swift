/// What the schedule needs to know of one card: how far it has come, and on which days.
struct RehearsalProgress {
    /// Its memory; nil while it was never rehearsed.
    private(set) var state: MemoryState?
    /// The day of the first rehearsal.
    private(set) var introduced: Int?
    /// The day of the last rehearsal.
    private(set) var seen: Int?
    /// The first day on which it was rehearsed in the last days before the loop.
    private(set) var lastRound: Int?

    /// Takes a history, the oldest first.
    init(_ history: [Rehearsal], plan: RehearsalPlan) {
        for rehearsal in history { add(rehearsal.grade, at: rehearsal.time, plan: plan) }
    }

    /// Adds a rehearsal.
    mutating func add(_ grade: RehearsalGrade, at time: Timestamp, plan: RehearsalPlan) {
        let day = plan.days.day(of: time)
        state = plan.model.state(after: state, grade, at: time)
        introduced = introduced ?? day
        seen = day
        if let lastDays = plan.lastDays, lastDays.contains(day) { lastRound = lastRound ?? day }
    }

    /// Whether the card waits in one of the short steps of learning.
    var isInSteps: Bool {
        switch state?.phase {
        case .learning, .relearning: true
        case .review, nil: false
        }
    }

    /// The probability of recall on a later day if nothing is rehearsed until then, 0…1; nil for a new card.
    func recall(on day: Int) -> Double? {
        guard let state, let seen else { return nil }
        return MemoryFormulas.recall(stability: state.stability, days: Double(max(0, day - seen)))
    }
}
