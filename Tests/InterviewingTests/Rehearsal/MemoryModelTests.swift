import Interviewing
import Testing

struct MemoryModelTests {
    static let start = Timestamp(milliseconds: 1_772_616_600_000)

    /// States after random histories, always the same ones.
    private func states() -> [(model: MemoryModel, state: MemoryState, now: Timestamp)] {
        var dice = RehearsalDice(seed: 6)
        return (0..<2000).map { _ in
            let model = MemoryModel(retention: Double.random(in: 0.7...0.99, using: &dice))
            var now = Self.start
            var state: MemoryState?
            for _ in 0..<Int.random(in: 1...20, using: &dice) {
                let pause = Bool.random(using: &dice) ? 86_400_000 : 35_000_000_000
                now = Timestamp(milliseconds: now.milliseconds + .random(in: 0...Int64(pause), using: &dice))
                let grade = RehearsalGrade.allCases.randomElement(using: &dice) ?? .good
                state = model.state(after: state, grade, at: now)
            }
            return (model, state ?? model.state(after: nil, .good, at: now), now)
        }
    }

    @Test func `a better grade never brings a card back earlier`() {
        for (model, state, now) in states() {
            for days in [0, 1, 30, 400] as [Int64] {
                let time = Timestamp(milliseconds: now.milliseconds + days * 86_400_000)
                let dues = RehearsalGrade.allCases.map { model.state(after: state, $0, at: time).due }
                #expect(dues == dues.sorted(), "\(state)")
            }
            let first = RehearsalGrade.allCases.map { model.state(after: nil, $0, at: now).due }
            #expect(first == first.sorted())
        }
    }

    @Test func `recall falls from day to day and never leaves 0 to 1`() {
        for (model, state, now) in states() {
            let recalls = (0...400).map { day in
                model.recall(of: state, at: Timestamp(milliseconds: now.milliseconds + Int64(day) * 86_400_000))
            }
            #expect(recalls[0] == 1)
            #expect(zip(recalls, recalls.dropFirst()).allSatisfy { $0 > $1 && $1 > 0 })
        }
    }

    @Test func `difficulty stays within 1 to 10, stability above 0, and no card is due before its rehearsal`() {
        for (_, state, now) in states() {
            #expect((1...10).contains(state.difficulty))
            #expect(state.stability >= 0.001)
            #expect(state.due > now)
        }
    }

    @Test func `at the interval before rounding, recall is the wanted retention`() {
        for (model, state, _) in states() {
            let other = MemoryModel(retention: 0.9)
            #expect(abs(other.exactInterval(state.stability) - state.stability) <= 1e-9 * state.stability)
            // R(t, S) depends on t/S alone: a stability of n exact intervals is one day's worth.
            let days = model.exactInterval(1)
            let scaled = MemoryState(
                stability: 1000 / days,
                difficulty: 5,
                phase: .review,
                due: Self.start,
                reviewed: Self.start
            )
            let then = Timestamp(milliseconds: Self.start.milliseconds + 1000 * 86_400_000)
            #expect(abs(model.recall(of: scaled, at: then) - model.retention) <= 1e-9)
        }
    }

    @Test func `a higher wish brings cards back sooner, and no interval passes the longest`() {
        let wishes = [0.7, 0.8, 0.9, 0.95, 0.99].map { MemoryModel(retention: $0, longest: 60) }
        for stability in [0.001, 0.3, 2.5, 17, 60, 400, 9000] {
            let intervals = wishes.map { $0.interval(stability) }
            #expect(intervals == intervals.sorted(by: >))
            #expect(intervals.allSatisfy { (1...60).contains($0) })
        }
    }

    @Test(arguments: [(-1.0, 0.7), (0.2, 0.7), (1.0, 0.99), (Double.infinity, 0.99), (Double.nan, 0.9)])
    func `a wish out of range is moved into it`(wish: Double, retention: Double) {
        #expect(MemoryModel(retention: wish, longest: -3).retention == retention)
        #expect(MemoryModel(retention: wish, longest: -3).longest == 1)
    }

    @Test func `a new card that went well twice is left alone for days, one that was forgotten returns in minutes`() {
        let model = MemoryModel()
        let first = model.state(after: nil, .good, at: Self.start)
        #expect(first.due.milliseconds - Self.start.milliseconds == 600_000)
        let learnt = model.state(after: first, .good, at: first.due)
        #expect(learnt.phase == .review)
        #expect(learnt.due.milliseconds - first.due.milliseconds == 2 * 86_400_000)
        let forgotten = model.state(after: learnt, .again, at: learnt.due)
        #expect(forgotten.phase == .relearning(step: 0))
        #expect(forgotten.due.milliseconds - learnt.due.milliseconds == 600_000)
    }

    @Test func `a clock that went back does no harm`() {
        let model = MemoryModel()
        let state = model.state(after: nil, .easy, at: Self.start)
        let earlier = Timestamp(milliseconds: Self.start.milliseconds - 5 * 86_400_000)
        #expect(model.recall(of: state, at: earlier) == 1)
        #expect(model.state(after: state, .good, at: earlier).stability >= state.stability)
    }
}
