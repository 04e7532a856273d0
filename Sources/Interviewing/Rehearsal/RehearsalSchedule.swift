/// What to rehearse today and until the loop.
public struct RehearsalSchedule: Sendable {
    /// Today in the candidate's own calendar.
    public let day: CalendarDay
    /// The day of the loop; nil when there is none, or when it is past.
    public let loopDay: CalendarDay?
    /// The days before the loop in which every card is seen once more; nil without a loop ahead.
    public let lastDays: ClosedRange<CalendarDay>?
    /// Stories that the next loop is likely to ask for; their cards come before others.
    public let focus: Set<StoryID>
    /// Every card in the order of learning.
    public let cards: [ScheduledCard]
    /// What to rehearse now, in this order: stories of the next loop first, the weakest memory first, then new cards.
    public let today: [ScheduledCard]
    /// What returns later today, the soonest first.
    public let soon: [ScheduledCard]
    /// What today asks for beyond the daily limit, in order; it comes back on the next days.
    public let beyond: [ScheduledCard]
    /// How much is likely to be recalled.
    public let retention: RehearsalRetention

    let plan: RehearsalPlan
    let progress: [RehearsalProgress]
    let isFocus: [Bool]
    let now: Timestamp

    /// Makes the schedule.
    ///
    /// - Parameters:
    ///   - cards: What there is to rehearse, in the order in which it should be learnt.
    ///   - log: What was rehearsed, in any order; cards that are gone are passed over.
    ///   - now: The moment.
    ///   - clock: How far the candidate's clock is ahead of UTC.
    ///   - loopDay: The day of the loop, if it is known.
    ///   - focus: Stories that the next loop is likely to ask for; they come first.
    ///   - pace: How much the candidate wants to do.
    ///   - model: The memory model with the wanted retention.
    public init(
        cards: [RehearsalCard],
        log: some Sequence<Rehearsal>,
        now: Timestamp,
        clock: ClockOffset,
        loopDay: CalendarDay? = nil,
        focus: Set<StoryID> = [],
        pace: RehearsalPace = RehearsalPace(),
        model: MemoryModel = MemoryModel()
    ) {
        let number = clock.day(of: now).number
        let loop = loopDay.flatMap { $0.number >= number ? $0 : nil }
        let last = loop.map { LastDays(loop: $0.number, cards: cards.count, pace: pace) }
        let plan = RehearsalPlan(model: model, clock: clock, pace: pace, lastDays: last)
        let histories = Dictionary(grouping: log, by: \.card).mapValues { history in
            history.sorted { ($0.time, $0.number) < ($1.time, $1.number) }
        }
        let progress = cards.map { RehearsalProgress(histories[$0.id] ?? [], plan: plan) }
        let isFocus = cards.map { focus.contains($0.id.story) }
        self.focus = focus
        let sorted = RehearsalDay(number, progress: progress, isFocus: isFocus, plan: plan)
        let scheduled = cards.indices.map { index in
            ScheduledCard(cards[index], at: index, of: sorted, progress: progress[index], loopDay: loop)
        }
        func isSoon(_ card: ScheduledCard) -> Bool {
            guard card.reason == .steps, let memory = card.memory else { return false }
            return memory.due > now
        }
        let chosen = sorted.chosen.map { scheduled[$0] }
        (self.day, self.loopDay, self.plan, self.progress) = (CalendarDay(number: number), loop, plan, progress)
        (self.isFocus, self.now, self.cards) = (isFocus, now, scheduled)
        lastDays = last.map { CalendarDay(number: $0.first)...CalendarDay(number: $0.last) }
        today = chosen.filter { !isSoon($0) }
        soon = chosen.filter(isSoon).sorted { left, right in
            (left.memory?.due ?? now) < (right.memory?.due ?? now)
        }
        beyond = sorted.beyond.map { scheduled[$0] }
        retention = RehearsalRetention(scheduled)
    }

    /// A card as it would be scheduled if it were graded now; nil when there is no such card.
    ///
    /// The loop may bend what the memory model says, so it takes its place among all the others anew.
    public func card(_ id: RehearsalCardID, after grade: RehearsalGrade) -> ScheduledCard? {
        guard let index = cards.firstIndex(where: { $0.id == id }) else { return nil }
        var progress = progress
        progress[index].add(grade, at: now, plan: plan)
        let sorted = RehearsalDay(day.number, progress: progress, isFocus: isFocus, plan: plan)
        return ScheduledCard(cards[index].card, at: index, of: sorted, progress: progress[index], loopDay: loopDay)
    }

    /// Why stories of the focus come first: `planned for your loop on 4 March 2026`, without the day where none is ahead.
    public var focusWords: String {
        "planned for your \(loopDay.map { "loop on \($0.words)" } ?? "next loop")"
    }
}
