/// FSRS-6: when to rehearse next, so that a card is still recalled with the wanted probability.
///
/// Formulas: Open Spaced Repetition, "The Algorithm", section FSRS-6,
/// https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm. The 21 parameters, limits, steps and the
/// rounding are the defaults of that group's Python package `fsrs` 6.3.2 (MIT licence) without its random fuzz; the code is
/// our own. `Tests/Vectors/rehearsals.txt` holds what the package says.
public struct MemoryModel: Sendable, Hashable {
    /// The wanted probability of recall when a card comes due, 0.7…0.99.
    public let retention: Double
    /// Most days between two rehearsals, at least 1.
    public let longest: Int

    /// Retentions that can be asked for: below, most is forgotten; above, cards return every day.
    public static let retentions = 0.7...0.99

    /// Makes a model; values out of range are moved into it, and what is no number becomes 0.9.
    public init(retention: Double = 0.9, longest: Int = 36_500) {
        let limits = Self.retentions
        self.retention = retention.isNaN ? 0.9 : min(max(retention, limits.lowerBound), limits.upperBound)
        self.longest = max(1, longest)
    }

    /// The state of a card after a rehearsal.
    ///
    /// - Parameters:
    ///   - state: The state before; nil for a card that was never rehearsed.
    ///   - grade: How it went.
    ///   - time: When; two rehearsals within 24 hours count as one day.
    public func state(after state: MemoryState?, _ grade: RehearsalGrade, at time: Timestamp) -> MemoryState {
        let (stability, difficulty): (Double, Double)
        if let state {
            difficulty = MemoryFormulas.difficulty(state.difficulty, after: grade)
            stability =
                state.days(at: time) < 1
                ? MemoryFormulas.stabilityOnTheSameDay(state.stability, after: grade)
                : MemoryFormulas.stability(
                    state.stability,
                    difficulty: state.difficulty,
                    recall: recall(of: state, at: time),
                    after: grade
                )
        } else {
            difficulty = MemoryFormulas.firstDifficulty(grade)
            stability = MemoryFormulas.firstStability(grade)
        }
        let (phase, seconds) = MemorySteps.next(after: state?.phase ?? .learning(step: 0), grade)
        let wait = Int64(seconds ?? interval(stability) * 86_400) * 1000
        return MemoryState(
            stability: stability,
            difficulty: difficulty,
            phase: phase,
            due: Timestamp(milliseconds: time.milliseconds + wait),
            reviewed: time
        )
    }

    /// The state after a whole history; nil when it is empty.
    ///
    /// - Parameter history: In any order; the order of time counts, then that of entry.
    public func state(after history: some Sequence<Rehearsal>) -> MemoryState? {
        history.sorted { ($0.time, $0.number) < ($1.time, $1.number) }.reduce(nil as MemoryState?) { state, rehearsal in
            self.state(after: state, rehearsal.grade, at: rehearsal.time)
        }
    }

    /// The probability of recall at a moment, 0…1; it falls from whole day to whole day.
    public func recall(of state: MemoryState, at time: Timestamp) -> Double {
        MemoryFormulas.recall(stability: state.stability, days: Double(max(0, state.days(at: time))))
    }

    /// Days after which recall has fallen to the wanted retention, before rounding.
    ///
    /// - Parameter stability: In days, above 0.
    public func exactInterval(_ stability: Double) -> Double {
        MemoryFormulas.days(until: retention, stability: stability)
    }

    /// Whole days until the next rehearsal, 1…`longest`; halves go to the even side.
    public func interval(_ stability: Double) -> Int {
        Int(min(Double(longest), max(1, exactInterval(stability).rounded(.toNearestOrEven))))
    }
}
