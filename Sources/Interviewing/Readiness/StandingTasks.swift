/// The tasks that belong to every plan, whatever was done already.
struct StandingTasks: Sendable {
    private let ground: ReadinessGround

    /// What is left of the importance once so many were done as always lie ahead: practice keeps being worth its time.
    private static let practised = 0.75
    /// Most of one kind that lie ahead, however far the loop is: half a year of weeks.
    private static let most = 26
    /// What is left of the importance while there are too few stories to rehearse with.
    private static let early = 0.85

    init(_ ground: ReadinessGround) {
        self.ground = ground
    }

    func proposals(_ definitions: [StandingTaskDefinition]) -> [(definition: String, proposal: TaskProposal)] {
        definitions.filter { $0.tracks.contains(ground.track) && $0.levels.contains(ground.level) }
            .flatMap { definition in proposals(definition).map { (definition.id, $0) } }
    }

    private func proposals(_ definition: StandingTaskDefinition) -> [TaskProposal] {
        let done = done(definition.counts)
        let isEarly = ground.stories.count { $0.supports(ground.track) } < definition.stories
        let isPractised = done >= definition.ahead
        let importance = definition.importance * (isEarly ? Self.early : 1) * (isPractised ? Self.practised : 1)
        let times = Dictionary(ground.finishedRounds.map { ($0.round.area, 1) }, uniquingKeysWith: +)
        let ahead = ahead(definition)
        let areas = nextAreas(ahead, times)
        let returning = ReturningTasks(ground.marks, today: ground.today)
        var proposals: [TaskProposal] = []
        for index in 0..<ahead {
            let task = definition.task
            let id = definition.counts == .none ? definition.id : "\(definition.id).\(done + index + 1)"
            let values = [
                TaskTemplate.own: id, "count": "\(done)", "next": "\(done + index + 1)",
                "area": Self.words(areas[index]), "times": "\(times[areas[index]] ?? 0)",
                "track": ground.track.abbreviation, "level": ground.level.rawValue,
                "stories": "\(ground.stories.count)",
            ]
            func filled(_ sentence: String) -> String { SentenceTemplate.filled(sentence, values) }
            proposals.append(
                TaskProposal(
                    id: id,
                    kind: task.kind,
                    title: filled(task.title),
                    reason: filled(task.reason),
                    item: definition.item,
                    minutes: task.minutes,
                    isDivisible: task.isDivisible,
                    sitting: task.sitting,
                    // Those that always lie ahead matter as much as the first; further ones less and less.
                    importance: importance / (1 + Double(max(0, index + 1 - definition.ahead)) / 4),
                    after: (isEarly || definition.stories == 0 ? task.after : [])
                        + (proposals.last.map { [$0.id] } ?? []),
                    spacing: task.spacing,
                    lastDays: isEarly ? nil : task.lastDays,
                    place: filled(task.place),
                    claims: definition.provenance.claims
                )
            )
        }
        // What leaves no trace is done when it is marked.
        return definition.counts == .none ? proposals : proposals.map(returning.present)
    }

    private func ahead(_ definition: StandingTaskDefinition) -> Int {
        guard let every = definition.every, let daysLeft = ground.daysLeft else { return definition.ahead }
        return max(definition.ahead, min(Self.most, daysLeft / every))
    }

    private func done(_ count: StandingTaskDefinition.Count) -> Int {
        switch count {
        case .rounds: ground.finishedRounds.count
        case .loops: ground.loops.count { $0.track == ground.track && $0.isComplete }
        case .rehearsalDays: ground.rehearsalDays
        case .none: 0
        }
    }

    /// The areas that were rehearsed least often, the track's own first.
    private func nextAreas(_ count: Int, _ finished: [Area: Int]) -> [Area] {
        var times = finished
        let own = Self.areas(of: ground.track)
        var next: [Area] = []
        for _ in 0..<count {
            let area = own.min { (times[$0] ?? 0) < (times[$1] ?? 0) } ?? .principles
            times[area, default: 0] += 1
            next.append(area)
        }
        return next
    }

    /// The rounds of a track's loop, those that only this track has first.
    static func areas(of track: Track) -> [Area] {
        switch track {
        case .tpm: [.technicalDepth, .systemDesign, .programManagement, .barRaiser, .hiringManager]
        case .pgm: [.programDesign, .rolloutRisk, .ambiguityConflict, .barRaiser, .hiringManager]
        }
    }

    /// An area inside a sentence.
    static func words(_ area: Area) -> String {
        switch area {
        case .principles: "principles"
        case .systemDesign: "system design"
        case .technicalDepth: "technical depth"
        case .programManagement: "technical program management"
        case .programDesign: "program design"
        case .rolloutRisk: "rollout and risk"
        case .ambiguityConflict: "ambiguity and conflict"
        case .barRaiser: "the bar raiser"
        case .hiringManager: "the hiring manager"
        }
    }
}
