import Interviewing

/// Checks that hold between entries about readiness, or between them and the rest of the content.
enum ReadinessConsistency {
    static func check(_ library: Library, _ knowledge: ReadinessKnowledge) -> [ContentError] {
        ids(knowledge) + references(knowledge) + kinds(library, knowledge) + checklists(knowledge)
            + floors(knowledge)
    }

    /// An id may come again for the other track.
    private static func ids(_ knowledge: ReadinessKnowledge) -> [ContentError] {
        var seen: Set<String> = []
        let named = knowledge.items.map { ($0.id, $0.tracks, $0.provenance.place) }
        let standing = knowledge.standing.map { ($0.id, $0.tracks, $0.provenance.place) }
        return (named + standing).flatMap { id, tracks, place in
            tracks.filter { !seen.insert("\(id) \($0.rawValue)").inserted }.map { track in
                ContentError("The id “\(id)” stands twice for \(track.abbreviation).", at: place)
            }
        }
    }

    private static func references(_ knowledge: ReadinessKnowledge) -> [ContentError] {
        var errors: [ContentError] = []
        let names = Set(knowledge.items.map(\.id) + knowledge.standing.map(\.id))
        let items = Set(knowledge.items.map(\.id))
        for item in knowledge.items {
            let before = (item.task?.after ?? []) + (item.mend?.after ?? []) + [item.shares].compactMap { $0 }
            errors += before.filter { name in !names.contains { $0 == name || name.hasPrefix("\($0).") } }
                .map { ContentError("There is no item or standing task “\($0)”.", at: item.provenance.place) }
            if let shares = item.shares, knowledge.items.contains(where: { $0.id == shares && $0.shares != nil }) {
                errors.append(ContentError("“\(shares)” shares a task itself.", at: item.provenance.place))
            }
        }
        for task in knowledge.standing {
            errors += task.task.after.filter { !names.contains($0) }
                .map { ContentError("There is no item or standing task “\($0)”.", at: task.provenance.place) }
            if !items.contains(task.item) {
                errors.append(ContentError("There is no item “\(task.item)”.", at: task.provenance.place))
            }
        }
        return errors
    }

    /// What `of` names must be known.
    private static func kinds(_ library: Library, _ knowledge: ReadinessKnowledge) -> [ContentError] {
        let situations = Set(library.varieties.map(\.signal.id))
        let levers = Set(library.levers.map(\.signal.id))
        return knowledge.items.flatMap { item -> [ContentError] in
            let unknown =
                switch item.measure {
                case .documents: item.of.filter { ArtifactType(rawValue: $0) == nil }
                case .mockRounds: item.of.filter { Area(rawValue: $0) == nil }
                case .situationsOfTrack: item.of.filter { !situations.contains($0) }
                case .tradeOffs: item.of.filter { !levers.contains($0) }
                case .resumeTrack, .principleStories, .principlesMapped, .levers, .leverBalance, .projectBalance,
                    .situations, .results, .ownership, .contradictions, .depth, .level, .writing, .designs,
                    .wholeLoops, .weakSpots, .rehearsed, .followUps, .projects, .strategicInfluence, .marked:
                    item.of
                }
            return unknown.map {
                ContentError("“\($0)” is nothing that “\(item.measure.rawValue)” counts.", at: item.provenance.place)
            }
        }
    }

    /// Each track's checklist has seven items, numbered from 1.
    private static func checklists(_ knowledge: ReadinessKnowledge) -> [ContentError] {
        let isEmpty = knowledge.items.isEmpty
        return isEmpty
            ? []
            : Track.allCases.compactMap { track in
                let list = knowledge.items.filter { $0.area == .checklist && $0.tracks.contains(track) }
                guard list.map({ $0.number ?? 0 }).sorted() != Array(1...7) else { return nil }
                return ContentError(
                    "The checklist of \(track.abbreviation) must have seven items, numbered 1 to 7.",
                    at: list.first?.provenance.place
                )
            }
    }

    /// Measures of a share need one; the balance of levers is one too.
    private static func floors(_ knowledge: ReadinessKnowledge) -> [ContentError] {
        knowledge.items.filter { item in
            switch item.measure {
            case .leverBalance, .ownership, .designs, .rehearsed, .principleStories, .principlesMapped:
                item.floor <= 0 || item.floor > 1
            case .results: item.floor < 1 || item.floor > 5
            case .resumeTrack, .levers, .projectBalance, .situations, .contradictions, .depth, .level, .documents,
                .writing, .tradeOffs, .mockRounds, .wholeLoops, .weakSpots, .followUps, .projects,
                .strategicInfluence, .situationsOfTrack, .marked:
                item.floor != 0
            }
        }
        .map { ContentError("“floor” does not fit this measure.", at: $0.provenance.place) }
    }
}
