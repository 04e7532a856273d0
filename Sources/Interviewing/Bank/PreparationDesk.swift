/// Where a candidate stands before a loop and what to do next: one consistent view that pages and commands show.
public struct PreparationDesk: Sendable {
    /// The material it was read from.
    public let desk: Desk
    /// Where the candidate stands, area by area.
    public let readiness: Readiness
    /// When the loop is and how much time there is; nil before the candidate said.
    public let settings: PlanSettings?
    /// What was done or skipped for the present loop; what belonged to an earlier one is left out.
    public let marks: [TaskMark]
    /// What to do on which day; nil without settings.
    public let plan: Plan?
    /// What to rehearse and when.
    public let schedule: RehearsalSchedule
    /// How many items were covered by which day.
    public let burnUp: BurnUp
    /// Today in the candidate's own calendar.
    public let today: CalendarDay

    /// What to do with the next hour: what the plan says, or without one what brings most for its time; nil when there is
    /// nothing, and from the day of the loop on.
    public var nextHour: NextHour? { plan.map { NextHour($0) } ?? NextHour(readiness, marks: marks) }

    /// That the texts together speak for something else than the track that is prepared for; nil when they do not.
    public var doubt: String? { FitEvidence(desk).doubt(about: readiness.track) }
}

extension Workspace {
    /// The view of a moment, all of one revision of the store.
    ///
    /// - Parameters:
    ///   - now: The moment.
    ///   - clock: How far the candidate's clock is ahead of UTC.
    public func preparation(now: Timestamp, clock: ClockOffset) async throws -> PreparationDesk {
        try await asOfOneRevision { try await reading(now: now, clock: clock) }
    }

    private func reading(now: Timestamp, clock: ClockOffset) async throws(StoreError) -> PreparationDesk {
        let desk = try await desk()
        let settings = try await store.planSettings()
        let stories = try await materials(of: desk)
        let rehearsal = try await rehearsal(
            desk,
            stories.map(\.cards),
            loopDay: settings?.loopDay,
            now: now,
            clock: clock
        )
        let (log, schedule, today) = (rehearsal.log, rehearsal.schedule, rehearsal.schedule.day)
        let knowledge = assessor.preparation.readiness
        let marks = PresentMarks.of(
            try await store.taskMarks(),
            outcomes: try await store.outcomes().map(\.outcome),
            loopDay: settings?.loopDay,
            today: today,
            standing: knowledge.standing
        )
        var ground = ReadinessGround(desk, library: assessor.library, clock: clock)
        ground.stories = stories.map(\.material)
        ground.loops = try await loopMaterials(for: desk.track)
        ground.documents = try await documentMaterials(desk)
        ground.designs = try await designMaterials()
        ground.rehearsals = Self.rehearsals(schedule, log: log)
        ground.contradictions = contradictions(desk).map(ContradictionMaterial.init)
        (ground.marks, ground.today) = (marks, today)
        ground.daysLeft = settings.map { $0.loopDay.number - today.number }
        ground.rehearsalDays = Set(log.map { clock.day(of: $0.time) }).count
        let readiness = ReadinessReader(knowledge: knowledge).read(ground)
        let plan = settings.map { Planner().plan(readiness.proposals, settings: $0, marks: marks, today: today) }
        return PreparationDesk(
            desk: desk,
            readiness: readiness,
            settings: settings,
            marks: marks,
            plan: plan,
            schedule: schedule,
            burnUp: BurnUp(readiness, from: ground.firstDay, today: today, plan: plan),
            today: today
        )
    }

    /// Stories that were said aloud at least once, as remembered today: no better than their facts, as far as these were
    /// rehearsed.
    private static func rehearsals(_ schedule: RehearsalSchedule, log: [Rehearsal]) -> [RehearsalMaterial] {
        let last = Dictionary(log.map { ($0.card, $0.time) }, uniquingKeysWith: max)
        let facts = Dictionary(grouping: schedule.cards.filter { !$0.card.isStory }, by: \.id.story)
            .mapValues { $0.compactMap(\.recall) }
        return schedule.cards.compactMap { card in
            guard card.card.isStory, let recall = card.recall, let time = last[card.id] else { return nil }
            let known = facts[card.id.story] ?? []
            let average = known.isEmpty ? recall : known.reduce(0, +) / Double(known.count)
            return RehearsalMaterial(story: card.id.story.text, retention: min(recall, average), last: time)
        }
    }
}
