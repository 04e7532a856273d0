import Interviewing
import Testing

/// Two candidates whose plans a coach would sign: 14 days with an hour each, 60 days with two.
struct TwoCandidatesTests {
    /// A Monday.
    static let today = CalendarDay(number: 20_514)

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let proposals: [TaskProposal]
        let days: Int
        let minutes: Int

        var coach: Coach {
            let settings = PlanSettings(
                loopDay: TwoCandidatesTests.today + days,
                minutes: Array(repeating: minutes, count: 7)
            )
            return Coach(proposals: proposals, settings: settings, today: TwoCandidatesTests.today)
        }
        var testDescription: String { name }
    }

    static let short = [
        Case(name: "TPM, 14 days with one hour", proposals: CandidateGaps.technical, days: 14, minutes: 60),
        Case(name: "PGM, 14 days with one hour", proposals: CandidateGaps.organisational, days: 14, minutes: 60),
    ]
    static let long = [
        Case(name: "TPM, 60 days with two hours", proposals: CandidateGaps.technical, days: 60, minutes: 120),
        Case(name: "PGM, 60 days with two hours", proposals: CandidateGaps.organisational, days: 60, minutes: 120),
    ]

    @Test(
        "Nothing is due on the loop's day or later, no day is over its budget, mock rounds keep their distance, what comes first comes first",
        arguments: short + long
    )
    func sound(_ one: Case) {
        #expect((25...40).contains(one.proposals.count))
        #expect(one.coach.complaints(about: one.coach.plan) == [])
    }

    @Test(
        "The weakest important gap is closed on the first day, the next two within the first half",
        arguments: short + long
    )
    func weakestFirst(_ one: Case) throws {
        let plan = one.coach.plan
        let stories = one.proposals.sorted { $0.importance > $1.importance }
        let days = Dictionary(plan.tasks.map { ($0.task.proposal.id, $0.day.number) }, uniquingKeysWith: max)
        #expect(try #require(days[stories[0].id]) == Self.today.number)
        for story in stories[1...2] {
            #expect(try #require(days[story.id]) - Self.today.number < min(one.days / 2, 10), "\(story.id)")
        }
    }

    @Test("Something of every kind with an important gap is in the plan", arguments: short + long)
    func everyKind(_ one: Case) {
        let asked = Set(one.proposals.filter { $0.importance >= 0.5 }.map(\.kind))
        #expect(asked.isSubset(of: one.coach.plan.totals.map(\.kind)))
    }

    @Test("No day of the first week is idle", arguments: short + long)
    func busyFirstWeek(_ one: Case) {
        #expect(one.coach.plan.days.prefix(7).allSatisfy { !$0.tasks.isEmpty })
    }

    @Test("The day before the loop is a calm review of at most half the time", arguments: short + long)
    func calmEnd(_ one: Case) throws {
        let last = try #require(one.coach.plan.days.last)
        #expect(last.tasks.map(\.id) == ["review.facts", "review.day"])
        #expect(last.minutes * 2 <= one.minutes)
    }

    @Test(
        "There is a mock round in the first week and one in the last, never closer than two days before the loop",
        arguments: short + long
    )
    func mockRounds(_ one: Case) throws {
        let plan = one.coach.plan
        let mocks = plan.tasks.filter { $0.task.kind == .mock }.map { plan.loopDay.number - $0.day.number }
        #expect(mocks.count >= 2)
        #expect(try #require(mocks.first) > one.days - 7)
        let last = try #require(mocks.last)
        #expect((2...7).contains(last))
        for (early, late) in zip(mocks, mocks.dropFirst()) { #expect(early - late >= 2) }
    }

    @Test("Every task says why, where, and for how long", arguments: short + long)
    func reasons(_ one: Case) {
        for (_, task) in one.coach.plan.tasks {
            #expect(!task.reason.isEmpty && !task.place.isEmpty && (5...60).contains(task.minutes), "\(task.id)")
        }
    }

    @Test("With two hours for two months everything fits, and days are not filled to the brim", arguments: long)
    func everythingFits(_ one: Case) {
        let plan = one.coach.plan
        #expect(plan.unplanned.isEmpty)
        #expect(plan.days.allSatisfy { $0.minutes <= 90 })
        #expect(plan.notes.contains { $0.contains("what mock rounds show") })
    }

    @Test(
        "With an hour for two weeks nearly all the time is used, and what does not fit says how much more it takes",
        arguments: short
    )
    func fullUse(_ one: Case) {
        let plan = one.coach.plan
        #expect(plan.minutes * 10 >= plan.budget * 8)
        #expect(!plan.unplanned.isEmpty)
        #expect(plan.unplanned.allSatisfy { $0.more != nil && $0.proposal.importance < 0.75 })
        #expect(plan.unplanned.map(\.proposal.importance) == plan.unplanned.map(\.proposal.importance).sorted(by: >))
    }

    @Test("Whoever does each day what is planned sees the plan keep its word", arguments: short + long)
    func keptPromises(_ one: Case) {
        let first = one.coach.plan
        var marks: [TaskMark] = []
        var (last, moved) = (first, 0)
        for day in first.days {
            let coach = Coach(proposals: one.proposals, settings: one.coach.settings, marks: marks, today: day.day)
            let plan = coach.plan
            let then = Dictionary(last.tasks.map { ($0.task.id, $0.day) }, uniquingKeysWith: { first, _ in first })
            moved += plan.tasks.count { then[$0.task.id] != $0.day }
            marks += plan.days[0].tasks.map {
                TaskMark(task: $0.id, title: $0.title, state: .done, minutes: $0.minutes, day: day.day)
            }
            last = plan
        }
        // In two weeks nothing at all; in two months a few tasks of equal weight change places.
        #expect(one.days <= 14 ? moved == 0 : moved <= first.tasks.count, "\(moved) moves")
        #expect(marks.reduce(0) { $0 + $1.minutes } == first.minutes)
    }

    @Test("With one gap less, most of the plan stays as it was, and it never does less", arguments: short + long)
    func stability(_ one: Case) {
        let before = Dictionary(
            one.coach.plan.tasks.map { ($0.task.id, $0.day) },
            uniquingKeysWith: { first, _ in first }
        )
        var (kept, all) = (0, 0)
        for gap in one.proposals {
            let left = one.proposals.filter { $0.id != gap.id }
            let plan = Coach(proposals: left, settings: one.coach.settings, today: Self.today).plan
            kept += plan.tasks.count { before[$0.task.id] == $0.day }
            all += plan.tasks.count
            let planned = Set(plan.tasks.map(\.task.proposal.id))
            #expect(planned.count >= Set(one.coach.plan.tasks.map(\.task.proposal.id)).count - 1, "\(gap.id)")
        }
        #expect(kept * 10 >= all * 7, "\(kept) of \(all)")
    }

    @Test("What was not done simply moves: nothing is lost and nothing is called late", arguments: short + long)
    func noGuilt(_ one: Case) {
        let later = Coach(proposals: one.proposals, settings: one.coach.settings, today: Self.today + 3)
        #expect(later.complaints(about: later.plan) == [])
        #expect(later.plan.days.first?.tasks.isEmpty == false)
        #expect(later.plan.earlier.isEmpty)
    }
}
