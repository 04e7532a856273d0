import Interviewing

/// One thing that a prepared candidate has, with what is there of it and what would help.
struct ItemLine {
    let itemAnchor: String
    let number: Int
    let hasNumber: Bool
    let item: String
    let state: String
    let tone: String
    let why: String
    let hasWords: Bool
    let firstWords: [WordsLine]
    let hasMoreWords: Bool
    let moreWords: [WordsLine]
    let moreTitle: String
    let hasTask: Bool
    let task: String
    let taskTime: String
    let taskPlace: String
    let planLink: String
    let planWords: String
    let hasTrust: Bool
    let trust: String
    let trustTone: String
    let hasClaims: Bool
    let claims: [ClaimLink]

    /// The candidate's own words, or the thing itself, with its address.
    struct WordsLine {
        let said: String
        let hasSaid: Bool
        let source: String
        let link: String
        let date: String
        let hasDate: Bool
    }

    /// Quotes that stand open below an item that is not covered.
    private static let open = 1

    init(_ item: ReadinessItem, _ places: TaskPlaces, library: Library) {
        itemAnchor = item.id
        (number, hasNumber) = (item.number ?? 0, item.number != nil)
        (self.item, state, tone, why) = (item.title, item.state.words, item.state.tone, item.why)
        let words = item.evidence.map { evidence in
            WordsLine(
                said: evidence.quote.isEmpty ? "" : Quoted(evidence.quote).said,
                hasSaid: !evidence.quote.isEmpty,
                source: evidence.title,
                link: evidence.link,
                date: evidence.day?.words ?? "",
                hasDate: evidence.day != nil
            )
        }
        let open = item.state == .covered ? 0 : Self.open
        firstWords = Array(words.prefix(open))
        moreWords = Array(words.dropFirst(open))
        (hasWords, hasMoreWords) = (!firstWords.isEmpty, !moreWords.isEmpty)
        moreTitle = "\(Counted.words(moreWords.count, "place").capitalisedFirst) in your texts"
        let proposal = item.proposal
        hasTask = proposal != nil
        (task, taskPlace) = (proposal?.title ?? "", proposal?.place ?? "")
        taskTime = proposal.map { Minutes.words($0.minutes) } ?? ""
        (planLink, planWords) = proposal.map { (places.link($0.id), places.words($0.id)) } ?? ("", "")
        // Most of what is asked for is our own proposal, which the page says once.
        (hasTrust, trust, trustTone) = (item.trust != .proposed, item.trust.label, item.trust.tone)
        claims = library.claimLinks(item.claims)
        hasClaims = !claims.isEmpty
    }
}

/// Where tasks stand in the plan.
struct TaskPlaces {
    private let days: [String: CalendarDay]
    private let left: Set<String>
    private let marks: [String: TaskMark.State]
    private let hasPlan: Bool

    init(_ desk: PreparationDesk) {
        hasPlan = desk.plan.map { $0.daysLeft > 0 } ?? false
        days = Dictionary(
            desk.plan?.tasks.map { ($0.task.proposal.id, $0.day) } ?? [],
            uniquingKeysWith: { first, _ in first }
        )
        left = Set(desk.plan?.unplanned.map(\.proposal.id) ?? [])
        marks = Dictionary(desk.marks.map { ($0.task, $0.state) }, uniquingKeysWith: { _, last in last })
    }

    /// What the link says.
    func words(_ id: String) -> String {
        if let day = days[id] { return "Planned for \(day.weekdayName) \(day.short)" }
        if let mark = marks[id] { return mark == .done ? "Marked as done" : "Left out of the plan" }
        if left.contains(id) { return "Does not fit before the loop" }
        return hasPlan ? "See the plan" : "Put it in a plan"
    }

    /// Where it leads.
    func link(_ id: String) -> String {
        if let day = days[id] { return "\(Page.plan.path)#\(day.anchor)" }
        if left.contains(id), marks[id] == nil { return "\(Page.plan.path)#unplanned" }
        return Page.plan.path
    }
}
