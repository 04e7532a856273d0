/// Reads titles and levels of other employers against a table of content.
public struct RoleTranslator: Sendable {
    private let known: [EmployerDefinition]
    private let anywhere: EmployerDefinition?
    private let ladder: LevelLadder

    /// Takes the table and the bars that tell what tips a range.
    public init(employers: [EmployerDefinition], ladder: LevelLadder) {
        known = employers.filter { $0.id != EmployerDefinition.anywhere }
        anywhere = employers.first { $0.id == EmployerDefinition.anywhere }
        self.ladder = ladder
    }

    /// Levels that a range may span where only the level's name is known; more would say nothing.
    private static let widest = 3

    /// Translates a title as written, for a track.
    public func translate(_ written: String, for track: Track) -> RoleTranslation {
        let role = WrittenRole(written)
        let finder = EmployerFinder(role, known)
        let titles = TitleFinder(role, [finder.employer, anywhere].compactMap(\.self))
        let level = level(role, finder, titles)
        var asks = titles.found.map(\.asks)
        if titles.isSeveral {
            asks.insert("The title names more than one role. Which one did you do, most of the time?", at: 0)
        }
        if !level.possible.isEmpty { asks.append("At which employer is that your level?") }
        if titles.found.isEmpty, !role.words.isEmpty {
            asks.append(
                "What was your work: building, running a program, owning a product, or leading the people who do?"
            )
        }
        let range = level.rung?.range ?? Self.union(level.possible.map(\.rung.range))
        let tipping = level.rung?.tips ?? [.scope, .ambiguity]
        let doubts = [finder.doubt].compactMap(\.self) + titles.found.map(\.says) + level.doubts
        return RoleTranslation(
            written: role.text,
            employer: finder.employer,
            functions: titles.functions,
            title: titles.found.first,
            rung: level.rung,
            range: range,
            tips: range.map { tips(on: tipping, $0, track) } ?? [],
            possible: level.possible,
            namesSeveral: finder.isSeveral,
            doubts: doubts.distinct,
            asks: asks.distinct
        )
    }

    private func level(
        _ role: WrittenRole,
        _ employer: EmployerFinder,
        _ titles: TitleFinder
    ) -> (rung: Rung?, possible: [RoleTranslation.Possible], doubts: [String]) {
        guard !employer.isSeveral else { return (nil, [], []) }
        let finder = RungFinder(role, employer: employer.employer, anywhere: anywhere, titleEnds: titles.ends)
        if employer.employer == nil, !finder.codes.isEmpty {
            let possible = possible(finder.codes)
            let houses = Set(possible.map(\.employer))
            let doubt =
                switch houses.count {
                case 0: "No employer in the table has this level."
                case 1: "No employer is named; in the table only \(possible[0].employer) has this level."
                default: "No employer is named, and several write levels like this one."
                }
            return (nil, possible, [doubt])
        }
        let isPlain = finder.rung == nil && !titles.found.isEmpty && finder.codes.isEmpty
        let rung = isPlain ? anywhere?.rungs.first { $0.codes.contains(RungFinder.plain) } : finder.rung
        var doubts = finder.doubts + [rung?.says].compactMap(\.self)
        if employer.employer == nil, rung != nil {
            doubts.append("The employer is not named or not in the table, so only the words of the title are read.")
        }
        return (rung, [], doubts)
    }

    private func possible(_ codes: [WrittenRole.Code]) -> [RoleTranslation.Possible] {
        known.flatMap { employer in
            employer.rungs.filter { rung in codes.contains { rung.codes.contains($0.name) } }
                .map { RoleTranslation.Possible(employer: employer.title, rung: $0) }
        }
    }

    /// The levels of all ranges together; nil when there is none or when they would say nothing.
    private static func union(_ ranges: [ClosedRange<Level>]) -> ClosedRange<Level>? {
        guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max(),
            high.rank - low.rank < widest
        else { return nil }
        return low...high
    }

    private func tips(on axes: [Axis], _ range: ClosedRange<Level>, _ track: Track) -> [RoleTranslation.Tip] {
        axes.compactMap { axis in
            guard let up = ladder.bar(axis, range.upperBound, for: track),
                let down = ladder.bar(axis, range.lowerBound, for: track)
            else { return nil }
            return RoleTranslation.Tip(axis: axis, up: up, down: down)
        }
    }
}

extension [String] {
    /// The same without empty texts and repetition, in order.
    fileprivate var distinct: [String] {
        var seen: Set<String> = [""]
        return filter { seen.insert($0).inserted }
    }
}
