import Interviewing
import Testing

struct BurnUpTests {
    private static let today = Readied.day(30)

    @Test(arguments: Track.allCases)
    func `it ends with what is covered today, and never falls`(track: Track) {
        let ground = Readied.full(track)
        let readiness = Readied.reader.read(ground)
        let chart = BurnUp(readiness, from: ground.firstDay, today: Self.today)
        #expect(chart.past.last?.day == Self.today)
        #expect(chart.past.last?.covered == readiness.items.count { $0.state == .covered })
        #expect(chart.past.first?.day == ground.firstDay)
        #expect(chart.past.map(\.covered) == chart.past.map(\.covered).sorted())
        #expect(chart.past.map(\.day) == chart.past.map(\.day).sorted() && chart.total == readiness.items.count)
        #expect(chart.planned.isEmpty)
    }

    @Test func `an item counts from the day its evidence was all there`() throws {
        let ground = Readied.full(.tpm)
        let readiness = Readied.reader.read(ground)
        // Stories came one a day; five are needed.
        #expect(try readiness.item("results").since == Readied.day(4))
        #expect(try readiness.item("writing").since == Readied.day(14))
        #expect(try readiness.item("mocks").since == Readied.day(18))
        let chart = BurnUp(readiness, from: ground.firstDay, today: Self.today)
        func covered(_ day: Int) -> Int { chart.past.first { $0.day == Readied.day(day) }?.covered ?? -1 }
        #expect(covered(4) > covered(3) && covered(14) > covered(13) && covered(18) > covered(17))
    }

    @Test func `the plan's line begins at today and ends where its tasks lead`() throws {
        var ground = Readied.full(.tpm)
        (ground.loops, ground.documents) = ([], [])
        let readiness = Readied.reader.read(ground)
        let plan = [
            (day: Readied.day(32), items: ["writing"]), (day: Readied.day(33), items: ["mocks"]),
            (day: Readied.day(35), items: ["mocks", "writing"]), (day: Readied.day(99), items: ["loops"]),
        ]
        let chart = BurnUp(readiness, from: ground.firstDay, today: Self.today, plan: plan, loop: Readied.day(40))
        #expect(chart.planned.first?.covered == chart.past.last?.covered)
        #expect(chart.planned.last?.day == Readied.day(40))
        // Mock rounds close four items: rounds, follow-ups, the technical rounds of the checklist; writing one.
        let gained = try #require(chart.planned.last).covered - #require(chart.planned.first).covered
        #expect(gained == 4, "\(gained)")
        #expect(chart.planned.filter { $0.day < Readied.day(35) }.allSatisfy { $0.covered == chart.planned[0].covered })
        #expect(chart.planned.allSatisfy { $0.covered <= chart.total })
    }

    @Test func `years of material still draw in few points`() {
        let ground = Readied.full(.pgm)
        let today = CalendarDay(number: Readied.day(0).number + 3000)
        let chart = BurnUp(Readied.reader.read(ground), from: ground.firstDay, today: today)
        #expect(chart.past.count <= BurnUp.mostPoints + 1 && chart.past.count > 60)
        #expect(chart.past.first?.day == ground.firstDay && chart.past.last?.day == today)
        #expect(Set(chart.past.map(\.day)).count == chart.past.count)
    }

    @Test func `nothing yet draws today alone`() {
        let chart = BurnUp(Readied.reader.read(Readied.empty(.tpm)), from: nil, today: Self.today)
        #expect(chart.past == [.init(day: Self.today, covered: 0)])
    }

    @Test func `a day is told in the candidate's own clock`() {
        let late = Timestamp(milliseconds: Readied.start.milliseconds + 11 * 3_600_000 + 1_800_000)
        #expect(CalendarDay(of: late).description == "2026-03-01")
        #expect(CalendarDay(of: late, offset: 3600).description == "2026-03-02")
        #expect(CalendarDay(of: Timestamp(milliseconds: 0), offset: -3600).description == "1969-12-31")
    }
}
