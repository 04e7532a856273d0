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

    /// A plan of tasks as readiness proposes them, each in one sitting on its day.
    private static func plan(_ readiness: Readiness, _ days: [String: Int], loop: Int) -> Plan {
        let tasks = readiness.proposals.compactMap { proposal in days[proposal.id].map { ($0, proposal) } }
        return Plan(
            today: today,
            loopDay: Readied.day(loop),
            days: (30..<loop).map { day in
                let own = tasks.filter { $0.0 == day }.map { PlannedTask(proposal: $0.1, minutes: $0.1.minutes) }
                return PlanDay(day: Readied.day(day), budget: 240, tasks: own)
            }
        )
    }

    @Test func `the plan's line begins at today and rises where tasks bring all that an item lacks`() throws {
        var ground = Readied.full(.tpm)
        ground.documents = []
        let readiness = Readied.reader.read(ground)
        let item = try #require(try readiness.item("writing").proposal)
        let plan = Self.plan(readiness, [item.id: 32], loop: 40)
        let chart = BurnUp(readiness, from: ground.firstDay, today: Self.today, plan: plan)
        #expect(chart.planned.first?.covered == chart.past.last?.covered && chart.planned.last?.day == Readied.day(40))
        let before = chart.planned.filter { $0.day < Readied.day(32) }
        #expect(before.allSatisfy { $0.covered == chart.planned[0].covered })
        #expect(chart.planned.last?.covered == chart.planned[0].covered + 1)
    }

    @Test func `one task of several that an item lacks promises nothing, all of them do`() throws {
        let readiness = Readied.reader.read(Readied.empty(.tpm))
        let tasks = readiness.proposals.filter { $0.item == "levers" }.sorted { $0.id < $1.id }
        #expect(tasks.reduce(0) { $0 + $1.pieces } == 6)
        func gained(_ tasks: ArraySlice<TaskProposal>) -> Int {
            let days = Dictionary(uniqueKeysWithValues: tasks.enumerated().map { ($1.id, 31 + $0) })
            let chart = BurnUp(readiness, from: nil, today: Self.today, plan: Self.plan(readiness, days, loop: 50))
            return (chart.planned.last?.covered ?? 0) - (chart.planned.first?.covered ?? 0)
        }
        #expect(gained(tasks.prefix(1)) == 0 && gained(tasks.dropLast()) == 0)
        #expect(gained(tasks[...]) == 1)
    }

    @Test func `what was given its result in March is not covered since January`() throws {
        var ground = Readied.full(.tpm)
        for index in ground.stories.indices { ground.stories[index].saved = Readied.time(60 + index) }
        ground.designs = ground.designs.map { design in
            var late = design
            late.ended = Readied.time(70 + design.number)
            return late
        }
        let readiness = Readied.reader.read(ground)
        #expect(try readiness.item("results").since == Readied.day(64))
        #expect(try readiness.item("design.system").since == Readied.day(72))
        let chart = BurnUp(readiness, from: ground.firstDay, today: Readied.day(90))
        #expect(chart.past.first?.day == ground.firstDay)
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
}
