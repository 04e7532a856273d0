/// The short waits before a card counts as learnt: 1 and 10 minutes at first, 10 minutes after a lapse.
///
/// These are the defaults of the Python package `fsrs` 6.3.2.
enum MemorySteps {
    /// Seconds of the first steps.
    static let first = [60, 600]
    /// Seconds of the steps after a lapse.
    static let afterLapse = [600]

    /// Where a card stands after a grade, and the seconds until it is due; nil seconds leave the wait to the interval.
    static func next(after phase: MemoryPhase, _ grade: RehearsalGrade) -> (MemoryPhase, seconds: Int?) {
        switch phase {
        case .learning(let step): advance(first, from: step, grade) { .learning(step: $0) }
        case .relearning(let step): advance(afterLapse, from: step, grade) { .relearning(step: $0) }
        case .review: grade == .again ? (.relearning(step: 0), afterLapse[0]) : (.review, nil)
        }
    }

    private static func advance(
        _ steps: [Int],
        from step: Int,
        _ grade: RehearsalGrade,
        phase: (Int) -> MemoryPhase
    ) -> (MemoryPhase, seconds: Int?) {
        guard steps.indices.contains(step) else {
            return grade == .again ? (phase(0), steps[0]) : (.review, nil)
        }
        switch grade {
        case .again: return (phase(0), steps[0])
        case .hard:
            // Between the first two steps; with a single one, half as long again.
            guard step == 0 else { return (phase(step), steps[step]) }
            return (phase(0), steps.count > 1 ? (steps[0] + steps[1]) / 2 : steps[0] * 3 / 2)
        case .good:
            guard steps.indices.contains(step + 1) else { return (.review, nil) }
            return (phase(step + 1), steps[step + 1])
        case .easy: return (.review, nil)
        }
    }
}
