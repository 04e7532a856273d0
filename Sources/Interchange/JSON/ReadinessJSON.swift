public import Interviewing

/// Where a candidate stands, area by area, in JSON. There is no total: areas are no parts of one thing.
public struct ReadinessJSON: Encodable, Sendable {
    let today: CalendarDay
    let track: Track
    let level: Level
    /// That the texts speak for something else than this track; absent when they do not.
    let doubt: String?
    let areas: [ReadinessAreaJSON]
    /// Absent when nothing that can be done now is open.
    let nextHour: NextHourJSON?
    let burnUp: BurnUpJSON

    /// Takes the view of a moment.
    public init(_ desk: PreparationDesk) {
        let readiness = desk.readiness
        (today, track, level, doubt) = (desk.today, readiness.track, readiness.level, desk.doubt)
        areas = readiness.areas.map { ReadinessAreaJSON($0, items: readiness[$0.area]) }
        nextHour = desk.nextHour.map(NextHourJSON.init)
        burnUp = BurnUpJSON(desk.burnUp)
    }
}

/// One area with its items, in JSON.
struct ReadinessAreaJSON: Encodable, Sendable {
    let area: ReadinessArea
    let title: String
    let covered: Int
    let thin: Int
    let missing: Int
    let notEnoughToSay: Int
    let items: [ReadinessItemJSON]

    init(_ count: Readiness.AreaCount, items: [ReadinessItem]) {
        (area, title) = (count.area, count.title)
        (covered, thin, missing) = (count[.covered], count[.thin], count[.missing])
        notEnoughToSay = count[.notEnoughToSay]
        self.items = items.map(ReadinessItemJSON.init)
    }
}

/// One thing that a prepared candidate has, in JSON.
struct ReadinessItemJSON: Encodable, Sendable {
    let id: String
    /// Its place on the checklist; absent elsewhere.
    let number: Int?
    let title: String
    let state: ReadinessItem.State
    let why: String
    let evidence: [EvidenceJSON]
    /// Pieces of evidence that count in full, and how many cover it.
    let count: Int
    let need: Int
    /// 0…1.
    let importance: Double
    /// The first day on which it was covered; absent unless it is, or when nothing dates it.
    let since: CalendarDay?
    /// What would close the gap; absent when nothing would.
    let task: TaskJSON?
    let trust: Trust
    let source: [String]
    /// Ids of claims.
    let claims: [String]

    /// The candidate's own words, or the thing itself.
    struct EvidenceJSON: Encodable, Sendable {
        /// Empty where the thing itself is the evidence.
        let quote: String
        let title: String
        let link: String
        let day: CalendarDay?
    }

    init(_ item: ReadinessItem) {
        (id, number, title, state, why) = (item.id, item.number, item.title, item.state, item.why)
        evidence = item.evidence.map {
            EvidenceJSON(quote: $0.quote, title: $0.title, link: $0.link, day: $0.day)
        }
        (count, need, importance) = (item.count, item.need, item.importance.short)
        (since, task) = (item.since, item.proposal.map(TaskJSON.init))
        (trust, source, claims) = (item.trust, item.source, item.claims)
    }
}

/// How many items were covered day by day, and how many the plan would cover, in JSON.
struct BurnUpJSON: Encodable, Sendable {
    /// How many items there are.
    let total: Int
    let past: [PointJSON]
    /// Empty without a plan.
    let planned: [PointJSON]

    struct PointJSON: Encodable, Sendable {
        let day: CalendarDay
        let covered: Int
    }

    init(_ burnUp: BurnUp) {
        total = burnUp.total
        past = burnUp.past.map { PointJSON(day: $0.day, covered: $0.covered) }
        planned = burnUp.planned.map { PointJSON(day: $0.day, covered: $0.covered) }
    }
}
