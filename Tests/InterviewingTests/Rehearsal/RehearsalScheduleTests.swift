import Interviewing
import Testing

struct RehearsalScheduleTests {
    /// Wednesday, 4 March 2026, 09:30 in Berlin.
    static let start = Timestamp(milliseconds: 1_772_613_000_000)
    static let today = 20_516
    static let clock = ClockOffset(minutes: 60)

    static func later(_ days: Int, minutes: Int = 0) -> Timestamp {
        Timestamp(milliseconds: start.milliseconds + Int64(days) * 86_400_000 + Int64(minutes) * 60_000)
    }

    /// Cards without facts: the schedule looks at ids alone.
    static func cards(_ count: Int) throws -> [RehearsalCard] {
        var dice = RehearsalDice(seed: 1)
        return try (0..<count).map { number in
            let story = StoryID(using: &dice)
            try #require(story.text.count == 12)
            let id = RehearsalCardID(story: story)
            return RehearsalCard(id: id, title: "Story \(number)", face: .story(question: "", facts: []))
        }
    }

    static func schedule(
        _ cards: [RehearsalCard],
        _ log: [Rehearsal],
        at now: Timestamp = start,
        loop: Int? = nil,
        focus: Set<StoryID> = [],
        pace: RehearsalPace = RehearsalPace()
    ) -> RehearsalSchedule {
        RehearsalSchedule(
            cards: cards,
            log: log,
            now: now,
            clock: clock,
            loopDay: loop.map { CalendarDay(number: today + $0) },
            focus: focus,
            pace: pace
        )
    }

    /// Good twice, ten minutes apart, which takes a new card through its steps.
    static func learnt(_ card: RehearsalCard, at day: Int, log: inout [Rehearsal]) {
        for minutes in [0, 10] {
            log.append(
                Rehearsal(number: log.count + 1, card: card.id, grade: .good, time: later(day, minutes: minutes))
            )
        }
    }

    @Test func `what did not come shows no recall until it is learnt again, and not the whole of it right after`()
        throws
    {
        let cards = try Self.cards(3)
        var log: [Rehearsal] = []
        for card in cards { Self.learnt(card, at: 0, log: &log) }
        func add(_ grade: RehearsalGrade, day: Int, minutes: Int = 0) {
            let time = Self.later(day, minutes: minutes)
            log.append(Rehearsal(number: log.count + 1, card: cards[0].id, grade: grade, time: time))
        }
        func recall(_ day: Int) -> Double? {
            Self.schedule(cards, log, at: Self.later(day, minutes: 90), loop: 9).cards[0].recall
        }
        #expect(recall(1) ?? 0 > 0.9)
        add(.again, day: 1)
        let schedule = Self.schedule(cards, log, at: Self.later(1, minutes: 5), loop: 9)
        #expect(schedule.cards[0].recall == 0 && schedule.cards[0].recallOnLoopDay == 0)
        let others = schedule.cards.dropFirst().compactMap(\.recall).reduce(0, +)
        #expect(schedule.retention.today == others / 3)
        #expect(recall(2) == 0)
        // A good answer ends the one step after a lapse; a hard one does not.
        add(.hard, day: 2)
        #expect(recall(2) == 0)
        add(.good, day: 2, minutes: 20)
        #expect(recall(2) == 1)
    }

    @Test func `the first day brings a few new cards, and nothing is claimed about memory`() throws {
        let schedule = Self.schedule(try Self.cards(30), [])
        #expect(schedule.day.number == Self.today)
        #expect(schedule.today.map(\.card.title) == (0..<8).map { "Story \($0)" })
        #expect(schedule.today.allSatisfy { $0.recall == nil && $0.reason == .new })
        #expect(schedule.retention.today == nil)
        #expect(schedule.retention.rehearsed == 0)
        #expect(schedule.retention.cards == 30)
    }

    @Test func `a card that was forgotten returns after ten minutes, not before`() throws {
        let cards = try Self.cards(1)
        var log: [Rehearsal] = []
        Self.learnt(cards[0], at: -20, log: &log)
        log.append(Rehearsal(number: 3, card: cards[0].id, grade: .again, time: Self.start))
        let soon = Self.schedule(cards, log, at: Self.later(0, minutes: 5))
        #expect(soon.today.isEmpty)
        #expect(soon.soon.map(\.card) == cards)
        let then = Self.schedule(cards, log, at: Self.later(0, minutes: 10))
        #expect(then.today.map(\.reason) == [.steps])
        #expect(then.soon.isEmpty)
    }

    @Test func `the weakest memory comes first, and stories of the next loop before all others`() throws {
        let cards = try Self.cards(4)
        var log: [Rehearsal] = []
        for (card, day) in zip(cards, [-10, -40, -20, -30]) { Self.learnt(card, at: day, log: &log) }
        let plain = Self.schedule(cards, log)
        #expect(plain.today.map(\.card.title) == ["Story 1", "Story 3", "Story 2", "Story 0"])
        let recalls = plain.today.compactMap(\.recall)
        #expect(recalls == recalls.sorted() && recalls.count == 4)
        let focused = Self.schedule(cards, log, focus: [cards[2].id.story])
        #expect(focused.today.map(\.card.title) == ["Story 2", "Story 1", "Story 3", "Story 0"])
    }

