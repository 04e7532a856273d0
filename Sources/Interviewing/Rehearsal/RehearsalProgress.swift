/// What the schedule needs to know of one card: how far it has come, and on which days.
struct RehearsalProgress {
    /// Its memory; nil while it was never rehearsed.
    private(set) var state: MemoryState?
    /// How often it was rehearsed.
    private(set) var times = 0
    /// The day of the first rehearsal.
    private(set) var introduced: Int?
    /// The day of the last rehearsal.
    private(set) var seen: Int?
    /// The first day on which it was rehearsed in the last days before the loop.
    private(set) var lastRound: Int?
    /// Whether it did not come at the last trial, or was failed and has not been learnt again since.
    private(set) var isForgotten = false

    /// Takes a history, the oldest first.
    init(_ history: [Rehearsal], plan: RehearsalPlan) {
        for rehearsal in history { add(rehearsal.grade, at: rehearsal.time, plan: plan) }
    }

    /// Adds a rehearsal.
    mutating func add(_ grade: RehearsalGrade, at time: Timestamp, plan: RehearsalPlan) {
        let day = plan.clock.day(of: time).number
        state = plan.model.state(after: state, grade, at: time)
        isForgotten = grade == .again || isForgotten && isInSteps
        times += 1
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
    ///
    /// The model counts from the last rehearsal as if its answer were known then; what was just forgotten is not, so it
    /// counts as 0 until it has been learnt again.
    func recall(on day: Int) -> Double? {
        guard let state, let seen else { return nil }
        guard !isForgotten else { return 0 }
        return MemoryFormulas.recall(stability: state.stability, days: Double(max(0, day - seen)))
    }
}
