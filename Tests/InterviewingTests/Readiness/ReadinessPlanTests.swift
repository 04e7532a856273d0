import Interviewing
import Testing

/// What readiness proposes becomes a plan that a coach would accept.
struct ReadinessPlanTests {
    struct Time: Sendable, CustomTestStringConvertible {
        let days: Int
        let minutes: Int
        var testDescription: String { "\(days) days of \(minutes) minutes" }
    }

    private static let times = [Time(days: 14, minutes: 60), Time(days: 60, minutes: 120)]
    private static let today = Readied.day(30)

    private static func plan(_ ground: ReadinessGround, _ time: Time) -> Plan {
        let settings = PlanSettings(
            loopDay: CalendarDay(number: today.number + time.days),
            minutes: Array(repeating: time.minutes, count: 7)
        )
        return Planner().plan(Readied.reader.read(ground).proposals, settings: settings, today: today)
    }

    /// Days before the loop on which parts of a task stand.
    private static func before(_ plan: Plan, _ prefix: String) -> [Int] {
        plan.days.flatMap { day in
            day.tasks.filter { $0.proposal.id.hasPrefix(prefix) }.map { _ in plan.loopDay.number - day.day.number }
        }
    }

    @Test(arguments: times, [Track.tpm, .pgm])
    func `who begins with nothing writes first, holds two mock rounds and ends calmly`(time: Time, track: Track) throws
    {
        let plan = Self.plan(Readied.empty(track), time)
        let mocks = Self.before(plan, "mock.round.")
        #expect(mocks.count == 2 && mocks[0] - mocks[1] >= 2, "\(mocks)")
        #expect(plan.days.first?.tasks.first?.kind == .write)
        let written = try #require(plan.days.first { $0.tasks.contains { $0.kind == .write } }?.day.number)
        #expect(plan.loopDay.number - written > mocks[0])
        #expect(Self.before(plan, "review.calm").allSatisfy { $0 <= 2 } && !Self.before(plan, "review.calm").isEmpty)
        #expect(plan.days.allSatisfy { $0.minutes <= time.minutes && $0.day < plan.loopDay })
    }

    @Test(arguments: times, ReadiedSample.all)
    func `who has stories of the track holds a whole loop in the last week besides`(
        time: Time,
        who: ReadiedSample.Who
    ) async throws {
        let plan = Self.plan(try await ReadiedSample.of(who).ground, time)
        let loop = Self.before(plan, "mock.loop.")
        // Who has nothing of this track yet has better uses for four of fourteen hours.
        if who.name.hasPrefix(who.track.rawValue) || time.days == 60 { #expect(!loop.isEmpty) }
        if who.name.hasPrefix(who.track.rawValue) { #expect(loop.allSatisfy { (3...8).contains($0) }, "\(loop)") }
        // Where the whole loop takes the time of two short weeks, one round beside it is what is left.
        let mocks = Self.before(plan, "mock.round.")
        #expect(mocks.count == 2 && mocks[0] - mocks[1] >= 2 || mocks.count == 1 && time.days == 14, "\(mocks)")
        #expect(!Self.before(plan, "review.calm").isEmpty)
        #expect(plan.days.allSatisfy { $0.minutes <= time.minutes })
    }

    @Test func `the plan's line of the burn-up rises to what the plan closes`() {
        let ground = Readied.empty(.tpm)
        let plan = Self.plan(ground, Time(days: 60, minutes: 120))
        let chart = BurnUp(
            Readied.reader.read(ground),
            from: nil,
            today: Self.today,
            plan: plan
        )
        #expect(chart.planned.first?.day == Self.today && chart.planned.last?.day == plan.loopDay)
        #expect(chart.planned.map(\.covered) == chart.planned.map(\.covered).sorted())
        #expect((chart.planned.last?.covered ?? 0) > chart.total * 3 / 4)
    }
}
