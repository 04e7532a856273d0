import Interviewing
import Testing

/// Candidates who follow the schedule day by day, well or badly.
struct RehearsalUntilLoopTests {
    /// One candidate.
    struct Candidate {
        let cards: Int
        let loop: Int
        /// Days of a hundred on which nothing is done.
        let missed: UInt64
        /// Answers of a hundred that are forgotten.
        let forgotten: UInt64
        let pace: RehearsalPace
    }

    /// What a candidate did.
    struct Diary {
        var log: [Rehearsal] = []
        /// Cards of each day.
        var loads: [Int: Int] = [:]
        var cards: [RehearsalCard] = []
    }

    static func diary(_ candidate: Candidate, seed: UInt64) throws -> Diary {
        typealias Base = RehearsalScheduleTests
        var dice = RehearsalDice(seed: seed)
        var diary = Diary(cards: try Base.cards(candidate.cards))
        for day in 0..<candidate.loop {
            let isLast = day >= candidate.loop - 3
            if !isLast, dice.next() % 100 < candidate.missed { continue }
            var minute = 0
            var seen: Set<RehearsalCardID> = []
            while minute < 600 {
                let now = Base.later(day, minutes: minute)
                let schedule = Base.schedule(
                    diary.cards,
                    diary.log,
                    at: now,
                    loop: candidate.loop,
                    pace: candidate.pace
                )
                guard let next = schedule.today.first else {
                    guard let due = schedule.soon.first?.memory?.due else { break }
                    minute += max(1, Int((due.milliseconds - now.milliseconds + 59_999) / 60_000))
                    continue
                }
                seen.insert(next.id)
                let grade: RehearsalGrade = dice.next() % 100 < candidate.forgotten ? .again : .good
                diary.log.append(
                    Rehearsal(number: diary.log.count + 1, card: next.id, grade: grade, time: now)
                )
                minute += 1
            }
            diary.loads[day] = seen.count
        }
        return diary
    }

    static let candidates = [
        Candidate(cards: 60, loop: 14, missed: 0, forgotten: 10, pace: RehearsalPace()),
        Candidate(cards: 60, loop: 30, missed: 30, forgotten: 25, pace: RehearsalPace(cards: 25, newCards: 4)),
        Candidate(cards: 90, loop: 8, missed: 10, forgotten: 20, pace: RehearsalPace(cards: 40, newCards: 8)),
        Candidate(cards: 20, loop: 3, missed: 0, forgotten: 15, pace: RehearsalPace()),
        Candidate(cards: 30, loop: 1, missed: 0, forgotten: 5, pace: RehearsalPace()),
    ]

    @Test(arguments: candidates.indices)
    func `every card is rehearsed in the last days before the loop, and no day goes over the limit`(number: Int) throws
    {
        let candidate = Self.candidates[number]
        let diary = try Self.diary(candidate, seed: UInt64(number) + 7)
        let first = RehearsalScheduleTests.later(max(0, candidate.loop - 4), minutes: -600)
        let late = Set(diary.log.filter { $0.time >= first }.map(\.card))
        #expect(late.count == candidate.cards)
        #expect(diary.loads.values.allSatisfy { $0 <= candidate.pace.cards }, "\(diary.loads)")
        let last = RehearsalScheduleTests.schedule(
            diary.cards,
            diary.log,
            at: RehearsalScheduleTests.later(candidate.loop),
            loop: candidate.loop,
            pace: candidate.pace
        )
        #expect(last.retention.rehearsed == candidate.cards)
        #expect(try #require(last.retention.today) > 0.85)
    }

    @Test func `the last days carry even loads when every day is kept`() throws {
        let candidate = Candidate(
            cards: 60,
            loop: 20,
            missed: 0,
            forgotten: 0,
            pace: RehearsalPace(cards: 40, newCards: 8)
        )
        let diary = try Self.diary(candidate, seed: 3)
        for day in 17...19 { #expect((20...30).contains(diary.loads[day] ?? 0), "\(diary.loads)") }
        // All cards are met early enough to be repeated.
        let met = diary.log.filter { $0.time < RehearsalScheduleTests.later(8, minutes: -300) }.map(\.card)
        #expect(Set(met).count == 60)
    }

    @Test func `stopping in the middle of a day and going on changes nothing of the day's share`() throws {
        typealias Base = RehearsalScheduleTests
        let cards = try Base.cards(30)
        var log: [Rehearsal] = []
        for card in cards { Base.learnt(card, at: -3, log: &log) }
        let before = Base.schedule(cards, log, loop: 3)
        #expect(before.today.count == 10)
        for card in before.today.prefix(4) {
            log.append(Rehearsal(number: log.count + 1, card: card.id, grade: .good, time: Base.later(0, minutes: 1)))
        }
        let after = Base.schedule(cards, log, at: Base.later(0, minutes: 30), loop: 3)
        #expect(after.today.map(\.id) == before.today.dropFirst(4).map(\.id))
    }

    @Test func `a loop that is near brings more new cards a day than the pace`() throws {
        let cards = try RehearsalScheduleTests.cards(70)
        let far = RehearsalScheduleTests.schedule(cards, [], loop: 40)
        let near = RehearsalScheduleTests.schedule(cards, [], loop: 7)
        #expect(far.today.count == 8)
        #expect(near.today.count == 18)
        #expect(near.cards.allSatisfy { $0.day.number < RehearsalScheduleTests.today + 7 })
    }

    @Test func `what does not fit into a day is named, the rest of the plan is not lost`() throws {
        var log: [Rehearsal] = []
        let cards = try RehearsalScheduleTests.cards(100)
        for card in cards { RehearsalScheduleTests.learnt(card, at: -60, log: &log) }
        let schedule = RehearsalScheduleTests.schedule(cards, log, pace: RehearsalPace(cards: 30))
        #expect(schedule.today.count == 30 && schedule.beyond.count == 70)
        #expect(Set((schedule.today + schedule.beyond).map(\.id)).count == 100)
    }

    @Test func `the forecast counts each day to the loop and stays within the limit`() throws {
        let cards = try RehearsalScheduleTests.cards(60)
        let schedule = RehearsalScheduleTests.schedule(cards, [], loop: 20)
        let forecast = RehearsalForecast(schedule)
        #expect(
            forecast.days.map(\.day.number) == Array(RehearsalScheduleTests.today..<(RehearsalScheduleTests.today + 20))
        )
        #expect(forecast.days[0].new == schedule.today.count)
        #expect(forecast.days.map(\.new).reduce(0, +) == 60)
        #expect(forecast.days.allSatisfy { $0.cards <= 40 })
        #expect(try #require(forecast.recallOnLoopDay) > 0.9)
        #expect(RehearsalForecast(RehearsalScheduleTests.schedule(cards, [])).days.count == 14)
        #expect(RehearsalForecast(RehearsalScheduleTests.schedule(cards, [], loop: 0)).days.isEmpty)
        #expect(RehearsalForecast(RehearsalScheduleTests.schedule(cards, [], loop: 300)).days.count == 60)
    }

    @Test func `the same log gives the same schedule in whatever order it is read`() throws {
        let diary = try Self.diary(Self.candidates[1], seed: 5)
        let now = RehearsalScheduleTests.later(30)
        let one = RehearsalScheduleTests.schedule(diary.cards, diary.log, at: now, loop: 40)
        let two = RehearsalScheduleTests.schedule(diary.cards, diary.log.reversed(), at: now, loop: 40)
        #expect(one.cards == two.cards && one.today == two.today && one.beyond == two.beyond)
    }
}
