import Hummingbird
import Interviewing

/// Where the candidate stands, area by area, with the evidence and what would help.
struct ReadinessPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/readiness") { request, _ in
            let title = "Readiness"
            return try await shell.remembered("readiness", title: title, at: .readiness, request: request, each: .day) {
                let desk = try await shell.preparation()
                return (desk.desk, ReadinessModel(desk, library: shell.library))
            }
        }
    }
}

/// The fields of the page.
struct ReadinessModel {
    let aim: String
    let isTargetless: Bool
    let doubt: String
    let hasDoubt: Bool
    let next: NextLine?
    let hasNext: Bool
    let areas: [AreaLine]
    let checklistTitle: String
    let hasChecklist: Bool
    let checklist: [ItemLine]
    let sections: [AreaSection]
    let chart: ChartFields?
    let hasChart: Bool

    /// What to do with the next hour.
    struct NextLine {
        let what: String
        let why: String
        let time: String
        let place: String
        let planLink: String
        let planWords: String
    }

    /// One line of the overview.
    struct AreaLine {
        let link: String
        let area: String
        let counts: String
        let marks: [Mark]
    }

    /// One small mark for each item.
    struct Mark {
        let kind: String
    }

    struct AreaSection {
        let anchor: String
        let area: String
        let counts: String
        let items: [ItemLine]
    }

    struct ChartFields {
        let drawing: String
        let sentence: String
        let points: [BurnUpChart.Row]
    }

    init(_ desk: PreparationDesk, library: Library) {
        let readiness = desk.readiness
        aim = "\(readiness.track.abbreviation) · \(readiness.level.rawValue)"
        isTargetless = desk.desk.target == nil
        doubt = desk.doubt ?? ""
        hasDoubt = desk.doubt != nil
        let places = TaskPlaces(desk)
        next = NextLine(desk, places)
        hasNext = next != nil
        let counted = readiness.areas
        let shown = counted.filter { $0.area != .checklist }
        areas = shown.map { count in
            AreaLine(
                link: "#\(count.area.rawValue)",
                area: count.title,
                counts: Self.words(count),
                marks: readiness[count.area].sorted { Self.rank($0) < Self.rank($1) }.map { Mark(kind: $0.state.kind) }
            )
        }
        let list = readiness[.checklist].sorted { ($0.number ?? 0) < ($1.number ?? 0) }
        checklist = list.map { ItemLine($0, places, library: library) }
        hasChecklist = !list.isEmpty
        checklistTitle = "The checklist for \(readiness.track.abbreviation)"
        sections = shown.map { count in
            AreaSection(
                anchor: count.area.rawValue,
                area: count.title,
                counts: Self.words(count),
                items: readiness[count.area].map { ItemLine($0, places, library: library) }
            )
        }
        chart = BurnUpChart(desk.burnUp, today: desk.today, loop: desk.settings?.loopDay).map {
            ChartFields(drawing: $0.svg, sentence: $0.summary, points: $0.rows)
        }
        hasChart = chart != nil
    }

    /// `2 covered, 1 thin, 3 missing`
    private static func words(_ count: Readiness.AreaCount) -> String {
        ReadinessItem.State.allCases.compactMap { count[$0] > 0 ? "\(count[$0]) \($0.words)" : nil }
            .joined(separator: ", ")
    }

    private static func rank(_ item: ReadinessItem) -> Int {
        ReadinessItem.State.allCases.firstIndex(of: item.state) ?? 0
    }
}

extension ReadinessModel.NextLine {
    /// The plan's own choice where there is a plan; otherwise what brings most for its time.
    init?(_ desk: PreparationDesk, _ places: TaskPlaces) {
        guard let hour = desk.nextHour else { return nil }
        let task = hour.task
        (what, why, time) = (task.label, desk.plan == nil ? hour.why : task.reason, Minutes.words(task.minutes))
        (place, planLink, planWords) = (task.place, places.link(task.proposal.id), places.words(task.proposal.id))
    }
}
