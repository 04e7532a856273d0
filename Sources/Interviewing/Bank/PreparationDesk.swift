/// Where a candidate stands before a loop and what to do next: one consistent view that pages and commands show.
public struct PreparationDesk: Sendable {
    /// The material it was read from.
    public let desk: Desk
    /// Where the candidate stands, area by area.
    public let readiness: Readiness
    /// When the loop is and how much time there is; nil before the candidate said.
    public let settings: PlanSettings?
    /// What was done or skipped.
    public let marks: [TaskMark]
    /// What to do on which day; nil without settings.
    public let plan: Plan?
    /// What to rehearse and when.
    public let schedule: RehearsalSchedule
    /// How many items were covered by which day.
    public let burnUp: BurnUp
    /// Today in the candidate's own calendar.
    public let today: CalendarDay

    /// What to do with the next hour when no plan says it.
    public var nextHour: NextHour? { NextHour(readiness, marks: marks, daysLeft: plan?.daysLeft) }
}

extension Workspace {
    /// The view of a moment.
    ///
    /// - Parameters:
    ///   - now: The moment.
    ///   - offset: Minutes that the candidate's clock is ahead of UTC.
    public func preparation(now: Timestamp, offset: Int) async throws(StoreError) -> PreparationDesk {
        let desk = try await desk()
        let (settings, marks) = (try await store.planSettings(), try await store.taskMarks())
        let log = try await store.rehearsals()
        let stories = try await materials(of: desk)
        let schedule = RehearsalSchedule(
            cards: RehearsalCard.cards(of: stories.map(\.cards), log: log),
            log: log,
            now: now,
            offset: offset,
            loopDay: settings?.loopDay
        )
        var ground = ReadinessGround(desk, library: assessor.library, offset: offset * 60)
        ground.stories = stories.map(\.material)
        ground.loops = try await loopMaterials(for: desk.track)
        ground.documents = try await documentMaterials(desk)
        ground.designs = try await designMaterials()
        ground.rehearsals = Self.rehearsals(schedule, log: log)
        ground.contradictions = contradictions(desk).map(ContradictionMaterial.init)
        ground.marks = marks
        let readiness = ReadinessReader(knowledge: assessor.preparation.readiness).read(ground)
        let today = CalendarDay(of: now, offset: offset * 60)
        let plan = settings.map {
            Planner().plan(readiness.proposals, settings: $0, marks: marks, today: today)
        }
        return PreparationDesk(
            desk: desk,
            readiness: readiness,
            settings: settings,
            marks: marks,
            plan: plan,
            schedule: schedule,
            burnUp: BurnUp(
                readiness,
                from: ground.firstDay,
                today: today,
                plan: plan?.days.map { ($0.day, $0.tasks.map(\.item)) } ?? [],
                loop: settings?.loopDay
            ),
            today: today
        )
    }

    /// Stories that were said aloud at least once, as remembered today.
    private static func rehearsals(_ schedule: RehearsalSchedule, log: [Rehearsal]) -> [RehearsalMaterial] {
        let last = Dictionary(log.map { ($0.card, $0.time) }, uniquingKeysWith: max)
        return schedule.cards.compactMap { card in
            guard card.card.isStory, let recall = card.recall, let time = last[card.id] else { return nil }
            return RehearsalMaterial(story: card.id.story.text, retention: recall, last: time)
        }
    }
}
