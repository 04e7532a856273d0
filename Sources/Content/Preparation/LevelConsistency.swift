import Interviewing

/// What no single level can know: that every bar is there once, and that tables do not contradict themselves.
enum LevelConsistency {
    /// - Parameter library: What holds the sources.
    static func check(_ ladder: LevelLadder, _ employers: [EmployerDefinition], _ library: Library)
        -> [ContentError]
    {
        guard !ladder.bars.isEmpty || !employers.isEmpty else { return [] }
        let names = KnownNames(library)
        let provenances =
            ladder.bars.map(\.provenance) + ladder.titles.map(\.provenance) + employers.map(\.provenance)
        return provenances.flatMap { names.missing(sources: $0.source, at: $0.place) } + check(ladder)
            + employers.flatMap { check($0, names) }
            + KnownNames.twice(employers.map { ($0.id, $0.provenance.place) }, "employer")
            + KnownNames.twice(
                employers.flatMap { employer in employer.names.map { ($0, employer.provenance.place) } },
                "name of an employer"
            )
    }

    private static func check(_ ladder: LevelLadder) -> [ContentError] {
        var errors: [ContentError] = []
        for track in Track.allCases {
            for level in Level.allCases {
                if ladder.title(level, for: track) == nil {
                    errors.append(missing("title of \(level.rawValue) for \(track.abbreviation)"))
                }
                for axis in Axis.allCases where ladder.bar(axis, level, for: track) == nil {
                    errors.append(
                        missing("bar of \(axis.rawValue) at \(level.rawValue) for \(track.abbreviation)")
                    )
                }
            }
        }
        let bars = ladder.bars.map { bar in
            (
                "\(bar.axis.rawValue) \(bar.level.rawValue) \(bar.track?.rawValue ?? "both")",
                bar.provenance.place
            )
        }
        return errors + KnownNames.twice(bars, "bar")
    }

    private static func check(_ employer: EmployerDefinition, _ names: KnownNames) -> [ContentError] {
        let place = employer.provenance.place
        var errors = (employer.roles.map(\.source) + employer.rungs.map(\.source)).flatMap {
            names.missing(sources: $0, at: place)
        }
        errors += KnownNames.twice(employer.roles.flatMap(\.names), "title", at: place)
        // The same level may stand for several sizes of an employer.
        let codes = employer.rungs.filter { $0.mostPeople == nil }
        errors += KnownNames.twice(codes.flatMap(\.codes), "code of a level", at: place)
        errors += KnownNames.twice(codes.flatMap(\.words), "word of a level", at: place)
        let isNamed = employer.id == EmployerDefinition.anywhere || !employer.names.isEmpty
        return isNamed ? errors : errors + [ContentError("An employer needs “names”.", at: place)]
    }

    private static func missing(_ what: String) -> ContentError {
        ContentError("The \(what) is missing; add it to preparation/levels.yml.", at: nil)
    }
}
