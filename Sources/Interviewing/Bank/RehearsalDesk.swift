/// What to rehearse and when: one consistent view that pages and commands show.
public struct RehearsalDesk: Sendable {
    /// The material it was read from.
    public let desk: Desk
    /// What was rehearsed.
    public let log: [Rehearsal]
    /// What to rehearse and when.
    public let schedule: RehearsalSchedule
}

extension Workspace {
    /// The view of a moment, all of one revision of the store.
    ///
    /// - Parameters:
    ///   - now: The moment.
    ///   - clock: How far the candidate's clock is ahead of UTC.
    public func rehearsal(now: Timestamp, clock: ClockOffset) async throws -> RehearsalDesk {
        try await asOfOneRevision {
            let desk = try await desk()
            let loopDay = try await store.planSettings()?.loopDay
            let stories = try await materials(of: desk)
            return try await rehearsal(desk, stories.map(\.cards), loopDay: loopDay, now: now, clock: clock)
        }
    }

    /// The part of a larger view that is about rehearsing.
    func rehearsal(
        _ desk: Desk,
        _ stories: [StoryCards],
        loopDay: CalendarDay?,
        now: Timestamp,
        clock: ClockOffset
    ) async throws(StoreError) -> RehearsalDesk {
        let log = try await store.rehearsals()
        let schedule = RehearsalSchedule(
            cards: RehearsalCard.cards(of: stories, log: log),
            log: log,
            now: now,
            clock: clock,
            loopDay: loopDay,
            focus: try await focus(of: desk)
        )
        return RehearsalDesk(desk: desk, log: log, schedule: schedule)
    }
}