    @Test func `a due date behind the loop is moved to one of the last three days, evenly`() throws {
        let cards = try Self.cards(30)
        var log: [Rehearsal] = []
        for card in cards {
            Self.learnt(card, at: -400, log: &log)
            Self.learnt(card, at: -30, log: &log)
        }
        let schedule = Self.schedule(cards, log, loop: 10)
        #expect(schedule.lastDays == CalendarDay(number: Self.today + 7)...CalendarDay(number: Self.today + 9))
        #expect(schedule.cards.allSatisfy { $0.reason == .lastRound })
        let days = Dictionary(grouping: schedule.cards, by: \.day.number).mapValues(\.count)
        #expect(days == [Self.today + 7: 10, Self.today + 8: 10, Self.today + 9: 10])
        // Without the loop the same cards come later.
        let plain = Self.schedule(cards, log)
        #expect(plain.cards.allSatisfy { $0.day.number > Self.today + 9 && $0.reason == .memory })
    }

    @Test func `nothing is asked on the day of the loop, and after it the memory model goes on`() throws {
        let cards = try Self.cards(20)
        var log: [Rehearsal] = []
        for card in cards.prefix(10) { Self.learnt(card, at: -30, log: &log) }
        let day = Self.schedule(cards, log, loop: 0)
        #expect(day.today.isEmpty && day.beyond.isEmpty)
        #expect(day.cards.allSatisfy { $0.day > day.day })
        let after = Self.schedule(cards, log, at: Self.later(1), loop: 0)
        let plain = Self.schedule(cards, log, at: Self.later(1))
        #expect(after.loopDay == nil && after.lastDays == nil)
        #expect(after.cards == plain.cards)
        #expect(after.today == plain.today && after.today.count == 18)
    }

    @Test func `recall on the day of the loop is given for what was rehearsed, with the number of cards behind it`()
        throws
    {
        let cards = try Self.cards(5)
        var log: [Rehearsal] = []
        for card in cards.prefix(2) { Self.learnt(card, at: -3, log: &log) }
        let schedule = Self.schedule(cards, log, loop: 20)
        #expect(schedule.retention.rehearsed == 2 && schedule.retention.cards == 5)
        let now = try #require(schedule.retention.today)
        let then = try #require(schedule.retention.onLoopDay)
        #expect(now > then && then > 0)
        #expect(schedule.cards.map { $0.recallOnLoopDay == nil } == [false, false, true, true, true])
        #expect(schedule.cards.map(\.times) == [2, 2, 0, 0, 0])
    }

    @Test func `what a grade would do to a card is what it does once it is given`() throws {
        var dice = RehearsalDice(seed: 7)
        let cards = try Self.cards(24)
        for _ in 0..<60 {
            var log: [Rehearsal] = []
            for day in -20...0 {
                for card in cards.shuffled(using: &dice).prefix(4) {
                    let grade = RehearsalGrade.allCases.randomElement(using: &dice) ?? .good
                    let time = Self.later(day, minutes: day == 0 ? -9 : 0)
                    log.append(Rehearsal(number: log.count + 1, card: card.id, grade: grade, time: time))
                }
            }
            let loop = Bool.random(using: &dice) ? Int.random(in: 0...12, using: &dice) : nil
            let focus = Set(cards.shuffled(using: &dice).prefix(3).map(\.id.story))
            let before = Self.schedule(cards, log, loop: loop, focus: focus)
            for card in cards.prefix(6) {
                for grade in RehearsalGrade.allCases {
                    let given = Rehearsal(number: log.count + 1, card: card.id, grade: grade, time: Self.start)
                    let after = Self.schedule(cards, log + [given], loop: loop, focus: focus)
                    #expect(before.card(card.id, after: grade) == after.cards.first { $0.id == card.id })
                }
            }
        }
        let unknown = RehearsalCardID(story: cards[0].id.story, fact: "nothing")
        #expect(Self.schedule(cards, []).card(unknown, after: .good) == nil)
    }

    @Test func `the candidate's own midnight begins the day`() throws {
        let cards = try Self.cards(1)
        func day(minutes: Int) -> CalendarDay {
            // 23:30 in UTC.
            let now = Timestamp(milliseconds: 1_772_667_000_000)
            return RehearsalSchedule(cards: cards, log: [Rehearsal](), now: now, clock: ClockOffset(minutes: minutes))
                .day
        }
        #expect(day(minutes: 0).description == "2026-03-04")
        #expect(day(minutes: 60).description == "2026-03-05")
        #expect(day(minutes: -480).description == "2026-03-04")
    }

    @Test func `a log of cards that are gone changes nothing`() throws {
        let cards = try Self.cards(6)
        var log: [Rehearsal] = []
        for card in cards { Self.learnt(card, at: -12, log: &log) }
        let kept = Self.schedule(Array(cards.prefix(3)), log, loop: 9)
        let alone = Self.schedule(
            Array(cards.prefix(3)),
            log.filter { cards.prefix(3).map(\.id).contains($0.card) },
            loop: 9
        )
        #expect(kept.cards == alone.cards && kept.today == alone.today)
    }
}

/// SplitMix64, so that random tests are the same on every machine. S. Vigna, https://prng.di.unimi.it/splitmix64.c
/// (public domain).
struct RehearsalDice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
